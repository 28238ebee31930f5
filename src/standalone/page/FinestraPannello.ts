import type { OfficeShim } from "../host/officeShim";

/** The client library's way to Excel: texts out, texts in. */
export interface Ponte {
  sendMessageToHost(testo: string): void;
  onMessageFromHost: ((testo: string) => void) | null;
}

/** What stands in the window of the pane's frame beside the page's own. */
export interface FinestraPannello {
  perfShim: OfficeShim;
  CustomFunctions: object;
  Office: object;
  readonly OfficeExtension: { readonly HostBridge: { init(ponte: Ponte): void } };
}
