import type { ICellData } from "@univerjs/core";
import { areaOf } from "../host/motore/address";
import { cellValue } from "../host/motore/celle/cellReading";
import type { SheetChart, WorkbookContent } from "../host/motore/cartella/WorkbookContent";
import { cellName } from "../pacchetto/formule/indirizzo";
import { quoteSheet } from "../pacchetto/formule/references";
import type { GraficoFile, SerieFile } from "../pacchetto/scrivi/parti/GraficoFile";

const LEGENDS: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};
/** Where Excel puts a chart that nobody placed. */
const USUAL_PLACE = "A1:H15";

/** A chart as the host remembers it, with what its cells hold now. */
export function chartToFile(chart: SheetChart, { data }: WorkbookContent): GraficoFile {
  const { set, type } = chart;
  const text = (path: string, usual: string): string => (typeof set[path] === "string" ? set[path] : usual);
  const number = (path: string): number | null => (typeof set[path] === "number" ? set[path] : null);
  const { row, column, rows, columns } = areaOf(chart.data);
  const sheet = data.sheets?.[chart.sheetId];
  const cells = (sheet?.cellData ?? {}) as Readonly<Record<number, Readonly<Record<number, ICellData>> | undefined>>;
  const valueAt = (r: number, c: number) => cellValue(cells[r]?.[c] ?? null);
  const lastRow = row + rows - 1;
  const reference = (from: number, to: number, at: number): string => {
    const [first, last] = [fixed(from, at), fixed(to, at)];
    return `${quoteSheet(sheet?.name ?? "")}!${from === to ? first : `${first}:${last}`}`;
  };
  const below = Array.from({ length: rows - 1 }, (_, at) => row + 1 + at);
  const series = Array.from({ length: chart.isEmpty ? 0 : columns - 1 }, (_, at): SerieFile => {
    const path = `series/${at}/`;
    const own = column + 1 + at;
    return {
      nameRef: reference(row, row, own),
      name: String(valueAt(row, own)),
      valuesRef: reference(row + 1, lastRow, own),
      values: below.map((line) => {
        const value = valueAt(line, own);
        return typeof value === "number" ? value : null;
      }),
      colour: typeof set[`${path}format/fill/color`] === "string" ? text(`${path}format/fill/color`, "") : null,
      labels: set[`${path}hasDataLabels`] === true ? text(`${path}dataLabels/numberFormat`, "General") : null,
    };
  });
  const place = areaOf(text("position", USUAL_PLACE));
  return {
    name: text("name", chart.id),
    title: set["title/visible"] === false ? "" : text("title/text", ""),
    titleSize: number("title/format/font/size") ?? 14,
    titleColour: text("title/format/font/color", "#000000"),
    ...shapeOf(type),
    categoriesRef: reference(row + 1, lastRow, column),
    categories: below.map((line) => String(valueAt(line, column))),
    series,
    gap: number("series/0/gapWidth") ?? 150,
    areCategoriesReversed: set["axes/categoryAxis/reversePlotOrder"] === true,
    hidesValueAxis: set["axes/valueAxis/visible"] === false,
    hidesGridlines: set["axes/valueAxis/majorGridlines/visible"] === false,
    minimum: number("axes/valueAxis/minimum"),
    maximum: number("axes/valueAxis/maximum"),
    legend: set["legend/visible"] === false ? null : (LEGENDS[text("legend/position", "Right")] ?? "r"),
    showsHiddenCells: set["plotVisibleOnly"] === false,
    from: { row: place.row, column: place.column },
    to: {
      row: place.row + place.rows - 1,
      column: place.column + place.columns - 1,
    },
  };
}

function fixed(row: number, column: number): string {
  return cellName(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** "BarStacked100" is bars, stacked to the whole. */
function shapeOf(type: string): Pick<GraficoFile, "shape" | "grouping"> {
  const grouping = type.endsWith("100") ? "percentStacked" : type.includes("Stacked") ? "stacked" : "clustered";
  if (type.startsWith("Column")) return { shape: "column", grouping };
  if (type.startsWith("Line")) return { shape: "line", grouping };
  if (type === "Pie") return { shape: "pie", grouping };
  return { shape: type === "Doughnut" ? "doughnut" : "bar", grouping };
}
