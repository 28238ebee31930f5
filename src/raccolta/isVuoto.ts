import type { Cella } from "../domain/Cella";
import { parseConsuntivo } from "../domain/valori/parseConsuntivo";

/** Nothing was reached yet, or nobody says what: blank, "n.d.", "in corso". */
export const isVuoto = (cella: Cella): boolean => parseConsuntivo(cella).tipo === "mancante";
