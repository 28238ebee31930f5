import type { Rifiuto } from "../domain/measureValori";

/** What a function says in its cell when it refuses: what happened and what to write. Excel shows it on the error. */
export const RIFIUTI: Readonly<Record<Rifiuto | "soglie-sconosciute" | "pesi-diversi", string>> = {
  "verso-sconosciuto": 'Il verso può essere ">=" (più alto è meglio) o "<=" (più basso è meglio).',
  "tipo-sconosciuto": 'Il tipo può essere "numero", "percentuale" o "data".',
  "opzioni-sconosciute": 'Le opzioni sono "anno=2026" e "giorni=30", separate da punto e virgola.',
  "date-o-numeri": 'Target e consuntivo sembrano date: indica il tipo "data" (o "numero").',
  "soglie-sconosciute": 'Le soglie sono due quote crescenti, per esempio "80;90".',
  "pesi-diversi": "I pesi devono avere la stessa dimensione dei SAL.",
};
