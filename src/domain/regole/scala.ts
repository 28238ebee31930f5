import { confronto, conto, dodici, se, UNO, ZERO } from "../espressione/Espressione";
import type { Regole } from "../metodo/Politica";
import type { Operatore } from "../Valore";
import { C, T, type Quota } from "./RegolaNumerica";

/**
 * What a step of the ordinal scale is worth against the one to be reached, by their ranks: 1 when it is reached, below
 * it a ratio or nothing. A strict operator under the severe rule is met by another step, or worth nothing: its own step
 * alone worth nothing would give more to who is further from it.
 */
export function scala(
  operatore: Operatore | null,
  { sottoScala, misura, limiteStretto }: Pick<Regole, "sottoScala" | "misura" | "limiteStretto">,
): Quota {
  const [alto, basso] = operatore === "<=" || operatore === "<" ? [T, C] : [C, T];
  const isSevero = limiteStretto === "severo" && (operatore === ">" || operatore === "<");
  if (isSevero) return se([confronto(alto, ">", basso)], UNO, ZERO);
  const sotto = sottoScala === "zero" || misura === "binaria" ? ZERO : dodici(conto(alto, "/", basso));
  return se([confronto(alto, ">=", basso)], UNO, sotto);
}
