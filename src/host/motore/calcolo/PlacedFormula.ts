import type { ICellData, Worksheet } from "@univerjs/core";
import type { NodoDiFormula } from "../../../formule/utente/leggiFormula";
import type { FormulaPosta } from "../../../formule/utente/raggiunte";

/** A formula, where it stands and the cell that shows what it gives. */
export interface PlacedFormula extends FormulaPosta {
  readonly tree: NodoDiFormula;
  readonly sheet: Worksheet;
  readonly cell: ICellData;
}
