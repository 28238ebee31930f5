import { impronta } from "../../domain/testo/impronta";
import type { Pacchetto } from "../../pacchetto/Pacchetto";
import { PacchettoError } from "../../pacchetto/PacchettoError";
import { relationsOf } from "../../pacchetto/leggi/relations";
import { DOCUMENTO } from "../../texts/relazione/documento";
import type { Aspetto } from "../Aspetto";
import { DocumentoAperto, PARTE } from "../vivo/DocumentoAperto";
import { leggiManifesto } from "../vivo/Manifesto";
import { discendenti, type NodoWord } from "../vivo/NodoWord";
import { leggiStili, PARTE_STILI } from "../vivo/stiliDi";
import { accettaModello } from "./accettaModello";
import { erroreDelPacchetto } from "./ErroreModello";
import { PagineDelModello } from "./pagineDelModello";
import { StiliDelModello } from "./stiliDelModello";

const paroleDi = (nodo: NodoWord) =>
  discendenti([nodo], "t")
    .map(({ testo }) => testo)
    .join("")
    .trim();

/** A document whose looks another takes. */
export class Modello {
  readonly documento: DocumentoAperto;
  readonly stili: StiliDelModello;
  readonly pagine: PagineDelModello;
  readonly aspetto: Aspetto;
  /** Where its own text says that ours goes; null where none of its text stays. */
  readonly segno: NodoWord | null;
  /** It has a text of its own, none of which stays. */
  readonly isSenzaSuoTesto: boolean;
  /** Tells it from others. */
  readonly impronta: string;

  /** @throws ErroreModello where it cannot be one */
  static apri(bytes: Uint8Array, isSintetica: boolean): Modello {
    try {
      return new Modello(accettaModello(bytes), isSintetica);
    } catch (error) {
      throw error instanceof PacchettoError ? erroreDelPacchetto(error) : error;
    }
  }

  private constructor(pacchetto: Pacchetto, isSintetica: boolean) {
    const documento = DocumentoAperto.apri(pacchetto);
    const { xml, corpo } = documento;
    const note = new Set(relationsOf(pacchetto, PARTE).map(({ id }) => id));
    const scritti = corpo.figli.filter((nodo) => nodo.nome !== "sectPr" && paroleDi(nodo) !== "");
    const isNostro = leggiManifesto(pacchetto) !== null;
    const segno = scritti.find((nodo) => nodo.nome === "p" && paroleDi(nodo) === DOCUMENTO.segnoDelModello) ?? null;
    this.documento = documento;
    this.stili = new StiliDelModello(leggiStili(pacchetto), xml, corpo);
    this.pagine = new PagineDelModello(xml, corpo, isSintetica, (relazione) => note.has(relazione));
    // The blocks of a Relazione are of that one.
    this.segno = isNostro ? null : segno;
    this.isSenzaSuoTesto = this.segno === null && scritti.length > 0 && !isNostro;
    const tabelle = isNostro ? documento.blocchi.flatMap(({ contenuto }) => discendenti(contenuto, "tbl")) : null;
    this.aspetto = { carta: this.pagine.carta, stileTabella: this.stili.tabella(tabelle) };
    this.impronta = impronta(`${pacchetto.text(PARTE_STILI) ?? ""}${xml}`);
  }
}
