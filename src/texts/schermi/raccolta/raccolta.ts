import type { CodiceDetto } from "../../../domain/codiciRaccolta";
import type { Lingua } from "../../lingua";

/** What came back, as `raccolta/Raccolta.ts` says it: here only what the sentences need. */
export interface DettoDaDire {
  readonly codice: CodiceDetto;
  readonly file: string;
  readonly righe: readonly { readonly riga: number | null; readonly nome: string; readonly valore: string }[];
  readonly altro: string;
}

/** How a collected value stands on "PERF – correzioni". */
export const CONSUNTIVO_RACCOLTO = {
  fonte: (file: string, giorno: string) => `${file}, ${giorno}`,
  motivo: ({ fonte, causa, nota }: { readonly fonte: string; readonly causa: string; readonly nota: string }) =>
    [
      ...(fonte === "" ? [] : [`Fonte o atto: ${fonte}`]),
      ...(causa === "" ? [] : [`Causa: ${causa}`]),
      ...(nota === "" ? [] : [`Nota: ${nota}`]),
    ].join("; "),
};

const MOSTRATE = 6;
const LUNGHEZZA = 60;
const corto = (testo: string) => {
  const unito = testo.replace(/\s+/g, " ").trim();
  return unito.length > LUNGHEZZA ? `${unito.slice(0, LUNGHEZZA - 1)}…` : unito;
};

type Righe = DettoDaDire["righe"];
type Frase = (righe: string, quante: number, altro: string) => string;

/** "riga 8 «circa 12», riga 9 «n.» e altre 3": which rows, with what stands there. */
function elenco(righe: Righe, lingua: Lingua, isConNome: boolean): string {
  const parola = lingua === "it" ? "riga" : "row";
  const voci = righe.slice(0, MOSTRATE).map(({ riga, nome, valore }) => {
    const detto = isConNome ? nome : valore === "" ? nome : valore;
    const dove = riga === null ? "" : `${parola} ${riga + 1}`;
    return [dove, detto === "" ? "" : `«${corto(detto)}»`].filter((una) => una !== "").join(" ");
  });
  const restanti = righe.length - MOSTRATE;
  const altre = lingua === "it" ? `e altre ${restanti}` : `and ${restanti} more`;
  return [...voci.filter((una) => una !== ""), ...(restanti > 0 ? [altre] : [])].join(", ");
}

const CON_NOME: ReadonlySet<CodiceDetto> = new Set([
  "righe-aggiunte",
  "righe-sparite",
  "righe-ambigue",
  "righe-tolte",
  "altro-cruscotto",
]);

