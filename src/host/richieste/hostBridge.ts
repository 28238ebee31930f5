import { answerMessage, eventMessage } from "./hostMessages";
import type { PageMessage } from "./pageMessages";
import { isPageMessage } from "./pageMessages";
import type { WorkbookHost } from "../WorkbookHost";

/** The page's end of the line to the pane's frame. */
export interface HostBridge {
  /** Resolves when the client library in the frame is connected. */
  readonly ready: Promise<void>;
  /** Presses a ribbon button of the add-in; rejects when its action is unknown or throws. */
  runAction(id: string): Promise<void>;
  disconnect(): void;
}

/** Answers the pane in a frame from the host, and passes the workbook's events on to it. */
export function connectHost(host: WorkbookHost, frame: Window): HostBridge {
  const calls = new Map<number, (problem: string | null) => void>();
  let setReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    setReady = resolve;
  });
  const post = (message: PageMessage): void => {
    frame.postMessage(message, window.location.origin);
  };
  const listener = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame || event.origin !== window.location.origin || !isPageMessage(event.data)) return;
    const message = event.data;
    if (message.perf === "ready") setReady();
    if (message.perf === "action-done") calls.get(message.call)?.(message.problem);
    if (message.perf === "to-host") {
      void answerMessage(host, message.text).then((text) => {
        post({ perf: "from-host", text });
      });
    }
  };
  window.addEventListener("message", listener);
  const stopEvents = host.onEvent((entry) => {
    post({ perf: "from-host", text: eventMessage(entry) });
  });
  let next = 1;
  return {
    ready,
    runAction: (id) =>
      new Promise((resolve, reject) => {
        const call = next++;
        calls.set(call, (problem) => {
          calls.delete(call);
          if (problem === null) resolve();
          else reject(new Error(problem));
        });
        post({ perf: "run-action", id, call });
      }),
    disconnect: () => {
      stopEvents();
      window.removeEventListener("message", listener);
    },
  };
}
