import type { Lingua } from "./lingua";
import { nomeComando } from "./nomiComandi";

type Dati = Readonly<Record<string, string | number>>;
type Frasi<Codice extends string> = Readonly<Record<Lingua, Readonly<Record<Codice, (dati: Dati) => string>>>>;

/** What became of the sheets that PERF makes in the user's workbook. */
export type CodiceRiuscitaFogli = "esempio-creato" | "modello-creato" | "fogli-lasciati";

const isUno = (d: Dati) => d["fogli"] === 1;

export const RIUSCITE_FOGLI: Frasi<CodiceRiuscitaFogli> = {
  it: {
    "esempio-creato": (d) =>
      `Ho creato il foglio «${d["nome"]}». Guarda «Verifica», poi premi «Ricalcola SAL». «Annulla» lo toglie.`,
    "modello-creato": (d) =>
      `Ho creato il foglio «${d["nome"]}»: compila una riga e PERF la legge. «Annulla» lo toglie finché è vuoto.`,
    "fogli-lasciati": (d) =>
      isUno(d)
        ? `Annullato «${nomeComando(d["comando"], "it")}», ma il foglio «${d["nomi"]}» resta: dopo è stato modificato. Se non serve, eliminalo tu.`
        : `Annullato «${nomeComando(d["comando"], "it")}», ma i suoi ${d["fogli"]} fogli restano: dopo è stato modificato «${d["nomi"]}», che rimanda agli altri. Se non servono, eliminali tu.`,
  },
  en: {
    "esempio-creato": (d) =>
      `Sheet “${d["nome"]}” is ready. Look at “Check”, then press “Recompute SAL”. “Undo” takes it away.`,
    "modello-creato": (d) =>
      `Sheet “${d["nome"]}” is ready: fill in a row and PERF reads it. “Undo” takes it away while it is empty.`,
    "fogli-lasciati": (d) =>
      isUno(d)
        ? `“${nomeComando(d["comando"], "en")}” undone, but sheet “${d["nomi"]}” stays: it was changed since. If you do not need it, delete it yourself.`
        : `“${nomeComando(d["comando"], "en")}” undone, but its ${d["fogli"]} sheets stay: “${d["nomi"]}” was changed since and points at the others. If you do not need them, delete them yourself.`,
  },
};
