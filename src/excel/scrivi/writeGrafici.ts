import type { Area } from "../../cruscotto/griglia/SheetGrid";
import type { GraficoFoglio } from "../../formule/Modifiche";

/** Charts of ours are known by their name: those of the user stay. */
const PREFISSO = "PERF – ";

const TIPI = { barre: "BarStacked", colonne: "ColumnStacked", impilato: "BarStacked" } as const;
const TESTO = "#333333";

function rangeOf(sheet: Excel.Worksheet, { riga, colonna, righe, colonne }: Area): Excel.Range {
  return sheet.getRangeByIndexes(riga, colonna, righe, colonne);
}

function queueGrafico(sheet: Excel.Worksheet, { tipo, titolo, dati, posto, serie, asse }: GraficoFoglio): void {
  const grafico = sheet.charts.add(TIPI[tipo], rangeOf(sheet, dati), "Columns");
  // Excel has no alternative text for the charts of an add-in: the name and the title are what a screen reader says.
  grafico.name = `${PREFISSO}${titolo}`;
  grafico.title.text = titolo;
  grafico.title.format.font.size = 12;
  grafico.title.format.font.color = TESTO;
  // The data stand in hidden columns.
  grafico.plotVisibleOnly = false;
  grafico.legend.position = "Bottom";
  // Every bar has its figure beside it.
  grafico.axes.valueAxis.visible = false;
  grafico.axes.valueAxis.majorGridlines.visible = false;
  grafico.axes.valueAxis.minimum = 0;
  if (asse === "quota") grafico.axes.valueAxis.maximum = 1;
  // Bars are drawn upwards: the first row of the table would come last.
  if (tipo !== "colonne") grafico.axes.categoryAxis.reversePlotOrder = true;
  serie.forEach(({ colore, formato }, at) => {
    const una = grafico.series.getItemAt(at);
    una.format.fill.setSolidColor(colore);
    una.gapWidth = 60;
    una.hasDataLabels = true;
    una.dataLabels.numberFormat = formato;
    una.dataLabels.showValue = true;
  });
  const { riga, colonna, righe, colonne } = posto;
  grafico.setPosition(
    sheet.getRangeByIndexes(riga, colonna, 1, 1),
    sheet.getRangeByIndexes(riga + righe - 1, colonna + colonne - 1, 1, 1),
  );
}

/** Queues the charts of a sheet of ours that an undo has written anew: their data are shown while each is made. */
export function queueGraficiDiPrima(sheet: Excel.Worksheet, grafici: readonly GraficoFoglio[]): void {
  for (const grafico of grafici) {
    const colonne = rangeOf(sheet, grafico.dati).getEntireColumn();
    colonne.columnHidden = false;
    queueGrafico(sheet, grafico);
    colonne.columnHidden = true;
  }
}

/** Queues the charts of one of our sheets; the caller syncs at the end. */
export function queueGrafici(sheet: Excel.Worksheet, grafici: readonly GraficoFoglio[]): void {
  for (const grafico of grafici) queueGrafico(sheet, grafico);
}

/** The charts of ours on these sheets, to be taken away. One sync for all, none where there are no sheets. */
export async function readNostri(
  context: Excel.RequestContext,
  nomi: readonly string[],
): Promise<ReadonlyMap<string, readonly Excel.Chart[]>> {
  const letti = nomi.map((nome) => {
    const { charts } = context.workbook.worksheets.getItem(nome);
    charts.load("items/name");
    return { nome, charts };
  });
  if (letti.length > 0) await context.sync();
  return new Map(letti.map(({ nome, charts }) => [nome, charts.items.filter(({ name }) => name.startsWith(PREFISSO))]));
}
