import { attributoDi, figlioDi, type NodoWord } from "./NodoWord";
import { isSegno } from "./segnaSenzaFonte";

/** How a block is read: its charts, and the columns that the user writes in. */
export interface LetturaVivo {
  readonly xml: string;
  /** What the chart of a relation shows, as text. */
  readonly grafico: (relazione: string) => string;
  /** The cells of these columns are left out, by their heading. */
  readonly senzaCampi: ReadonlySet<string>;
}

/** LibreOffice turns the field of a caption into words where its table was moved right below a paragraph of others. */
const CAMPO_IN_PAROLE = /SEQ \w+ \\\* ARABIC \d*/g;
/** Where a long word may be parted: some programs write the hyphen that shows only there as a letter. */
const TAGLI = /[\u00ad\u200b]/g;
const compatto = (testo: string) =>
  testo
    .replace(TAGLI, "")
    .replace(CAMPO_IN_PAROLE, " ")
    .replace(/[ \t\r\n]+/g, " ")
    .trim();

/** Collects what is read in a stretch: what a field gives, and what was crossed out, is not. */
class Voce {
  private testo = "";
  private campi = 0;

  constructor(private readonly lettura: LetturaVivo) {}

  leggi(nodi: readonly NodoWord[]): this {
    for (const nodo of nodi) this.leggiUno(nodo);
    return this;
  }

  private leggiUno(nodo: NodoWord): void {
    const { xml, grafico } = this.lettura;
    switch (nodo.nome) {
      case "fldChar": {
        const tipo = attributoDi(xml, nodo, "w:fldCharType");
        if (tipo === "begin") this.campi += 1;
        if (tipo === "end") this.campi -= 1;
        return;
      }
      case "t":
        if (this.campi === 0) this.testo += nodo.testo;
        return;
      case "tab":
      case "br":
        this.testo += " ";
        return;
      case "c:chart":
        this.testo += grafico(attributoDi(xml, nodo, "r:id") ?? "");
        return;
      case "pPr":
      case "rPr":
      case "fldSimple":
      case "instrText":
      case "del":
      case "moveFrom":
      case "delText":
        return;
      default:
        this.leggi(nodo.figli);
    }
  }

  toString(): string {
    return compatto(this.testo);
  }
}

/** The words of a paragraph, or of a cell. */
export const paroleVive = (nodi: readonly NodoWord[], lettura: LetturaVivo): string =>
  new Voce(lettura).leggi(nodi).toString();

export interface CellaWord {
  readonly nodo: NodoWord;
  /** The first column it stands in, and how many it goes over. */
  readonly colonna: number;
  readonly larga: number;
}

/** The cells of a row with their columns. */
export function celleDi(riga: NodoWord, xml: string): readonly CellaWord[] {
  let colonna = 0;
  return riga.figli
    .filter(({ nome }) => nome === "tc")
    .map((nodo) => {
      const proprieta = figlioDi(nodo, "tcPr");
      const span = proprieta && figlioDi(proprieta, "gridSpan");
      const larga = Number((span && attributoDi(xml, span, "w:val")) ?? 1);
      const cella = { nodo, colonna, larga };
      colonna += larga;
      return cella;
    });
}

export const righeDi = (tabella: NodoWord): readonly NodoWord[] => tabella.figli.filter(({ nome }) => nome === "tr");

/** The columns of a table whose heading is one of these. */
export function colonneDi(tabella: NodoWord, titoli: ReadonlySet<string>, lettura: LetturaVivo): ReadonlySet<number> {
  const [testa] = righeDi(tabella);
  if (!testa || titoli.size === 0) return new Set();
  const sue = celleDi(testa, lettura.xml).filter(({ nodo }) => titoli.has(paroleVive([nodo], lettura)));
  return new Set(sue.map(({ colonna }) => colonna));
}

function righeLette(tabella: NodoWord, lettura: LetturaVivo): readonly string[] {
  const campi = colonneDi(tabella, lettura.senzaCampi, lettura);
  const [testa] = righeDi(tabella);
  return righeDi(tabella).map((riga) =>
    celleDi(riga, lettura.xml)
      .map(({ nodo, colonna }) => (riga !== testa && campi.has(colonna) ? "" : paroleVive([nodo], lettura)))
      .join("\t"),
  );
}

/**
 * A block as text: a line for each paragraph and each row. Two blocks that say the same have the same, however they are
 * formatted, and whichever program wrote them last.
 */
export function testoVivo(nodi: readonly NodoWord[], lettura: LetturaVivo): string {
  const righe = nodi.flatMap((nodo): readonly string[] => {
    if (nodo.nome === "tbl") return righeLette(nodo, lettura);
    if (nodo.nome === "sdt") return [testoVivo(figlioDi(nodo, "sdtContent")?.figli ?? [], lettura)];
    if (nodo.nome !== "p" || isSegno(nodo)) return [];
    return [paroleVive([nodo], lettura)];
  });
  return righe.filter((riga) => riga !== "").join("\n");
}
