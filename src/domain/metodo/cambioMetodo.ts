import type { CambioMetodo } from "./metodiPossibili";
import { applyOpzioni, parseOpzioni, printOpzioni } from "./opzioni";
import type { Regole } from "./Politica";
import { CAMPI_OPZIONE, SCELTE, valoreAt } from "./scelteDelMetodo";

/**
 * What another method changes, as the options of PERF.SAL say it.
 * @example cambioScritto({ massimo: "nessuno" }) //=> "massimo=nessuno"
 */
export function cambioScritto(cambio: CambioMetodo): string {
  const proprie = Object.fromEntries(
    CAMPI_OPZIONE.flatMap((campo) => {
      const valore = valoreAt(cambio, campo);
      return valore === undefined ? [] : [[SCELTE[campo].opzione, valore]];
    }),
  );
  return printOpzioni({ proprie, delMetodo: {} }) ?? "";
}

/** A method as another one changes it, as {@link cambioScritto} says it. */
export function conCambio<Suo extends Regole>(metodo: Suo, scritto: string): Suo {
  const lette = parseOpzioni(scritto);
  if (!lette) throw new Error(`no change of a method: ${scritto}`);
  return applyOpzioni(metodo, lette.proprie);
}
