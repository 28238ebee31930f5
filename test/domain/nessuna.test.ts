import { provaCasi, quota, type Caso } from "./rigaMisurata";

const zero = { regole: { consuntivoMancante: "zero" } } as const;

/** Source: DOMAIN.md §2, rows that have nothing to measure. */
const CASI: readonly Caso[] = [
  ["an error in the target", { tipo: "errore", valore: "#REF!" }, 5, "calcolo da confermare nessuna, errore-in-cella!"],
  [
    "an error in the consuntivo",
    5,
    { tipo: "errore", valore: "#N/A" },
    "calcolo da confermare nessuna, errore-in-cella!",
  ],
  ["monitoring", "monitoraggio", 0.51, "monitoraggio nessuna"],
  ["monitoring without a figure", "Anno di rilevazione", null, "monitoraggio nessuna", zero],
  ["a deleted target", "Eliminato", null, "eliminato nessuna"],
  ["a target taken away with its act", "indicatore eliminato (delibera 12)", 5, "eliminato nessuna"],
  ["no target and no consuntivo", null, null, "da rilevare nessuna, target-mancante?"],
  ["no target", "da definire", 5, "calcolo da confermare nessuna, target-mancante?"],
  ["no consuntivo", 12, "n.d.", "da rilevare nessuna, consuntivo-mancante"],
  ["no consuntivo that the method counts as 0", 12, null, "0 nessuna, consuntivo-mancante sal=0", zero],
  ["no target is never 0", null, null, "da rilevare nessuna, target-mancante?", zero],
  [
    "nobody asked (Firenze)",
    12,
    "Nessun fabbisogno",
    "calcolo da confermare nessuna, da-confermare? motivo=nessuna-domanda",
  ],
  [
    "nobody asked on a yes",
    "SI",
    "nessun supporto richiesto",
    "calcolo da confermare nessuna, da-confermare? motivo=nessuna-domanda",
  ],
  [
    "nobody asked on words",
    "rispetto dei termini",
    "nessun fabbisogno",
    "calcolo da confermare testo, testo-non-interpretabile?",
  ],
  ["a compound target", "a) 1 campagna b) > 80", 5, "calcolo da confermare nessuna, target-composto?"],
  ["a relative target", "Media 3 anni prec. +10%", quota(0.5), "calcolo da confermare nessuna, target-composto?"],
];

describe("a row with nothing to measure is", () => {
  provaCasi(CASI);
});
