import { MARCHIO_FOGLIO_PERF } from "../cruscotto/griglia/marchio";
import type { CellaFoglio, StileRiga } from "./Modifiche";

export const vuota: CellaFoglio = { tipo: "testo", testo: "" };

/** What a cell can hold; a write of more is refused whole. */
const CARATTERI_MASSIMI = 32_767;
const CONTINUA = " […]";

/** A text on a sheet of ours; what is longer than a cell can hold ends with "[…]". */
export function cellaTesto(parole: string): CellaFoglio {
  const testo =
    parole.length > CARATTERI_MASSIMI ? parole.slice(0, CARATTERI_MASSIMI - CONTINUA.length) + CONTINUA : parole;
  return { tipo: "testo", testo };
}

/** What Excel takes as a number format. */
const FORMATO_MASSIMO = 255;

/**
 * The title of a sheet of ours: the cell holds the words by which PERF knows the sheet, and shows the title alone, which
 * is the body's. A program that leaves number formats out shows both.
 */
export function cellaTitolo(titolo: string): CellaFoglio {
  const formato = `;;;"${titolo.replaceAll('"', "”")}"`;
  const testo = `${MARCHIO_FOGLIO_PERF}${titolo}`;
  return formato.length > FORMATO_MASSIMO ? cellaTesto(testo) : { tipo: "testo", testo, formato };
}

export function cellaNumero(valore: number, formato: string): CellaFoglio {
  return { tipo: "numero", valore, formato };
}

export function cellaFormula(codice: string, formato = "General"): CellaFoglio {
  return { tipo: "formula", formula: codice, formato };
}

/** The rows of a sheet of ours while it is being composed, each with its style. */
export class Foglio {
  readonly righe: (readonly CellaFoglio[])[] = [];
  readonly stili: StileRiga[] = [];

  /** Adds a row and says where it stands, 0-based. */
  add(stile: StileRiga, ...celle: readonly CellaFoglio[]): number {
    this.stili.push(stile);
    return this.righe.push(celle) - 1;
  }
}
