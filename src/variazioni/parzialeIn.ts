import { normalize } from "../domain/testo/normalize";
import { parseNumero } from "../domain/numeri/parseNumero";
import { parseTarget } from "../domain/valori/parseTarget";
import { round12 } from "../domain/numeri/round12";
import type { RigaVariata } from "../cruscotto/tabelle/readVariazioni";

/** A result of part of the year that the reason of a change names, as a share of the target before and after. */
export interface Parziale {
  readonly valore: number;
  readonly suPrima: number;
  readonly suDopo: number | null;
  /** What was due by then of a target that accumulates; null where the words do not say when it was. */
  readonly quotaDovuta: number | null;
}

const RISULTATO =
  /\b(?:registrat|rilevat|realizzat|raggiunt|conseguit|svolt|effettuat|pari a|recorded|reached|achieved|measured)\w*[^.;\d]{0,60}?(\d[\d.,]*)(?! ?\/)/;
const QUANDO: readonly (readonly [RegExp, number])[] = [
  [/\bsemestr|\b30[./ ]?(?:0?6|giugno)|\bmid-?year/, 0.5],
  [/\bprimo quadrimestre|\bi quadrimestre|\b30[./ ]?(?:0?4|aprile)/, 1 / 3],
  [/\b(?:secondo|ii) quadrimestre|\b31[./ ]?(?:0?8|agosto)/, 2 / 3],
  [/\b(?:terzo|iii) trimestre|\b30[./ ]?(?:0?9|settembre)/, 0.75],
];
const LUNGHEZZA_LETTA = 400;

/** The partial result in the reason of a change of a number; null where there is none. */
export function parzialeIn({ motivo, target }: Pick<RigaVariata, "motivo" | "target">): Parziale | null {
  const parole = normalize(motivo.slice(0, LUNGHEZZA_LETTA));
  const cifra = RISULTATO.exec(parole)?.[1]?.replace(/[.,]+$/, "");
  const letto = cifra === undefined ? null : parseNumero(cifra);
  const [prima, dopo] = [parseTarget(target.prima.cella), parseTarget(target.dopo.cella)];
  if (!letto || prima.tipo !== "numero" || prima.valore <= 0 || prima.unita !== "numero") return null;
  const suDopo = dopo.tipo === "numero" && dopo.valore > 0 ? round12(letto.valore / dopo.valore) : null;
  const quotaDovuta = QUANDO.find(([forma]) => forma.test(parole))?.[1] ?? null;
  return { valore: letto.valore, suPrima: round12(letto.valore / prima.valore), suDopo, quotaDovuta };
}

/** At risk below this share of what was due (YEAR.md §1). */
const A_RISCHIO = 0.85;

/** Whether a partial result was bad already; where nobody says when it was, whether it was short of the whole. */
export function isParzialeNegativo({ suPrima, quotaDovuta }: Parziale): boolean {
  return suPrima < (quotaDovuta === null ? 1 : A_RISCHIO * quotaDovuta);
}
