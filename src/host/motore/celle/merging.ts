import type { IRange } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { Area } from "../address";
import { intersect } from "../address";
import { HostError } from "../hostError";
import { checkSheetUnlocked } from "../cartella/protection";
import type { RangeRef } from "../cartella/RangeRef";
import { forEachCell } from "../cartella/RangeRef";
import { writeContents } from "./rangeWriting";
import { areaOfRange, univerRange } from "../cartella/Sheet";

/** Excel gives no merged areas where a range has more than these. */
const MOST_AREAS = 512;

/** The merged areas whose top left cell is in the range, as Excel gives them (office-js #3611). */
export function listedMerges(range: RangeRef): readonly Area[] {
  const areas = mergedAreas(range).filter(({ row, column }) =>
    intersect({ row, column, rows: 1, columns: 1 }, range.area),
  );
  if (areas.length > MOST_AREAS) throw new HostError("GeneralException", `more than ${MOST_AREAS} merged areas`);
  return areas;
}

/** The whole merged areas that touch the range, from top to bottom. */
function mergedAreas({ sheet, area }: RangeRef): readonly Area[] {
  return sheet
    .merges()
    .map(areaOfRange)
    .filter((merge) => intersect(merge, area) !== null)
    .sort((one, two) => one.row - two.row || one.column - two.column);
}

export function mergeCells(range: RangeRef, across: unknown): void {
  checkSheetUnlocked(range, "allowFormatCells");
  unmergeCells(range);
  const { area } = range;
  const areas =
    across === true
      ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
      : [area];
  for (const merged of areas) forgetAllButFirst({ ...range, area: merged });
  const ranges = areas.map(univerRange);
  change(range, AddWorksheetMergeMutation.id, ranges);
}

export function unmergeCells(range: RangeRef): void {
  checkSheetUnlocked(range, "allowFormatCells");
  const ranges = mergedAreas(range).map(univerRange);
  if (ranges.length > 0) change(range, RemoveWorksheetMergeMutation.id, ranges);
}

function change({ sheet, area }: RangeRef, command: string, ranges: IRange[]): void {
  sheet.growTo(area);
  sheet.run(command, { ranges });
}

/** Merging keeps the content of the top left cell only. */
function forgetAllButFirst(range: RangeRef): void {
  forEachCell(range.area, (row, column) => {
    const isFirst = row === range.area.row && column === range.area.column;
    if (!isFirst && range.sheet.cell(row, column)) {
      writeContents({ ...range, area: { row, column, rows: 1, columns: 1 } }, "");
    }
  });
}
