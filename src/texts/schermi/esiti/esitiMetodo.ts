import type { Lingua } from "../../lingua";

/** What became of the method of the workbook, and of its way of writing. */
export type CodiceRiuscitaMetodo = "metodo-impostato" | "modo-impostato" | "metodo-esportato" | CodiceRiuscitaCalcolo;

type CodiceRiuscitaCalcolo = "calcolo-automatico" | "calcolo-gia-automatico";

type Dati = Readonly<Record<string, string | number>>;

export const RIUSCITE_METODO: Readonly<Record<Lingua, Readonly<Record<CodiceRiuscitaMetodo, (dati: Dati) => string>>>> =
  {
    it: {
      "metodo-impostato": (d) =>
        `Metodo «${d["nome"]}» in uso in questa cartella. I SAL già scritti nelle celle restano com'erano finché non premi «Ricalcola SAL».`,
      "modo-impostato": () => "Scelta conservata nella cartella: vale dal prossimo «Ricalcola SAL».",
      "metodo-esportato": (d) => `Metodo «${d["nome"]}» pronto tra i file scaricati.`,
      "calcolo-automatico": () =>
        "Excel ora ricalcola da sé, in tutte le cartelle aperte: le cifre delle formule sono aggiornate. «Annulla» torna al calcolo manuale; le cifre restano aggiornate.",
      "calcolo-gia-automatico": () => "Excel ricalcola già da sé.",
    },
    en: {
      "metodo-impostato": (d) =>
        `Method “${d["nome"]}” in use in this workbook. The SALs already written in cells stay as they were until you press “Recompute SAL”.`,
      "modo-impostato": () => "Kept in the workbook: it holds from the next “Recompute SAL”.",
      "metodo-esportato": (d) => `Method “${d["nome"]}” is ready among the downloads.`,
      "calcolo-automatico": () =>
        "Excel now calculates by itself, in every open workbook: the figures of the formulas are up to date. “Undo” goes back to manual calculation; the figures stay up to date.",
      "calcolo-gia-automatico": () => "Excel calculates by itself already.",
    },
  };
