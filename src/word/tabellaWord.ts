import {
  AlignmentType,
  BorderStyle,
  Table,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IContext,
  type ITableOptions,
  type IXmlableObject,
} from "docx";
import { coloriCasella } from "../relazione/caselle/coloriEsito";
import { displayCasella } from "../relazione/caselle/displayCasella";
import type { ColonnaTabella, GenereColonna, RigaTabella, StileVoce, Tabella } from "../relazione/caselle/Tabella";
import type { Valori } from "../relazione/caselle/Valori";
import { DOCUMENTO } from "../texts/relazione/documento";
import { soloLeggibili } from "../texts/soloLeggibili";
import type { Aspetto } from "./Aspetto";
import { cellaWord, type AspettoCella, type CellaDaStampare } from "./cellaWord";
import { disponi, misuraIn, type Disposizione } from "./larghezze";
import { rimandaRighe } from "./righeRimandate";
import type { RigaDaStampare } from "./Stampi";
import { COLORI } from "./stili";

/** What a screen reader says of a table before its cells. */
interface Alternativa {
  readonly titolo: string;
  readonly descrizione: string;
}

/** A table with its own text alternative, which the library does not write, and its rows as their moulds make them. */
class TabellaDescritta extends Table {
  constructor(
    options: ITableOptions,
    private readonly righe: () => Iterable<RigaDaStampare>,
    private readonly alternativa: Alternativa,
  ) {
    super(options);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const parti = xml?.["w:tbl"] as Readonly<Record<string, unknown>>[] | undefined;
    const proprieta = parti?.find((parte) => "w:tblPr" in parte)?.["w:tblPr"];
    if (!Array.isArray(proprieta)) throw new Error("a table without properties");
    const { titolo, descrizione } = this.alternativa;
    proprieta.push({ "w:tblCaption": { _attr: { "w:val": soloLeggibili(titolo) } } });
    if (descrizione !== "") proprieta.push({ "w:tblDescription": { _attr: { "w:val": soloLeggibili(descrizione) } } });
    parti?.push(rimandaRighe(context, this.righe));
    return xml;
  }
}

const ALLINEAMENTI: Readonly<Record<GenereColonna, "left" | "center" | "right">> = {
  testo: AlignmentType.LEFT,
  lungo: AlignmentType.LEFT,
  campo: AlignmentType.LEFT,
  numero: AlignmentType.RIGHT,
  conteggio: AlignmentType.RIGHT,
  quota: AlignmentType.RIGHT,
  sal: AlignmentType.RIGHT,
};
const IN_GRASSETTO: ReadonlySet<StileVoce> = new Set(["totale", "gruppo", "sottogruppo"]);
const SFONDI: Partial<Readonly<Record<StileVoce, string>>> = { totale: COLORI.intestazione, gruppo: COLORI.gruppo };
/** So many headings one under the other stand on one page. */
const TITOLI_INSIEME = 6;
const TITOLI: ReadonlySet<StileVoce> = new Set(["gruppo", "sottogruppo"]);
/** A sentence in a column of numbers ("rispetto termini stabiliti") is read from the left; a word stands below the figures. */
const PAROLA_MASSIMA = 14;
const isFrase = (testo: string) => testo.length > PAROLA_MASSIMA && !FIGURA.test(testo);
/** A figure with its sign and its unit: "≥ 1.250.000,00 €", "-11,0 punti". */
const FIGURA = /^(?:[<>≤≥=]{1,2})?[+\-−€\s]*[\d.,]+\s*(?:%|gg|€|punti)?$/;
/** "da definire", "GD01": neither a figure nor a day. */
const isParola = (testo: string) => /^\p{L}/u.test(testo);
/** The number of a row stays beside its word. */
const RIGA = /\b(riga|righe) (?=\d)/g;
/** It is never parted at the end of a line. */
const unita = (testo: string) =>
  FIGURA.test(testo) ? testo.replaceAll(" ", "\u00a0") : testo.replace(RIGA, "$1\u00a0");
/** A table that fills no more of a page is not parted by its end: kept whole, a taller one would leave the page before it blank. */
const PAGINE_DI_UNA_BREVE = 0.4;

const senzaCancelletto = (colore: string) => colore.replace("#", "");
const bordo = { style: BorderStyle.SINGLE, size: 4, color: COLORI.bordi } as const;
const BORDI = { top: bordo, bottom: bordo, left: bordo, right: bordo, insideHorizontal: bordo, insideVertical: bordo };

