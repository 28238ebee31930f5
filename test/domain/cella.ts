import type { Cella } from "../../src/domain/Cella";

/** A cell as people type it: a number with its format, or a text. */
export function cella(valore: string | number | boolean | null, formato = "General"): Cella {
  if (valore === null) return { tipo: "vuota" };
  if (typeof valore === "number") return { tipo: "numero", valore, formato };
  if (typeof valore === "boolean") return { tipo: "booleano", valore };
  return { tipo: "testo", valore };
}
