import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IRange,
  IStyleData,
  Nullable,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { Area } from "../address";
import type { UniverServices } from "../calcolo/univerServices";

export type CellChanges = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const UNSTYLED: IStyleData = Object.freeze({});

/** One sheet of the open workbook: its cells as Univer keeps them, changed only through Univer's own mutations. */
export class Sheet {
  constructor(
    readonly workbook: Workbook,
    readonly worksheet: Worksheet,
    private readonly services: UniverServices,
  ) {}

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  /** The ids every Univer command wants. */
  get target(): { unitId: string; subUnitId: string } {
    return { unitId: this.workbook.getUnitId(), subUnitId: this.id };
  }

  cell(row: number, column: number): ICellData | null {
    const cell = this.worksheet.getCellMatrix().getValue(row, column);
    return cell ?? this.spilled(row, column);
  }

  /** The value a dynamic array formula shows in a cell that is not its own. */
  private spilled(row: number, column: number): ICellData | null {
    const { unitId, subUnitId } = this.target;
    return this.services.formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[column] ?? null;
  }

  formula(row: number, column: number): string | null {
    const cell = this.worksheet.getCellMatrix().getValue(row, column);
    if (!cell || (!cell.f && !cell.si)) return null;
    const { unitId, subUnitId } = this.target;
    return this.services.formulas.getFormulaStringByCell(row, column, subUnitId, unitId) ?? cell.f ?? null;
  }

  style(row: number, column: number): IStyleData {
    const cell = this.worksheet.getCellMatrix().getValue(row, column);
    const own = this.workbook.getStyles().getStyleByCell(cell);
    return own ?? this.worksheet.getRowStyle(row) ?? this.worksheet.getColumnStyle(column) ?? UNSTYLED;
  }

  numberFormat(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? "General";
  }

  /** The part of an area where Univer keeps cells: beyond it every cell is empty. */
  extent(): { rows: number; columns: number } {
    return { rows: this.worksheet.getRowCount(), columns: this.worksheet.getColumnCount() };
  }

  /** Changes of styles alone are marked as such, or Univer would take each cell's formula for removed. */
  setStyles(changes: CellChanges): void {
    this.setCells(changes, { trigger: SetStyleCommand.id });
  }

  setCells(changes: CellChanges, marks: object = {}): void {
    let rows = 0;
    let columns = 0;
    for (const [row, cells] of entriesOf(changes)) {
      rows = Math.max(rows, Number(row) + 1);
      for (const column of Object.keys(cells)) columns = Math.max(columns, Number(column) + 1);
    }
    this.grow(rows, columns);
    this.run(SetRangeValuesMutation.id, { cellValue: changes, ...marks });
  }

  /** Excel's sheets are always 1,048,576 by 16,384; Univer's grow when something is written past their edge. */
  private grow(rows: number, columns: number): void {
    const extent = this.extent();
    if (rows > extent.rows) this.run(SetWorksheetRowCountMutation.id, { rowCount: rows });
    if (columns > extent.columns) this.run(SetWorksheetColumnCountMutation.id, { columnCount: columns });
  }

  growTo({ row, column, rows, columns }: Area): void {
    this.grow(row + rows, column + columns);
  }

  /** Runs one of Univer's commands on this sheet. */
  run(command: string, params: object): boolean {
    return this.services.commands.syncExecuteCommand(command, { ...this.target, ...params });
  }

  merges(): readonly IRange[] {
    return this.worksheet.getMergeData();
  }
}

type CellsOfRow = Readonly<Record<string, Nullable<ICellData>>>;

/** The rows of a matrix, typed: Univer's own type makes of them whatever one wishes. */
export function entriesOf(changes: CellChanges): [string, CellsOfRow][] {
  return Object.entries(changes as Record<string, CellsOfRow>);
}

export function univerRange({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function areaOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
