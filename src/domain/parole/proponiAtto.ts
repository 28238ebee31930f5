import { annoOf } from "../numeri/calendario";
import { giorniDellaFrase } from "./giorniDellaFrase";
import { MANCATO, plain, type Proposta } from "./possibiliNelTesto";
import { NON_ANCORA } from "./proponiConsuntivo";
import type { Target } from "../Valore";

/** "Non ancora adottata", "rinviata al 2021": what is told is not done, or not all of it. */
const isRinviato = (testo: string): boolean => MANCATO.test(plain(testo)) || NON_ANCORA.test(plain(testo));

/**
 * The day of the one act that a consuntivo in words names, beside a target that is a day: often the act is the thing that
 * was asked for. Null where several days differ, where one is no day of the calendar, where the text says that the thing
 * is still to come, and where the act is of a year before the target's: then it is what asked for it. It is proposed,
 * never applied.
 * @example proponiAtto("Delibera n. 4 del 28 febbraio 2019", parseTarget(cell("31/03/2019")))?.parole //=> "Delibera n. 4 del 28 febbraio 2019"
 */
export function proponiAtto(narrato: string, target: Target): Proposta | null {
  if (target.tipo !== "data" || isRinviato(narrato)) return null;
  const { giorni, impossibili } = giorniDellaFrase(narrato);
  const [atto, ...altri] = giorni;
  if (!atto?.isAtto || impossibili.length > 0) return null;
  if (altri.some(({ seriale }) => seriale !== atto.seriale) || annoOf(atto.seriale) < annoOf(target.seriale))
    return null;
  return { consuntivo: { tipo: "data", seriale: atto.seriale }, parole: atto.parole };
}
