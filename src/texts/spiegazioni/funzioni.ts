import type { Rifiuto } from "../../domain/sal/measureValori";

/** Why a function refuses, beyond what measuring refuses. */
export type CodiceRifiuto =
  | Rifiuto
  | "soglie-sconosciute"
  | "scala-sconosciuta"
  | "sotto-la-scala"
  | "pesi-diversi"
  | "peso-sconosciuto"
  | "quote-e-punti"
  | "sal-non-quota"
  | "una-cella"
  | "errore-in-argomento"
  | "unita-incoerenti"
  | "non-in-cifre"
  | "forse-data";

/**
 * What a function says in its cell when it refuses: what happened and what to write. Excel shows it on the error.
 * {} stands for a value of the cells.
 * Italian only: a cell says the same to whoever opens the workbook.
 */
export const RIFIUTI: Readonly<Record<CodiceRifiuto, string>> = {
  "verso-sconosciuto": 'Il verso può essere ">=" (più alto è meglio), "<=" (più basso è meglio) o "=".',
  "tipo-sconosciuto": 'Il tipo può essere "numero", "percentuale", "data" o "si-no".',
  "opzioni-sconosciute":
    'Le opzioni si scrivono "anno=2026; giorni=30", ciascuna una volta: la guida di PERF.SAL dice quali sono.',
  "date-o-numeri": 'Il target e il consuntivo sembrano date: indica il tipo "data" (o "numero").',
  "quota-o-punti":
    'Uno sembra una quota (0,85 è 85%) e l\'altro in punti (85): scrivili tutti e due con il %, o indica il tipo "numero".',
  "soglie-sconosciute": 'Le soglie sono due quote crescenti, per esempio "80;90".',
  "scala-sconosciuta":
    'Indica la scala del tuo ente, nomi e limiti inferiori tutti diversi: due colonne, o un testo come "Ottimo=90; Buono=70; Scarso=0".',
  "sotto-la-scala": "Il SAL è sotto il limite più basso della scala: aggiungi un gradino che parta da 0.",
  "pesi-diversi": "I pesi vanno uno per ogni SAL: indica un intervallo grande come quello dei SAL.",
  "peso-sconosciuto": "Il peso di un SAL è «{}»: scrivi un numero da 0 in su o una percentuale, o lascialo vuoto.",
  "quote-e-punti": "Ci sono {} e {} insieme: scrivi i SAL tutti come quote (85% è 0,85) o tutti in punti (85).",
  "sal-non-quota": "Un SAL è una quota tra 0 e 1,5 (85% è 0,85): se è scritto in punti, dividilo per 100.",
  "una-cella": "Qui va una cella sola: indica la cella della riga e copia la formula in basso.",
  "errore-in-argomento":
    "Un argomento è un errore, o un tipo di dati senza un valore suo: correggi la cella o scegli uno dei suoi campi.",
  "unita-incoerenti":
    "Target e consuntivo sono in unità diverse: scrivili nella stessa unità (numeri, percentuali o date).",
  "non-in-cifre":
    "Tra parole, o tra Sì e No, non c'è uno scostamento in cifre: servono due numeri, due percentuali o due date.",
  "forse-data": 'Il numero potrebbe essere una data: passalo come testo, con TESTO(A1;"gg/mm/aaaa") o TESTO(A1;"0").',
};

/** The words of the table that PERF.ESITI gives. */
export const TABELLA_ESITI = {
  intestazioni: ["Esito", "Numero", "Quota"],
  totale: "totale",
  nonRiconosciuti: "testi non riconosciuti, esclusi",
} as const;
