import type { ConfrontoBaseline, NonMisurabile } from "../../domain/qualitaDelTarget";
import type { Lingua } from "../lingua";

/** What is to be seen of the rows of a Piano. */
export type DaVederePiano = "nonMisurabili" | "derivate" | "controParole" | "peggiori";

interface TestiPiano {
  readonly titolo: string;
  readonly nota: string;
  readonly costruisci: string;
  readonly costruisciNota: string;
  readonly qualita: string;
  readonly caricamento: string;
  readonly baseline: Readonly<Record<ConfrontoBaseline, string>>;
  readonly pesi: (nome: string, somma: string) => string;
  readonly derivate: (tornano: string, tutte: string) => string;
  readonly gruppi: Readonly<Record<DaVederePiano, string>>;
  readonly perche: Readonly<Record<NonMisurabile, string>>;
  readonly derivata: (conto: string, da: string, a: string, scritto: string) => string;
  readonly contro: string;
  readonly peggiore: (baseline: string, target: string) => string;
  readonly anno: (anno: number) => string;
  readonly annoNota: (anno: number) => string;
  readonly annoCopia: string;
  readonly guarda: string;
  readonly svuotati: (n: number) => string;
  readonly stati: (n: number) => string;
  readonly nuovi: (n: number) => string;
  readonly fermi: (n: number) => string;
  readonly teste: (n: number) => string;
  readonly risposte: (n: number) => string;
  readonly storico: (nome: string) => string;
  readonly prepara: (anno: number) => string;
  readonly senzaSal: string;
}

const it: TestiPiano = {
  titolo: "È un Piano",
  nota: "Ha i target e nessun consuntivo: non c'è nulla da misurare, ma il Piano si può guardare prima che l'anno cominci.",
  costruisci: "Costruisci il cruscotto dal Piano",
  costruisciNota:
    "Un foglio nuovo, una riga per indicatore, con i posti per consuntivi e periodi e il SAL che si calcola da sé. Il Piano resta com'è.",
  qualita: "Qualità del Piano",
  caricamento: "Lettura del Piano…",
  baseline: {
    migliore: "target migliori della baseline",
    uguale: "target uguali alla baseline",
    peggiore: "target peggiori della baseline",
    "senza baseline": "senza baseline",
    "non numerico": "target non numerici",
  },
  pesi: (nome, somma) => `${nome}: i pesi fanno ${somma}`,
  derivate: (tornano, tutte) => `${tornano} di ${tutte} cifre che derivano da altre tornano`,
  gruppi: {
    nonMisurabili: "Target che così non si misurano",
    derivate: "Cifre che non derivano dalle loro parti",
    controParole: "Operatore contro le parole",
    peggiori: "Target peggiori della baseline",
  },
  perche: {
    relativo: "dipende da cifre che la riga non ha: scrivi la cifra",
    composto: "chiede più di una cosa: dividi la riga",
    parole: "è in parole: si misura solo con le stesse parole",
    mancante: "manca",
    errore: "contiene un errore di Excel",
  },
  derivata: (conto, da, a, scritto) => `${conto} sta tra ${da} e ${a}, è scritto ${scritto}`,
  contro: "l'operatore e le parole dicono il contrario",
  peggiore: (baseline, target) => `il target ${target} chiede meno di ${baseline}`,
  anno: (anno) => `Verso il ${anno}`,
  annoNota: (anno) =>
    `Svuota i consuntivi di tutti i cruscotti della cartella, mette l'ultimo consuntivo come punto di partenza e prende i target del ${anno} dove c'è la loro colonna. I risultati restano, come valori, in un foglio a parte; metodo, legami e risposte sulle colonne non cambiano.`,
  annoCopia: "Fallo su una copia: salva prima la cartella con un altro nome. «Annulla» rimette tutto.",
  guarda: "Guarda che cosa cambia",
  svuotati: (n) => (n === 1 ? "1 consuntivo svuotato" : `${n} consuntivi svuotati`),
  stati: (n) =>
    n === 1 ? "1 punto di partenza dall'ultimo consuntivo" : `${n} punti di partenza dall'ultimo consuntivo`,
  nuovi: (n) => (n === 1 ? "1 target dalla colonna del nuovo anno" : `${n} target dalla colonna del nuovo anno`),
  fermi: (n) =>
    n === 1 ? "1 target resta quello di prima: da scrivere" : `${n} target restano quelli di prima: da scrivere`,
  teste: (n) => (n === 1 ? "1 intestazione o titolo cambia anno" : `${n} intestazioni e titoli cambiano anno`),
  risposte: (n) =>
    n === 1
      ? "1 risposta valeva solo per quest'anno e va con lui."
      : `${n} risposte valevano solo per quest'anno e vanno con lui.`,
  storico: (nome) => `Ciò che l'anno ha dato resta, come valori, in «${nome}».`,
  prepara: (anno) => `Prepara il ${anno}`,
  senzaSal: "È un Piano: non ha consuntivi, quindi non c'è un SAL da ricalcolare. Prima costruisci il cruscotto.",
};

