import type { ColonnaDiPeriodo } from "../colonne/colonnePeriodi";
import type { PeriodoDiRiga } from "../Cruscotto";
import type { Unioni } from "../griglia/Unioni";

/** What a row had reached in each of some columns of parts of its year. */
export const periodiIn = (
  colonne: readonly ColonnaDiPeriodo[],
  riga: number,
  unioni: Unioni,
): readonly PeriodoDiRiga[] =>
  colonne.map(({ fine, intestazione, consuntivo, target }) => ({
    fine,
    intestazione,
    consuntivo: unioni.ownAt(riga, consuntivo),
    riga,
    colonna: consuntivo,
    target: target === null ? null : unioni.ownAt(riga, target),
  }));
