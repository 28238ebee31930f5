import { CELLA_VUOTA, type Cella } from "../../domain/Cella";
import type { ColonnaDiPeriodo } from "../colonne/colonnePeriodi";
import type { PeriodoDiRiga } from "../Cruscotto";
import type { Unioni } from "../griglia/Unioni";

/** Most sheets have no such columns, and many rows. */
const NESSUNO: readonly PeriodoDiRiga[] = [];

/** What a row had reached in each of some columns of parts of its year. */
export const periodiIn = (
  colonne: readonly ColonnaDiPeriodo[],
  riga: number,
  unioni: Unioni,
): readonly PeriodoDiRiga[] =>
  colonne.length === 0
    ? NESSUNO
    : colonne.map(({ fine, intestazione, consuntivo, target }) => ({
        fine,
        intestazione,
        consuntivo: unioni.ownAt(riga, consuntivo),
        riga,
        colonna: consuntivo,
        target: target === null ? null : unioni.ownAt(riga, target),
      }));

/** A sign in a part of the year says when something is meant to be done, and no result. */
const isSegno = (cella: Cella) => cella.tipo === "testo" && /^\s*[x✓✔√●•■█]+\s*$/i.test(cella.valore);

/** The same where the year has a column of its own: there the parts may be a plan of the work. */
export const parzialiIn = (
  colonne: readonly ColonnaDiPeriodo[],
  riga: number,
  unioni: Unioni,
): readonly PeriodoDiRiga[] =>
  colonne.length === 0
    ? NESSUNO
    : periodiIn(colonne, riga, unioni).map((uno) =>
        isSegno(uno.consuntivo) ? { ...uno, consuntivo: CELLA_VUOTA } : uno,
      );
