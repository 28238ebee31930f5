import type { Cella } from "../domain/Cella";
import type { CorrezioniRiga } from "../correzioni/CorrezioniRiga";
import type { Indicatore } from "../cruscotto/Cruscotto";
import type { CruscottoMisurato } from "./CruscottoMisurato";
import { measureCruscotto } from "./measureCruscotto";
import { chiaveDi, postoOf, type Posto } from "../cruscotto/Posto";

/** The cells of an indicator that are tried; those that are not named stay as they are. */
interface ValoriProvati {
  readonly target?: Cella;
  readonly consuntivo?: Cella;
}

const isZero = (cella: Cella) => cella.tipo === "numero" && cella.valore === 0;

/** A reference that may point at an empty cell is still one only in a cell that was not tried. */
function withValori(indicatore: Indicatore, valori: ValoriProvati): Indicatore {
  const lasciate = (["target", "consuntivo"] as const).filter((cella) => valori[cella] === undefined);
  const isRiferimentoVuoto = indicatore.isRiferimentoVuoto && lasciate.some((cella) => isZero(indicatore[cella]));
  return { ...indicatore, ...valori, isRiferimentoVuoto };
}

/**
 * What a cruscotto would measure if an indicator had another target or another consuntivo; the sheet is not touched.
 * The row stays the indicator it is, with the corrections it has; cells that are formulas of those tried do not follow.
 * @param posto place of the indicator; one that has none changes nothing
 */
export function provaValori(
  misurato: CruscottoMisurato,
  correzioni: ReadonlyMap<string, CorrezioniRiga>,
  posto: Posto,
  valori: ValoriProvati,
): CruscottoMisurato {
  const { cruscotto, politica, anno } = misurato;
  const indicatori = cruscotto.indicatori.map((uno) =>
    chiaveDi(postoOf(uno)) === chiaveDi(posto) ? withValori(uno, valori) : uno,
  );
  return measureCruscotto({ ...cruscotto, indicatori }, { politica, anno, correzioni });
}
