import type { Area, SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import type { Cella } from "../../src/domain/Cella";

type Scritto =
  string | number | boolean | null | Cella | { readonly formula: string; readonly valore: string | number };

function cellaOf(scritto: Scritto): Cella {
  if (scritto === null || scritto === "") return { tipo: "vuota" };
  if (typeof scritto === "object" && "formula" in scritto) return cellaOf(scritto.valore);
  if (typeof scritto === "object") return scritto;
  if (typeof scritto === "number") return { tipo: "numero", valore: scritto, formato: "General" };
  if (typeof scritto === "boolean") return { tipo: "booleano", valore: scritto };
  return { tipo: "testo", valore: scritto };
}

/** A sheet as people type it, for tests: rows of values, with merged areas if any. */
export function foglio(
  righe: readonly (readonly Scritto[])[],
  unioni: readonly Area[] = [],
  nome = "Foglio1",
): SheetGrid {
  const colonne = Math.max(...righe.map((riga) => riga.length));
  const piene = righe.map((riga) => Array.from({ length: colonne }, (_, at) => riga[at] ?? null));
  const celle = piene.map((riga) => riga.map(cellaOf));
  return {
    foglio: nome,
    celle,
    formule: piene.map((riga) =>
      riga.map((uno) => (typeof uno === "object" && uno !== null && "formula" in uno ? uno.formula : "")),
    ),
    formati: celle.map((riga) => riga.map((cella) => (cella.tipo === "numero" ? cella.formato : "General"))),
    unioni,
    isProtetto: false,
  };
}

export const quota = (valore: number): Cella => ({ tipo: "numero", valore, formato: "0%" });
export const giorno = (valore: number): Cella => ({ tipo: "numero", valore, formato: "dd/mm/yyyy" });
