import type { ICellData, IWorkbookData, Workbook } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { Calculation } from "../calcolo/Calculation";
import { LightCalculation } from "../calcolo/LightCalculation";
import { setDateSystem } from "../calcolo/dateSystem";
import { setLocalTexts } from "../calcolo/localTexts";
import { HostError } from "../hostError";
import { Sheet } from "./Sheet";
import type { ObjectMaker } from "../officeClass";
import type { LineShift } from "../regole/shiftValidations";
import { shifted, shiftValidations } from "../regole/shiftValidations";
import type { TableFill } from "./SheetTable";
import { TrackedRanges } from "./TrackedRanges";
import type { UniverServices } from "../calcolo/univerServices";
import type { SheetState, WorkbookContent } from "./WorkbookContent";
import { NEW_SHEET_STATE } from "./WorkbookContent";

/** The ways of one Excel among others. */
export interface PretendedExcel {
  readonly locale: string;
  /** What becomes of formulas written down a column of a table. */
  readonly tableFill: TableFill;
  /** Univer draws what it calculates. */
  readonly hasScreen: boolean;
  /** A formula as it gives it back. */
  readonly respelled: (formula: string) => string;
  /** Whether a custom function in a cell has not answered yet. */
  readonly isBusy: (sheetId: string, row: number, column: number) => boolean;
}

/** The workbook the host has open: what Office.js objects read and change. */
export class OpenWorkbook {
  readonly calculation: Calculation;
  readonly tracked = new TrackedRanges();
  readonly univer: Workbook;
  /** Its serials, in cells and in formulas, count days from 1904. */
  readonly is1904: boolean;
  private readonly states: Map<string, SheetState>;
  private readonly settingValues: Map<string, unknown>;
  private readonly definedNames: Map<string, string>;
  private readonly work: Promise<unknown>[] = [];
  private isProtected = false;
  /** What the file says, or was set since; formulas are computed all the same. */
  calculationMode: string;
  /** Whether opening it starts the add-in: "Load", or "None". */
  startup: string;

  constructor(
    readonly services: UniverServices,
    /** Its own: the cells that it holds are those that change. */
    content: WorkbookContent,
    /** Ranges and worksheets lead to each other: one that leads back is made through here. */
    readonly make: ObjectMaker,
    private readonly excel: PretendedExcel,
  ) {
    const { activeSheetId, data } = content;
    this.univer = services.open(data);
    this.is1904 = content.is1904 === true;
    setDateSystem(services, this.is1904);
    setLocalTexts(services, excel.locale);
    this.states = new Map(Object.entries(content.sheets));
    this.settingValues = new Map(Object.entries(content.settings));
    this.definedNames = new Map(Object.entries(content.names));
    this.calculationMode = content.calculationMode ?? "Automatic";
    this.startup = content.startup ?? "None";
    this.calculation = new Calculation(services, excel.hasScreen ? null : new LightCalculation(this.univer, services));
    const active = this.sheets().find((sheet) => sheet.id === activeSheetId) ?? this.sheets()[0];
    if (active) this.activate(active);
  }

  get locale(): string {
    return this.excel.locale;
  }

  get tableFill(): TableFill {
    return this.excel.tableFill;
  }

  respelled(formula: string): string {
    return this.excel.respelled(formula);
  }

  /** What a cell shows: its custom function may not have answered yet. */
  shown(sheet: Sheet, row: number, column: number): ICellData | null {
    return this.excel.isBusy(sheet.id, row, column)
      ? { v: "#BUSY!", t: CellValueType.STRING }
      : sheet.cell(row, column);
  }

  sheets(): readonly Sheet[] {
    return this.univer.getSheets().map((worksheet) => new Sheet(this.univer, worksheet, this.services));
  }

