import type { CustomFunction } from "../host/CustomFunctionExecutor";
import { answerMessage, eventMessage } from "../host/hostMessages";
import type { MatrixParameters, WorkbookHost } from "../host/WorkbookHost";
import type { FinestraPannello } from "./FinestraPannello";

const SPAZIO = "PERF";

interface Metadati {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly dimensionality?: string }[];
  }[];
}

/** The task pane in its frame, talking to the host by messages as it does to Excel. */
export class Pannello {
  private readonly fine = new AbortController();
  /** Resolves when the workbook is there: what the pane asks before that waits. */
  private cartella: Promise<void> = Promise.resolve();
  /** Counts the loads: an answer to a pane that is gone is dropped. */
  private giro = 0;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly host: WorkbookHost,
  ) {
    const { signal } = this.fine;
    window.addEventListener("message", (evento) => void this.answer(evento), { signal });
    const stop = host.onEvent((entry) => this.send(eventMessage(entry)));
    signal.addEventListener("abort", stop);
  }

  /**
   * Loads the pane anew, as Excel does for each workbook, and gives its functions to the host.
   *
   * @param open Opens the workbook, when its formulas already have their functions.
   */
  async load(open: () => void): Promise<void> {
    this.giro += 1;
    let onAperta = (): void => undefined;
    this.cartella = new Promise((resolve) => {
      onAperta = resolve;
    });
    const caricato = new Promise((resolve) => this.frame.addEventListener("load", resolve, { once: true }));
    this.frame.src = "taskpane.html";
    await caricato;
    const { perfShim } = this.frame.contentWindow as unknown as FinestraPannello;
    const funzioni = [...perfShim.functions] as unknown as readonly (readonly [string, CustomFunction])[];
    this.host.registerFunctions(
      Object.fromEntries(funzioni.map(([id, funzione]) => [`${SPAZIO}.${id}`, funzione])),
      await readMatrici(),
    );
    open();
    onAperta();
  }

  dispose(): void {
    this.fine.abort();
  }

  private async answer({ source, data }: MessageEvent<unknown>): Promise<void> {
    if (source !== this.frame.contentWindow || typeof data !== "string") return;
    const { giro } = this;
    await this.cartella;
    const risposta = await answerMessage(this.host, data);
    if (giro === this.giro) this.send(risposta);
  }

  private send(testo: string): void {
    this.frame.contentWindow?.postMessage(testo, window.location.origin);
  }
}

/** Which parameters are ranges, as the add-in's own metadata declares them. */
async function readMatrici(): Promise<MatrixParameters> {
  const risposta = await fetch("functions.json");
  const { functions } = (await risposta.json()) as Metadati;
  return Object.fromEntries(
    functions.map(({ id, parameters }) => [
      `${SPAZIO}.${id}`,
      parameters.flatMap(({ dimensionality }, indice) => (dimensionality === "matrix" ? [indice] : [])),
    ]),
  );
}
