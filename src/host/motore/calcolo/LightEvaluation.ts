import type { ICellData, Nullable, Workbook, Worksheet } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { calcolaFormula } from "../../../formule/utente/calcolaFormula";
import type { Argomenti } from "../../../formule/utente/funzioniDiExcel";
import type { NodoDiFormula, Riferito } from "../../../formule/utente/leggiFormula";
import { ErroreDiCella, NonCalcolabile, sano, type ValoreDiCella } from "../../../formule/utente/ValoreDiCella";
import type { PlainArgument } from "./CustomFunctionExecutor";
import { CustomFunctionExecutor } from "./CustomFunctionExecutor";
import { isErrorValue } from "./errorValues";
import type { PlacedFormula } from "./PlacedFormula";
import type { UniverServices } from "./univerServices";

/** A formula that leads to a formula that leads to another, so many times, is followed no further. */
const DEEPEST = 300;
const MOST_CELLS_GIVEN = 100_000;
const COLUMNS = 16_384;

/** Calculates formulas once, each after those that it depends on. */
export class LightEvaluation {
  private readonly sheets = new Map<string, Worksheet>();
  private readonly due = new Map<Worksheet, Map<number, PlacedFormula>>();
  private readonly done = new Map<PlacedFormula, ValoreDiCella>();
  private depth = 0;

  constructor(
    workbook: Workbook,
    private readonly services: UniverServices,
    private readonly formulas: readonly PlacedFormula[],
  ) {
    for (const sheet of workbook.getSheets()) this.sheets.set(sheet.getName().toLowerCase(), sheet);
    for (const formula of formulas) {
      const own = this.due.get(formula.sheet) ?? new Map<number, PlacedFormula>();
      this.due.set(formula.sheet, own);
      own.set(formula.riga * COLUMNS + formula.colonna, formula);
    }
  }

  /** What each of the formulas gives; null where one of them cannot be told here. */
  results(): readonly ValoreDiCella[] | null {
    try {
      return this.formulas.map((formula) => this.resultOf(formula));
    } catch (error) {
      if (error instanceof NonCalcolabile) return null;
      throw error;
    }
  }

  private resultOf(formula: PlacedFormula): ValoreDiCella {
    const before = this.done.get(formula);
    if (before !== undefined) return before;
    // A circle is as deep as one likes.
    if (this.depth > DEEPEST) throw new NonCalcolabile();
    this.depth += 1;
    const result = this.calculate(formula) ?? 0;
    this.depth -= 1;
    this.done.set(formula, result);
    return result;
  }

  private calculate(formula: PlacedFormula): ValoreDiCella {
    try {
      const result = sano(
        calcolaFormula(
          formula.tree,
          (area) => this.cells(area, formula),
          (name) => this.customFunction(name, formula),
        ),
      );
      if (typeof result === "number" && !Number.isFinite(result)) throw new NonCalcolabile();
      return result;
    } catch (error) {
      if (error instanceof ErroreDiCella) return error.parola;
      throw error;
    }
  }

  private cells({ foglio, ...area }: Riferito, { sheet: own }: PlacedFormula): readonly (readonly ValoreDiCella[])[] {
    const sheet = foglio === null ? own : this.sheets.get(foglio.toLowerCase());
    if (!sheet) throw new NonCalcolabile();
    const [rows, columns] = [
      Math.min(area.righe, sheet.getRowCount() - area.riga),
      Math.min(area.colonne, sheet.getColumnCount() - area.colonna),
    ];
    const due = this.due.get(sheet);
    const matrix = sheet.getCellMatrix();
    const lines: ValoreDiCella[][] = [];
    for (let row = area.riga; row < area.riga + rows; row += 1) {
      const line: ValoreDiCella[] = [];
      for (let column = area.colonna; column < area.colonna + columns; column += 1) {
        const formula = due?.get(row * COLUMNS + column);
        line.push(formula ? this.resultOf(formula) : valueOf(matrix.getValue(row, column)));
      }
      lines.push(line);
    }
    return lines;
  }

  /** A function of the add-in as the engine would call it from the cell. */
  private customFunction(
    name: string,
    { sheet, riga, colonna }: PlacedFormula,
  ): ((given: Argomenti) => ValoreDiCella) | null {
    const executor = this.services.functions.getExecutor(name);
    if (!(executor instanceof CustomFunctionExecutor)) return null;
    return (given) => {
      const args = given.nodi.map((node, at) => argumentOf(node, at, given));
      const place = { sheetId: sheet.getSheetId(), row: riga, column: colonna };
      return scalarOf(executor.answerPlain(args, place));
    };
  }
}

/** A cell that holds an error ends the call; one that is empty is given as nothing. */
function argumentOf(node: NodoDiFormula, at: number, given: Argomenti): PlainArgument {
  if (node.tipo !== "celle") return sano(given.at(at));
  const { righe, colonne } = node.celle;
  if (righe * colonne > MOST_CELLS_GIVEN) throw new NonCalcolabile();
  const present = given.celleAt(at).map(sano);
  // Past what the sheet holds every cell is empty: only whole rows are missing there, or it is not told.
  if (present.length % colonne !== 0) throw new NonCalcolabile();
  return Array.from({ length: righe }, (_, row) =>
    Array.from({ length: colonne }, (__, column) => present[row * colonne + column] ?? null),
  );
}

function scalarOf(result: unknown): ValoreDiCella {
  if (isErrorValue(result)) throw new ErroreDiCella(result);
  if (typeof result === "number") {
    if (Number.isNaN(result)) throw new ErroreDiCella("#NUM!");
    return result;
  }
  if (typeof result === "string" || typeof result === "boolean") return result;
  if (result === null || result === undefined) return 0;
  throw new NonCalcolabile();
}

/** What a cell holds, as a formula sees it: an empty text is no empty cell. */
function valueOf(cell: Nullable<Nullable<ICellData>>): ValoreDiCella {
  if (!cell) return null;
  const { v, t, p, f, si } = cell;
  if (p && v === undefined) throw new NonCalcolabile();
  // A formula that has never been calculated.
  if (v === undefined && (f || si)) throw new NonCalcolabile();
  if (v === undefined || v === null) return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1" || v === "TRUE";
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === CellValueType.FORCE_STRING && isErrorValue(v)) throw new NonCalcolabile();
  return t === CellValueType.STRING || t === CellValueType.FORCE_STRING ? String(v) : v;
}
