import { observeSelezione } from "../../excel/leggi/osservazione";
import { readSelezione, type CellaSelezionata } from "../../excel/leggi/selezione";
import { withCartella } from "./withCartella";

/** The cell that is selected in Excel, 0-based; null while something else is, such as a chart. */
export async function leggiSelezione(): Promise<CellaSelezionata | null> {
  return withCartella(readSelezione);
}

/** Calls back when the selection moves, until the returned function is called. */
export async function osservaSelezione(onChange: () => void): Promise<() => Promise<void>> {
  return withCartella((context) => observeSelezione(context, onChange));
}
