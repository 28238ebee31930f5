import type { Area, SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { parseData } from "../../src/domain/numeri/calendario";
import type { Cella } from "../../src/domain/Cella";

type Scritto =
  string | number | boolean | null | Cella | { readonly formula: string; readonly valore: string | number | Cella };

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

/** One cell of a table in words: a number, a percentage, a day ("#31/12/2023"), a formula with what it shows, or a text. */
export function scrittoDi(parola: string): Scritto {
  const [, formula, mostrata = ""] = /^(=.*?)\s*→\s*(.*)$/.exec(parola) ?? [];
  if (formula !== undefined) return { formula, valore: cellaOf(scrittoDi(mostrata)) };
  if (parola.startsWith("'")) return parola.slice(1);
  const [, giornoOf] = /^#(\d\d\/\d\d\/\d{4})$/.exec(parola) ?? [];
  if (giornoOf !== undefined) return giorno(parseData(giornoOf) ?? NaN);
  const numero = /^-?\d+(?:,\d+)?(?=%?$)/.exec(parola)?.[0];
  if (numero === undefined) return parola;
  const valore = Number(numero.replace(",", "."));
  return parola.endsWith("%") ? quota(Number((valore / 100).toFixed(12))) : valore;
}

/**
 * A sheet from a small table in words: one line a row, cells between bars. A number is one ("0,5", "75%"), unless an
 * apostrophe says that it is a text; a formula stands before what it shows ("=C2/B2 → 0,5").
 * @example foglioDi("Indicatore | Target | Consuntivo \n n. corsi | ≥ 4 | 3")
 */
export function foglioDi(tabella: string, nome = "Foglio1", unioni: readonly Area[] = []): SheetGrid {
  const righe = tabella.split("\n").filter((riga) => riga.trim() !== "");
  return foglio(
    righe.map((riga) => riga.split("|").map((cella) => scrittoDi(cella.trim()))),
    unioni,
    nome,
  );
}
