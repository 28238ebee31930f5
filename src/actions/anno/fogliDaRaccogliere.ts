import type { FoglioRaccolto } from "../../raccolta/FoglioRaccolto";
import type { FoglioMisurato } from "../cartella/misuraFoglio";

/** The sheets of a workbook whose consuntivi can be collected: those that are cruscotti. */
export function fogliDaRaccogliere(letti: readonly FoglioMisurato[]): readonly FoglioRaccolto[] {
  return letti.flatMap(({ grid, esito }) => (esito.tipo === "cruscotto" ? [{ grid, misurato: esito.misurato }] : []));
}
