import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import { isErrorValue } from "./errorValues";

export type CustomFunction = (...args: unknown[]) => unknown;

/** What Excel hands a custom function for a cell that is empty: it differs between builds (office-js #4702, #5262). */
export type EmptyCell = 0 | "" | null;

interface CustomFunctionSettings {
  readonly emptyCell: EmptyCell;
  /** Parameters declared as matrices get an array even for one cell; without the declaration the shape decides. */
  readonly matrixParameters: readonly number[];
  report(sheetId: string, row: number, column: number, message: string | null): void;
}

/** A value that is given as itself, or the cells of a rectangle by rows; null where a cell is empty. */
type PlainScalar = string | number | boolean | null;
export type PlainArgument = PlainScalar | readonly (readonly PlainScalar[])[];

/** The cell that calls. */
export interface FunctionPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type Variant = FunctionVariantType;

/** One custom function inside Univer's formula engine, called as Excel's custom-functions runtime calls it. */
export class CustomFunctionExecutor extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly implementation: CustomFunction,
    private readonly settings: CustomFunctionSettings,
  ) {
    super(name);
  }

  override calculate(...variants: Variant[]): ReturnType<BaseFunction["calculate"]> {
    const args: unknown[] = [];
    for (const [index, variant] of variants.entries()) {
      const argument = this.argument(variant, this.settings.matrixParameters.includes(index));
      // Excel does not call the function when an argument is an error: the error is the result.
      if (argument instanceof ErrorValueObject) return argument;
      args.push(argument);
    }
    return this.call(args);
  }

  private argument(variant: Variant, isMatrix: boolean): unknown {
    if (variant.isReferenceObject()) {
      return this.rangeArgument((variant as BaseReferenceObject).toArrayValueObject(), isMatrix);
    }
    if (variant.isArray()) return this.rangeArgument(variant as ArrayValueObject, isMatrix);
    if (variant.isError()) return variant;
    const value = variant as BaseValueObject;
    if (value.isNull()) return null;
    const scalar: unknown = value.getValue();
    return isMatrix ? [[scalar]] : scalar;
  }

  private rangeArgument(array: ArrayValueObject, isMatrix: boolean): unknown {
    const rows = Array.from({ length: array.getRowCount() }, () =>
      Array.from({ length: array.getColumnCount() }, (): unknown => this.settings.emptyCell),
    );
    const errors: BaseValueObject[] = [];
    array.iterator((value, row, column) => {
      if (!value || value.isNull()) return;
      if (value.isError()) errors.push(value);
      const cells = rows[row];
      if (cells) cells[column] = value.getValue();
    });
    const [error] = errors;
    if (error) return error;
    const isSingle = rows.length === 1 && rows[0]?.length === 1;
    return isSingle && !isMatrix ? rows[0]?.[0] : rows;
  }

  private call(args: readonly unknown[]): ReturnType<BaseFunction["calculate"]> {
    return toValueObject(this.answer(args, { sheetId: this.subUnitId ?? "", row: this.row, column: this.column }));
  }

  /**
   * What the function gives where it is called without the engine.
   * @param given what stands for each argument: a value, or the cells of a rectangle; no errors among them
   */
  answerPlain(given: readonly PlainArgument[], place: FunctionPlace): unknown {
    const args = given.map((one, index) => {
      const isMatrix = this.settings.matrixParameters.includes(index);
      if (typeof one !== "object" || one === null) return isMatrix ? [[one]] : one;
      const rows = one.map((cells) => cells.map((cell) => cell ?? this.settings.emptyCell));
      const isSingle = rows.length === 1 && rows[0]?.length === 1;
      return isSingle && !isMatrix ? rows[0]?.[0] : rows;
    });
    return this.answer(args, place);
  }

  /** A throw that leaves the engine would stall the whole calculation, and Excel shows an error value too. */
  private answer(args: readonly unknown[], { sheetId, row, column }: FunctionPlace): unknown {
    try {
      const result = this.implementation(...args);
      this.settings.report(sheetId, row, column, null);
      return result;
    } catch (problem) {
      this.settings.report(sheetId, row, column, problem instanceof Error ? problem.message : String(problem));
      return isNotAvailable(problem) ? ErrorType.NA : ErrorType.VALUE;
    }
  }
}

function isNotAvailable(problem: unknown): boolean {
  return typeof problem === "object" && problem !== null && "code" in problem && problem.code === "#N/A";
}

function toValueObject(result: unknown): ReturnType<BaseFunction["calculate"]> {
  if (!Array.isArray(result)) return toScalar(result);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row.map(toScalar) : [toScalar(row)]));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

const ERRORS = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

/** null shows as 0, as in Excel; an error text shows as that error. */
function toScalar(value: unknown): ReturnType<typeof ValueObjectFactory.create> {
  if (isErrorValue(value)) {
    return ErrorValueObject.create(ERRORS.get(value) ?? ErrorType.VALUE);
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return Number.isNaN(value) ? ErrorValueObject.create(ErrorType.NUM) : ValueObjectFactory.create(value);
  }
  if (value === null || value === undefined) return ValueObjectFactory.create(0);
  return ErrorValueObject.create(ErrorType.VALUE);
}
