import type { ICommandInfo } from "@univerjs/core";
import {
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { InsertSheetMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { HostError } from "../hostError";
import { letFormulasSleep, wakeFormulas } from "./ownSheetFormulas";
import type { DirtyRange, LightCalculation } from "./LightCalculation";
import type { UniverServices } from "./univerServices";

/** The fields of Univer 0.25.1's controller that wait 100 ms after the last change before they calculate. */
interface WaitingChanges {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: object;
  _executionInProgressParams: object | null;
  _generateDirty(commands: ICommandInfo[]): Dirty;
  _mergeDirty(one: object, two: object): object;
}

/** What has to be calculated: of ranges, and of what is no cell. */
interface Dirty {
  readonly dirtyRanges: readonly DirtyRange[];
  readonly forceCalculation: boolean;
}

/** What a colour depends on, not a cell. */
const COLOURS = "sheet.mutation.data-validation-formula-mark-dirty";

/** The commands that change nothing but the cells of the ranges that they make dirty. */
const OF_CELLS: ReadonlySet<string> = new Set([SetRangeValuesMutation.id, InsertSheetMutation.id]);

/** A start that no cell and no formula is the reason of. */
function isIdle({ id, params }: ICommandInfo): boolean {
  if (id !== SetTriggerFormulaCalculationStartMutation.id) return false;
  const { commands, ...asked } = (params ?? {}) as Readonly<Record<string, unknown>>;
  return !commands && Object.values(asked).every((one) => !one || Object.keys(one).length === 0);
}

/** A sheet may be born with cells in it, and a start name whatever it likes. */
function isOfCells({ id, params }: ICommandInfo): boolean {
  if (id === SetTriggerFormulaCalculationStartMutation.id) return isStartOfRanges(params);
  const { sheet } = (params ?? {}) as { readonly sheet?: { readonly cellData?: object } };
  return OF_CELLS.has(id) && Object.keys(sheet?.cellData ?? {}).length === 0;
}

function isStartOfRanges(params: object | undefined): boolean {
  const { commands, dirtyRanges, ...asked } = (params ?? {}) as Readonly<Record<string, unknown>>;
  return (
    !commands &&
    Array.isArray(dirtyRanges) &&
    Object.values(asked).every((one) => !one || Object.keys(one).length === 0)
  );
}

/** A calculation shows life as it goes on: after so many of these beats without any it is taken for lost. */
const BEAT_MS = 10_000;
const SILENT_BEATS = 12;

/** What nobody asks for is calculated when no request has come for this long. */
const QUIET_MS = 500;

/** Brings the workbook's formulas up to date on demand. */
export class Calculation {
  private heart: ReturnType<typeof setInterval> | undefined;
  private isOver = false;

  /** The rules of colour that have come: a workbook without a screen shows no colours until somebody asks. */
  private readonly colours: ICommandInfo[] = [];

  constructor(
    private readonly services: UniverServices,
    /** Who calculates before the engine is needed; null once it was. */
    private light: LightCalculation | null,
  ) {
    if (light) letFormulasSleep(services.formulas);
  }

  /**
   * Before a request: Univer would write results of a calculation under way where cells stood before the request moved
   * them, so it ends first. One that has not started waits until its results are asked for.
   */
  async pause(): Promise<void> {
    // Some requests come after the workbook, which nobody waits for.
    if (this.isOver) return;
    const { started, completed, resultApplied } = this.services.calculation().state;
    if (started && !(completed && resultApplied)) await this.settle();
    clearTimeout(this.waiting._setTimeoutKey);
    this.dropIdle();
  }

  /** After a request: what nobody has asked for is calculated once nothing more comes. */
  resume(): void {
    if (this.isOver) return;
    const { waiting } = this;
    clearTimeout(waiting._setTimeoutKey);
    // Without the engine all is calculated at once, when it is asked for.
    if (this.light !== null || waiting._waitingCommandQueue.length === 0) return;
    waiting._setTimeoutKey = setTimeout(() => {
      this.startNow();
    }, QUIET_MS);
  }

  /** Resolves when every formula shows the result of the present cells. */
  async settle(): Promise<void> {
    this.dropIdle();
    while (this.isPending()) {
      if (this.settleLightly()) continue;
      // Without a deadline of its own: Univer's would outlive the workbook.
      const applied = this.services.calculation().waitForLatestApplied();
      this.startNow();
      await this.within(applied);
    }
  }

  /** As `settle`, and the colours that rules give to cells too, which are the engine's. */
  async settleColours(): Promise<void> {
    this.wakeEngine();
    await this.settle();
  }

  private wakeEngine(): void {
    if (this.light === null) return;
    this.light = null;
    wakeFormulas(this.services.formulas);
    this.waiting._waitingCommandQueue.unshift(...this.colours.splice(0));
  }

  /** Whether nothing is left for the engine; what it is needed for once stays its own. */
  private settleLightly(): boolean {
    if (this.light === null) return false;
    const { waiting } = this;
    const commands = waiting._waitingCommandQueue.filter(({ id }) => id !== COLOURS);
    const { dirtyRanges, forceCalculation } = waiting._generateDirty(commands);
    if (forceCalculation || !commands.every(isOfCells) || !this.light.settle(dirtyRanges)) {
      this.wakeEngine();
      return false;
    }
    this.colours.push(...waiting._waitingCommandQueue.filter(({ id }) => id === COLOURS));
    waiting._waitingCommandQueue = [];
    return true;
  }

  /** Nobody waits for the workbook any more: what was calculating is let go. */
  dispose(): void {
    clearInterval(this.heart);
    clearTimeout(this.waiting._setTimeoutKey);
    this.isOver = true;
  }

  private async within(applied: Promise<void>): Promise<void> {
    // While it blocks the only thread nothing beats: twenty thousand rows take as long as they need.
    let silent = 0;
    const life = this.services.commands.onCommandExecuted(() => {
      silent = 0;
    });
    try {
      await new Promise<void>((resolve, reject) => {
        this.heart = setInterval(() => {
          silent += 1;
          if (silent > SILENT_BEATS) reject(new HostError("GeneralException", "the calculation does not end"));
        }, BEAT_MS);
        applied.then(resolve, reject);
      });
    } finally {
      clearInterval(this.heart);
      life.dispose();
    }
  }

  /**
   * A workbook that has just been opened asks for its formulas that have no result yet. Where all of them have one the
   * engine would take every formula apart for nothing: what is only read is read as the file says it.
   */
  private dropIdle(): void {
    const { waiting } = this;
    if (!waiting._waitingCommandQueue.some(isIdle)) return;
    waiting._waitingCommandQueue = waiting._waitingCommandQueue.filter((command) => !isIdle(command));
  }

  /** Makes every formula calculate again at the next settling. */
  recalculate(): void {
    this.services.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
  }

  private isPending(): boolean {
    const { started, completed, resultApplied } = this.services.calculation().state;
    return this.waiting._waitingCommandQueue.length > 0 || (started && !(completed && resultApplied));
  }

  private get waiting(): WaitingChanges {
    return this.services.injector.get(TriggerCalculationController) as unknown as WaitingChanges;
  }

  /**
   * Univer collects changes until 100 ms pass without one. A test that writes and reads hundreds of times would spend
   * its life waiting, so a calculation that is only waiting for that silence starts at once.
   */
  private startNow(): void {
    const { waiting } = this;
    if (waiting._waitingCommandQueue.length === 0 || waiting._executionInProgressParams !== null) return;
    clearTimeout(waiting._setTimeoutKey);
    const dirty = waiting._mergeDirty(
      waiting._executingDirtyData,
      waiting._generateDirty(waiting._waitingCommandQueue),
    );
    waiting._waitingCommandQueue = [];
    waiting._executingDirtyData = dirty;
    void this.services.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...dirty },
      { onlyLocal: true },
    );
  }
}
