import type { FUNZIONI } from "../../src/standalone/registerPerf";

export type Nome = keyof typeof FUNZIONI;

/** A value that Excel may hand over, and what stands in the cell where it comes from. */
export interface Caso {
  readonly argomento: unknown;
  readonly cella: unknown;
}

export const CASI = {
  "testo vuoto": { argomento: "", cella: '=""' },
  "cella vuota": { argomento: 0, cella: "" },
  zero: { argomento: 0, cella: 0 },
  "testo numero": { argomento: "0,85", cella: "'0,85" },
  "testo percentuale": { argomento: "85%", cella: "'85%" },
  "data seriale": { argomento: 46387, cella: 46387 },
  "data in testo": { argomento: "31/12/2026", cella: "'31/12/2026" },
  booleano: { argomento: true, cella: true },
  parole: { argomento: "quasi tutti", cella: "quasi tutti" },
  "da rilevare": { argomento: "da rilevare", cella: "da rilevare" },
} satisfies Readonly<Record<string, Caso>>;

export type NomeCaso = keyof typeof CASI;

export const nd = "#N/A";
export const valore = "#VALUE!";

const MANCA =
  "Manca il target: nessun SAL. Scrivi il target approvato, oppure «monitoraggio» se l'indicatore si osserva soltanto.";
const UNITA =
  "Target e consuntivo sono in unità diverse: nessun SAL. Scrivi target e consuntivo nella stessa unità (entrambi numeri, percentuali, date o Sì/No).";
const TESTO =
  "Il consuntivo è un testo da cui non segue un valore: nessun SAL. Scrivi nel consuntivo solo ciò che il target chiede (una cifra, una data, Sì o No); se è nel testo, il riquadro di PERF la propone e tu la confermi.";
const DA_CONFERMARE = "calcolo da confermare";
const NESSUNA = "Nessuna media: ancora nessun SAL misurato.";
const DA_RILEVARE = "da rilevare";

/** The table of outcomes of one cell: its outcome and how many were counted. */
const tabella = (raggiunto: number, parziale: number, non: number, altri: readonly unknown[][] = []): unknown[][] => {
  const totale = raggiunto + parziale + non + (altri[0]?.[0] === DA_RILEVARE ? 1 : 0);
  const quota = (quanti: number) => (totale === 0 ? "" : quanti / totale);
  const righe = [
    ["raggiunto", raggiunto],
    ["parziale", parziale],
    ["non raggiunto", non],
  ] as const;
  return [
    ["Esito", "Numero", "Quota"],
    ...righe.map(([nome, quanti]) => [nome, quanti, quota(quanti)]),
    ...altri.filter(([nome]) => nome === DA_RILEVARE).map((riga) => [...riga]),
    ["totale", totale, quota(totale)],
    ...altri.filter(([nome]) => nome !== DA_RILEVARE).map((riga) => [...riga]),
  ];
};

