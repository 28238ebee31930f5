import type { WorkbookContent } from "../host/motore/WorkbookContent";

/** A chart that the workbook asks for and the file cannot hold: ExcelJS writes none. */
export interface LostChart {
  readonly sheet: string;
  readonly title: string;
}

/** The charts of a workbook that `writeXlsx` leaves out, in the order of its sheets. */
export function lostCharts({ data, sheets }: WorkbookContent): readonly LostChart[] {
  return (data.sheetOrder ?? []).flatMap((id) =>
    (sheets[id]?.charts ?? []).map(({ set }) => {
      const [title = ""] = [set["title/text"], set["name"]].filter((one) => typeof one === "string");
      return { sheet: data.sheets?.[id]?.name ?? id, title };
    }),
  );
}
