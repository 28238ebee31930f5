import type { OfficeShim } from "./officeShim";
import { createOfficeShim } from "./officeShim";
import type { PageMessage } from "./pageMessages";
import { isPageMessage } from "./pageMessages";

interface StartOfficeInPageOptions {
  /** Where the page serves excel-web-16.00.js of @microsoft/office-js. */
  readonly libraryUrl: string;
  readonly displayLanguage?: string;
  readonly excelApi?: string;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

interface OfficeWindow extends Window {
  Office: object;
  CustomFunctions: object;
  OfficeExtension: {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly HostBridge: { init(bridge: Bridge): void };
  };
}

/**
 * Loads the unmodified client library in the pane's frame and connects it to the host in the page around it. Production
 * code is loaded after this resolves, and finds Office, Excel and CustomFunctions as in Excel.
 */
export async function startOfficeInPage(options: StartOfficeInPageOptions): Promise<OfficeShim> {
  const scope = window as unknown as OfficeWindow;
  const shim = createOfficeShim({
    displayLanguage: options.displayLanguage ?? "it-IT",
    excelApi: options.excelApi ?? "1.21",
  });
  scope.CustomFunctions = shim.customFunctions;
  await loadScript(options.libraryUrl);
  scope.CustomFunctions = shim.customFunctions;
  scope.Office = shim.wrap(scope.Office);
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      post({ perf: "to-host", text });
    },
  };
  scope.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  scope.OfficeExtension.HostBridge.init(bridge);
  listen(bridge, shim);
  post({ perf: "ready" });
  return shim;
}

function listen(bridge: Bridge, shim: OfficeShim): void {
  window.addEventListener("message", (event) => {
    if (event.source !== window.parent || event.origin !== window.location.origin || !isPageMessage(event.data)) return;
    const message = event.data;
    if (message.perf === "from-host") bridge.onMessageFromHost?.(message.text);
    if (message.perf === "run-action") runAction(shim, message.id, message.call);
  });
}

/** Runs a ribbon button's action as Excel does: with an event whose completion it waits for. */
function runAction(shim: OfficeShim, id: string, call: number): void {
  const action = shim.actions.get(id) as ((event: { completed(): void }) => unknown) | undefined;
  const done = (problem: string | null): void => {
    post({ perf: "action-done", call, problem });
  };
  if (!action) {
    done(`no action ${id}`);
    return;
  }
  Promise.resolve(
    action({
      completed: () => {
        done(null);
      },
    }),
  ).catch((problem: unknown) => {
    done(problem instanceof Error ? problem.message : String(problem));
  });
}

function post(message: PageMessage): void {
  window.parent.postMessage(message, window.location.origin);
}

function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.addEventListener("load", () => {
      resolve();
    });
    script.addEventListener("error", () => {
      reject(new Error(`cannot load ${url}`));
    });
    document.head.append(script);
  });
}
