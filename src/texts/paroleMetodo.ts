import { parseOpzioni, type OpzioniScritte } from "../domain/metodo/opzioni";
import { formatQuota } from "./formato";
import type { Lingua } from "./lingua";

type Opzione = "massimo" | "decrescente" | "misura" | "partenza" | "minimo" | "scaglioni";
type Parole = { readonly [Una in Opzione]: (valore: NonNullable<OpzioniScritte[Una]>, lingua: Lingua) => string };

/** A way to measure a number, as a sentence names it. */
const PAROLE: Readonly<Record<Lingua, Parole>> = {
  it: {
    massimo: (quanto) => (quanto === "nessuno" ? "senza massimo" : `fino al ${formatQuota(quanto, "it")}`),
    decrescente: (forma) =>
      forma === "lineare"
        ? "più basso è meglio come 2 − consuntivo / target"
        : "più basso è meglio come target / consuntivo",
    misura: (come) => (come === "binaria" ? "raggiunto 100%, altrimenti 0%" : "in proporzione al target"),
    partenza: (da) => (da === "base" ? "dalla base: (c − b) / (t − b)" : "consuntivo / target"),
    minimo: (quota) => (quota > 0 ? `sotto il ${formatQuota(quota, "it")} vale 0%` : "senza minimo"),
    scaglioni: (fasce) =>
      fasce.length === 0
        ? "senza fasce"
        : `per fasce: ${fasce.map(({ da, sal }) => `dal ${formatQuota(da, "it")} vale ${formatQuota(sal, "it")}`).join(", ")}`,
  },
  en: {
    massimo: (quanto) => (quanto === "nessuno" ? "no cap" : `up to ${formatQuota(quanto, "en")}`),
    decrescente: (forma) =>
      forma === "lineare" ? "lower is better as 2 − actual / target" : "lower is better as target / actual",
    misura: (come) => (come === "binaria" ? "reached 100%, otherwise 0%" : "in proportion to the target"),
    partenza: (da) => (da === "base" ? "from the baseline: (a − b) / (t − b)" : "actual / target"),
    minimo: (quota) => (quota > 0 ? `below ${formatQuota(quota, "en")} it counts 0%` : "no minimum"),
    scaglioni: (fasce) =>
      fasce.length === 0
        ? "no bands"
        : `by bands: from ${fasce.map(({ da, sal }) => `${formatQuota(da, "en")} it counts ${formatQuota(sal, "en")}`).join(", from ")}`,
  },
};

/**
 * What another method changes, in words.
 * @param scritto as options of PERF.SAL
 * @example paroleMetodo("massimo=nessuno; partenza=base", "it") //=> "senza massimo; dalla base: (c − b) / (t − b)"
 */
export function paroleMetodo(scritto: string, lingua: Lingua): string {
  const lette = parseOpzioni(scritto)?.proprie ?? {};
  const parole = Object.entries(PAROLE[lingua]).flatMap(([opzione, detta]) => {
    const valore = lette[opzione as Opzione];
    return valore === undefined ? [] : [(detta as (valore: unknown) => string)(valore)];
  });
  return parole.join("; ");
}
