import type { AvvisoDiFrase, RagioneProposta } from "../../../domain/codiciBanco";
import type { Lingua } from "../../lingua";

type Frase = (parole: string) => string;
type Frasi<Codice extends string> = Readonly<Record<Lingua, Readonly<Record<Codice, Frase>>>>;

const RAGIONI: Frasi<RagioneProposta | "a-mano"> = {
  it: {
    cifra: (parole) => `la cifra in «${parole}»`,
    somma: (parole) => `la somma in «${parole}»`,
    quota: (parole) => `la quota che danno «${parole}»`,
    giorno: (parole) => `il giorno in «${parole}»`,
    atto: (parole) => `il giorno dell'atto: «${parole}»`,
    "si-no": (parole) => `lo dice «${parole}»`,
    "compiuto-uno": (parole) => `ne era chiesto uno, ed è fatto: «${parole}»`,
    "compiuto-tutto": (parole) => `è detto fatto per intero: «${parole}»`,
    "compiuto-giorno": (parole) => `è detto fatto, senza il giorno: «${parole}»; si propone il giorno del target`,
    "compiuto-parole": (parole) => `ciò che il target descrive è detto fatto: «${parole}»`,
    "nessuna-domanda": (parole) => `nessuno l'ha chiesto: «${parole}»`,
    parte: (parole) => `la cifra della frase su quella del target: ${parole}`,
    giorni: (parole) => `ogni giorno della frase accanto a quello del target: ${parole}`,
    base: (parole) => `il target rifatto dalla baseline della riga: ${parole}`,
    parti: (parole) => `ogni parte del target accanto alla sua: ${parole}`,
    compiuto: (parole) => `il target non è una sola cifra, e la frase lo dice fatto: «${parole}»`,
    "a-mano": (parole) => `Letto a mano da «${parole}»`,
  },
  en: {
    cifra: (parole) => `the figure in “${parole}”`,
    somma: (parole) => `the sum in “${parole}”`,
    quota: (parole) => `the share that “${parole}” gives`,
    giorno: (parole) => `the day in “${parole}”`,
    atto: (parole) => `the day of the act: “${parole}”`,
    "si-no": (parole) => `“${parole}” says so`,
    "compiuto-uno": (parole) => `one was asked, and it is done: “${parole}”`,
    "compiuto-tutto": (parole) => `it is said to be done whole: “${parole}”`,
    "compiuto-giorno": (parole) => `it is said to be done, with no day: “${parole}”; the target's own is proposed`,
    "compiuto-parole": (parole) => `what the target describes is said to be done: “${parole}”`,
    "nessuna-domanda": (parole) => `nobody asked for it: “${parole}”`,
    parte: (parole) => `the figure of the sentence on that of the target: ${parole}`,
    giorni: (parole) => `each day of the sentence beside that of the target: ${parole}`,
    base: (parole) => `the target made again from the row's baseline: ${parole}`,
    parti: (parole) => `each part of the target beside its own: ${parole}`,
    compiuto: (parole) => `the target is no single figure, and the sentence says it is done: “${parole}”`,
    "a-mano": (parole) => `Read by hand from “${parole}”`,
  },
};

const AVVISI: Frasi<AvvisoDiFrase> = {
  it: {
    "anno-dopo": (dato) => `È dell'anno dopo, quindi in ritardo: ${dato}.`,
    "giorno-impossibile": (dato) => `${dato} è un giorno che non esiste: è un errore, va corretto nella cella.`,
    "somma-diversa": (dato) => `Le parti non fanno il totale scritto: ${dato}.`,
    "piu-valori": (dato) => `Più valori, e nessuno spicca: ${dato}.`,
    "senza-giorno": (dato) => `Che sia stato fatto entro il ${dato} deve dirlo l'atto: la frase non lo dice.`,
    rinviato: (dato) => `Qualcosa è rinviato o resta da fare: «${dato}».`,
    "meno-nominati": (dato) => `La frase ne nomina meno di quanti ne chiede il target: ${dato}.`,
    "non-detto": (dato) => `Parole del target che la frase non dice: ${dato}.`,
  },
  en: {
    "anno-dopo": (dato) => `It falls in the following year, so it is late: ${dato}.`,
    "giorno-impossibile": (dato) => `${dato} is a day that does not exist: an error, to be corrected in the cell.`,
    "somma-diversa": (dato) => `The parts do not make the total that is written: ${dato}.`,
    "piu-valori": (dato) => `Several values, and none stands out: ${dato}.`,
    "senza-giorno": (dato) => `The act has to say that it was done by ${dato}: the sentence does not.`,
    rinviato: (dato) => `Something was put off or is still to do: “${dato}”.`,
    "meno-nominati": (dato) => `The sentence names fewer than the target asks: ${dato}.`,
    "non-detto": (dato) => `Words of the target that the sentence does not say: ${dato}.`,
  },
};

/** Why a value is proposed for a sentence; null where somebody typed it instead. */
export function fraseRagione(ragione: RagioneProposta | null, parole: string, lingua: Lingua): string {
  return RAGIONI[lingua][ragione ?? "a-mano"](parole);
}

/** What is to be known of a sentence before its value is taken. */
export function fraseAvviso(codice: AvvisoDiFrase, dato: string, lingua: Lingua): string {
  return AVVISI[lingua][codice](dato);
}
