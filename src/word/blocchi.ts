import {
  HeadingLevel,
  PageBreak,
  Paragraph,
  SequentialIdentifier,
  TableOfContents,
  TextRun,
  type IParagraphOptions,
  type Table,
} from "docx";
import { aperturaOf, sintesiOf } from "../relazione/apertura";
import type { Capitolo } from "../relazione/capitoli";
import type { Tabella } from "../relazione/caselle/Tabella";
import type { Valori } from "../relazione/caselle/Valori";
import type { Forma } from "../relazione/sintetica";
import { DOCUMENTO } from "../texts/relazione/documento";
import { RELAZIONE } from "../texts/relazione/relazione";
import { soloLeggibili } from "../texts/soloLeggibili";
import { graficoWord } from "./graficoWord";
import { STILE } from "./stili";
import { tabellaWord } from "./tabellaWord";

/** It says in a few lines what the tables of the others show. */
const CAPITOLO_SINTESI = "1";

export type ContenutoBlocco = Paragraph | Table | TableOfContents;

/** A stretch of the document that lies one way. */
export interface BloccoWord {
  /** Null where nothing asks for either: it goes with its neighbours. */
  readonly isOrizzontale: boolean | null;
  readonly contenuti: readonly ContenutoBlocco[];
}

/** What the document says of itself on its first page. */
export interface Copertina {
  readonly anno: number | null;
  readonly metodo: string;
  /** The legend of the thresholds. */
  readonly soglie: string;
  readonly copertura: string;
  /** Serial of the day. */
  readonly oggi: number;
}

/** The way of every sentence into the document: names of the sheets stand in them. */
const scritto = (testo: string, opzioni: Omit<IParagraphOptions, "text"> = {}) =>
  new Paragraph({ ...opzioni, text: soloLeggibili(testo) });

export const paragrafo = (testo: string, style?: string) => scritto(testo, style === undefined ? {} : { style });

const daCompletare = (che: string) => paragrafo(DOCUMENTO.daCompletare(che), STILE.segnaposto);

export function copertina({ anno, metodo, soglie, copertura, oggi }: Copertina, forma: Forma): BloccoWord {
  const isSintetica = forma === "sintetica";
  return {
    isOrizzontale: false,
    contenuti: [
      new Paragraph({
        heading: HeadingLevel.TITLE,
        text: DOCUMENTO.titolo,
        ...(isSintetica ? { spacing: { before: 240, after: 120 } } : {}),
      }),
      paragrafo(DOCUMENTO.annoDiRiferimento(anno), STILE.sottotitolo),
      daCompletare(DOCUMENTO.enteDaScrivere),
      ...[DOCUMENTO.metodo(metodo), soglie, copertura, DOCUMENTO.composto(oggi)].map((riga) => paragrafo(riga)),
      ...(isSintetica ? [] : [new Paragraph({ children: [new PageBreak()] })]),
      paragrafo(DOCUMENTO.indice, STILE.titoloIndice),
      new TableOfContents(DOCUMENTO.indice, { hyperlink: true, headingStyleRange: isSintetica ? "1-2" : "1-3" }),
      ...(isSintetica ? [] : [new Paragraph({ children: [new PageBreak()] })]),
    ],
  };
}

export function didascalia(nome: string, titolo: string): Paragraph {
  return new Paragraph({
    style: "Caption",
    children: [
      new TextRun(`${nome} `),
      new SequentialIdentifier(nome),
      new TextRun(`${DOCUMENTO.didascalia}${soloLeggibili(titolo)}`),
    ],
  });
}

/** One below the heading of its chapter: a table of 3.1 is of the third level. */
function titoloTabella({ capitolo, titolo }: Tabella): Paragraph {
  const heading = capitolo.includes(".") ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2;
  return scritto(titolo, { heading });
}

function bloccoTabella(tabella: Tabella, valori: Valori, forma: Forma): BloccoWord {
  const { premesse, mancanze, note, grafici, righe, titolo } = tabella;
  const isSintetica = forma === "sintetica";
  const inWord = tabellaWord(tabella, valori, isSintetica);
  const figure = grafici.flatMap((grafico): readonly ContenutoBlocco[] => {
    const disegno = graficoWord(grafico, tabella, valori);
    return disegno ? [disegno, didascalia(DOCUMENTO.figura, grafico.titolo)] : [];
  });
  const apertura = aperturaOf(tabella, valori).join(" ");
  // The sentence that opens it says that there are no rows.
  if (isSintetica && righe.length === 0 && apertura !== "") {
    return { isOrizzontale: null, contenuti: [paragrafo(apertura)] };
  }
  return {
    isOrizzontale: inWord.isOrizzontale,
    contenuti: [
      // In the short document the caption is the heading.
      ...(isSintetica ? [] : [titoloTabella(tabella)]),
      ...(apertura === "" ? [] : [scritto(apertura, { keepNext: true })]),
      ...(mancanze.length === 0 ? [] : [paragrafo(RELAZIONE.incompleta(mancanze), STILE.avviso)]),
      ...(righe.length === 0
        ? [paragrafo([...premesse, DOCUMENTO.senzaRighe].join(" "))]
        : [
            didascalia(DOCUMENTO.tabella, titolo),
            ...(premesse.length === 0 ? [] : [paragrafo(premesse.join(" "), STILE.premessa)]),
            inWord.tabella,
          ]),
      ...note.map((nota) => paragrafo(nota, STILE.nota)),
      // Word joins two tables that nothing stands between.
      paragrafo("", STILE.nota),
      ...figure,
    ],
  };
}

function titoloCapitolo({ numero, titolo }: Capitolo): Paragraph {
  const heading = numero.includes(".") ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1;
  return scritto(titolo === "" ? numero : `${numero} ${titolo}`, { heading });
}

/**
 * The blocks of a chapter: its heading goes with what follows it, so that it never stays alone on a page that lies
 * another way.
 */
export function blocchiCapitolo(
  capitolo: Capitolo,
  tutte: readonly Tabella[],
  valori: Valori,
  forma: Forma,
): readonly BloccoWord[] {
  const { numero, daScrivere, hasSotto, tabelle } = capitolo;
  const isCoperto = forma === "sintetica" && tabelle.length > 0;
  const manca = isCoperto ? null : (daScrivere ?? (tabelle.length === 0 && !hasSotto ? DOCUMENTO.senzaTabelle : null));
  const testa = [
    titoloCapitolo(capitolo),
    ...(numero === CAPITOLO_SINTESI ? sintesiOf(tutte, valori).map((frase) => paragrafo(frase)) : []),
    ...(manca === null ? [] : [daCompletare(manca)]),
  ];
  const [primo, ...altri] = tabelle.map((tabella) => bloccoTabella(tabella, valori, forma));
  if (!primo) return [{ isOrizzontale: null, contenuti: testa }];
  return [{ ...primo, contenuti: [...testa, ...primo.contenuti] }, ...altri];
}
