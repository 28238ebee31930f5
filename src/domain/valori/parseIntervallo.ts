import { parseNumero, type NumeroLetto } from "../numeri/parseNumero";
import { testoBreve } from "../testo/testoBreve";
import type { Target } from "../Valore";

const NUMERO = "((?:€\\s*)?\\d[\\d.,]*\\s*%?)";
/** The last figure may carry the unit of both. */
const ULTIMO = "((?:€\\s*)?\\d[\\d.,]*\\s*(?:%|€|\\p{L}+\\.?(?: \\p{L}+)?)?)";
const ALMENO = "(?:>=|=>|≥|⩾)\\s*";
const AL_MASSIMO = "(?:<=|=<|≤|⩽)\\s*";

/** The ways a range is written, lower bound first. */
const FORME: readonly RegExp[] = [
  /^(?:compres[oa] )?(?:(?:tra|fra|da)\s+(?:il\s+|l['’]\s*)?|dal\s+|dall['’]\s*)(.+?)\s+(?:(?:e|ed)\s+(?:il\s+|l['’]\s*)?|(?:a|ad|al)\s+|all['’]\s*)(.+)$/iu,
  new RegExp(`^${NUMERO}\\s*[-–—÷]\\s*${ULTIMO}$`, "iu"),
  new RegExp(`^${ALMENO}${NUMERO}\\s*(?:[,;]|ed?)?\\s*${AL_MASSIMO}${ULTIMO}$`, "iu"),
  new RegExp(`^${NUMERO}\\s*${AL_MASSIMO}\\p{L}\\s*${AL_MASSIMO}${ULTIMO}$`, "iu"),
];

/** "2019-2021" are the years of a plan and not two bounds. */
const isAnno = ({ valore, parola, unita }: NumeroLetto) =>
  unita === "numero" && parola === null && Number.isInteger(valore) && valore >= 1990 && valore < 2100;

/** Two bounds in one unit, which the last may say for both ("80-85%"); null where they contradict each other. */
function intervalloOf(basso: NumeroLetto, alto: NumeroLetto): Target | null {
  const isDelSecondo = basso.unita === "numero" && basso.parola === null;
  const isEuroPrima = basso.unita === "euro" && alto.unita === "numero" && alto.parola === null;
  const isStessa = basso.unita === alto.unita && basso.parola === alto.parola;
  if (!(isDelSecondo || isEuroPrima || isStessa) || (isAnno(basso) && isAnno(alto))) return null;
  const unita = isEuroPrima ? "euro" : alto.unita;
  const minimo = unita === "percentuale" && basso.unita === "numero" ? basso.valore / 100 : basso.valore;
  return minimo <= alto.valore
    ? { tipo: "intervallo", minimo, massimo: alto.valore, unita, parola: alto.parola }
    : null;
}

/**
 * A range of a target, in any of the ways people write it; null when the text is none.
 * @example parseIntervallo("80÷85%") //=> { tipo: "intervallo", minimo: 0.8, massimo: 0.85, unita: "percentuale", parola: null }
 */
export function parseIntervallo(text: string): Target | null {
  const breve = testoBreve(text);
  for (const forma of breve === null ? [] : FORME) {
    const found = forma.exec(breve ?? "");
    const basso = found ? parseNumero(found[1] ?? "") : null;
    const alto = found ? parseNumero(found[2] ?? "") : null;
    if (basso && alto) return intervalloOf(basso, alto);
  }
  return null;
}
