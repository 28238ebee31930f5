import type { Lingua } from "../../lingua";
import { contaIn } from "../../formato";
import { comandoDetto } from "../../nomiComandi";

export type CodiceAnnulla =
  "annullato" | "annullato-in-parte" | "nulla-da-annullare" | "ripetuto" | "nulla-da-ripetere";

type Dati = Readonly<Record<string, string | number>>;

const quante = (d: Dati) => Number(d["rimaste"] ?? 0);

/** Which cells an undo has left: where they are now, and where those were that are not there any more. */
function lasciate(d: Dati, lingua: Lingua): string {
  const [cambiate, perse] = [String(d["cambiate"] ?? ""), String(d["perse"] ?? "")];
  const tolte = lingua === "it" ? "non più sul foglio" : "no longer on the sheet";
  const parti = [cambiate, perse === "" ? "" : `${tolte}: ${perse}`].filter((una) => una !== "");
  return parti.length === 0 ? "" : ` ${parti.join("; ")}.`;
}

/** How an undo and a redo ended. */
export const RIUSCITE_ANNULLA: Readonly<Record<Lingua, Readonly<Record<CodiceAnnulla, (dati: Dati) => string>>>> = {
  it: {
    annullato: (d) => `Annullato «${comandoDetto(d["comando"], d["soggetto"], "it")}».`,
    "annullato-in-parte": (d) =>
      `Annullato «${comandoDetto(d["comando"], d["soggetto"], "it")}», tranne ${contaIn("it")(quante(d), "cella cambiata", "celle cambiate")} dopo: lasciate come sono.${lasciate(d, "it")}`,
    "nulla-da-annullare": () => "Nessun comando di PERF da annullare.",
    ripetuto: (d) => `Ripetuto «${comandoDetto(d["comando"], d["soggetto"], "it")}».`,
    "nulla-da-ripetere": () => "Nessun comando di PERF da ripetere.",
  },
  en: {
    annullato: (d) => `“${comandoDetto(d["comando"], d["soggetto"], "en")}” undone.`,
    "annullato-in-parte": (d) =>
      `“${comandoDetto(d["comando"], d["soggetto"], "en")}” undone, except ${contaIn("en")(quante(d), "cell", "cells")} changed since: left as they are.${lasciate(d, "en")}`,
    "nulla-da-annullare": () => "No PERF command to undo.",
    ripetuto: (d) => `“${comandoDetto(d["comando"], d["soggetto"], "en")}” done again.`,
    "nulla-da-ripetere": () => "No PERF command to do again.",
  },
};
