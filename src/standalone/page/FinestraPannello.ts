import type { OfficeShim } from "../../host/richieste/officeShim";

/** The window of the pane's frame, as the page around it finds it. */
export interface FinestraPannello extends Window {
  readonly perf: {
    /** Resolves when the client library is there and the add-in's functions are associated. */
    readonly funzioni: Promise<OfficeShim["functions"]>;
    /** Starts the pane. */
    start(): Promise<void>;
  };
}
