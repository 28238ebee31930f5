import type { Lingua } from "../../lingua";

const righe = (n: number) => (n === 1 ? "1 riga" : `${n} righe`);
const rows = (n: number) => (n === 1 ? "1 row" : `${n} rows`);

/** The words of "Consuntivi da raccogliere" in Italian; the form of each key for the other languages. */
const it = {
  rileggi: "Rileggi la cartella",
  nessunCruscotto: "In questa cartella non c'è un cruscotto da raccogliere.",
  chi: "Chi risponde di ogni riga",
  scegli: "Scegli una colonna…",
  colonna: (nome: string, n: number) => `Colonna «${nome}» (${righe(n)})`,
  sola: "La colonna che lo dice",
  foglio: "Ogni foglio ha il suo responsabile",
  forse: (scritto: string, n: number, forse: string) => `«${scritto}» (${righe(n)}) è «${forse}»?`,
  stesso: (forse: string) => `Sì, è «${forse}»`,
  altro: "No, è un altro",
  senzaResponsabile: (n: number) => `${righe(n)} senza responsabile: restano fuori.`,
  fogliSenza: (nomi: string) => `Senza quella colonna, restano fuori: ${nomi}.`,
  daFare: (responsabili: number, n: number) =>
    `${responsabili === 1 ? "1 responsabile" : `${responsabili} responsabili`}, ${righe(n)} da raccogliere.`,
  contatti: "Contatti",
  prepara: "Prepara le schede",
  preparaFogli: "Prepara le schede come fogli",
  raccogli: "Raccogli le schede tornate…",
  raccogliFogli: (n: number) => `Raccogli dai fogli (${n})`,
  campo: "Schede tornate, file .xlsx",
  chiManca: "Chi manca",
  punto: (nome: string, risposte: number, tutte: number) => `${nome}: ${risposte} su ${tutte}`,
  inRitardo: (n: number, dovute: number) =>
    dovute === 0
      ? "nessuna ancora dovuta"
      : `${dovute === 1 ? "1 dovuta" : `${dovute} dovute`}, ${n === 0 ? "nessuna" : n} in ritardo`,
  dovuta: "dovuta",
  tutti: "Hanno risposto tutti.",
  notaDi: (nota: string) => `nota: ${nota}`,
  inConflitto: "in conflitto",
  rifiutata: "rifiutata",
  sollecito: (nome: string) => `Sollecito per ${nome}`,
  copia: "Copia il sollecito",
  arrivate: "Che cosa è tornato",
  conti: (nuovi: number, uguali: number, conflitti: number, rifiutati: number) =>
    [
      nuovi === 1 ? "1 valore da scrivere" : `${nuovi} valori da scrivere`,
      ...(uguali === 0 ? [] : [`${uguali} già nel cruscotto`]),
      ...(conflitti === 0 ? [] : [`${conflitti} in conflitto`]),
      ...(rifiutati === 0 ? [] : [`${rifiutati} rifiutati`]),
    ].join(", "),
  daScrivere: (n: number) => `Da scrivere (${n})`,
  vuota: "vuota",
  primaDopo: (prima: string, dopo: string) => `da ${prima} a ${dopo}`,
  conflitti: "In conflitto: quale vale?",
  resta: (valore: string) => `Resta com'è: ${valore === "" ? "vuota" : valore}`,
  prendi: (valore: string, file: string) => `${valore} (${file})`,
  ritardi: "Date dell'anno dopo: sono ritardi veri?",
  scrivi: (n: number) => (n === 1 ? "Scrivi 1 consuntivo" : `Scrivi ${n} consuntivi`),
  lascia: "Lascia stare",
};

const en: typeof it = {
  rileggi: "Read the workbook again",
  nessunCruscotto: "This workbook has no cruscotto to collect.",
  chi: "Who answers for each row",
  scegli: "Pick a column…",
  colonna: (nome, n) => `Column “${nome}” (${rows(n)})`,
  sola: "The column that says so",
  foglio: "Each sheet has its own owner",
  forse: (scritto, n, forse) => `Is “${scritto}” (${rows(n)}) “${forse}”?`,
  stesso: (forse) => `Yes, it is “${forse}”`,
  altro: "No, it is another",
  senzaResponsabile: (n) => `${rows(n)} without an owner: left out.`,
  fogliSenza: (nomi) => `Without that column, left out: ${nomi}.`,
  daFare: (responsabili, n) => `${responsabili === 1 ? "1 owner" : `${responsabili} owners`}, ${rows(n)} to collect.`,
  contatti: "Contacts",
  prepara: "Prepare the sheets",
  preparaFogli: "Prepare them in this workbook",
  raccogli: "Gather the sheets that came back…",
  raccogliFogli: (n) => `Gather from the sheets here (${n})`,
  campo: "Sheets that came back, .xlsx files",
  chiManca: "Who is missing",
  punto: (nome, risposte, tutte) => `${nome}: ${risposte} of ${tutte}`,
  inRitardo: (n, dovute) => (dovute === 0 ? "nothing due yet" : `${dovute} due, ${n === 0 ? "none" : n} late`),
  dovuta: "due",
  tutti: "Everybody has answered.",
  notaDi: (nota) => `note: ${nota}`,
  inConflitto: "in conflict",
  rifiutata: "refused",
  sollecito: (nome) => `Reminder for ${nome}`,
  copia: "Copy the reminder",
  arrivate: "What came back",
  conti: (nuovi, uguali, conflitti, rifiutati) =>
    [
      nuovi === 1 ? "1 value to write" : `${nuovi} values to write`,
      ...(uguali === 0 ? [] : [`${uguali} in the cruscotto already`]),
      ...(conflitti === 0 ? [] : [`${conflitti} in conflict`]),
      ...(rifiutati === 0 ? [] : [`${rifiutati} refused`]),
    ].join(", "),
  daScrivere: (n) => `To be written (${n})`,
  vuota: "blank",
  primaDopo: (prima, dopo) => `from ${prima} to ${dopo}`,
  conflitti: "In conflict: which one holds?",
  resta: (valore) => `Leave it as it is: ${valore === "" ? "blank" : valore}`,
  prendi: (valore, file) => `${valore} (${file})`,
  ritardi: "Dates of the year after: did they really come late?",
  scrivi: (n) => (n === 1 ? "Write 1 actual" : `Write ${n} actuals`),
  lascia: "Leave it",
};

export const TESTI_RACCOLTA: Readonly<Record<Lingua, typeof it>> = { it, en };
