import { withTipo, type Tipo } from "./argomenti";
import type { Cella } from "../Cella";
import { displayCella } from "../numeri/displayCella";
import { withOperatore } from "./operatori";
import { parseConsuntivo } from "./parseConsuntivo";
import { parseTarget } from "./parseTarget";
import type { Consuntivo, Operatore, Target } from "../Valore";

/** What is said about two cells besides what they hold; null where nothing is. */
interface OperandoDetto {
  readonly tipo: Tipo | null;
  readonly operatore: Operatore | null;
}

export interface Operandi {
  readonly target: Target;
  readonly consuntivo: Consuntivo;
  /** The operator said elsewhere cannot go with the target: the target's own words hold. */
  readonly isContraddetto: boolean;
}

/** A figure ten times off, beside what may be a year, is measured against something else. */
const FATTORE_DI_UN_ANNO = 10;

/** ">= 2022" beside 45: better than in that year, it may be, and two thousand of nothing. */
function isForseUnAnno(cella: Cella, target: Target, consuntivo: Consuntivo): boolean {
  if (cella.tipo !== "testo" || target.tipo !== "numero" || consuntivo.tipo !== "numero") return false;
  const { valore, operatore, unita, parola } = target;
  const isAnno = Number.isInteger(valore) && valore >= 2000 && valore < 2100 && unita === "numero" && parola === null;
  const quanto = Math.abs(consuntivo.valore / valore);
  return isAnno && operatore !== null && (quanto < 1 / FATTORE_DI_UN_ANNO || quanto > FATTORE_DI_UN_ANNO);
}

/** Target and consuntivo as understood from their cells and from what a user said of the row. Never throws. */
export function readOperandi(target: Cella, consuntivo: Cella, { tipo, operatore }: OperandoDetto): Operandi {
  const scritto = parseTarget(withTipo(target, tipo));
  const conOperatore = operatore ? withOperatore(scritto, operatore) : scritto;
  // A consuntivo beside a percentage may be in points: its own format says, not the target's kind.
  const letto = parseConsuntivo(tipo === "percentuale" ? consuntivo : withTipo(consuntivo, tipo));
  const isAnno = tipo === null && isForseUnAnno(target, scritto, letto);
  return {
    target: isAnno ? { tipo: "composto", testo: displayCella(target) } : (conOperatore ?? scritto),
    consuntivo: letto,
    isContraddetto: conOperatore === null,
  };
}
