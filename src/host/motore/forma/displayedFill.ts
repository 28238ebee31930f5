import { areaOf } from "../address";
import { shownColour } from "./colours";
import type { OpenWorkbook } from "../cartella/OpenWorkbook";

/** The colour a cell shows: the one its conditional formats give it, else its own fill, else null. */
export async function displayedFill(book: OpenWorkbook, sheetName: string, address: string): Promise<string | null> {
  const sheet = book.sheet(sheetName);
  const { row, column } = areaOf(address);
  const { unitId, subUnitId } = sheet.target;
  const read = (): string | null => {
    const painted = book.services.painted.composeStyle(unitId, subUnitId, row, column);
    return shownColour(painted?.style?.bg?.rgb ?? sheet.style(row, column).bg?.rgb);
  };
  // The first look registers the rules of the cell with the formula engine; the second sees what it answered.
  read();
  await book.calculation.settleColours();
  return read();
}
