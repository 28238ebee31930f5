import type { FinestraPannello, Ponte } from "./FinestraPannello";

// Runs in the pane's frame right after the client library: its requests go to the page that holds the spreadsheet.
const finestra = window as unknown as FinestraPannello;
finestra.CustomFunctions = finestra.perfShim.customFunctions;
finestra.Office = finestra.perfShim.wrap(finestra.Office);

const ponte: Ponte = {
  onMessageFromHost: null,
  sendMessageToHost: (testo) => window.parent.postMessage(testo, window.location.origin),
};
finestra.OfficeExtension.HostBridge.init(ponte);
window.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
  if (source === window.parent && typeof data === "string") ponte.onMessageFromHost?.(data);
});
