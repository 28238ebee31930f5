import type { ICellData, IRange, Workbook } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { isChiamata, leggiFormula, riferitiOf } from "../../../formule/utente/leggiFormula";
import type { PostoDiCella } from "../../../formule/utente/raggiunte";
import { raggiunteDa } from "../../../formule/utente/raggiunte";
import type { ValoreDiCella } from "../../../formule/utente/ValoreDiCella";
import { LightEvaluation } from "./LightEvaluation";
import type { PlacedFormula } from "./PlacedFormula";
import type { UniverServices } from "./univerServices";

type Known = Pick<PlacedFormula, "riferiti" | "tree">;

export interface DirtyRange {
  readonly sheetId: string;
  readonly range: IRange;
}

/** What they give depends on more than the cells that they name. */
const UNTIED: ReadonlySet<string> = new Set(
  "CELL INDIRECT INFO NOW OFFSET RAND RANDARRAY RANDBETWEEN TODAY".split(" "),
);

const MOST_DIRTY_CELLS = 3_000_000;

/**
 * Calculates formulas without Univer's engine, which takes seconds to take apart those of a large Relazione: where
 * every formula of the workbook can be read, and every one that has to be calculated is made of what is known here.
 * Anything else is the engine's.
 */
export class LightCalculation {
  private readonly known = new Map<string, Known | null>();

  constructor(
    private readonly workbook: Workbook,
    private readonly services: UniverServices,
  ) {}

  /** Whether what the ranges hold, and all that depends on it, could be calculated here; else nothing has changed. */
  settle(ranges: readonly DirtyRange[]): boolean {
    const formulas = this.formulas();
    const places = this.placesOf(ranges);
    if (!formulas || !places) return false;
    const reached = new Set(raggiunteDa(formulas, places));
    const due = formulas.filter((formula) => reached.has(formula) || isWithin(formula, ranges));
    const results = new LightEvaluation(this.workbook, this.services, due).results();
    if (!results) return false;
    for (const [at, { cell }] of due.entries()) show(cell, results[at] ?? null);
    return true;
  }

  /** Every formula of the workbook; null where one cannot be read. */
  private formulas(): readonly PlacedFormula[] | null {
    const unitId = this.workbook.getUnitId();
    const found: PlacedFormula[] = [];
    const unknown: string[] = [];
    for (const sheet of this.workbook.getSheets()) {
      const id = sheet.getSheetId();
      if (Object.keys(this.services.formulas.getArrayFormulaCellData()[unitId]?.[id] ?? {}).length > 0) return null;
      const foglio = sheet.getName();
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell || (!cell.f && !cell.si)) return;
        const text = cell.f ?? this.services.formulas.getFormulaStringByCell(row, column, id, unitId) ?? "";
        const known = cell.ref === undefined ? this.read(text) : null;
        if (known)
          found.push({ tree: known.tree, riferiti: known.riferiti, foglio, riga: row, colonna: column, sheet, cell });
        else unknown.push(text);
      });
      if (unknown.length > 0) return null;
    }
    return found;
  }

  private read(formula: string): Known | null {
    const before = this.known.get(formula);
    if (before !== undefined) return before;
    const tree = leggiFormula(formula);
    const known = tree === null || isChiamata(tree, UNTIED) ? null : { tree, riferiti: riferitiOf(tree) };
    this.known.set(formula, known);
    return known;
  }

  /** The cells of the ranges, within what their sheets hold; null where they are too many. */
  private placesOf(ranges: readonly DirtyRange[]): readonly PostoDiCella[] | null {
    const places: PostoDiCella[] = [];
    for (const { sheetId, range } of ranges) {
      const sheet = this.workbook.getSheetBySheetId(sheetId);
      if (!sheet) return null;
      const foglio = sheet.getName();
      const lastRow = Math.min(range.endRow, sheet.getRowCount() - 1);
      const lastColumn = Math.min(range.endColumn, sheet.getColumnCount() - 1);
      const cells = (lastRow - range.startRow + 1) * (lastColumn - range.startColumn + 1);
      if (places.length + cells > MOST_DIRTY_CELLS) return null;
      for (let riga = range.startRow; riga <= lastRow; riga += 1) {
        for (let colonna = range.startColumn; colonna <= lastColumn; colonna += 1) {
          places.push({ foglio, riga, colonna });
        }
      }
    }
    return places;
  }
}

function isWithin({ sheet, riga, colonna }: PlacedFormula, ranges: readonly DirtyRange[]): boolean {
  return ranges.some(
    ({ sheetId, range: { startRow, endRow, startColumn, endColumn } }) =>
      riga >= startRow &&
      riga <= endRow &&
      colonna >= startColumn &&
      colonna <= endColumn &&
      sheetId === sheet.getSheetId(),
  );
}

/** A cell with what its formula gives, as Univer keeps results: a reference to nothing shows 0. */
function show(cell: ICellData, result: ValoreDiCella): void {
  if (typeof result === "boolean") {
    cell.v = result ? 1 : 0;
    cell.t = CellValueType.BOOLEAN;
  } else if (typeof result === "string") {
    cell.v = result;
    cell.t = CellValueType.STRING;
  } else {
    // Excel has no zero below zero.
    cell.v = result === null || result === 0 ? 0 : result;
    cell.t = CellValueType.NUMBER;
  }
}
