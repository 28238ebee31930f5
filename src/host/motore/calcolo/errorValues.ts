import { ERRORI_DI_CELLA } from "../../../formule/utente/ValoreDiCella";

export function isErrorValue(value: unknown): value is string {
  return typeof value === "string" && ERRORI_DI_CELLA.has(value);
}
