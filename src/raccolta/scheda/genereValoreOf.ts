import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { parseFormato } from "../../domain/numeri/formatoNumero";
import { normalize } from "../../domain/testo/normalize";
import type { GenereValore } from "./SchedaDaCompilare";

/** A unit that says what is measured, where the target does not. */
const UNITA: readonly (readonly [GenereValore, RegExp])[] = [
  ["percentuale", /^(?:%|percentual[ei]|quota)$/],
  ["data", /^(?:data|giorno)$/],
  ["si-no", /^(?:si ?\/ ?no|on ?\/ ?off|s\/n)$/],
  ["numero", /^(?:n|nr|num|numero|euro|€|giorni|gg|ore|punti)\.?$/],
];

/** What kind of value the consuntivo of a row is: that of its target, else what its unit or its cell says. */
export function genereValoreOf({ indicatore, misura: { target } }: IndicatoreMisurato): GenereValore {
  switch (target.tipo) {
    case "numero":
    case "intervallo":
      return target.unita === "percentuale" ? "percentuale" : "numero";
    case "data":
    case "si-no":
      return target.tipo;
    case "parole":
    case "composto":
      return "testo";
    case "monitoraggio":
    case "eliminato":
    case "mancante":
    case "errore": {
      const diUnita = UNITA.find(([, parole]) => parole.test(normalize(indicatore.udm)))?.[0];
      if (diUnita !== undefined) return diUnita;
      const { consuntivo } = indicatore;
      if (consuntivo.tipo !== "numero") return "testo";
      const { isData, isPercentuale } = parseFormato(consuntivo.formato);
      return isData ? "data" : isPercentuale ? "percentuale" : "numero";
    }
  }
}
