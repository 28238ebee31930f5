import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { answerMessage, eventMessage } from "./hostMessages";
import type { OfficeShim } from "./officeShim";
import { createOfficeShim } from "./officeShim";
import type { WorkbookHost } from "../WorkbookHost";

export interface StartOfficeOptions {
  readonly displayLanguage?: string;
  readonly excelApi?: string;
}

/** Microsoft's client library, running over a workbook host. */
export interface StartedOffice {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly shim: OfficeShim;
  /** Cuts the host off: what is still asked of Excel then never answers. */
  stop(): void;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

interface Library {
  readonly Office: object;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly HostBridge: { init(bridge: Bridge): void };
  };
}

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.js";

let loaded: Library | null = null;

/**
 * Loads the unmodified client library over a host and puts Office, Excel, OfficeExtension and CustomFunctions where
 * production code looks for them.
 */
export function startOffice(host: WorkbookHost, options: StartOfficeOptions = {}): Promise<StartedOffice> {
  const { displayLanguage = "it-IT", excelApi = "1.17" } = options;
  const shim = createOfficeShim({ displayLanguage, excelApi }, host);
  const scope = globalThis as typeof globalThis & Record<string, unknown>;
  scope.CustomFunctions = shim.customFunctions as typeof CustomFunctions;
  loaded ??= loadLibrary(shim);
  const office = shim.wrap(loaded.Office) as typeof Office;
  pretendedWindow.Office = office;
  Object.assign(scope, { Office: office, Excel: loaded.Excel, OfficeExtension: loaded.OfficeExtension });
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      void answerMessage(host, text).then((answer) => bridge.onMessageFromHost?.(answer));
    },
  };
  // An older Excel answers ApiNotFound to what it does not know: the library can say so itself, by requirement set.
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  loaded.OfficeExtension.HostBridge.init(bridge);
  const stopEvents = host.onEvent((entry) => bridge.onMessageFromHost?.(eventMessage(entry)));
  return Promise.resolve({
    Office: office,
    Excel: loaded.Excel,
    OfficeExtension: loaded.OfficeExtension,
    shim,
    stop: () => {
      stopEvents();
      bridge.onMessageFromHost = null;
    },
  });
}

/** The library is a script that expects a page; it gets a window of its own and Node's globals stay clean. */
const pretendedWindow: Record<string, unknown> = {
  addEventListener: () => undefined,
  location: { search: "", href: "https://localhost/", hostname: "localhost", protocol: "https:" },
  navigator: { userAgent: "Node" },
  setTimeout,
  clearTimeout,
};

function loadLibrary(shim: OfficeShim): Library {
  const require = createRequire(__filename);
  const source = readFileSync(require.resolve(LIBRARY), "utf8");
  Object.assign(pretendedWindow, { window: pretendedWindow, CustomFunctions: shim.customFunctions });
  // In a page the script's own variables and its window's properties are the same thing: `with` makes it so here.
  for (const name of ["Office", "OfficeCore", "OfficeExtension", "OfficeRuntime", "Excel", "OSF"])
    pretendedWindow[name] = undefined;
  const run = Reflect.construct(Function, [
    "window",
    "document",
    `with (window) {${source}\nreturn { Office, Excel, OfficeExtension };}`,
  ]) as (scope: object) => Library;
  return run(pretendedWindow);
}
