import type { ICommandInfo } from "@univerjs/core";
import {
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { HostError } from "../hostError";
import type { UniverServices } from "./univerServices";

/** The fields of Univer 0.25.1's controller that wait 100 ms after the last change before they calculate. */
interface WaitingChanges {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: object;
  _executionInProgressParams: object | null;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(one: object, two: object): object;
}

/** A start that no cell and no formula is the reason of. */
function isIdle({ id, params }: ICommandInfo): boolean {
  if (id !== SetTriggerFormulaCalculationStartMutation.id) return false;
  const { commands, ...asked } = (params ?? {}) as Readonly<Record<string, unknown>>;
  return !commands && Object.values(asked).every((one) => !one || Object.keys(one).length === 0);
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

  constructor(private readonly services: UniverServices) {}

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
    if (waiting._waitingCommandQueue.length === 0) return;
    waiting._setTimeoutKey = setTimeout(() => {
      this.startNow();
    }, QUIET_MS);
  }

  /** Resolves when every formula shows the result of the present cells. */
  async settle(): Promise<void> {
    this.dropIdle();
    while (this.isPending()) {
      // Without a deadline of its own: Univer's would outlive the workbook.
      const applied = this.services.calculation().waitForLatestApplied();
      this.startNow();
      await this.within(applied);
    }
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