  /** A sheet by id or by name, in any case, as `worksheets.getItem` takes either. */
  findSheet(key: unknown): Sheet | null {
    const name = String(key).toLowerCase();
    const sheets = this.sheets();
    return (
      sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === name) ?? null
    );
  }

  sheet(key: unknown): Sheet {
    const found = this.findSheet(key);
    if (!found) throw new HostError("ItemNotFound", `worksheet ${String(key)}`);
    return found;
  }

  activeSheet(): Sheet {
    const active = this.univer.getActiveSheet();
    return new Sheet(this.univer, active, this.services);
  }

  /** As in Excel, a sheet that is in front already is not activated again: nobody is told. */
  activate(sheet: Sheet): void {
    if (this.univer.getActiveSheet(true)?.getSheetId() === sheet.id) return;
    sheet.run(SetWorksheetActiveOperation.id, {});
  }

  state(sheet: Sheet): SheetState {
    return this.states.get(sheet.id) ?? NEW_SHEET_STATE;
  }

  setState(sheet: Sheet, change: Partial<SheetState>): void {
    replaceEntry(this.states, sheet.id, { ...this.state(sheet), ...change });
  }

  /** Lines came or went, whoever asked: Univer's undo of it comes by here too. */
  followLines(shift: LineShift): void {
    const { sheetId, axis, count, from } = shift;
    const moved = this.findSheet(sheetId);
    if (!moved) return;
    for (const sheet of this.sheets()) {
      const state = this.state(sheet);
      const validations = shiftValidations(state.validations, shift, moved.name, sheet.id === sheetId);
      if (JSON.stringify(validations) !== JSON.stringify(state.validations)) this.setState(sheet, { validations });
    }
    const { lines, tables: before } = this.state(moved);
    const last = lines.at(-1);
    // Lines put back where they went from: what stood beside them was never away.
    const isBack = last?.axis === axis && last.from === from && last.count === -count;
    const tables = before.flatMap((table) => {
      const area = shifted(table.area, shift);
      return area ? [{ ...table, area }] : [];
    });
    this.setState(moved, { lines: isBack ? lines.slice(0, -1) : [...lines, { axis, from, count }], tables });
  }

  get settings(): ReadonlyMap<string, unknown> {
    return this.settingValues;
  }

  setSetting(key: string, value: unknown): void {
    replaceEntry(this.settingValues, key, value);
  }

  get names(): ReadonlyMap<string, string> {
    return this.definedNames;
  }

  setName(name: string, formula: string | undefined): void {
    replaceEntry(this.definedNames, name, formula);
  }

  get isStructureProtected(): boolean {
    return this.isProtected;
  }

  protectStructure(isProtected: boolean): void {
    this.isProtected = isProtected;
  }

  /** No sheet comes, goes or changes name while the structure is protected. */
  checkStructure(): void {
    if (this.isProtected) throw new HostError("AccessDenied", "the structure of the workbook is protected");
  }

  /** Work that Univer does asynchronously; `settled` waits for it. */
  pending(work: Promise<unknown>): void {
    this.work.push(work);
  }

  async settled(): Promise<void> {
    for (let next = this.work.shift(); next; next = this.work.shift()) await next;
  }

  async content(): Promise<WorkbookContent> {
    await this.settled();
    await this.calculation.settle();
    const data = this.services.resources.saveUnit<IWorkbookData>(this.univer.getUnitId());
    if (!data) throw new HostError("GeneralException", "snapshot");
    return structuredClone({
      data,
      sheets: Object.fromEntries(this.sheets().map((sheet) => [sheet.id, this.state(sheet)])),
      settings: Object.fromEntries(this.settingValues),
      names: Object.fromEntries(this.definedNames),
      activeSheetId: this.activeSheet().id,
      ...(this.is1904 ? { is1904: true as const } : {}),
      ...(this.startup === "Load" ? { startup: "Load" as const } : {}),
      ...(this.calculationMode === "Manual" ? { calculationMode: "Manual" as const } : {}),
    });
  }

  close(): void {
    this.calculation.dispose();
    this.services.close(this.univer.getUnitId());
  }
}

/** Sets or (with undefined) removes an entry. */
function replaceEntry<V>(map: Map<string, V>, key: string, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}
