import { formatNumero } from "../formato";
import type { Lingua } from "../lingua";

/** The words of the division of a target in its parts, in Italian; the form of each key for the other languages. */
const it = {
  apri: "Dividi il target",
  nota: "Ogni parte si misura con le regole del metodo; il SAL della riga è la loro media semplice. Le celle restano come sono: la risposta va su «PERF – correzioni».",
  target: (n: number) => `Target, parte ${formatNumero(n, "it")}`,
  consuntivo: (n: number) => `Consuntivo, parte ${formatNumero(n, "it")}`,
  sal: (quota: string) => `SAL: ${quota}`,
  senzaSal: "Non si misura: un numero, una data, sì o no.",
  aggiungi: "Aggiungi una parte",
  togli: (n: number) => `Togli la parte ${formatNumero(n, "it")}`,
  autore: "Chi lo decide",
  usa: (quota: string) => `Usa ${quota}`,
  nonAncora: "Usa la media",
  chiudi: "Chiudi",
  motivo: (parti: readonly string[]) =>
    `Target diviso in ${formatNumero(parti.length, "it")} parti: ${parti.join("; ")}`,
  parte: (target: string, consuntivo: string, quota: string) => `«${target}» con «${consuntivo}» ${quota}`,
};

const en: typeof it = {
  apri: "Split the target",
  nota: "Each part is measured by the rules of the method; the SAL of the row is their plain mean. The cells stay as they are: the answer goes to “PERF – correzioni”.",
  target: (n) => `Target, part ${formatNumero(n, "en")}`,
  consuntivo: (n) => `Actual, part ${formatNumero(n, "en")}`,
  sal: (quota) => `SAL: ${quota}`,
  senzaSal: "Not measured: a number, a date, yes or no.",
  aggiungi: "Add a part",
  togli: (n) => `Remove part ${formatNumero(n, "en")}`,
  autore: "Who decides it",
  usa: (quota) => `Use ${quota}`,
  nonAncora: "Use the mean",
  chiudi: "Close",
  motivo: (parti) => `Target split in ${formatNumero(parti.length, "en")} parts: ${parti.join("; ")}`,
  parte: (target, consuntivo, quota) => `“${target}” with “${consuntivo}” ${quota}`,
};

export const TESTI_DIVIDI: Readonly<Record<Lingua, typeof it>> = { it, en };
