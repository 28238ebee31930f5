import type { CustomFunction } from "../../host/motore/calcolo/CustomFunctionExecutor";
import { connectHost, type HostBridge } from "../../host/richieste/hostBridge";
import type { MatrixParameters, WorkbookHost } from "../../host/WorkbookHost";
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
  private ponte: HostBridge | null = null;
  private isInCarico = false;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly host: WorkbookHost,
  ) {
    frame.addEventListener("load", this.onCaricato);
  }

  /** Whoever reloads the frame alone finds the pane again, over the workbook as it is. */
  private readonly onCaricato = (): void => {
    const finestra = this.frame.contentWindow as Partial<FinestraPannello> | null;
    if (this.isInCarico || finestra?.perf === undefined) return;
    void this.avvia(() => undefined);
  };

  /**
   * Loads the pane anew, as Excel does for each workbook, and gives its functions to the host.
   *
   * @param open Opens the workbook, when its formulas already have their functions.
   */
  async load(open: () => void): Promise<void> {
    // What the old pane has asked is answered before the new one is there to hear it.
    await this.host.calculate();
    this.ponte?.disconnect();
    this.isInCarico = true;
    const caricato = new Promise((resolve) => this.frame.addEventListener("load", resolve, { once: true }));
    this.frame.src = "taskpane.html";
    await caricato;
    this.isInCarico = false;
    await this.avvia(open);
  }

  /** Gives the functions of the pane that was loaded to the host, and starts it over the workbook that `open` opens. */
  private async avvia(open: () => void): Promise<void> {
    this.ponte?.disconnect();
    const finestra = this.frame.contentWindow as FinestraPannello | null;
    if (finestra === null) throw new Error("the frame of the pane is not in the page");
    await this.registerFunctions(await finestra.perf.funzioni);
    open();
    this.ponte = connectHost(this.host, finestra);
    await finestra.perf.start();
  }

  dispose(): void {
    this.frame.removeEventListener("load", this.onCaricato);
    this.ponte?.disconnect();
  }

  private async registerFunctions(funzioni: ReadonlyMap<string, unknown>): Promise<void> {
    const perNome = [...funzioni].map(([id, funzione]) => [`${SPAZIO}.${id}`, funzione as CustomFunction] as const);
    this.host.registerFunctions(Object.fromEntries(perNome), await readMatrici());
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