const FRASI: Readonly<Record<Lingua, Readonly<Record<CodiceDetto, Frase>>>> = {
  it: {
    "non-scheda": () => "non è una scheda preparata da PERF: nulla ne è stato preso.",
    illeggibile: (_, __, altro) => `non si può leggere (${altro}): nulla ne è stato preso.`,
    "due-volte": (_, __, altro) => `è lo stesso file di ${altro}: conta una volta.`,
    "altro-anno": (_, __, altro) => `è una scheda del ${altro}: nulla ne è stato preso.`,
    "altro-ente": (_, __, altro) => `è una scheda di un altro ente (${altro}): nulla ne è stato preso.`,
    "altro-cruscotto": (righe) => `le sue righe non sono di questo cruscotto (${righe}): nulla ne è stato preso.`,
    "senza-dati": () => "ha perso i dati nascosti: le righe sono state ritrovate dalle loro parole.",
    "righe-aggiunte": (righe, quante) =>
      quante === 1
        ? `una riga aggiunta, che il cruscotto non ha: ${righe}.`
        : `${quante} righe aggiunte, che il cruscotto non ha: ${righe}.`,
    "righe-sparite": (righe, quante) =>
      quante === 1
        ? `una riga che il cruscotto non ha più: ${righe}.`
        : `${quante} righe che il cruscotto non ha più: ${righe}.`,
    "righe-ambigue": (righe, quante) =>
      `${quante === 1 ? "una riga può essere" : `${quante} righe possono essere`} più di una del cruscotto, e non ${quante === 1 ? "è stata presa" : "sono state prese"}: ${righe}.`,
    "righe-tolte": (righe, quante) =>
      `${quante === 1 ? "una riga tolta dal file" : `${quante} righe tolte dal file`}${righe === "" ? "" : `: ${righe}`}.`,
    "parole-di-altra-riga": (righe, quante) =>
      `${quante === 1 ? "una riga ha" : `${quante} righe hanno`} le parole di una riga e la chiave di un'altra (celle spostate o ordinate a metà), e non ${quante === 1 ? "è stata presa" : "sono state prese"}: ${righe}.`,
    "target-cambiato": (righe) => `il target è stato cambiato nel file (${righe}): vale quello del cruscotto.`,
    "valore-tolto": (righe) => `un valore che c'era è stato cancellato (${righe}): nel cruscotto resta.`,
    "testo-per-numero": (righe) => `serve un numero e c'è un testo: ${righe}.`,
    "testo-per-data": (righe) => `serve una data e c'è altro: ${righe}.`,
    "data-per-numero": (righe) => `serve un numero e c'è una data: ${righe}.`,
    "numero-per-data": (righe) => `serve una data e c'è un numero: ${righe}.`,
    "data-impossibile": (righe) => `un giorno che non esiste: ${righe}.`,
    "anno-dopo": (righe) =>
      `una data dell'anno dopo: ${righe}. Se è un ritardo scrivila nel cruscotto, se è una svista va corretta.`,
    "anno-lontano": (righe) => `una data lontana dall'anno del cruscotto: ${righe}.`,
    "non-si-no": (righe) => `serve Sì o No: ${righe}.`,
    "percento-dubbio": (righe) => `non si capisce se è già una percentuale: ${righe}.`,
    errore: (righe) => `un errore di calcolo: ${righe}.`,
    "formula-muta": (righe) =>
      `una formula non ancora calcolata (${righe}): va aperto e salvato con Excel o LibreOffice.`,
    "senza-colonna": (righe) => `il foglio non ha una colonna dei consuntivi in cui scrivere: ${righe}.`,
    "cella-unita": (righe) => `il consuntivo è in una cella unita con altre righe: ${righe}.`,
  },
  en: {
    "non-scheda": () => "is not a form prepared by PERF: nothing was taken from it.",
    illeggibile: (_, __, altro) => `cannot be read (${altro}): nothing was taken from it.`,
    "due-volte": (_, __, altro) => `is the same file as ${altro}: it counts once.`,
    "altro-anno": (_, __, altro) => `is a form of ${altro}: nothing was taken from it.`,
    "altro-ente": (_, __, altro) => `is a form of another body (${altro}): nothing was taken from it.`,
    "altro-cruscotto": (righe) => `its rows are not of this cruscotto (${righe}): nothing was taken from it.`,
    "senza-dati": () => "has lost its hidden data: its rows were found by their words.",
    "righe-aggiunte": (righe, quante) =>
      quante === 1
        ? `one row was added that the cruscotto does not have: ${righe}.`
        : `${quante} rows were added that the cruscotto does not have: ${righe}.`,
    "righe-sparite": (righe, quante) =>
      quante === 1
        ? `one row that the cruscotto has no more: ${righe}.`
        : `${quante} rows that the cruscotto has no more: ${righe}.`,
    "righe-ambigue": (righe, quante) =>
      `${quante === 1 ? "one row" : `${quante} rows`} may be more than one of the cruscotto, and ${quante === 1 ? "was" : "were"} not taken: ${righe}.`,
    "righe-tolte": (righe, quante) =>
      `${quante === 1 ? "one row was removed from the file" : `${quante} rows were removed from the file`}${righe === "" ? "" : `: ${righe}`}.`,
    "parole-di-altra-riga": (righe, quante) =>
      `${quante === 1 ? "one row has" : `${quante} rows have`} the words of one row and the key of another (cells moved, or sorted by half), and ${quante === 1 ? "was" : "were"} not taken: ${righe}.`,
    "target-cambiato": (righe) => `the target was changed in the file (${righe}): the one of the cruscotto holds.`,
    "valore-tolto": (righe) => `a value that was there was deleted (${righe}): in the cruscotto it stays.`,
    "testo-per-numero": (righe) => `a number is needed and there is a text: ${righe}.`,
    "testo-per-data": (righe) => `a date is needed and there is something else: ${righe}.`,
    "data-per-numero": (righe) => `a number is needed and there is a date: ${righe}.`,
    "numero-per-data": (righe) => `a date is needed and there is a number: ${righe}.`,
    "data-impossibile": (righe) => `a day that does not exist: ${righe}.`,
    "anno-dopo": (righe) =>
      `a date in the following year: ${righe}. If it was late write it in the cruscotto; if it is a slip have it corrected.`,
    "anno-lontano": (righe) => `a date far from the year of the cruscotto: ${righe}.`,
    "non-si-no": (righe) => `Sì or No is needed: ${righe}.`,
    "percento-dubbio": (righe) => `it is not clear whether it is a percentage already: ${righe}.`,
    errore: (righe) => `an error of calculation: ${righe}.`,
    "formula-muta": (righe) =>
      `a formula that was not computed yet (${righe}): open and save the file with Excel or LibreOffice.`,
    "senza-colonna": (righe) => `the sheet has no column of actuals to write in: ${righe}.`,
    "cella-unita": (righe) => `the actual is in a cell merged with other rows: ${righe}.`,
  },
};

