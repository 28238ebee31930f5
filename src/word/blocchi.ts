import {
  HeadingLevel,
  LineRuleType,
  Paragraph,
  SequentialIdentifier,
  TableOfContents,
  TextRun,
  type IParagraphOptions,
  type Table,
} from "docx";
import { mappaAPassi, type APassi } from "../domain/passi";
import { aperturaDopoSintesi, sintesiOf } from "../relazione/apertura";
import type { Capitolo } from "../relazione/capitoli";
import type { Tabella } from "../relazione/caselle/Tabella";
import type { Valori } from "../relazione/caselle/Valori";
import type { Forma } from "../relazione/sintetica";
import { DOCUMENTO } from "../texts/relazione/documento";
import { RELAZIONE } from "../texts/relazione/relazione";
import { soloLeggibili } from "../texts/soloLeggibili";
import type { Aspetto } from "./Aspetto";
import { alberoWord } from "./alberoWord";
import { isMappaLarga, mappaWord } from "./mappaWord";
import { graficoWord } from "./graficoWord";
import type { Carta } from "./larghezze";
import { corpoDelSegno, inSegni } from "./segni";
import { corpoDelloStile, STILE } from "./stili";
import { tabellaWord } from "./tabellaWord";
import { vivo, type Confine } from "./vivo/Confine";

/** It says in a few lines what the tables of the others show. */
const CAPITOLO_SINTESI = "1";

export type ContenutoBlocco = Paragraph | Table | TableOfContents | Confine;

/** A stretch of the document that lies one way. */
export interface BloccoWord {
  /** Null where nothing asks for either: it goes with its neighbours. */
  readonly isOrizzontale: boolean | null;
  /** Upright as it is, it may stand on a wide page between two others: alone it would leave a page of its own blank. */
  readonly isBreve?: boolean;
  readonly contenuti: readonly ContenutoBlocco[];
}

