import { parseVerso } from "./argomenti";
import type { Verso } from "./Misura";
import { normalize } from "./normalize";

const SU =
  /^(?:crescent[ei]|crescita|aument(?:o|are)|in aumento|massimizz\w*|positiv[oa]|(?:piu )?alt[oa](?: e meglio)?|higher(?: is better)?|increas\w*|maximi[sz]e|up|[+↑▲↗⬆])$/;
const GIU =
  /^(?:decrescent[ei]|diminuzione|ridu(?:zione|rre)|in diminuzione|minimizz\w*|negativ[oa]|(?:piu )?bass[oa](?: e meglio)?|lower(?: is better)?|decreas\w*|minimi[sz]e|down|[↓▼↘⬇−–—-])$/;

/** A lone dash: a direction beside "+", else the mark of nothing. */
export const isTratto = (testo: string): boolean => /^[-−–—]$/.test(testo.trim());

/**
 * The direction that a cell of a column "Verso", "Polarità", "Desired direction" states; null when it states none.
 * @example parseVersoScritto("Lower is better") //=> "decrescente"
 * @example parseVersoScritto("+") //=> "crescente"
 */
export function parseVersoScritto(testo: string): Verso | null {
  if (testo.length > 40) return null;
  const parole = normalize(testo);
  if (SU.test(parole)) return "crescente";
  return GIU.test(parole) ? "decrescente" : (parseVerso(testo)?.verso ?? null);
}
