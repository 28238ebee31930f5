import type { Area } from "../cruscotto/griglia/SheetGrid";
import { riferimentiDi } from "../cruscotto/griglia/spostaFormula";
import type { CellaModificata } from "../formule/Modifiche";

/** A formula with its references to rows said from where it stands: alike in two rows, it is the same formula. */
function dallaSuaRiga(formula: string, riga: number): string {
  let [testo, da] = ["", 0];
  for (const uno of riferimentiDi(formula)) {
    const suo = uno.fissaRiga === "" ? `R[${uno.riga - riga}]` : `R${uno.riga}`;
    testo += `${formula.slice(da, uno.da)}${suo}C${uno.colonna}`;
    da = uno.a;
  }
  return testo + formula.slice(da);
}

/**
 * Whether a table may take what a command writes in it: no formulas, or in each of its columns the same one on every
 * row. Of formulas that differ Excel may make one for the whole column (office-js #2093).
 */
export function isAmmessaInTabella(celle: readonly CellaModificata[], corpo: Area): boolean {
  const dentro = celle.filter(
    ({ riga, colonna }) =>
      riga >= corpo.riga &&
      riga < corpo.riga + corpo.righe &&
      colonna >= corpo.colonna &&
      colonna < corpo.colonna + corpo.colonne,
  );
  const colonne = new Map<number, string[]>();
  for (const { riga, colonna, dopo } of dentro) {
    if (typeof dopo.formula !== "string" || !dopo.formula.startsWith("=")) continue;
    colonne.set(colonna, [...(colonne.get(colonna) ?? []), dallaSuaRiga(dopo.formula, riga)]);
  }
  return [...colonne.values()].every((formule) => formule.length === corpo.righe && new Set(formule).size === 1);
}
