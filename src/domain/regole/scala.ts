import { confronto, conto, dodici, se, UNO, ZERO } from "../espressione/Espressione";
import type { Regole } from "../metodo/Politica";
import type { Operatore } from "../Valore";
import { C, T, type Quota } from "./RegolaNumerica";

/**
 * What a step of the ordinal scale is worth against the one to be reached, by their ranks: 1 when it is reached, below
 * it a ratio or nothing. A strict operator under the severe rule takes its own step for unmet.
 */
export function scala(
  operatore: Operatore | null,
  { sottoScala, misura, limiteStretto }: Pick<Regole, "sottoScala" | "misura" | "limiteStretto">,
): Quota {
  const [alto, basso] = operatore === "<=" || operatore === "<" ? [T, C] : [C, T];
  const isSevero = limiteStretto === "severo" && (operatore === ">" || operatore === "<");
  const sotto = sottoScala === "zero" || misura === "binaria" ? ZERO : dodici(conto(alto, "/", basso));
  const quota = se([confronto(alto, ">=", basso)], UNO, sotto);
  return isSevero ? se([confronto(alto, "=", basso)], ZERO, quota) : quota;
}
