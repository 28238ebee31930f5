import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import type { Cella } from "../../src/domain/Cella";
import type { CellaFoglio, FoglioPerf } from "../../src/formule/Modifiche";

function cellaOf(cella: CellaFoglio): Cella {
  if (cella.tipo === "numero") return { tipo: "numero", valore: cella.valore, formato: cella.formato };
  if (cella.tipo === "formula") throw new Error(`nothing here computes ${cella.formula}`);
  return cella.testo === "" ? { tipo: "vuota" } : { tipo: "testo", valore: cella.testo };
}

/** A sheet about to be written, as it will be read: one without formulas. */
export function grigliaDi({ nome, righe, larghezze }: FoglioPerf): SheetGrid {
  const vuota: CellaFoglio = { tipo: "testo", testo: "" };
  const piene = righe.map((riga) => larghezze.map((_, at) => riga[at] ?? vuota));
  return {
    foglio: nome,
    celle: piene.map((riga) => riga.map(cellaOf)),
    formule: piene.map((riga) => riga.map(() => "")),
    formati: piene.map((riga) => riga.map((cella) => (cella.tipo === "testo" ? "General" : cella.formato))),
    unioni: [],
    isProtetto: false,
  };
}
