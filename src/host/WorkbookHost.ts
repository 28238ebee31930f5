import type { Univer } from "@univerjs/core";
import type { CustomFunction, EmptyCell } from "./motore/calcolo/CustomFunctionExecutor";
import { CustomFunctionExecutor } from "./motore/calcolo/CustomFunctionExecutor";
import { displayedFill } from "./motore/forma/displayedFill";
import { EMPTY_WORKBOOK } from "./motore/cartella/emptyWorkbook";
import { areaOf } from "./motore/address";
import { Lateness } from "./motore/calcolo/Lateness";
import { respelledFunctions, type FunctionNames } from "./motore/calcolo/functionNames";
import { eventsOf, isChoice, lineShiftOf } from "./richieste/events";
import { HostError } from "./motore/hostError";
import { OpenWorkbook } from "./motore/cartella/OpenWorkbook";
import { makeObject } from "./oggetti/makeObject";
import { ACTION } from "./richieste/protocol";
import type { EventEntry, RequestBody, ResponseBody } from "./richieste/protocol";
import { executeRequest } from "./richieste/requestExecutor";
import type { TableFill } from "./motore/cartella/SheetTable";
import { shiftRules } from "./motore/regole/shiftRules";
import type { UniverServices } from "./motore/calcolo/univerServices";
import { createHeadlessUniver, disposeUniver, servicesOf } from "./motore/calcolo/univerServices";
import type { WorkbookContent } from "./motore/cartella/WorkbookContent";

export interface WorkbookHostOptions {
  /** A running Univer with formulas and conditional formatting, from the page; without it the host makes its own. */
  readonly univer?: Univer;
  /** The workbook to open first; an empty one with the sheet Foglio1 when not given. */
  readonly content?: WorkbookContent;
  /** The content is the host's from now on: it opens it as it is, and whoever gave it looks at it no more. */
  readonly isContentGiven?: boolean;
  /** The locale of displayed numbers; Italian when not given. */
  readonly locale?: string;
  /** What a custom function gets for an empty cell: 0, the harshest of Excel's ways, when not given. */
  readonly emptyCell?: EmptyCell;
  /** What becomes of formulas written down a column of a table: the last of them in the whole column when not given. */
  readonly tableFill?: TableFill;
  /** How formulas name the custom functions when they are read back: as they were written when not given. */
  readonly functionNames?: FunctionNames;
  /** Custom functions show #BUSY! in the request that calls them, and for one more after they have thrown. */
  readonly areFunctionsLate?: boolean;
  /** A cell with a list to choose from changes and nobody is told, as when the user chooses. */
  readonly areListsSilent?: boolean;
}

/** For each function the indexes of the parameters declared as matrices. */
export type MatrixParameters = Readonly<Record<string, readonly number[]>>;

export interface WorkbookHost {
  registerFunctions(functions: Readonly<Record<string, CustomFunction>>, matrixParameters?: MatrixParameters): void;
  load(content: WorkbookContent): void;
  snapshot(): Promise<WorkbookContent>;
  handleRequest(body: RequestBody): Promise<ResponseBody>;
  onEvent(listener: (entry: EventEntry) => void): () => void;
  /** Resolves when every formula shows its result. */
  calculate(): Promise<void>;
  /** The colour a cell shows, conditional formats included, as "#RRGGBB"; null without one. */
  displayedFill(sheet: string, address: string): Promise<string | null>;
  /** The message a custom function threw in a cell, or null when its last call went well. */
  functionMessage(sheet: string, address: string): string | null;
  readonly counters: Readonly<Counters>;
  /** Whether opening the workbook that is open starts the add-in: "Load", or "None". */
  startup: string;
  /** The workbook that is open counts days from 1904. */
  readonly is1904: boolean;
  readonly univer: Univer;
  dispose(): void;
}

interface Counters {
  /** How many times the add-in waited for Excel: one for each `context.sync()` that had something to say. */
  requests: number;
  bytesIn: number;
  bytesOut: number;
}

/** Excel on the web refuses larger requests and responses. */
const LIMIT_BYTES = 5 * 1024 * 1024;

/** An Excel in memory: it answers the client library's requests from a Univer workbook. */
export function createWorkbookHost(options: WorkbookHostOptions = {}): WorkbookHost {
  return new Host(options);
}

