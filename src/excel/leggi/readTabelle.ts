import type { FoglioRiletto } from "./testimoni";
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

/**
 * Queues the question which Excel Tables stand on some sheets.
 * @returns once the request is synced, how many rows of each sheet reach the bottom of its tables; one sync more, only
 * where there are some
 */
export function loadFondi(
  context: Excel.RequestContext,
  nomi: readonly string[],
): () => Promise<ReadonlyMap<string, number>> {
  const caricati = [...new Set(nomi)].map((nome) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(nome);
    sheet.tables.load("items/name");
    return { nome, sheet };
  });
  return async () => {
    const corpi = caricati.flatMap(({ nome, sheet }) =>
      (sheet.isNullObject ? [] : sheet.tables.items).map((tabella) => {
        const range = tabella.getRange();
        range.load("rowIndex,rowCount");
        return { nome, range };
      }),
    );
    if (corpi.length > 0) await context.sync();
    const fondi = new Map<string, number>();
    for (const { nome, range } of corpi) {
      fondi.set(nome, Math.max(fondi.get(nome) ?? 0, range.rowIndex + range.rowCount));
    }
    return fondi;
  };
}

/** A sheet as it was read, down to the bottom of its tables: Excel may repeat a formula there too. */
export const finoAlFondo = (letto: FoglioRiletto, fondo: number | undefined): FoglioRiletto => ({
  ...letto,
  righe: Math.max(letto.righe, fondo ?? 0),
});

/** Makes plain cells of a table, which keep what they hold and how they look. */
export async function convertToRange(context: Excel.RequestContext, foglio: string, nome: string): Promise<void> {
  context.workbook.worksheets.getItem(foglio).tables.getItem(nome).convertToRange();
  await context.sync();
}
