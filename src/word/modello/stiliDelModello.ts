import { attributoDi, discendenti, type NodoWord } from "../vivo/NodoWord";
import type { StileLetto } from "../vivo/stiliDi";

/** What built-in styles are called by who writes their names in a language; Word itself writes the first in every one. */
const NOMI: Readonly<Record<string, readonly string[]>> = {
  title: ["title", "titolo", "titre", "titel", "título"],
  "sottotitolo perf": ["subtitle", "sottotitolo", "sous-titre", "untertitel", "subtítulo"],
  caption: ["caption", "didascalia", "légende", "beschriftung", "epígrafe", "descripción"],
  "titolo dell'indice": ["toc heading", "contents heading", "titolo sommario", "titolo indice"],
};
const TITOLO = ["heading", "titolo", "titre", "überschrift", "título", "intestazione"];
const INDICE = ["toc", "contents", "sommario", "indice"];
/** Styles that every document has, in which nobody makes a table. */
const TABELLA_DI_BASE: ReadonlySet<string> = new Set([
  "normal table",
  "tabella normale",
  "table grid",
  "griglia tabella",
]);

/** How deep styles are based on each other at most; a circle ends too. */
const CATENA = 20;

const isTitolo = (nome: string) => /^heading [1-6]$/.test(nome);

function nomiDi(nome: string): readonly string[] {
  const [, genere, numero] = /^(heading|toc) (\d)$/.exec(nome) ?? [];
  if (genere === undefined || numero === undefined) return NOMI[nome] ?? [];
  return (genere === "toc" ? INDICE : TITOLO).map((uno) => `${uno} ${numero}`);
}

const stretto = (testo: string) => testo.toLowerCase().replace(/[ \-_]/g, "");

/** The styles of a template by what they are for. */
export class StiliDelModello {
  private readonly perId: ReadonlyMap<string, StileLetto>;
  private readonly usi = new Map<string, number>();
  private readonly scelti = new Map<string, StileLetto | null>();

  constructor(
    private readonly stili: readonly StileLetto[],
    private readonly xml: string,
    private readonly corpo: NodoWord,
  ) {
    this.perId = new Map(stili.map((uno) => [uno.id, uno]));
    for (const nodo of discendenti([corpo], "pStyle")) {
      const id = attributoDi(xml, nodo, "w:val") ?? "";
      this.usi.set(id, (this.usi.get(id) ?? 0) + 1);
    }
  }

  /** The id that one of our styles has there; null where the template has none for that. */
  id(nostro: StileLetto): string | null {
    if (nostro.genere !== "paragraph") return null;
    if (nostro.isDiBase) return this.stili.find((uno) => uno.isDiBase && uno.genere === "paragraph")?.id ?? null;
    return this.di(nostro.nome)?.id ?? null;
  }

  /** Our headings have the numbers of the index: those that a style gives would be others. */
  isNumerato(nostro: StileLetto): boolean {
    const suo = this.di(nostro.nome);
    return suo !== null && (this.ereditato(suo, ({ isNumerato }) => isNumerato) ?? false);
  }

  /** A heading that Word's own contents would not find by its name. */
  get isConTitoliSuoi(): boolean {
    return [1, 2, 3].some((n) => !isTitolo(this.di(`heading ${n}`)?.nome ?? `heading ${n}`));
  }

  private di(nome: string): StileLetto | null {
    const noto = this.scelti.get(nome);
    if (noto !== undefined) return noto;
    const scelto = this.scegli(nome);
    this.scelti.set(nome, scelto);
    return scelto;
  }

  /** By name, by id or by level; among several, the one that the text of the template uses most. */
  private scegli(nome: string): StileLetto | null {
    const diParagrafo = this.stili.filter(({ genere }) => genere === "paragraph");
    const nomi = nomiDi(nome);
    const perNome = nomi.flatMap((uno) => diParagrafo.filter((stile) => stile.nome === uno));
    const perId = nomi.flatMap((uno) => diParagrafo.filter(({ id }) => stretto(id) === stretto(uno)));
    const livello = isTitolo(nome) ? Number(nome.slice(-1)) : null;
    const perLivello =
      livello === null ? [] : diParagrafo.filter((stile) => this.ereditato(stile, (uno) => uno.livello) === livello);
    const candidati = [...new Set([...perNome, ...perId, ...perLivello])];
    const usi = ({ id }: StileLetto) => this.usi.get(id) ?? 0;
    return candidati.toSorted((a, b) => usi(b) - usi(a))[0] ?? null;
  }

  private ereditato<T>(stile: StileLetto, come: (uno: StileLetto) => T | null): T | null {
    let uno: StileLetto | undefined = stile;
    for (let passi = 0; uno && passi < CATENA; passi += 1) {
      const detto = come(uno);
      if (detto !== null) return detto;
      uno = uno.basato === null ? undefined : this.perId.get(uno.basato);
    }
    return null;
  }

  /**
   * The style of tables: the one that most tables of the template have, else the only one that somebody made.
   * @param tabelle those that are looked at: of a document of PERF's, its own
   */
  tabella(tabelle: readonly NodoWord[] | null): string | null {
    const diTabella = this.stili.filter(({ genere, nome }) => genere === "table" && !TABELLA_DI_BASE.has(nome));
    const conti = new Map<string | null, number>();
    for (const tabella of tabelle ?? discendenti([this.corpo], "tbl")) {
      const suo = discendenti(tabella.figli.slice(0, 1), "tblStyle")[0];
      const id = (suo && attributoDi(this.xml, suo, "w:val")) ?? null;
      const noto = diTabella.find((uno) => uno.id === id)?.id ?? null;
      // Of a template, tables that only lay the page out say nothing.
      if (noto !== null || tabelle !== null) conti.set(noto, (conti.get(noto) ?? 0) + 1);
    }
    const [piu] = [...conti].toSorted((a, b) => b[1] - a[1]);
    if (piu) return piu[0];
    const fatti = diTabella.filter(({ scritto }) => /\bw:customStyle="(?:1|true|on)"/.test(scritto));
    return tabelle === null && fatti.length === 1 ? (fatti[0]?.id ?? null) : null;
  }
}