class Host implements WorkbookHost {
  readonly counters: Counters = { requests: 0, bytesIn: 0, bytesOut: 0 };
  readonly univer: Univer;
  private readonly services: UniverServices;
  private readonly isOwnUniver: boolean;
  private readonly listeners = new Set<(entry: EventEntry) => void>();
  private readonly messages = new Map<string, string>();
  private readonly functionNames = new Set<string>();
  private readonly lateness = new Lateness();
  private book: OpenWorkbook;
  private isAnswering = false;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: WorkbookHostOptions) {
    this.isOwnUniver = options.univer === undefined;
    this.univer = options.univer ?? createHeadlessUniver();
    this.services = servicesOf(this.univer);
    this.book = this.open(options.content ?? EMPTY_WORKBOOK, options.isContentGiven);
    this.listen();
  }

  get is1904(): boolean {
    return this.book.is1904;
  }

  get startup(): string {
    return this.book.startup;
  }

  set startup(behavior: string) {
    this.book.startup = behavior;
  }

  load(content: WorkbookContent): void {
    this.book.close();
    this.messages.clear();
    this.book = this.open(content);
  }

  private open(content: WorkbookContent, isGiven = false): OpenWorkbook {
    const { locale = "it", tableFill = "last" } = this.options;
    const { functionNames = "as written" } = this.options;
    return new OpenWorkbook(this.services, isGiven ? content : structuredClone(content), makeObject, {
      locale,
      tableFill,
      hasScreen: !this.isOwnUniver,
      respelled: (formula) => respelledFunctions(formula, this.functionNames, functionNames),
      isBusy: (sheetId, row, column) => this.lateness.isBusy(cellKey(sheetId, row, column)),
    });
  }

  registerFunctions(
    functions: Readonly<Record<string, CustomFunction>>,
    matrixParameters: MatrixParameters = {},
  ): void {
    const executors = Object.entries(functions).map(
      ([name, implementation]) =>
        new CustomFunctionExecutor(name.toUpperCase(), implementation, {
          emptyCell: this.options.emptyCell === undefined ? 0 : this.options.emptyCell,
          matrixParameters: matrixParameters[name] ?? [],
          report: (sheetId, row, column, message) => {
            const key = cellKey(sheetId, row, column);
            if (this.options.areFunctionsLate) this.lateness.called(key, message !== null);
            if (message === null) this.messages.delete(key);
            else this.messages.set(key, message);
          },
        }),
    );
    this.services.functions.registerExecutors(...executors);
    for (const name of Object.keys(functions)) this.functionNames.add(name.toUpperCase());
  }

  snapshot(): Promise<WorkbookContent> {
    return this.inTurn(() => this.book.content());
  }

  handleRequest(body: RequestBody): Promise<ResponseBody> {
    return this.inTurn(async () => {
      if (!isHousekeeping(body)) this.counters.requests += 1;
      const bytesIn = byteLength(body);
      this.counters.bytesIn += bytesIn;
      if (bytesIn > LIMIT_BYTES) return failed(new HostError("RequestPayloadSizeLimitExceeded"));
      this.lateness.next();
      this.isAnswering = true;
      const response = await executeRequest(body, this.book).finally(() => {
        this.isAnswering = false;
      });
      const bytesOut = byteLength(response);
      this.counters.bytesOut += bytesOut;
      return bytesOut > LIMIT_BYTES ? failed(new HostError("ResponsePayloadSizeLimitExceeded")) : response;
    });
  }

  onEvent(listener: (entry: EventEntry) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  calculate(): Promise<void> {
    return this.inTurn(() => this.book.calculation.settle());
  }

  displayedFill(sheet: string, address: string): Promise<string | null> {
    return this.inTurn(() => displayedFill(this.book, sheet, address));
  }

  functionMessage(sheet: string, address: string): string | null {
    const { row, column } = areaOf(address);
    return this.messages.get(cellKey(this.book.sheet(sheet).id, row, column)) ?? null;
  }

  dispose(): void {
    this.listeners.clear();
    this.book.calculation.dispose();
    if (this.isOwnUniver) disposeUniver(this.univer);
  }

  /** One thing at a time, in the order it was asked, as Excel does. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  private listen(): void {
    this.services.commands.onCommandExecuted((command, options) => {
      const shift = lineShiftOf(command);
      if (shift) this.book.followLines(shift);
      // Where it has a screen, Univer moves them by itself.
      if (shift && this.isOwnUniver) shiftRules(this.book, shift);
      const entries = eventsOf(command, {
        isAddin: this.isAnswering,
        isCalculation: options?.fromFormula === true || options?.onlyLocal === true,
      });
      if (this.options.areListsSilent && isChoice(command, this.book)) return;
      for (const entry of entries) for (const listener of this.listeners) listener(entry);
    });
  }
}

const cellKey = (sheetId: string, row: number, column: number): string => `${sheetId}!${row}!${column}`;

/** After `Excel.run` the client library lets go of its ranges: a request, but none of the add-in's. */
function isHousekeeping({ Actions }: RequestBody): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === "_RemoveReference");
}

function byteLength(message: object): number {
  return new TextEncoder().encode(JSON.stringify(message)).length;
}

function failed({ code, message }: HostError): ResponseBody {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 413 },
  };
}
