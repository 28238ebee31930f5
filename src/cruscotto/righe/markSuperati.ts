import { isSerialeDiData } from "./isSerialeDiData";
import { displayCella } from "../../domain/numeri/displayCella";
import { parseConsuntivo } from "../../domain/valori/parseConsuntivo";
import { readFine, readPeriodo } from "../colonne/parole/periodo";
import type { Indicatore, PeriodoDiRiga } from "../Cruscotto";
import { isFermoAUnaParte } from "./fermoAUnaParte";
import { chiaviDi, type TestoIn } from "./chiaviDi";
import { periodoApertoOf, periodoDelleColonne } from "./periodoApertoOf";

const FINE_ANNO = 12;

/** How late a period is, as year and month of its end; unreadable ones count as the end of their year, or nothing. */
function endOfPeriodo(periodo: string): number {
  const { anno, mese } = readPeriodo(periodo, true);
  return (anno ?? 0) * 100 + (mese ?? FINE_ANNO);
}

function isRilevato({ consuntivo }: Indicatore): boolean {
  return parseConsuntivo(consuntivo).tipo !== "mancante";
}

/** A row of a flat export, with when its period ends and what it has in common with the same indicator's others. */
interface Estratta {
  readonly indicatore: Indicatore;
  readonly chiave: string;
  readonly fine: number;
}

/** Days beside rows that come once each say when somebody looked, not which part of the year a row is of. */
function areSoloDate(estratte: readonly Estratta[]): boolean {
  const isUna = new Set(estratte.map(({ chiave }) => chiave)).size === estratte.length;
  return isUna && estratte.every(({ indicatore: { periodo } }) => periodo === "" || isSerialeDiData(periodo));
}

const cifreDi = ({ target, operatore, consuntivo }: Indicatore) =>
  [target, operatore, consuntivo].map((cella) => displayCella(cella).trim()).join("|");

/** The rows of one indicator as its periods, in order; none where one says no part of a year. */
function periodiDelleRighe(gruppo: readonly Estratta[]): readonly PeriodoDiRiga[] {
  const periodi = gruppo
    .toSorted((a, b) => a.fine - b.fine)
    .flatMap(({ indicatore: { periodo, consuntivo, target, riga, colonne } }): readonly PeriodoDiRiga[] => {
      const fine = readFine(periodo, true);
      if (fine.mese === null || colonne.consuntivo === null) return [];
      return [{ fine, intestazione: periodo, consuntivo, riga, colonna: colonne.consuntivo, target }];
    });
  const hasProprio = new Set(gruppo.map(({ indicatore }) => displayCella(indicatore.target))).size > 1;
  if (periodi.length < gruppo.length) return [];
  return hasProprio ? periodi : periodi.map((uno) => ({ ...uno, target: null }));
}

/** Another measured row of one indicator and period whose figures differ: nobody can tell which of the two counts. */
function gemellaDi(indicatore: Indicatore, gruppo: readonly Estratta[], fine: number): number | null {
  const altra = gruppo.find(
    (una) => una.fine === fine && isRilevato(una.indicatore) && cifreDi(una.indicatore) !== cifreDi(indicatore),
  );
  return isRilevato(indicatore) && altra ? altra.indicatore.riga : null;
}

/** The rows of the reference year; all of them where none says a year, or none says that one. */
function delloStessoAnno(estratte: readonly Estratta[], anno: number | null): readonly Estratta[] {
  if (anno === null) return estratte;
  const annoDi = ({ fine }: Estratta) => Math.floor(fine / 100);
  const sue = estratte.filter((una) => annoDi(una) === 0 || annoDi(una) === anno);
  return sue.some((una) => annoDi(una) === anno) ? sue : estratte.filter((una) => annoDi(una) <= anno);
}

/**
 * In a flat export with one row per indicator, whoever answers for it, and period, the latest measured row of the
 * reference year counts (the latest of all while none is measured) and the others are superseded, as are the rows of
 * other years. Two measured rows of one period both stay, and name each other where their figures differ. Without
 * periods nothing is superseded. A row that counts and stands for part of the year says so.
 */
export function markSuperati(
  indicatori: readonly Indicatore[],
  anno: number | null,
  testoIn: TestoIn,
): readonly Indicatore[] {
  const senzaPeriodi = () => {
    const isInCorso = isFermoAUnaParte(indicatori);
    return indicatori.map((uno) => {
      const periodoAperto = periodoDelleColonne(uno, isInCorso);
      return periodoAperto === uno.periodoAperto ? uno : { ...uno, periodoAperto };
    });
  };
  if (indicatori.every(({ periodo }) => periodo === "")) return senzaPeriodi();
  const fini = new Map<string, number>();
  const fineOf = ({ periodo }: Indicatore): number => {
    const nota = fini.get(periodo) ?? endOfPeriodo(periodo);
    fini.set(periodo, nota);
    return nota;
  };
  const chiavi = chiaviDi(indicatori, fineOf, testoIn);
  const tutte = indicatori.map((indicatore, at): Estratta => ({
    indicatore,
    chiave: chiavi[at] ?? "",
    fine: fineOf(indicatore),
  }));
  if (areSoloDate(tutte)) return senzaPeriodi();
  const gruppi = new Map<string, Estratta[]>();
  for (const una of delloStessoAnno(tutte, anno)) {
    const gruppo = gruppi.get(una.chiave);
    if (gruppo) gruppo.push(una);
    else gruppi.set(una.chiave, [una]);
  }
  const isPiuRecente = (una: Estratta, altra: Estratta) => {
    const isQui = isRilevato(una.indicatore);
    return isQui === isRilevato(altra.indicatore) ? una.fine >= altra.fine : isQui;
  };
  const vive = new Map<Indicatore, Indicatore>();
  for (const gruppo of gruppi.values()) {
    const ultima = gruppo.reduce((prima, una) => (isPiuRecente(una, prima) ? una : prima));
    const rilevate = gruppo.filter(({ indicatore, fine }) => fine <= ultima.fine && isRilevato(indicatore));
    const serie = rilevate.sort((a, b) => a.fine - b.fine).map(({ indicatore }) => indicatore);
    const periodoAperto = periodoApertoOf(ultima.indicatore, ultima.fine % 100, serie);
    for (const { indicatore, fine } of gruppo) {
      const isAncheLei = indicatore === ultima.indicatore || (fine === ultima.fine && isRilevato(indicatore));
      if (isAncheLei)
        vive.set(indicatore, {
          ...indicatore,
          periodoAperto,
          periodi: periodiDelleRighe(gruppo),
          rigaGemella: gemellaDi(indicatore, gruppo, fine),
        });
    }
  }
  return indicatori.map((uno) => vive.get(uno) ?? { ...uno, isSuperato: true });
}