/** What the document says of itself on its first page. */
export interface Copertina {
  /** The name of the body, as its sheets say it; "" where they do not. */
  readonly ente: string;
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
  new Paragraph({
    ...opzioni,
    children: inSegni(soloLeggibili(testo)).map(
      ({ testo: uno, isSegno }) =>
        new TextRun({
          text: uno,
          ...(isSegno && opzioni.heading === undefined ? { size: corpoDelSegno(corpoDelloStile(opzioni.style)) } : {}),
        }),
    ),
  });

export const paragrafo = (testo: string, style?: string) => scritto(testo, style === undefined ? {} : { style });

/** Word joins two tables that nothing stands between. */
export class Stacco extends Paragraph {
  /** @param isBasso at the end of a section: below a table that fills its page a taller one would leave a page blank */
  constructor(isBasso = false) {
    super({
      style: STILE.nota,
      ...(isBasso
        ? { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, run: { size: 2 } }
        : {}),
    });
  }
}

const daCompletare = (che: string) => paragrafo(DOCUMENTO.daCompletare(che), STILE.segnaposto);

export function copertina({ ente, anno, metodo, soglie, copertura, oggi }: Copertina, forma: Forma): BloccoWord {
  const isSintetica = forma === "sintetica";
  return {
    isOrizzontale: false,
    contenuti: [
      new Paragraph({
        heading: HeadingLevel.TITLE,
        text: DOCUMENTO.titolo,
        spacing: { before: 240, after: 120 },
      }),
      paragrafo(DOCUMENTO.annoDiRiferimento(anno), STILE.sottotitolo),
      ...vivo({ genere: "segnaposto", id: "ente", nome: DOCUMENTO.primaPagina }, [
        ente === "" ? daCompletare(DOCUMENTO.enteDaScrivere) : paragrafo(ente, STILE.sottotitolo),
      ]),
      ...vivo(
        { genere: "frase", id: "copertina", nome: DOCUMENTO.primaPagina },
        [DOCUMENTO.metodo(metodo), soglie, copertura, DOCUMENTO.composto(oggi)].map((riga) => paragrafo(riga)),
      ),
      paragrafo(DOCUMENTO.indice, STILE.titoloIndice),
      new TableOfContents(DOCUMENTO.indice, { hyperlink: true, headingStyleRange: isSintetica ? "1-2" : "1-3" }),
    ],
  };
}

/** Above a table it goes with it; below a figure nothing keeps it to what comes next. */
export function didascalia(nome: string, titolo: string): Paragraph {
  return new Paragraph({
    style: "Caption",
    ...(nome === DOCUMENTO.figura ? { keepNext: false } : {}),
    children: [
      new TextRun(`${nome} `),
      new SequentialIdentifier(nome),
      new TextRun(`${DOCUMENTO.didascalia}${soloLeggibili(titolo)}`),
    ],
  });
}

const TITOLI = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** The level of a chapter by its number: 3 is of the first, 3.1 of the second; so many below it go deeper. */
const livelloDi = (numero: string, sotto = 0) =>
  TITOLI[Math.min(numero.split(".").length - 1 + sotto, TITOLI.length - 1)] ?? HeadingLevel.HEADING_1;

/** One below the heading of its chapter: a table of 3.1 is of the third level. */
function titoloTabella({ capitolo, titolo }: Tabella): Paragraph {
  return scritto(titolo, { heading: livelloDi(capitolo, 1) });
}

/** The titles of the columns that the user writes in. */
export const campiOf = ({ colonne }: Tabella) =>
  colonne.filter(({ genere }) => genere === "campo").map(({ titolo }) => titolo);

/** Each chart of a table with its caption. */
function figureDi(tabella: Tabella, valori: Valori, aspetto: Aspetto): readonly ContenutoBlocco[] {
  return tabella.grafici.flatMap((grafico): readonly ContenutoBlocco[] => {
    const { titolo } = grafico;
    const disegno = graficoWord(grafico, tabella, valori, aspetto);
    if (!disegno) return [];
    const contenuti = [disegno, didascalia(DOCUMENTO.figura, titolo)];
    return vivo({ genere: "grafico", id: `${tabella.id} ${titolo}`, nome: titolo }, contenuti);
  });
}

function bloccoTabella(tabella: Tabella, valori: Valori, forma: Forma, aspetto: Aspetto): BloccoWord {
  const { id, premesse, mancanze, note, righe, titolo } = tabella;
  const isSintetica = forma === "sintetica";
  const inWord = tabellaWord(tabella, valori, isSintetica, aspetto);
  const apertura = aperturaDopoSintesi(tabella, valori).join(" ");
  // The sentence that opens it says that there are no rows.
  if (isSintetica && righe.length === 0 && apertura !== "") {
    return { isOrizzontale: null, contenuti: vivo({ genere: "frase", id, nome: titolo }, [paragrafo(apertura)]) };
  }
  return {
    isOrizzontale: inWord.isOrizzontale,
    isBreve: inWord.isBreve,
    contenuti: [
      // In the short document the caption is the heading.
      ...(isSintetica ? [] : vivo({ genere: "titolo", id, nome: titolo }, [titoloTabella(tabella)])),
      ...vivo({ genere: "frase", id, nome: titolo }, [
        ...(apertura === "" ? [] : [scritto(apertura, { keepNext: true })]),
        ...(mancanze.length === 0 ? [] : [paragrafo(RELAZIONE.incompleta(mancanze), STILE.avviso)]),
      ]),
      ...vivo({ genere: "tabella", id, nome: titolo, campi: campiOf(tabella) }, [
        ...(righe.length === 0
          ? [paragrafo([...premesse, DOCUMENTO.senzaRighe].join(" "))]
          : [
              didascalia(DOCUMENTO.tabella, titolo),
              ...(premesse.length === 0 ? [] : [paragrafo(premesse.join(" "), STILE.premessa)]),
              inWord.tabella,
            ]),
        ...note.map((nota) => paragrafo(nota, STILE.nota)),
      ]),
      new Stacco(),
      ...figureDi(tabella, valori, aspetto),
    ],
  };
}

/** What is drawn: its table stands on its sheet. */
const DISEGNI: Readonly<
  Partial<Record<Tabella["genere"], (tabella: Tabella, valori: Valori, carta: Carta) => readonly Paragraph[]>>
> = {
  albero: alberoWord,
  mappa: mappaWord,
};

function bloccoDisegno(tabella: Tabella, valori: Valori, disegno: readonly Paragraph[]): BloccoWord {
  const { id, titolo, premesse, mancanze } = tabella;
  const apertura = aperturaDopoSintesi(tabella, valori).join(" ");
  const isOrizzontale = tabella.genere === "mappa" && isMappaLarga(tabella);
  return {
    isOrizzontale,
    contenuti: [
      ...vivo({ genere: "frase", id, nome: titolo }, [
        ...(apertura === "" ? [] : [scritto(apertura, { keepNext: true })]),
        ...(mancanze.length === 0 ? [] : [paragrafo(RELAZIONE.incompleta(mancanze), STILE.avviso)]),
      ]),
      ...vivo({ genere: "grafico", id, nome: titolo }, [
        ...(premesse.length === 0 ? [] : [paragrafo(premesse.join(" "), STILE.premessa)]),
        ...disegno,
        didascalia(DOCUMENTO.figura, titolo),
      ]),
    ],
  };
}

/** A long index stands on pages of its own: what would share its last one begins the next. */
function titoloCapitolo({ numero, titolo }: Capitolo, forma: Forma): Paragraph {
  const isDopoIndice = forma === "integrale" && numero === CAPITOLO_SINTESI;
  return scritto(titolo === "" ? numero : `${numero} ${titolo}`, {
    heading: livelloDi(numero),
    ...(isDopoIndice ? { pageBreakBefore: true } : {}),
  });
}

/**
 * The blocks of a chapter: its heading goes with what follows it, so that it never stays alone on a page that lies
 * another way.
 */
export function* blocchiCapitolo(
  capitolo: Capitolo,
  tutte: readonly Tabella[],
  valori: Valori,
  forma: Forma,
  aspetto: Aspetto,
): APassi<readonly BloccoWord[]> {
  const { numero, daScrivere, hasSotto, tabelle } = capitolo;
  const isDisegnato = tabelle.some(({ genere }) => genere === "albero");
  const isCoperto = (forma === "sintetica" || isDisegnato) && tabelle.length > 0;
  const manca = isCoperto ? null : (daScrivere ?? (tabelle.length === 0 && !hasSotto ? DOCUMENTO.senzaTabelle : null));
  // Below a long index they would be parted, and leave a few lines on a page before a wide one.
  const keepNext = forma === "integrale";
  const sintesi =
    numero === CAPITOLO_SINTESI ? sintesiOf(tutte, valori).map((frase) => scritto(frase, { keepNext })) : [];
  const testa: readonly ContenutoBlocco[] = [
    ...vivo({ genere: "titolo", id: numero, nome: numero }, [titoloCapitolo(capitolo, forma)]),
    ...vivo({ genere: "frase", id: "sintesi", nome: DOCUMENTO.sintesi }, sintesi),
    ...(manca === null ? [] : vivo({ genere: "segnaposto", id: numero, nome: numero }, [daCompletare(manca)])),
  ];
  const [primo, ...altri] = yield* mappaAPassi(tabelle, 1, (tabella) => {
    const disegno = DISEGNI[tabella.genere];
    return disegno
      ? bloccoDisegno(tabella, valori, disegno(tabella, valori, aspetto.carta))
      : bloccoTabella(tabella, valori, forma, aspetto);
  });
  if (!primo) return [{ isOrizzontale: null, contenuti: testa }];
  return [{ ...primo, contenuti: [...testa, ...primo.contenuti] }, ...altri];
}