/** For each function the arguments after the first, and what each case in the first gives. */
export const ATTESI: Readonly<Record<Nome, { resto: readonly unknown[]; casi: Readonly<Record<NomeCaso, unknown>> }>> =
  {
    "PERF.SAL": {
      resto: [0.425],
      casi: {
        "testo vuoto": DA_CONFERMARE,
        "cella vuota": DA_CONFERMARE,
        zero: DA_CONFERMARE,
        "testo numero": 0.5,
        "testo percentuale": 0.5,
        "data seriale": 0.00000916205,
        "data in testo": DA_CONFERMARE,
        booleano: DA_CONFERMARE,
        parole: DA_CONFERMARE,
        "da rilevare": DA_CONFERMARE,
      },
    },
    "PERF.SPIEGA": {
      resto: [0.425],
      casi: {
        "testo vuoto": MANCA,
        "cella vuota":
          "Da confermare: con un target di zero «più alto è meglio» non dà una quota. Se meno è meglio scrivi il target come «≤ 0»; altrimenti scrivi un target diverso da zero.",
        zero: "Da confermare: con un target di zero «più alto è meglio» non dà una quota. Se meno è meglio scrivi il target come «≤ 0»; altrimenti scrivi un target diverso da zero.",
        "testo numero": "50%: 0,425 su un target di 0,85 (più alto è meglio); mancano 0,425.",
        "testo percentuale": "50%: 42,5% su un target di 85% (più alto è meglio); mancano 42,5 punti.",
        "data seriale": "0,001%: 0,425 su un target di 46.387 (più alto è meglio); mancano 46.386,575.",
        "data in testo": UNITA,
        booleano: UNITA,
        parole: TESTO,
        "da rilevare": MANCA,
      },
    },
    "PERF.SCOSTAMENTO": {
      resto: [0.425],
      casi: {
        "testo vuoto": nd,
        "cella vuota": 0.425,
        zero: 0.425,
        "testo numero": -0.425,
        "testo percentuale": -0.425,
        "data seriale": -46386.575,
        "data in testo": nd,
        booleano: nd,
        parole: nd,
        "da rilevare": nd,
      },
    },
    "PERF.ESITO": {
      resto: [],
      casi: {
        "testo vuoto": "",
        "cella vuota": "non raggiunto",
        zero: "non raggiunto",
        "testo numero": "parziale",
        "testo percentuale": "parziale",
        "data seriale": valore,
        "data in testo": "31/12/2026",
        booleano: valore,
        parole: "quasi tutti",
        "da rilevare": "da rilevare",
      },
    },
    "PERF.GIUDIZIO": {
      resto: [
        [
          ["Eccellente", 0.91],
          ["Più che adeguato", 0.81],
          ["Non adeguato", 0],
        ],
      ],
      casi: {
        "testo vuoto": "",
        "cella vuota": "Non adeguato",
        zero: "Non adeguato",
        "testo numero": "Più che adeguato",
        "testo percentuale": "Più che adeguato",
        "data seriale": valore,
        "data in testo": "31/12/2026",
        booleano: valore,
        parole: "quasi tutti",
        "da rilevare": "da rilevare",
      },
    },
    "PERF.MEDIA": {
      resto: [],
      casi: {
        "testo vuoto": "",
        "cella vuota": 0,
        zero: 0,
        "testo numero": 0.85,
        "testo percentuale": 0.85,
        "data seriale": 46387,
        "data in testo": "",
        booleano: valore,
        parole: "",
        "da rilevare": "",
      },
    },
    "PERF.SPIEGAMEDIA": {
      resto: [],
      casi: {
        "testo vuoto": NESSUNA,
        "cella vuota": "0% = un solo SAL.",
        zero: "0% = un solo SAL.",
        "testo numero": "85% = un solo SAL.",
        "testo percentuale": "85% = un solo SAL.",
        "data seriale": valore,
        "data in testo": NESSUNA,
        booleano: valore,
        parole: NESSUNA,
        "da rilevare": NESSUNA,
      },
    },
    "PERF.LEGGITARGET": {
      resto: [],
      casi: {
        "testo vuoto": [["", "", ""]],
        "cella vuota": [["", 0, "numero"]],
        zero: [["", 0, "numero"]],
        "testo numero": [["", 0.85, "numero"]],
        "testo percentuale": [["", 0.85, "percentuale"]],
        "data seriale": nd,
        "data in testo": [["<=", 46387, "data"]],
        booleano: [["=", "SI", "si/no"]],
        parole: [["", "quasi tutti", "testo"]],
        "da rilevare": [["", "", ""]],
      },
    },
    "PERF.ESITI": {
      resto: [],
      casi: {
        "testo vuoto": tabella(0, 0, 0),
        "cella vuota": tabella(0, 0, 1),
        zero: tabella(0, 0, 1),
        "testo numero": tabella(0, 1, 0),
        "testo percentuale": tabella(0, 1, 0),
        "data seriale": valore,
        "data in testo": tabella(0, 0, 0, [["testi non riconosciuti, esclusi", 1, ""]]),
        booleano: valore,
        parole: tabella(0, 0, 0, [["testi non riconosciuti, esclusi", 1, ""]]),
        "da rilevare": tabella(0, 0, 0, [[DA_RILEVARE, 1, 1]]),
      },
    },
  };
