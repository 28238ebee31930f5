import type { Casella } from "../relazione/caselle/Tabella";
import type { Valori } from "../relazione/caselle/Valori";

/** A pointer at a blank cell would show 0, which reads as a SAL of 0% where nothing was measured: it shows nothing. */
export function senzaZero(formula: string, casella: Casella, valori: Pick<Valori, "valoreOf">): string {
  const isRinvio = casella.tipo === "figura" && casella.calcolo.tipo === "posto";
  if (!isRinvio || valori.valoreOf(casella) !== "") return formula;
  const suo = formula.slice(1);
  return `=IF(${suo}="","",${suo})`;
}
