import type { Lingua } from "../../lingua";

/** What became of the method of the workbook, and of its way of writing. */
export type CodiceRiuscitaMetodo = "metodo-impostato" | "modo-impostato" | "metodo-esportato";

type Dati = Readonly<Record<string, string | number>>;

export const RIUSCITE_METODO: Readonly<Record<Lingua, Readonly<Record<CodiceRiuscitaMetodo, (dati: Dati) => string>>>> =
  {
    it: {
      "metodo-impostato": (d) =>
        `Metodo «${d["nome"]}» in uso in questa cartella. I SAL già scritti nelle celle restano com'erano finché non premi «Ricalcola SAL».`,
      "modo-impostato": () => "Scelta conservata nella cartella: vale dal prossimo «Ricalcola SAL».",
      "metodo-esportato": (d) => `Metodo «${d["nome"]}» pronto tra i file scaricati.`,
    },
    en: {
      "metodo-impostato": (d) =>
        `Method “${d["nome"]}” in use in this workbook. The SALs already written in cells stay as they were until you press “Recompute SAL”.`,
      "modo-impostato": () => "Kept in the workbook: it holds from the next “Recompute SAL”.",
      "metodo-esportato": (d) => `Method “${d["nome"]}” is ready among the downloads.`,
    },
  };
