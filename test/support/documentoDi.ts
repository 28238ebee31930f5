import type { Tabella } from "../../src/relazione/caselle/Tabella";
import { Valori } from "../../src/relazione/caselle/Valori";
import { packDocumento } from "../../src/word/packDocumento";
import { readDocx, type DocxLetto } from "./docx";
import { POLITICA } from "./tabelle";

/** The whole document that some tables make, read back. */
export async function documentoDi(...tabelle: readonly Tabella[]): Promise<DocxLetto> {
  const { documento: blob } = await packDocumento({
    tabelle,
    valori: new Valori(tabelle, POLITICA),
    anno: 2020,
    metodo: "Prova",
    soglie: "▼ ◆ ▲",
    copertura: "2 indicatori misurati su 3.",
    oggi: 44_000,
    forma: "integrale",
    indice: "linee guida",
    ente: "",
  });
  return readDocx(await blob.arrayBuffer());
}