/** One sentence for each thing that is to be said of a file; the name of the file comes first. */
export function fraseDetto({ codice, file, righe, altro }: DettoDaDire, lingua: Lingua): string {
  return `${file}: ${FRASI[lingua][codice](elenco(righe, lingua, CON_NOME.has(codice)), righe.length, altro)}`;
}

/** A column that is made for what came back, where a sheet has none for its results. */
export function fraseColonnaNuova(foglio: string, colonna: string, intestazione: string, lingua: Lingua): string {
  return lingua === "it"
    ? `«${foglio}» non ha una colonna per i consuntivi: si aggiunge «${intestazione}» in ${colonna}.`
    : `“${foglio}” has no column for the actuals: “${intestazione}” is added in ${colonna}.`;
}

/** What a reminder says: to whom, and which values are missing. */
export interface Sollecito {
  readonly responsabile: string;
  /** Whom to write to, null where nobody typed it. */
  readonly contatto: { readonly nome: string; readonly email: string } | null;
  readonly anno: number | null;
  readonly daRaccogliere: number;
  /** The rows without a value, none for whoever has answered. */
  readonly nomi: readonly string[];
}

const NOMI_NEL_SOLLECITO = 15;

/** "Anna Rossi (Area I), anna.rossi@ente.it": whom a reminder is for, and its address. */
function destinatarioDi({ responsabile, contatto }: Sollecito): string {
  const nome = contatto === null || contatto.nome === "" ? responsabile : `${contatto.nome} (${responsabile})`;
  return contatto === null || contatto.email === "" ? nome : `${nome}, ${contatto.email}`;
}

const SOLLECITI: Readonly<Record<Lingua, (sollecito: Sollecito) => readonly string[]>> = {
  it: ({ anno, daRaccogliere, nomi, ...a }) => [
    `Alla cortese attenzione di: ${destinatarioDi({ anno, daRaccogliere, nomi, ...a })}`,
    "",
    nomi.length === 1
      ? `per i consuntivi${anno === null ? "" : ` ${anno}`} manca ancora 1 valore su ${daRaccogliere}:`
      : `per i consuntivi${anno === null ? "" : ` ${anno}`} mancano ancora ${nomi.length} valori su ${daRaccogliere}:`,
    ...nomi.slice(0, NOMI_NEL_SOLLECITO).map((nome) => `- ${nome.replace(/\s+/g, " ")}`),
    ...(nomi.length > NOMI_NEL_SOLLECITO ? [`- e altri ${nomi.length - NOMI_NEL_SOLLECITO}`] : []),
    "",
    "Basta scriverli nella scheda già inviata, con la fonte o l'atto, e rimandarla. Se un valore non c'è ancora, si può scrivere nella nota quando ci sarà.",
    "Grazie.",
  ],
  en: ({ anno, daRaccogliere, nomi, ...a }) => [
    `To: ${destinatarioDi({ anno, daRaccogliere, nomi, ...a })}`,
    "",
    `${nomi.length} of ${daRaccogliere} actuals${anno === null ? "" : ` of ${anno}`} ${nomi.length === 1 ? "is" : "are"} still missing:`,
    ...nomi.slice(0, NOMI_NEL_SOLLECITO).map((nome) => `- ${nome.replace(/\s+/g, " ")}`),
    ...(nomi.length > NOMI_NEL_SOLLECITO ? [`- and ${nomi.length - NOMI_NEL_SOLLECITO} more`] : []),
    "",
    "Please write them in the form that you were sent, with the source or the act, and send it back. If a value is not there yet, say in the note when it will be.",
    "Thank you.",
  ],
};

/** The text of a reminder, to be copied; "" for whoever has answered everything. */
export function fraseSollecito(sollecito: Sollecito, lingua: Lingua): string {
  return sollecito.nomi.length === 0 ? "" : SOLLECITI[lingua](sollecito).join("\n");
}
