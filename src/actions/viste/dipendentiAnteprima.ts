import { MARCHIO_FOGLIO_PERF } from "../../cruscotto/griglia/marchio";
import { dipendentiDi, type Dipendente } from "../../formule/utente/dipendenti";
import type { Anteprima } from "./Azioni";
import { chiaveRiga, lasciateFuori } from "./righeAnteprima";

/**
 * The user's own formulas that depend on what a preview is about to write, with what they show and will show. Those on
 * sheets of PERF are its own affair.
 * @param tolte cells that the user leaves out, as `chiaveRiga` says them
 */
export function dipendentiAnteprima(
  { foglio, formule, righe }: Pick<Anteprima, "foglio" | "formule" | "righe">,
  tolte: ReadonlySet<string>,
): readonly Dipendente[] {
  if (!formule) return [];
  const lasciate = lasciateFuori(righe, tolte);
  const scritte = righe.filter((riga) => riga.cambia && !lasciate.has(chiaveRiga(riga)));
  const nostri = new Set(
    formule.fogli
      .filter(({ valori }) => String(valori[0]?.[0]).startsWith(MARCHIO_FOGLIO_PERF))
      .map((uno) => uno.foglio),
  );
  return dipendentiDi(
    formule.fogli,
    scritte.map(({ riga, colonna, dopo }) => ({ foglio, riga, colonna, mostra: dopo })),
  ).filter((uno) => !nostri.has(uno.foglio));
}
