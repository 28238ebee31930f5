import type { Univer } from "@univerjs/core";
import { createWorkbookHost, type WorkbookHost } from "../../host/WorkbookHost";
import { readXlsx, type LoadedWorkbook } from "../../xlsx/readXlsx";
import { writeXlsx } from "../../xlsx/writeXlsx";
import { ID_ADDIN } from "../idAddIn";
import { acceptItaliano } from "./digitazione";
import { fitRighe } from "./fitRighe";
import { fitZoom } from "./fitZoom";
import { followModifiche } from "./followModifiche";
import { followSelezione } from "./followSelezione";
import { createGriglia, setScuro } from "./griglia";
import { Pannello } from "./Pannello";

/** The spreadsheet and the pane beside it, over one host. */
export class Banco {
  private readonly univer: Univer;
  private readonly host: WorkbookHost;
  private readonly pannello: Pannello;
  private aperta: LoadedWorkbook | null = null;

  constructor(
    private readonly griglia: HTMLElement,
    frame: HTMLIFrameElement,
    isScuro: boolean,
    onModifica: () => void,
  ) {
    this.univer = createGriglia(griglia, isScuro);
    this.host = createWorkbookHost({ univer: this.univer });
    acceptItaliano(this.univer, () => this.host.is1904);
    followSelezione(this.univer);
    followModifiche(this.univer, onModifica);
    this.pannello = new Pannello(frame, this.host);
  }

  /** Opens a file in place of what is open; a file that cannot be read leaves everything as it is. */
  async open(bytes: Uint8Array, nome: string): Promise<void> {
    const letta = await readXlsx(bytes, nome, ID_ADDIN);
    const contenuto = fitZoom(letta.content, this.griglia.clientWidth);
    await this.pannello.load(() => this.host.load(contenuto));
    fitRighe(this.univer, contenuto.data);
    this.aperta = letta;
  }

  /** The workbook as an .xlsx, written onto the file it came from. */
  async save(): Promise<{ readonly nome: string; readonly bytes: Uint8Array }> {
    if (this.aperta === null) throw new Error("no workbook is open");
    const contenuto = await this.host.snapshot();
    const bytes = await writeXlsx(this.aperta, contenuto);
    return { nome: this.aperta.fileName, bytes };
  }

  setScuro(isScuro: boolean): void {
    setScuro(this.univer, isScuro);
  }

  dispose(): void {
    this.pannello.dispose();
    this.host.dispose();
    this.univer.dispose();
  }
}