const en: TestiPiano = {
  titolo: "It is a Piano",
  nota: "It has targets and no actuals: there is nothing to measure, but a Piano can be looked at before its year begins.",
  costruisci: "Build the cruscotto from the Piano",
  costruisciNota:
    "A new sheet in Italian, one row per indicator, with places for actuals and periods and a SAL that computes itself. The Piano stays as it is.",
  qualita: "Quality of the Piano",
  caricamento: "Reading the Piano…",
  baseline: {
    migliore: "targets better than the baseline",
    uguale: "targets equal to the baseline",
    peggiore: "targets worse than the baseline",
    "senza baseline": "without a baseline",
    "non numerico": "targets that are not numbers",
  },
  pesi: (nome, somma) => `${nome}: the weights add up to ${somma}`,
  derivate: (tornano, tutte) => `${tornano} of ${tutte} figures that follow from others agree`,
  gruppi: {
    nonMisurabili: "Targets that cannot be measured like this",
    derivate: "Figures that do not follow from their parts",
    controParole: "Operator against the words",
    peggiori: "Targets worse than the baseline",
  },
  perche: {
    relativo: "it depends on figures that the row does not have: type the figure",
    composto: "it asks for more than one thing: split the row",
    parole: "it is in words: it is measured only by the same words",
    mancante: "it is missing",
    errore: "it holds an error of Excel",
  },
  derivata: (conto, da, a, scritto) => `${conto} is between ${da} and ${a}, ${scritto} is written`,
  contro: "the operator and the words say the opposite",
  peggiore: (baseline, target) => `the target ${target} asks for less than ${baseline}`,
  anno: (anno) => `Towards ${anno}`,
  annoNota: (anno) =>
    `Clears the actuals of every cruscotto of the workbook, makes the last actual the starting point and takes the targets of ${anno} where they have a column. The results stay, as values, on a sheet of their own; method, links and answers about columns do not change.`,
  annoCopia: "Do it on a copy: save the workbook under another name first. “Undo” puts everything back.",
  guarda: "See what changes",
  svuotati: (n) => (n === 1 ? "1 actual cleared" : `${n} actuals cleared`),
  stati: (n) => (n === 1 ? "1 starting point from the last actual" : `${n} starting points from the last actual`),
  nuovi: (n) => (n === 1 ? "1 target from the column of the new year" : `${n} targets from the column of the new year`),
  fermi: (n) => (n === 1 ? "1 target stays as it was: to be typed" : `${n} targets stay as they were: to be typed`),
  teste: (n) => (n === 1 ? "1 heading or title changes its year" : `${n} headings and titles change their year`),
  risposte: (n) =>
    n === 1
      ? "1 answer held for this year alone and goes with it."
      : `${n} answers held for this year alone and go with it.`,
  storico: (nome) => `The results of the year stay, as values, on “${nome}”.`,
  prepara: (anno) => `Prepare ${anno}`,
  senzaSal: "It is a Piano: it has no actuals, so there is no SAL to compute. Build the cruscotto first.",
};

/** The words of the Piano and of the new year in the pane. */
export const TESTI_PIANO: Readonly<Record<Lingua, TestiPiano>> = { it, en };
