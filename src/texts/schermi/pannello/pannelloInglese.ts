import { IN_CORSO } from "./inCorso";
import { RISPOSTE } from "./risposte";
import { formatNumero } from "../../formato";
import { NOMI_ANOMALIE } from "../../anomalie/nomiAnomalie";
import type { Contabile } from "../../Contabile";
import type { PANNELLO_ITALIANO } from "./pannelloItaliano";

/** Every sentence of the pane in English. */
export const PANNELLO_INGLESE: typeof PANNELLO_ITALIANO = {
  titolo: "PERF",
  caricamento: "Reading the sheet…",
  senzaExcel: "PERF works inside Excel: open your cruscotto in Excel and press “Open PERF” on the Performance tab.",
  guasto: "The pane stopped because of an unexpected error. The sheet was not touched.",
  riprova: "Try again",
  chiudi: "Dismiss the message",
  indietro: "Back",
  impostazioni: "Method and settings",
  schede: {
    cartella: "Workbook",
    cruscotto: "Cruscotto",
    indicatore: "Indicator",
    relazione: "Report",
    metodo: "Method",
  },
  foglio: "Sheet",
  politica: "Calculation method",
  metodo: (nome) => `Method: ${nome}`,
  foglioCambiato: "The sheet has changed.",
  aggiorna: "Update",
  sogliePolitica: (parziale, raggiunto) =>
    `below ${parziale} not reached, ${parziale} to ${raggiunto} partly reached, above ${raggiunto} reached`,

  riconosciuto: "Recognised",
  conta: (cosa, n) => {
    const parole: Record<Contabile, [string, string]> = {
      indicatore: ["indicator", "indicators"],
      obiettivo: ["objective", "objectives"],
      prospettiva: ["perspective", "perspectives"],
      programma: ["programme", "programmes"],
      area: ["area", "areas"],
      ente: ["body", "bodies"],
    };
    return quanti(n, ...parole[cosa]);
  },
  livelli: (cosa) => {
    const parole: Record<Contabile, string> = {
      indicatore: "Indicators",
      obiettivo: "Objectives",
      prospettiva: "Perspectives",
      programma: "Programmes",
      area: "Areas",
      ente: "Body",
    };
    return parole[cosa];
  },
  livello: (cosa) => {
    const parole: Record<Contabile, string> = {
      indicatore: "indicator",
      obiettivo: "objective",
      prospettiva: "perspective",
      programma: "programme",
      area: "area",
      ente: "body",
    };
    return parole[cosa];
  },
  colonne: "Columns",
  colonna: (lettera) => `column ${lettera}`,
  senzaIntestazione: "no heading",
  anno: (anno) => `Reference year: ${anno}`,
  annoIgnoto: "Reference year: the sheet does not say, so dates are compared as they stand.",
  protetto:
    "The sheet is protected: PERF reads it, but to write, remove the protection first (Review › Unprotect Sheet).",
  nonCruscotto: "This sheet is not a cruscotto",
  foglioPerf: "PERF built this sheet",
  nonCruscottoRimedio: "Go to the sheet of the cruscotto: the pane follows by itself.",

  verifica: "Check",
  senzaPubblicato: "No published SAL to compare with: below is what follows from the cells.",
  coincidono: (coincidono, diversi) =>
    `${coincidono === 1 ? "1 agrees" : `${numero(coincidono)} agree`}, ${
      diversi === 0 ? "no difference" : diversi === 1 ? "1 does not" : `${numero(diversi)} do not`
    }`,
  seguono: (prima) => `The SALs on the sheet follow from the cells; ${numero(prima)} differed before`,
  eranoDiversi: (n) => (n === 1 ? "The one that differed before" : `Those that differed before (${numero(n)})`),
  differenzeAccettate: (n) => (n === 1 ? "1 accepted difference" : `${numero(n)} accepted differences`),
  salNelFoglio: (seguono, fermi) =>
    fermi === 0
      ? "The SALs on the sheet follow from the cells; before PERF there were none."
      : `${fermi === 1 ? "1 SAL on the sheet no longer follows" : `${numero(fermi)} SALs on the sheet no longer follow`} from the cells: “Recompute SAL” brings ${fermi === 1 ? "it" : "them"} up to date.${
          seguono === 0 ? "" : ` ${seguono === 1 ? "1 follows" : `${numero(seguono)} follow`}.`
        }`,
  senzaConfronto: (n, esiti) => `${n === 1 ? "One more" : `${numero(n)} more`} without a published SAL: ${esiti}.`,
  mostraCoincidenti: (n) => (n === 1 ? "The one that agrees" : `The ones that agree (${numero(n)})`),
  pubblicatoRicalcolato: (pubblicato, ricalcolato) => `published ${pubblicato}, recomputed ${ricalcolato}`,
  nessunSal: "no SAL",

  risultato: "Result",
  salEnte: (isDiEnte) => (isDiEnte ? "SAL of the body" : "SAL of the sheet"),
  inSospeso: (quante) => (quante === 1 ? "Depends on one answer" : `Depends on ${numero(quante)} answers`),
  pocoMisurato: "too little is measured for a figure",
  copertura: (misurati, attesi) => `${numero(misurati)} of ${numero(attesi)} measured`,
  giudizio: (giudizio, isProvvisorio) => `${isProvvisorio ? "Provisional judgement" : "Judgement"}: ${giudizio}`,
  altriEsiti: (esiti) => `Also: ${esiti}.`,

  domandeAperte: (n, inVerifica) =>
    `${quanti(n, "open question", "open questions")}${inVerifica === 0 ? "" : `, ${inVerifica < n ? `${numero(inVerifica)} of them ` : n === 1 ? "" : "all "}in “Check”`}.`,
  provvisorioInCifra: "provisional",
  anomalie: "Findings",
  nessunaAnomalia: "Nothing to report.",
  soloNote: "No open question, only notes.",
  gravita: (gravita) => ({ errore: "error", conferma: "to be confirmed", nota: "note" })[gravita],
  note: (n) => quanti(n, "note", "notes"),
  nomeAnomalia: (codice) => NOMI_ANOMALIE[codice].en,
  tuttoIlFoglio: "The whole sheet",
  risposte: RISPOSTE.en,
  correggi: "Correct…",
  notaAccettata: "Note for “It is fine”, if needed",
  sospese: (n) =>
    n === 1 ? "1 line of “PERF – correzioni” does not hold" : `${numero(n)} lines of “PERF – correzioni” do not hold`,
  sospeseRimedio: "Correct them on that sheet, or delete them: as they are PERF applies them to no row.",
  sospesa: (riga, cosa, motivo) => `Row ${riga}, “${cosa}”: ${motivo}`,
  senzaNome: "Without a name",
  motivoSospesa: {
    "non capita": "PERF does not understand what it says, or its value.",
    "senza motivo e autore": "the reason or the name of who decides is missing.",
    ambigua: "several rows have the same name, and nothing tells which it is about.",
    rinominata: "the row it points at has another name now.",
    "senza riga": "no row of the sheet has that name.",
    contraddetta: "another line says the contrary: neither of them holds.",
  },
  righeForse: (righe, n) => (n === 1 ? `Perhaps row ${righe}.` : `Perhaps one of rows ${righe}.`),

  copie: "The same indicator on several sheets",
  confrontaCopie: "Compare the sheets",
  copieTrovate: (n, diversi) =>
    n === 0
      ? "No indicator stands on several sheets."
      : `${n === 1 ? "1 indicator stands" : `${numero(n)} indicators stand`} on several sheets: ${
          diversi === 0
            ? "no difference."
            : diversi === 1
              ? "1 has different values."
              : `${numero(diversi)} have different values.`
        }`,
  copieUguali: (n) => `${numero(n)} with the same values`,
  differenze: (target, consuntivo) =>
    target && consuntivo
      ? "different target and actual"
      : target
        ? "different target"
        : consuntivo
          ? "different actual"
          : "same values",
  copia: (dove, target, consuntivo) => `${dove}: actual ${consuntivo}, target ${target}`,
  collegaAltre: "Link the others to this one",
  risultatiDiObiettivi: (n) => `Results of the body's objectives (${numero(n)})`,
  risultatoDiObiettivo: (dove, scritto, obiettivo, sal) => `${dove}: ${scritto}; “${obiettivo}” gives ${sal}`,
  collegaAlSal: "Link to the SAL of the objective",
  collegamento: "What linking changes",
  collega: (n) => (n === 1 ? "Link 1 cell" : `Link ${numero(n)} cells`),
  giaCollegate: "The others are linked to this cell already.",
  tutteLeRighe: (n) => `all ${numero(n)} rows`,
  rimedio: "What to do",

  perObiettivo: "Perspectives and objectives",
  calcolo: "Calculation",
  mostraCalcolo: (nome) => `Calculation of ${nome}`,
  peso: (peso) => `weight ${peso}`,

  cella: (lettera, riga) => `${lettera}${riga}`,
  mostraAltri: (altri, restano) =>
    altri === restano
      ? altri === 1
        ? "Show the last one"
        : `Show the other ${numero(altri)}`
      : `Show ${numero(altri)} more (${numero(restano)} left)`,

  azioni: "Actions",
  altriComandi: "Other commands",
  annulla: "Undo",
  ripeti: "Redo",
  cronologia: (n: number) => (n === 1 ? "History: 1 command" : `History: ${n} commands`),
  passoNonConservato: "only while the pane is open",
  cronologiaConservata:
    "The workbook keeps the last 20 commands, also when it is saved and opened again, up to a million characters: the oldest make room and cannot be undone any more.",
  cronologiaSola:
    "In this version of Excel what an add-in writes empties the Ctrl+Z list: to go back there is PERF's own “Undo”.",
  interrompi: "Stop",
  ripresa: "The workbook goes back to what it was…",
  silenzio: {
    avviso:
      "Excel has not answered for two minutes. You can wait longer, or stop and read the sheet again: what Excel does later stays, and “Undo” puts it back as it was.",
    aspetta: "Wait longer",
    smetti: "Stop and read again",
  },
  passi: {
    lettura: (foglio, tutti) => `Reading sheet ${numero(foglio)} of ${numero(tutti)}…`,
    tabelle: "Making the tables…",
    scrittura: (parte) => `Writing, part ${numero(parte)}…`,
  },
  inCorso: IN_CORSO.en,

  anteprima: "Preview",
  anteprimaFoglio: (foglio) => `What changes in the sheet “${foglio}”`,
  cambiano: (cambiano, tutti) =>
    cambiano === 0
      ? `None of the ${numero(tutti)} SAL cells changes.`
      : `${quanti(cambiano, "SAL cell changes", "SAL cells change")} out of ${numero(tutti)}.`,
  dipendenti: (n: number) =>
    n === 1
      ? "With the SALs 1 formula of yours changes too:"
      : `With the SALs ${numero(n)} formulas of yours change too:`,
  daA: (prima: string, dopo: string) => `from ${prima} to ${dopo}`,
  loCalcolaExcel: "Excel will calculate it",
  dipendentiNonLetti: (nomi: string) => `Sheets too large to see which formulas depend on the SALs: “${nomi}”.`,
  tabellaContraria: (nome: string) =>
    `The SALs stand in the Excel table “${nome}”: of formulas that differ from row to row Excel may make one for the whole column. PERF would notice and take back what it wrote.`,
  tabellaValori: "Write values",
  tabellaUnica: "One formula for the whole column",
  tabellaConverti: "Convert the table to a range",
  colonnaNuova: (lettere: string) =>
    `The sheet has no SAL column: writing adds one in column ${lettere}, which is blank. “Undo” takes it away.`,
  senzaPerf: (n, is1904) =>
    `${n === 1 ? "1 row gets a formula" : `${numero(n)} rows get a formula`} of plain Excel instead of PERF.SAL, which sees the number of a cell and not its format, and would give another figure there${is1904 ? ": this workbook counts days from 1904" : ""}. The SAL stays live and is the same.`,
  tenute: (n) =>
    n === 1
      ? "1 published SAL stays as it is: another method explains it, you accepted the difference, or only a word would take its place. Tick it to replace it."
      : `${numero(n)} published SALs stay as they are: another method explains them, you accepted the difference, or only a word would take their place. Tick them to replace them.`,
  sostituite: (n) =>
    n === 1
      ? "1 figure of yours is replaced by a different one: it is marked in the list, and “Undo” brings it back."
      : `${numero(n)} figures of yours are replaced by different ones: they are marked in the list, and “Undo” brings them back.`,
  sostituisceValore: "replaces a figure typed by hand",
  sostituisceFormula: "replaces a formula of yours",
  filtro: "Show",
  filtroCambia: (n) => `Changes (${numero(n)})`,
  filtroAnomalie: (n) => `With findings (${numero(n)})`,
  filtroTutti: (n) => `All (${numero(n)})`,
  scriviRiga: (cella, nome) => `Write the SAL in ${cella}: ${nome}`,
  lasciateSopra:
    "With an indicator the means above it are left as they are: they would take in a figure other than the one shown.",
  nienteCambia: "The figures stay the same: only the way they are written in the cells changes.",
  comeScrivere: "How to write the SALs",
  modoScelto: (modo) => `How to write the SALs: ${modo}`,
  nomiModo: { perf: "PERF formulas", nativa: "Excel formulas", valori: "values" },
  tutteLeCelle: (scelte, tutte) => `All (${numero(scelte)} of ${numero(tutte)})`,
  modoPerf: "PERF formulas",
  modoPerfNota:
    "The SALs follow the actuals. Without PERF, colleagues see the last figures; if Excel recalculates them, they find #NAME?.",
  modoNativa: "Excel formulas",
  modoNativaNota:
    "The same result without PERF: whoever opens the file, the OIV too, sees figures that follow the cells and can read how they are computed. A target in words that changes asks to be recomputed. PERF proposes them above 2,000 rows.",
  modoNativaVecchio:
    "PERF proposes them here in any case: this version of Excel does not keep the functions of add-ins up to date (Microsoft 365, Excel on the web and LTSC 2024 do).",
  modoValori: "Values",
  modoValoriNota:
    "Fixed figures, the same for everyone even without PERF. Recompute them from here after every change.",
  scrivi: (n) => `Write ${numero(n)} SAL`,
  nullaDaScrivere: "Nothing to write",
  primaDopo: (prima, dopo) => `before ${prima}, after ${dopo}`,
  vuota: "blank",
};

function numero(n: number): string {
  return formatNumero(n, "en");
}

function quanti(n: number, uno: string, molti: string): string {
  return `${numero(n)} ${n === 1 ? uno : molti}`;
}
