import type { Worksheet } from "exceljs";
import { workbookBytes } from "../../support/workbookFile";

type Riga = readonly (string | number | null)[];

const TESTA = [
  "N.",
  "Obiettivo",
  "Indicatore di risultato",
  "Peso %",
  "Valore 2021",
  "Valore 2022",
  "Target 2023",
  "Consuntivo 2023",
  "Grado di raggiungimento",
  "Dirigente responsabile",
] as const;

const SINDACO = "Dott.ssa Maria Addolorata Prestigiacomo-Quattrocchi";
const TRIBUTI = "Ing. Ferruccio Degl'Innocenti";

/** As a municipality keeps it: names of forty words, cells still to be filled, figures in words, a date, three years. */
const SERVIZI: readonly Riga[] = [
  [
    "1.1",
    "Potenziare l'accessibilità dei servizi demografici e ridurre i tempi di attesa allo sportello polifunzionale",
    "Tempo medio di attesa allo sportello (in minuti), rilevato dal sistema di gestione delle code nelle giornate di apertura ordinaria e straordinaria dell'anno",
    ...[20, 24, 19, 15, 14, 1, SINDACO],
  ],
  ["1.1", null, "N. carte d'identità elettroniche rilasciate", 10, 3120, 3480, 3500, 3390, 0.97, SINDACO],
  ["1.1", null, "Certificati rilasciati online sul totale dei certificati", 10, 0.31, 0.44, 0.5, 0.52, 1, SINDACO],
  ["1.2", "Digitalizzare gli archivi", "Pratiche edilizie digitalizzate", 15, 400, 900, 1200, null, null, TRIBUTI],
  ["1.2", null, "Pubblicazione dell'elenco degli archivi", 5, null, null, "30/11/2023", "15/11/2023", 1, TRIBUTI],
  ["2.1", "Contrastare l'evasione", "Recupero evasione IMU (euro)", 20, 180000, 205000, 220000, 171500, 0.78, TRIBUTI],
  [
    ...["2.1", null, "Avvisi di accertamento notificati", 10, 950, 1010, "> 1.000"],
    ...["Notificati 1.040 avvisi, di cui 38 annullati in autotutela", null, TRIBUTI],
  ],
  ["2.2", "Ridurre i tempi di pagamento", "Indice di tempestività dei pagamenti", 10, 4, 1, -2, -6.5, 1, TRIBUTI],
];

const ASILI: readonly Riga[] = Array.from({ length: 17 }, (_, at): Riga => {
  const target = 20 + at;
  const consuntivo = at % 5 === 4 ? null : target + (at % 3) * 4 - 4;
  const sal = consuntivo === null || at % 7 === 3 ? null : Math.min(1, Math.round((consuntivo / target) * 100) / 100);
  return [
    `3.${at + 1}`,
    at % 4 === 0 ? `Educazione e scuola, azione ${at / 4 + 1}` : null,
    `Bambini accolti nel nido d'infanzia «Villaggio dei Ragazzi n. ${at + 1}»`,
    ...[5, at % 6 === 5 ? null : target - 4, target - 2, target, consuntivo, sal],
    at % 2 === 0 ? SINDACO : TRIBUTI,
  ];
});

function fill(foglio: Worksheet, titolo: string, righe: readonly Riga[]): void {
  foglio.addRows([["COMUNE DI BORGO SAN GIACOMO IN COLLE"], [titolo], [], TESTA, ...righe]);
  foglio.getColumn(9).numFmt = "0%";
  foglio.columns.forEach((colonna, at) => (colonna.width = at === 1 || at === 2 ? 42 : 14));
}

/** A workbook of a municipality: a list that is none, two cruscotti, a Piano. */
export const cartellaDelComune = (): Promise<Uint8Array> =>
  workbookBytes((workbook) => {
    workbook.addWorksheet("Rubrica interna").addRows([
      ["Ufficio", "Telefono"],
      ["Protocollo", "0331 000001"],
    ]);
    fill(workbook.addWorksheet("Servizi generali e tributi 2023"), "STATO DI ATTUAZIONE AL 31/12/2023", SERVIZI);
    fill(workbook.addWorksheet("Scuola"), "STATO DI ATTUAZIONE AL 31/12/2023", ASILI);
    workbook
      .addWorksheet("Piano 2024")
      .addRows([
        ["Obiettivi 2024"],
        ["Obiettivo", "Indicatore", "Peso", "Baseline 2023", "Target 2024"],
        ["Ridurre i tempi di attesa", "Tempo medio di attesa allo sportello (minuti)", 50, 14, 12],
        ["Ridurre i tempi di attesa", "Certificati rilasciati online", 50, 0.52, 0.6],
      ]);
  });
