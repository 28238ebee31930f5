import type { Politica } from "../../domain/metodo/Politica";

export type Indice = Politica["indice"];

/** A chapter of an index. */
export interface VoceIndice {
  readonly numero: string;
  readonly titolo: string;
  /** What no cruscotto gives, to be written by hand; null where tables fill it. */
  readonly daScrivere: string | null;
  /** The chapters of the guidelines whose tables go here; without it, those of its own number. */
  readonly da?: readonly string[];
  /** Single tables that go here instead, by their id. */
  readonly tabelle?: readonly string[];
}

/**
 * The indexes of a Relazione, by the name that the method knows them by. "linee guida": DFP 3/2018, as Firenze 2020 has it.
 * "report integrato": the sections of the PIAO (DM 132/2022), told as results; bodies differ in the smaller chapters, so
 * that here they are data and not code.
 */
export const INDICI: Readonly<Record<Indice, readonly VoceIndice[]>> = {
  "linee guida": [
    {
      numero: "1",
      titolo: "Sintesi dei principali risultati raggiunti",
      daScrivere: "il racconto dei risultati principali per cittadini, imprese e altri portatori di interesse",
    },
    {
      numero: "2",
      titolo: "Analisi del contesto e delle risorse",
      daScrivere: "il contesto esterno e interno in cui l'ente ha operato, le risorse umane e quelle finanziarie",
    },
    { numero: "3", titolo: "Misurazione e valutazione della performance organizzativa", daScrivere: null },
    { numero: "3.0", titolo: "Albero della performance", daScrivere: "lo schema dell'albero della performance" },
    { numero: "3.1", titolo: "Obiettivi strategici triennali", daScrivere: null },
    { numero: "3.2", titolo: "Obiettivi operativi annuali", daScrivere: null },
    { numero: "3.3", titolo: "Valutazione complessiva della performance organizzativa", daScrivere: null },
    { numero: "3.4", titolo: "Bilancio di genere", daScrivere: "il bilancio di genere" },
    { numero: "4", titolo: "Misurazione e valutazione degli obiettivi individuali", daScrivere: null },
    {
      numero: "5",
      titolo: "Processo di misurazione e valutazione",
      daScrivere: "fasi, soggetti, tempi e responsabilità del processo, con i suoi punti di forza e di debolezza",
    },
    { numero: "Allegato 1", titolo: "Variazioni degli obiettivi in corso d'anno", daScrivere: null },
  ],
  "report integrato": [
    {
      numero: "1",
      titolo: "Scheda anagrafica e sintesi dei risultati",
      daScrivere:
        "i dati dell'ente e il racconto dei risultati principali per cittadini, imprese e portatori di interesse",
    },
    { numero: "2", titolo: "Valore pubblico, performance e anticorruzione", daScrivere: null },
    {
      numero: "2.1",
      titolo: "Valore pubblico",
      daScrivere: "gli impatti attesi nel PIAO e quelli osservati",
      da: [],
      tabelle: ["assi"],
    },
    { numero: "2.2", titolo: "Performance", daScrivere: null, da: ["3"] },
    {
      numero: "2.2.1",
      titolo: "Albero della performance",
      daScrivere: "lo schema dell'albero della performance",
      da: ["3.0"],
    },
    { numero: "2.2.2", titolo: "Obiettivi strategici", daScrivere: null, da: ["3.1"] },
    { numero: "2.2.3", titolo: "Obiettivi operativi", daScrivere: null, da: ["3.2"] },
    { numero: "2.2.4", titolo: "Valutazione complessiva", daScrivere: null, da: ["3.3"] },
    {
      numero: "2.2.5",
      titolo: "Pari opportunità ed equilibrio di genere",
      daScrivere: "le azioni positive del PIAO e il bilancio di genere",
      da: ["3.4"],
    },
    { numero: "2.2.6", titolo: "Obiettivi individuali", daScrivere: null, da: ["4"] },
    {
      numero: "2.3",
      titolo: "Rischi corruttivi e trasparenza",
      daScrivere: "come sono state attuate le misure di prevenzione della corruzione e gli obblighi di trasparenza",
      da: [],
      tabelle: ["estratto PTPCT"],
    },
    {
      numero: "3",
      titolo: "Organizzazione e capitale umano",
      daScrivere: "la struttura, il lavoro agile, i fabbisogni e la formazione del personale, le risorse finanziarie",
      da: ["2"],
    },
    {
      numero: "4",
      titolo: "Monitoraggio",
      daScrivere: "fasi, soggetti, tempi e strumenti del monitoraggio, con i suoi punti di forza e di debolezza",
      da: ["5"],
    },
    { numero: "Allegato 1", titolo: "Variazioni degli obiettivi in corso d'anno", daScrivere: null },
  ],
};

/**
 * Where a chapter of the guidelines stands in an index; where the index has none, its own number.
 * @example capitoloNellIndice("3.2", "report integrato") //=> "2.2.3"
 */
export function capitoloNellIndice(capitolo: string, indice: Indice): string {
  return INDICI[indice].find(({ numero, da }) => (da ?? [numero]).includes(capitolo))?.numero ?? capitolo;
}
