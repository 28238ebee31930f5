import { inFondo, type APassi } from "../../domain/passi";
import type { Pacchetto } from "../../pacchetto/Pacchetto";
import { danneggiato } from "../../pacchetto/PacchettoError";
import { relationsOf } from "../../pacchetto/leggi/relations";
import { required } from "../../pacchetto/xml/decodeText";
import { leggiBlocchi, type BloccoTrovato } from "./leggiBlocchi";
import { discendenti, figlioDi, leggiNodi, leggiNodiAPassi, primoDi, type NodoWord } from "./NodoWord";
import { testoVivo, type LetturaVivo } from "./testoVivo";

export const PARTE = "word/document.xml";

/** What a chart shows: the names and the figures that it keeps, whoever drew it last. */
function figureDi(pacchetto: Pacchetto, parte: string): string {
  const xml = pacchetto.text(parte);
  if (xml === null) return "";
  const nodi = leggiNodi(xml, parte);
  const valori = ["cat", "val"].flatMap((nome) =>
    discendenti(nodi, nome).flatMap((uno) => discendenti([uno], "v").map(({ testo }) => testo)),
  );
  return valori.map((uno) => (uno !== "" && Number.isFinite(Number(uno)) ? String(Number(uno)) : uno)).join(" | ");
}

/** A .docx with its text, its blocks and what its charts show. */
export class DocumentoAperto {
  readonly corpo: NodoWord;
  private trovati: readonly BloccoTrovato[] | null = null;
  private readonly legami: ReadonlyMap<string, string>;

  /** @throws PacchettoError where it is no Word document */
  static apri(pacchetto: Pacchetto): DocumentoAperto {
    return inFondo(DocumentoAperto.apriAPassi(pacchetto));
  }

  /** The same in steps: a document of thousands of rows takes a while to read. */
  static *apriAPassi(pacchetto: Pacchetto): APassi<DocumentoAperto> {
    const xml = required(pacchetto.text(PARTE), PARTE);
    return new DocumentoAperto(pacchetto, xml, yield* leggiNodiAPassi(xml, PARTE));
  }

  private constructor(
    readonly pacchetto: Pacchetto,
    readonly xml: string,
    nodi: readonly NodoWord[],
  ) {
    const corpo = primoDi(nodi, ({ nome }) => nome === "body");
    if (!corpo || !xml.includes("<w:body")) throw danneggiato(PARTE);
    this.corpo = corpo;
    this.legami = new Map(relationsOf(pacchetto, PARTE).map(({ id, target }) => [id, target]));
  }

  get blocchi(): readonly BloccoTrovato[] {
    return (this.trovati ??= leggiBlocchi(this.xml, this.corpo));
  }

  /** The part that a relation of the text leads to. */
  parteDi(relazione: string): string | null {
    return this.legami.get(relazione) ?? null;
  }

  lettura(senzaCampi: readonly string[] = []): LetturaVivo {
    return {
      xml: this.xml,
      grafico: (relazione) => figureDi(this.pacchetto, this.parteDi(relazione) ?? ""),
      senzaCampi: new Set(senzaCampi),
    };
  }

  /** The text of a block, but for the columns that the user writes in. */
  testo({ contenuto }: Pick<BloccoTrovato, "contenuto">, senzaCampi: readonly string[] = []): string {
    return testoVivo(contenuto, this.lettura(senzaCampi));
  }

  /** The element of the section that a place lies in: the first that follows it. */
  sezioneDi(posto: number): NodoWord | undefined {
    return discendenti([this.corpo], "sectPr").find(({ a }) => a > posto) ?? figlioDi(this.corpo, "sectPr");
  }
}
