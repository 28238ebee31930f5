import { withTipo, type Tipo } from "./argomenti";
import type { Cella } from "../Cella";
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

/** Target and consuntivo as understood from their cells and from what a user said of the row. Never throws. */
export function readOperandi(target: Cella, consuntivo: Cella, { tipo, operatore }: OperandoDetto): Operandi {
  const scritto = parseTarget(withTipo(target, tipo));
  const conOperatore = operatore ? withOperatore(scritto, operatore) : scritto;
  return {
    target: conOperatore ?? scritto,
    // A consuntivo beside a percentage may be in points: its own format says, not the target's kind.
    consuntivo: parseConsuntivo(tipo === "percentuale" ? consuntivo : withTipo(consuntivo, tipo)),
    isContraddetto: conOperatore === null,
  };
}
