import type { SheetChart } from "../host/motore/cartella/WorkbookContent";
import { areaName } from "../pacchetto/formule/indirizzo";
import type { FileChart } from "../pacchetto/leggi/readCharts";

const TYPES: Readonly<Record<string, string>> = {
  barChart: "BarClustered",
  doughnutChart: "Doughnut",
  lineChart: "Line",
  pieChart: "Pie",
};

/** The charts of a sheet as the host remembers them: enough to be found by name and taken away. */
export function chartsContent(
  charts: readonly FileChart[],
  idOfSheet: (name: string) => string | undefined,
): readonly SheetChart[] {
  return charts.flatMap(({ data, kind, name, title }, at) => {
    const sheetId = data && idOfSheet(data.sheet);
    if (!sheetId) return [];
    return [
      {
        id: `{file-chart-${at + 1}}`,
        type: TYPES[kind] ?? "ColumnClustered",
        sheetId,
        data: areaName(data.area),
        set: { name, "title/text": title },
      },
    ];
  });
}