/** A table of the Relazione as a table of Word, with how it lies on its page. */
interface TabellaInWord {
  readonly tabella: Table;
  readonly isOrizzontale: boolean;
  /** It fills so little of a page that it is kept whole. */
  readonly isBreve: boolean;
}

class Scrittore {
  private readonly testi: readonly (readonly string[])[];
  private readonly disposizione: Disposizione;
  private readonly lati: readonly ("left" | "center" | "right")[];

  constructor(
    private readonly tabella: Tabella,
    private readonly valori: Valori,
    private readonly isSintetica: boolean,
    private readonly aspetto: Aspetto,
  ) {
    const { colonne, righe } = tabella;
    this.testi = righe.map((riga) =>
      colonne.map((colonna) => unita(displayCasella(riga.caselle[colonna.id], colonna, valori))),
    );
    this.lati = colonne.map((colonna, at) => this.lato(colonna, at));
    this.disposizione = disponi(
      colonne.map((colonna, at) => ({
        genere: colonna.genere,
        titolo: colonna.titolo,
        testi: righe.map((riga, r) => this.inColonna(riga, r, at)),
        forti: righe.flatMap((riga, r) => (this.isForte(riga, colonna) ? [this.inColonna(riga, r, at)] : [])),
      })),
      isSintetica,
      aspetto.carta,
      misuraIn(aspetto.stileTabella === null),
    );
  }

  /** A column of words and codes alone is read from the left, whatever it may hold elsewhere. */
  private lato({ genere }: ColonnaTabella, at: number): "left" | "center" | "right" {
    const scritti = genere === "numero" ? this.testi.map((riga) => riga[at] ?? "").filter((uno) => uno !== "") : [];
    return scritti.length > 0 && scritti.every(isParola) ? AlignmentType.LEFT : ALLINEAMENTI[genere];
  }

  private isForte({ stile, caselle }: Pick<RigaTabella, "stile" | "caselle">, colonna: ColonnaTabella): boolean {
    const isColorata = stile !== "dettaglio" && coloriCasella(caselle[colonna.id], colonna, this.valori) !== null;
    return IN_GRASSETTO.has(stile) || isColorata;
  }

  /** What a cell asks of the width of its column: a heading that goes over several asks nothing of the first. */
  private inColonna(riga: RigaTabella, at: number, colonna: number): string {
    const testi = this.testi[at] ?? [];
    return colonna === 0 && this.larghezzaNome(riga, testi) > 1 ? "" : (testi[colonna] ?? "");
  }

