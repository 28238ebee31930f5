import { writeArgomenti } from "../correzioni/argomentiScritti";
import { isFormulaNostra, readFormulaSal, withArgomenti } from "../correzioni/formulaSal";
import { chiaveDi, postoOf } from "../cruscotto/Posto";
import { isPresunto } from "../domain/valori/argomenti";
import type { Cella } from "../domain/Cella";
import { senzaPresunti, type ArgomentiValori } from "../domain/sal/measureValori";
import { parseOpzioni, printOpzioni } from "../domain/metodo/opzioni";

import { formulaSuRiga } from "../formule/testo/formulaScritta";
import { indirizzoOf } from "../formule/indirizzo";
import { propriOf } from "./keepArgomenti";
import { lineeFormulaOf } from "./lineeFormula";
import type { CellaModificata, Contenuto } from "../formule/Modifiche";
import type { FoglioDaConvertire } from "./planConversione";
import { contenutoAt, contenutoCostante } from "../formule/contenutoAt";

/** What bringing back the formulas of one sheet changes. */
interface Ripristino {
  readonly celle: readonly CellaModificata[];
  /** 0-based lines of "PERF – correzioni" that have served. */
  readonly finite: readonly number[];
  /** A1 addresses, or names, of what was left as it is: retyped since, deleted, or no longer told from others. */
  readonly rimaste: readonly string[];
}

function isStesso({ formula }: Contenuto, valore: Cella): boolean {
  if (valore.tipo === "numero" && typeof formula === "number") return Math.abs(formula - valore.valore) < 1e-12;
  return String(formula) === String(contenutoCostante(valore));
}

/** The formula with what was answered about its row while a value stood in its place. */
function withRisposta(formula: string, detti: ArgomentiValori | null): string {
  const scritti = readFormulaSal(formula);
  if (!detti || !scritti) return formula;
  const prima = propriOf(senzaPresunti(scritti));
  const dopo = propriOf(detti) ?? detti;
  if (prima && writeArgomenti(prima) === writeArgomenti(dopo)) return formula;
  const opzioni = printOpzioni({
    proprie: parseOpzioni(detti.opzioni ?? "")?.proprie ?? {},
    delMetodo: parseOpzioni(scritti.opzioni ?? "")?.delMetodo ?? {},
  });
  const verso = detti.verso ?? (isPresunto(scritti.verso) ? scritti.verso : null);
  const tipo = detti.tipo ?? (isPresunto(scritti.tipo) ? scritti.tipo : null);
  return withArgomenti(formula, { verso, tipo, opzioni }) ?? formula;
}

/**
 * Puts back the formulas that were turned into values, where the value still stands: on the row they belong to now,
 * with their references to it and with what was answered since. A cell that somebody has typed over is never touched.
 */
export function planRipristino({ grid, misurato, correzioni, lette }: FoglioDaConvertire): Ripristino {
  const celle: CellaModificata[] = [];
  const finite: number[] = [];
  const rimaste: string[] = [];
  const fatte = new Set<string>();
  const argomentiAt = new Map(
    misurato?.indicatori.map(({ indicatore }) => [
      chiaveDi({ riga: indicatore.riga, colonna: indicatore.colonne.sal ?? -1 }),
      correzioni.righe.get(chiaveDi(postoOf(indicatore)))?.argomenti ?? null,
    ]),
  );
  // The newest first: of two formulas kept for one cell it is the one that gave the value.
  for (const { linea, detto, riga } of lineeFormulaOf(grid.foglio, misurato, lette).toReversed()) {
    const { posizione, voce, riga: da } = linea;
    if (riga === null) {
      rimaste.push(voce === "" ? detto.formula : voce);
      continue;
    }
    const indirizzo = indirizzoOf(riga, detto.colonna);
    const prima = contenutoAt(grid, riga, detto.colonna);
    if (fatte.has(indirizzo) || isFormulaNostra(String(prima.formula))) finite.push(posizione);
    else if (isStesso(prima, detto.valore)) {
      finite.push(posizione);
      const suRiga = formulaSuRiga(detto.formula, da ?? riga, riga);
      const formula = withRisposta(suRiga, argomentiAt.get(chiaveDi({ riga, colonna: detto.colonna })) ?? null);
      celle.push({ riga, colonna: detto.colonna, prima, dopo: { ...prima, formula } });
    } else rimaste.push(indirizzo);
    fatte.add(indirizzo);
  }
  return { celle: celle.reverse(), finite, rimaste: rimaste.reverse() };
}
