import type { Area } from "../../cruscotto/griglia/SheetGrid";

/** A table of the user's, as Excel calls it, with the rows below its header. */
interface TabellaTrovata {
  readonly nome: string;
  readonly corpo: Area;
}

/** The Excel Tables that touch an area of a sheet: one sync, one more where there are some. */
export async function readTabelle(
  context: Excel.RequestContext,
  foglio: string,
  { riga, colonna, righe, colonne }: Area,
): Promise<readonly TabellaTrovata[]> {
  const sheet = context.workbook.worksheets.getItem(foglio);
  const tabelle = sheet.getRangeByIndexes(riga, colonna, righe, colonne).getTables(false);
  tabelle.load("items/name");
  await context.sync();
  const corpi = tabelle.items.map((tabella) => {
    const corpo = tabella.getDataBodyRange();
    corpo.load("rowIndex,columnIndex,rowCount,columnCount");
    return { nome: tabella.name, corpo };
  });
  if (corpi.length === 0) return [];
  await context.sync();
  return corpi.map(({ nome, corpo }) => ({
    nome,
    corpo: {
      riga: corpo.rowIndex,
      colonna: corpo.columnIndex,
      righe: corpo.rowCount,
      colonne: corpo.columnCount,
    },
  }));
}

/** Makes plain cells of a table, which keep what they hold and how they look. */
export async function convertToRange(context: Excel.RequestContext, foglio: string, nome: string): Promise<void> {
  context.workbook.worksheets.getItem(foglio).tables.getItem(nome).convertToRange();
  await context.sync();
}
