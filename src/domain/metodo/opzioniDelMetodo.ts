import type { OpzioniScritte } from "./opzioni";
import type { Regole } from "./Politica";
import { CAMPI_OPZIONE, SCELTE, valoreAt } from "./scelteDelMetodo";
import type { Target } from "../Valore";

/** Where a method departs from the standard rules, as far as a target of that kind can tell. */
export function opzioniDelMetodo(regole: Regole, anno: number | null, tipo: Target["tipo"]): OpzioniScritte {
  const metodo = { ...regole, anno };
  return Object.fromEntries(
    CAMPI_OPZIONE.flatMap((campo) => {
      const { opzione, standard, conta } = SCELTE[campo];
      const valore = valoreAt(metodo, campo);
      const isDiversa = valore !== standard && JSON.stringify(valore) !== JSON.stringify(standard);
      return isDiversa && conta.includes(tipo) ? [[opzione, valore]] : [];
    }),
  );
}
