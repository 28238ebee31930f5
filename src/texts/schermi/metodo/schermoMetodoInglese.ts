import { formatNumero } from "../../formato";
import { nomeDiFile } from "../../nomeDiFile";
import type { METODO_ITALIANO } from "./schermoMetodoItaliano";

const numero = (n: number) => formatNumero(n, "en");
const conta = (n: number, uno: string, molti: string) => (n === 1 ? `1 ${uno}` : `${numero(n)} ${molti}`);

/** Every sentence of the screen "Metodo" in English. */
export const METODO_INGLESE: typeof METODO_ITALIANO = {
  titolo: "Calculation method (SMVP)",
  modificato: (nome) => `${nome} (changed)`,

  preset: "Start from",
  presetNota:
    "A ready method, or your body's own. Change what you need: nothing is written until you press “Use this method”.",
  presetInUso: (nome) => `${nome} – in use`,
  nome: "Name of the method",
  gruppi: {
    soglie: "Thresholds",
    regole: "Rules of the SAL",
    ritardi: "Late dates",
    medie: "Weights and means",
    monitoraggio: "During the year",
    scale: "Scales of judgement",
    parole: "The body's words, and the year",
  },
  campi: {
    massimo: {
      nome: "Beyond the target",
      voci: {
        "1": "counts 100%",
        "1.2": "counts up to 120%",
        "1.5": "counts up to 150%",
        nessuno: "counts what it is, with no cap",
      },
    },
    decrescente: {
      nome: "Lower is better, above the target",
      voci: { rapporto: "target / actual", lineare: "1 − deviation / target, not below 0" },
    },
    limiteStretto: {
      nome: "Targets with > or <",
      voci: {
        rapporto: "in proportion; on the limit it is asked",
        severo: "reached, or 0%",
        largo: "in proportion; the limit is enough",
      },
    },
    fuoriIntervallo: {
      nome: "Outside the range “between … and …”",
      voci: { rapporto: "in proportion to the nearer limit", zero: "0%" },
    },
    sottoScala: {
      nome: "Rating below the one expected",
      voci: { rapporto: "in proportion to its step", zero: "0%" },
    },
    misura: {
      nome: "Measure",
      voci: { proporzionale: "proportional to the target", binaria: "reached 100%, otherwise 0%" },
    },
    consuntivoMancante: {
      nome: "Missing actual",
      voci: { escluso: "outside the means: not measured yet", zero: "counts 0%" },
    },
    partenza: {
      nome: "Share of a target",
      voci: { zero: "actual / target", base: "from the baseline: (actual − baseline) / (target − baseline)" },
    },
    sogliaMinima: { nome: "Below this share it counts 0%", nota: "0: no minimum." },
    scaglioni: {
      nome: "Share by bands",
      nota: "From which percentage up, how much it counts. Below the first band 0%. Blank: the share itself counts.",
    },
    nonApplicabile: {
      nome: "Indicator that does not apply",
      voci: { escluso: "outside the means", uno: "counts 100%" },
    },
    "medie.ente": {
      nome: "The body's SAL is the mean",
      voci: {
        livelli: "of the perspectives, level by level",
        righe: "of all indicators",
        priorita: "of the strategic priorities",
        "obiettivi strategici": "of the strategic objectives only",
      },
    },
    "soglie.parziale": { nome: "Partly reached from" },
    "soglie.raggiunto": { nome: "Reached above" },
    "ritardo.giorniTolleranza": { nome: "Days of tolerance", nota: "Within these days a date counts as met." },
    "ritardo.fasce": {
      nome: "Bands of lateness",
      nota: "Beyond the tolerance: within how many days, worth how much. After the last band 0%.",
    },
    "medie.pesiProspettive": {
      nome: "Weights of the perspectives",
      nota: "They override those of the sheet. Empty: those of the sheet hold.",
    },
    "medie.codiciStrategici": {
      nome: "Codes of the strategic objectives",
      nota: "The first letters of their codes, with commas between: OS.",
    },
    "medie.priorita": {
      nome: "Measure the strategic priorities too",
      nota: "The priority is the first digit of the objective's programme (106 is 1).",
    },
    scalaGiudizio: {
      nome: "Judgement on the body",
      nota: "From the best to the worst: each judgement holds from that percentage up.",
    },
    scalaOrdinale: {
      nome: "Ratings in targets (“≥ Buono”)",
      nota: "From the worst to the best, synonyms with commas between.",
    },
    "monitoraggio.inLinea": { nome: "On track from", nota: "Share of what was due by that date." },
    "monitoraggio.aRischio": { nome: "At risk from", nota: "Below this share of what was due it is late." },
    "monitoraggio.maturazione": {
      nome: "The year's target falls due",
      voci: {
        lineare: "at a steady pace, day by day",
        gradini: "in steps, at the end of each quarter",
        profilo: "as last year, where periods or snapshots say it",
      },
    },
    "monitoraggio.periodi": {
      nome: "Figures of quarters and months are",
      voci: {
        "da chiedere": "as the sheet says; where it does not, PERF asks",
        cumulati: "from the beginning of the year",
        incrementi: "of the period alone, to be added up",
      },
    },
    "monitoraggio.sommano": {
      nome: "Add up through the year",
      nota: "Units of measure, or first words of the indicator, separated by commas: hours, euro.",
    },
    "monitoraggio.livelli": {
      nome: "Compared as they are on any date",
      nota: "Units of measure, or first words of the indicator, separated by commas: points, stock.",
    },
    anno: { nome: "Reference year of all sheets", nota: "Empty: each sheet says its own." },
    intestazioni: {
      nome: "The body's words, and the year",
      nota: "What the body calls the columns and the outcomes in the report. Empty: the usual name.",
    },
    indice: {
      nome: "Index of the report",
      voci: { "linee guida": "guidelines DFP 3/2018", "report integrato": "integrated report on the PIAO" },
    },
  },
  soglieNota: (parziale, raggiunto) => `Exactly ${parziale} and exactly ${raggiunto} are partly reached.`,
  percento: "%",

  nomiPriorita: "Names of the priorities",
  eccezioniPriorita: "Objectives with another priority",
  campiVoce: {
    giorni: "Within days",
    sal: "Worth %",
    nome: "Name",
    peso: "Weight %",
    da: "From %",
    cifra: "Digit",
    codice: "Code",
    parole: "Words",
  },
  campoDi: (campo, riga) => `${campo}, line ${riga}`,
  aggiungi: "Add",
  aggiungiA: (elenco) => `Add to ${elenco}`,
  togli: (elenco, riga) => `Remove line ${riga} of ${elenco}`,
  intestazioni: {
    prospettiva: "Perspective",
    obiettivo: "Objective",
    indicatore: "Indicator",
    peso: "Weight",
    target: "Target",
    consuntivo: "Actual",
    sal: "SAL",
    raggiunti: "Reached",
    parziali: "Partly reached",
    nonRaggiunti: "Not reached",
  },

  attese: {
    json: "the text cannot be read",
    oggetto: "a part is missing",
    "campo-noto": "the method has no such field",
    testo: "a text is needed",
    parola: 'words without the signs < > / ; : = | " are needed',
    elenco: "a list is needed",
    quota: "a percentage from 0 to 100 is needed",
    giorni: "whole days are needed, from 0 up",
    anno: "a year is needed, such as 2026",
    scelta: "choose one of the entries",
    soglie: "the threshold “Partly reached from” cannot be above “Reached above”",
    "soglie-in-corso": "the share “At risk from” cannot be above “On track from”",
    fasce: "the days must grow, beyond the tolerance, and the percentage cannot grow",
    scaglioni: "the “From” percentages must grow, and what they count cannot fall",
    gradini: "the percentages must go from the highest to the lowest",
    scala: "at least two steps are needed, and no word twice",
    asse: "to average the priorities tick “Measure the strategic priorities too”",
    doppione: "the same name is there twice",
    misura: "this is too much: 500 characters, 500 entries or 64 steps at most",
    versione: "it comes from a later PERF than this",
  },
  daCorreggere: (campo, motivo) => `To be corrected: ${campo}, ${motivo}.`,

  effetto: {
    uguale: "It is the method in use.",
    senzaFoglio: "Open a cruscotto to see what changes.",
    nulla: "No SAL changes on this sheet.",
    cambiano: (n) => conta(n, "indicator changes outcome", "indicators change outcome"),
    nessunEsito: "No indicator changes outcome",
    soloSal: (n) => conta(n, "changes its SAL", "change their SAL"),
    medie: (n) => conta(n, "mean changes", "means change"),
    ente: (chi, prima, dopo) => `the ${chi} goes from ${prima} to ${dopo}`,
    enteUguale: (chi, sal) => `the ${chi} stays ${sal}`,
    esito: (prima, dopo) => `its outcome goes from “${prima}” to “${dopo}”`,
    giudizio: (prima, dopo) => `the judgement goes from “${prima}” to “${dopo}”`,
    nessuno: "none",
    vedi: "See which",
    elenco: "What changes",
    salEsito: (sal, esito) => `${sal} ${esito}`,
    freccia: (prima, dopo) => `${prima} → ${dopo}`,
    frecciaDetta: (prima, dopo) => `${prima} before, ${dopo} after`,
    esclusa: "is no longer an indicator",
  },
  usa: "Use this method",
  lascia: "Back to the one in use",

  file: "Method in a file",
  fileNota:
    "A file for whoever uses the same method: another workbook, a colleague, the command line. It carries the answers about columns too, which hold for sheets with the same headings.",
  esporta: "Export",
  importa: "Import…",
  importato: (nome) => `“${nome}” read: see what changes, then press “Use this method”.`,
  importRifiutato: (file, motivo) => `“${file}” cannot be used: ${motivo}.`,
  importIlleggibile: (file) => `“${file}” cannot be read: choose the file again.`,
  nomeFile: (nome) => nomeDiFile(`Method ${nome}`, ".json"),

  colonne: "Columns of this sheet",
  colonneNota: "What PERF understood. If a column is wrong, point it out: it holds at the next readings too.",
  nonTrovata: "not found",
  perche: (prove) => `Why: ${prove.join("; ")}.`,
  colonnaIncerta: (quali) =>
    `To be chosen: ${quali.join(" or ")}. Until you point it out, no row is measured from here.`,
  scritturaNumeri: "How the figures are written",
  scritture: { italiana: "1.234,5 (Italian)", inglese: "1,234.5 (English)" },
  scritturaIncerta: "To be said: is “1,000” one or a thousand? Press “Change” and choose how the figures are written.",
  altreColonne: "Other columns",
  cambiaColonna: (ruolo) => `Change the column of ${ruolo}`,
  cambia: "Change",
  scegliColonna: (ruolo) => `Column of ${ruolo}`,
  scegli: "Choose…",
  daSelezione: "Take from the selection",
  altroFoglio: (foglio) => `The selection is on another sheet: select a cell of “${foglio}”.`,
  fuoriTabella: "The selected column is outside the table: select a cell below its headings.",
  annoFoglio: "Reference year of this sheet",
  annoFoglioNota: "The year that the dates of the sheet are compared with.",
  usaAnno: "Use",
  annoIgnoto: "not said",
  annoErrato: "A year is needed, such as 2026",

  scrittura: "How to write the SALs",
  pannello: "Pane",
  lingua: "Language",
  lingue: { excel: "As Excel", it: "Italiano", en: "English" },
  segue: "Update while I type",
  segueNota:
    "Reads the sheet again at each change; up to 500 indicators it is on until you turn it off. When off, the pane only says that the sheet has changed.",
};