  scrivi(): TabellaInWord {
    const { tabella, disposizione } = this;
    const { stileTabella } = this.aspetto;
    const { larghezze, isOrizzontale } = disposizione;
    const options: ITableOptions = {
      rows: [this.intestazione()],
      columnWidths: larghezze,
      width: { size: larghezze.reduce((somma, una) => somma + una, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: this.isSintetica ? { left: 60, right: 60 } : { left: 70, right: 70, top: 20, bottom: 20 },
      ...(stileTabella === null
        ? { borders: BORDI, tableLook: { firstRow: true, firstColumn: true, noVBand: true } }
        : { style: stileTabella, tableLook: { firstRow: true, noVBand: true } }),
    };
    const descrizione = [...tabella.premesse, ...tabella.mancanze.map(({ it }) => it)].join(" ");
    return {
      tabella: new TabellaDescritta(options, () => this.righe(), { titolo: tabella.titolo, descrizione }),
      isOrizzontale,
      isBreve: this.isBreve(),
    };
  }

  private intestazione(): TableRow {
    return new TableRow({
      tableHeader: true,
      cantSplit: true,
      keepNext: true,
      children: this.tabella.colonne.map((colonna, at) =>
        cellaWord(
          this.cella(at, colonna.titolo, {
            grassetto: true,
            ...this.nostro(COLORI.intestazione),
            allineamento: this.lati[at] === "right" ? AlignmentType.CENTER : AlignmentType.LEFT,
            verticale: VerticalAlignTable.CENTER,
          }),
        ),
      ),
    });
  }

  private isBreve(): boolean {
    return this.disposizione.pagine <= PAGINE_DI_UNA_BREVE;
  }

  /**
   * No row stays alone at the foot of a page or at the head of the next one, nor a heading without the first of its rows,
   * nor below it the notes of a short table.
   */
  private isConLaProssima(at: number): boolean {
    const { righe, note } = this.tabella;
    const [questa, prossima] = [righe[at], righe[at + 1]];
    if (!questa) return false;
    if (!prossima) return note.length > 0 && this.isBreve();
    return this.isTitoloDiSotto(at) || this.isBreve() || at === 0 || at === righe.length - 2;
  }

  /** A heading stays with its first row, also where others are between them; one without rows stays with nothing. */
  private isTitoloDiSotto(at: number): boolean {
    const dopo = this.tabella.righe.slice(at, at + TITOLI_INSIEME + 1).map(({ stile }) => stile);
    const fine = dopo.findIndex((stile, quale) => !TITOLI.has(stile) || (quale > 0 && stile === "gruppo"));
    return fine > 0 && dopo[fine] !== "gruppo";
  }

  private *righe(): Generator<RigaDaStampare> {
    for (const [at, riga] of this.tabella.righe.entries()) yield this.riga(riga, at);
  }

  private riga(riga: RigaTabella, at: number): RigaDaStampare {
    const testi = this.testi[at] ?? [];
    const [prima, ...altre] = this.tabella.colonne;
    if (!prima) throw new Error(`a table without columns: ${this.tabella.id}`);
    const colonne = this.larghezzaNome(riga, testi);
    return {
      isConLaProssima: this.isConLaProssima(at),
      celle: [
        this.cellaDi(riga, prima, 0, testi[0] ?? "", colonne),
        ...altre.slice(colonne - 1).map((colonna, quale) => {
          const suo = quale + colonne;
          return this.cellaDi(riga, colonna, suo, testi[suo] ?? "");
        }),
      ],
    };
  }

  /** Over how many columns the name of a heading goes: over those beside it that are blank, as bodies print it. */
  private larghezzaNome({ stile }: RigaTabella, testi: readonly string[]): number {
    if (!IN_GRASSETTO.has(stile)) return 1;
    const piena = testi.findIndex((testo, at) => at > 0 && testo !== "");
    return piena === -1 ? testi.length : piena;
  }

  private cellaDi(
    { stile, caselle }: RigaTabella,
    colonna: ColonnaTabella,
    at: number,
    testo: string,
    colonne = 1,
  ): CellaDaStampare {
    const casella = caselle[colonna.id];
    const colori = coloriCasella(casella, colonna, this.valori);
    const isDaScrivere = casella?.tipo === "campo" && testo === "";
    const isTesto = colonna.genere === "numero" && isFrase(testo);
    return this.cella(at, isDaScrivere ? DOCUMENTO.daScrivere : testo, {
      grassetto: this.isForte({ stile, caselle }, colonna),
      corsivo: isDaScrivere || stile === "dettaglio",
      allineamento: isTesto ? AlignmentType.LEFT : (this.lati[at] ?? AlignmentType.LEFT),
      ...(colori ? { sfondo: senzaCancelletto(colori.sfondo) } : this.nostro(SFONDI[stile])),
      ...(isDaScrivere ? { sfondo: COLORI.segnaposto } : {}),
      ...(colori ? { colore: senzaCancelletto(colori.carattere) } : {}),
      colonne,
    });
  }

  /** The shading of a table of ours: the style of a template has its own. */
  private nostro(sfondo: string | undefined): { readonly sfondo?: string } {
    return sfondo === undefined || this.aspetto.stileTabella !== null ? {} : { sfondo };
  }

  private cella(at: number, testo: string, aspetto: AspettoCella): CellaDaStampare {
    const { larghezze, corpo } = this.disposizione;
    const larghezza = larghezze.slice(at, at + (aspetto.colonne ?? 1)).reduce((somma, una) => somma + una, 0);
    return { testo: soloLeggibili(testo), larghezza, corpo, ...aspetto };
  }
}

/**
 * A table of the Relazione in Word: the header row marked and repeated on each page, no row split across two, widths
 * that break no word, colour with its sign, a marked place where the user has still to write.
 * @param isSintetica of the short document: upright unless it cannot be, in the smaller sizes
 */
export function tabellaWord(tabella: Tabella, valori: Valori, isSintetica: boolean, aspetto: Aspetto): TabellaInWord {
  return new Scrittore(tabella, valori, isSintetica, aspetto).scrivi();
}
