import { AlignmentType, Document, Footer, Header, PageNumber, PageOrientation, Paragraph, TextRun } from "docx";
import type { APassi } from "../domain/passi";
import { capitoliIntitolati } from "../relazione/capitoli";
import type { Tabella } from "../relazione/caselle/Tabella";
import type { Valori } from "../relazione/caselle/Valori";
import { nellaForma, type Forma } from "../relazione/sintetica";
import { DOCUMENTO } from "../texts/relazione/documento";
import {
  blocchiCapitolo,
  copertina,
  paragrafo,
  Stacco,
  type BloccoWord,
  type ContenutoBlocco,
  type Copertina,
} from "./blocchi";
import type { Aspetto } from "./Aspetto";
import type { Carta } from "./larghezze";
import { stimaPagine } from "./stimaPagine";
import { STILE, STILI } from "./stili";
import type { Indice } from "../texts/relazione/indici";

/** What the Relazione in Word is made of: the tables that were chosen, and the values of their figures. */
export interface DatiDocumento extends Copertina {
  readonly tabelle: readonly Tabella[];
  /** Of all the tables, also of those that were not chosen: the others point there. */
  readonly valori: Valori;
  readonly forma: Forma;
  /** The index whose chapters the tables are in. */
  readonly indice: Indice;
  /** Something is still to be written in a copy for publication: each page says so. */
  readonly isBozza?: boolean;
  /** It may leave the office. */
  readonly isPubblicazione?: boolean;
}

interface Tratto {
  readonly isOrizzontale: boolean;
  readonly contenuti: readonly ContenutoBlocco[];
}

/** What is short, or still to be written, lies wide between wide ones: a page of its own would stay blank. */
function isLargo(blocchi: readonly BloccoWord[], at: number): boolean {
  const suo = blocchi[at];
  if (typeof suo?.isOrizzontale === "boolean" && (suo.isOrizzontale || suo.isBreve !== true)) return suo.isOrizzontale;
  const deciso = ({ isOrizzontale, isBreve }: BloccoWord) =>
    isOrizzontale !== null && (isOrizzontale || isBreve !== true);
  const prima = blocchi.slice(0, at).findLast(deciso)?.isOrizzontale;
  const dopo = blocchi.slice(at + 1).find(deciso)?.isOrizzontale;
  return prima === true && dopo === true;
}

/** Blocks that lie the same way share their pages. */
function joinBlocchi(blocchi: readonly BloccoWord[]): readonly Tratto[] {
  const uniti: Tratto[] = [];
  blocchi.forEach(({ contenuti }, at) => {
    const isOrizzontale = isLargo(blocchi, at);
    const ultimo = uniti.at(-1);
    if (ultimo?.isOrizzontale === isOrizzontale) {
      uniti[uniti.length - 1] = { isOrizzontale, contenuti: [...ultimo.contenuti, ...contenuti] };
    } else {
      uniti.push({ isOrizzontale, contenuti });
    }
  });
  return uniti;
}

export function testata(titolo: string, isBozza: boolean): Header {
  return new Header({
    children: [
      ...(isBozza ? [paragrafo(DOCUMENTO.bozza, STILE.avviso)] : []),
      new Paragraph({ alignment: AlignmentType.RIGHT, text: titolo }),
    ],
  });
}

export function piePagina(): Footer {
  const children = [DOCUMENTO.pagina, PageNumber.CURRENT, DOCUMENTO.diPagine, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children })] })],
  });
}

/** The page of a section, as the library wants it: it turns a wide one by itself. */
export function paginaDi(carta: Carta, isOrizzontale: boolean) {
  const { larghezza, altezza, margini } = isOrizzontale ? carta.orizzontale : carta.verticale;
  const [width, height] = [Math.min(larghezza, altezza), Math.max(larghezza, altezza)];
  const orientation = larghezza > altezza ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { size: { width, height, orientation }, margin: margini };
}

/**
 * The Relazione as a document of Word: the chapters of the index in use, the tables in their chapters, and a marked
 * place for what no cruscotto says. Italian, with headings, captions, header rows and text alternatives.
 */
export function* buildDocumento(dati: DatiDocumento, aspetto: Aspetto): APassi<Document> {
  const { tabelle: tutte, valori, anno, forma, indice, soglie, isBozza = false } = dati;
  const tabelle = nellaForma(tutte, valori, { forma, anno, soglie });
  yield;
  const capitoli: BloccoWord[] = [];
  // The main results are those of every table, also of those that the short document leaves out.
  for (const capitolo of capitoliIntitolati(tabelle, indice, valori)) {
    capitoli.push(...(yield* blocchiCapitolo(capitolo, tutte, valori, forma, aspetto)));
  }
  const blocchi = joinBlocchi([copertina(dati, forma), ...capitoli]);
  return new Document({
    title: DOCUMENTO.titoloConAnno(anno),
    subject: DOCUMENTO.oggetto,
    keywords: DOCUMENTO.parole,
    description: DOCUMENTO.descrizione,
    creator: DOCUMENTO.programma,
    lastModifiedBy: DOCUMENTO.programma,
    styles: STILI,
    ...stimaPagine(tabelle),
    sections: blocchi.map(({ isOrizzontale, contenuti }, at) => ({
      properties: {
        titlePage: at === 0,
        page: paginaDi(aspetto.carta, isOrizzontale),
      },
      headers: {
        default: testata(DOCUMENTO.titoloConAnno(anno), isBozza),
        ...(isBozza ? { first: testata(DOCUMENTO.titoloConAnno(anno), isBozza) } : {}),
      },
      footers: { default: piePagina() },
      children: contenuti.at(-1) instanceof Stacco ? [...contenuti.slice(0, -1), new Stacco(true)] : contenuti,
    })),
  });
}
