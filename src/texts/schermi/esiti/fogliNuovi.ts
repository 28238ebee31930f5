import { RIUSCITE_RACCOLTA, type CodiceRiuscitaRaccolta } from "./esitiRaccolta";
import { formatNumero } from "../../formato";
import type { Lingua } from "../../lingua";
import { nomeComando } from "../../nomiComandi";

type Dati = Readonly<Record<string, string | number>>;
type Frasi<Codice extends string> = Readonly<Record<Lingua, Readonly<Record<Codice, (dati: Dati) => string>>>>;

/** What became of the sheets that PERF makes in the user's workbook. */
export type CodiceRiuscitaFogli =
  | "esempio-creato"
  | "modello-creato"
  | "cruscotto-costruito"
  | "anno-preparato"
  | "qualita-costruita"
  | "fogli-lasciati"
  | "tabella-convertita"
  | "copia-bloccata"
  | "copia-sbloccata"
  | "copia-non-bloccata"
  | CodiceRiuscitaRaccolta;

const isUno = (d: Dati) => d["fogli"] === 1;

export const RIUSCITE_FOGLI: Frasi<CodiceRiuscitaFogli> = {
  it: {
    "copia-bloccata": () =>
      "La Relazione è costruita e la cartella è bloccata, senza password: l'OIV scrive solo nei suoi posti del Dossier, che porta l'impronta delle cifre. Salvala con un altro nome e mandala; «Togli il blocco» la riapre.",
    "copia-non-bloccata": () => "Questa cartella non è una copia bloccata per l'OIV: nulla da togliere.",
    "copia-sbloccata": (d) =>
      d["fogli"] === 1 ? "Tolto il blocco da 1 foglio." : `Tolto il blocco da ${migliaia(d["fogli"], "it")} fogli.`,
    ...RIUSCITE_RACCOLTA.it,
    "tabella-convertita": (d) =>
      `«${d["nome"]}» su «${d["foglio"]}» è ora un intervallo, con le stesse celle. PERF non può rifarla tabella: se la rivuoi, Annulla di Excel, o Inserisci > Tabella.`,
    "esempio-creato": (d) =>
      `Ho creato il foglio «${d["nome"]}». Guarda «Verifica», poi premi «Ricalcola SAL». «Annulla» lo toglie.`,
    "modello-creato": (d) =>
      `Ho creato il foglio «${d["nome"]}»: compila una riga e PERF la legge. «Annulla» lo toglie finché è vuoto.`,
    "cruscotto-costruito": (d) =>
      `Ho costruito il foglio «${d["nome"]}»: ${migliaia(d["righe"], "it")} indicatori dal Piano, con il SAL che si calcola da sé. Il Piano resta com'è; «Annulla» toglie il foglio.`,
    "anno-preparato": (d) =>
      `Pronto l'anno ${d["anno"]}: ${migliaia(d["svuotati"], "it")} consuntivi svuotati, ${migliaia(d["target"], "it")} target dell'anno nuovo, ${migliaia(d["fermi"], "it")} target da rivedere. I risultati del ${Number(d["anno"]) - 1} sono in «${d["storico"]}»; «Annulla» rimette tutto.`,
    "qualita-costruita": () =>
      "È un Piano, senza consuntivi: ho scritto «Qualità del Piano». La Relazione si compone quando i consuntivi ci sono.",
    "fogli-lasciati": (d) =>
      isUno(d)
        ? `Annullato «${nomeComando(d["comando"], "it")}», ma il foglio «${d["nomi"]}» resta: dopo è stato modificato. Se non serve, eliminalo tu.`
        : `Annullato «${nomeComando(d["comando"], "it")}», ma i suoi ${migliaia(d["fogli"], "it")} fogli restano: dopo è stato modificato «${d["nomi"]}», che rimanda agli altri. Se non servono, eliminali tu.`,
  },
  en: {
    "copia-bloccata": () =>
      "The report is built and the workbook is locked, without a password: the OIV writes only in its places of the dossier, which bears the hash of the figures. Save it under another name and send it; “Remove the lock” opens it again.",
    "copia-non-bloccata": () => "This workbook is not a copy locked for the OIV: nothing to remove.",
    "copia-sbloccata": (d) =>
      d["fogli"] === 1 ? "1 sheet unlocked." : `${migliaia(d["fogli"], "en")} sheets unlocked.`,
    ...RIUSCITE_RACCOLTA.en,
    "tabella-convertita": (d) =>
      `“${d["nome"]}” on “${d["foglio"]}” is a range now, with the same cells. PERF cannot make it a table again: if you want it back, Excel's own Undo, or Insert > Table.`,
    "esempio-creato": (d) =>
      `Sheet “${d["nome"]}” is ready. Look at “Check”, then press “Recompute SAL”. “Undo” takes it away.`,
    "modello-creato": (d) =>
      `Sheet “${d["nome"]}” is ready: fill in a row and PERF reads it. “Undo” takes it away while it is empty.`,
    "cruscotto-costruito": (d) =>
      `Sheet “${d["nome"]}” is built: ${migliaia(d["righe"], "en")} indicators from the Piano, with a SAL that computes itself. The Piano stays as it is; “Undo” takes the sheet away.`,
    "anno-preparato": (d) =>
      `Year ${d["anno"]} is ready: ${migliaia(d["svuotati"], "en")} actuals cleared, ${migliaia(d["target"], "en")} targets of the new year, ${migliaia(d["fermi"], "en")} targets to look at. The results of ${Number(d["anno"]) - 1} are in “${d["storico"]}”; “Undo” puts everything back.`,
    "qualita-costruita": () =>
      "It is a Piano, without actuals: “Qualità del Piano” is written. The report comes when there are actuals.",
    "fogli-lasciati": (d) =>
      isUno(d)
        ? `“${nomeComando(d["comando"], "en")}” undone, but sheet “${d["nomi"]}” stays: it was changed since. If you do not need it, delete it yourself.`
        : `“${nomeComando(d["comando"], "en")}” undone, but its ${migliaia(d["fogli"], "en")} sheets stay: “${d["nomi"]}” was changed since and points at the others. If you do not need them, delete them yourself.`,
  },
};

/** Why the sheets of a command are not made. */
export type CodiceErroreFogli =
  "foglio-non-piano" | "senza-anno" | "relazione-troppo-grande" | "documento-troppo-grande";

const migliaia = (numero: unknown, lingua: Lingua) => formatNumero(Number(numero), lingua);

export const ERRORI_FOGLI: Frasi<CodiceErroreFogli> = {
  it: {
    "foglio-non-piano": (d) =>
      `«${d["foglio"]}» ha già dei consuntivi, o un posto per scriverli: non è un Piano, e il cruscotto non si costruisce.`,
    "relazione-troppo-grande": (d) =>
      `Questa Relazione avrebbe ${migliaia(d["celle"], "it")} celle con una formula: oltre ${migliaia(d["massimo"], "it")} una cartella non si usa più. Escludi dei fogli o delle tabelle, oppure chiedi il documento Word, che formule non ne ha. Non è stato scritto nulla.`,
    "documento-troppo-grande": (d) =>
      `Questo documento avrebbe tabelle di ${migliaia(d["celle"], "it")} celle: oltre ${migliaia(d["massimo"], "it")}, alcune centinaia di pagine, Word non si usa più. Escludi dei fogli o delle tabelle, o fai un documento per foglio. Non è stato scritto nulla.`,
    "senza-anno": () =>
      "Nessun foglio dice l'anno: scrivilo in un titolo, in un'intestazione o nel metodo di calcolo, e riprova.",
  },
  en: {
    "foglio-non-piano": (d) =>
      `“${d["foglio"]}” has actuals already, or a place for them: it is no Piano, and no cruscotto is built.`,
    "relazione-troppo-grande": (d) =>
      `This report would have ${migliaia(d["celle"], "en")} cells with a formula: above ${migliaia(d["massimo"], "en")} a workbook can no longer be used. Leave out some sheets or tables, or ask for the Word document, which has no formulas. Nothing was written.`,
    "documento-troppo-grande": (d) =>
      `The tables of this document would have ${migliaia(d["celle"], "en")} cells: above ${migliaia(d["massimo"], "en")}, some hundreds of pages, Word can no longer be used. Leave out some sheets or tables, or make a document for each sheet. Nothing was written.`,
    "senza-anno": () => "No sheet says the year: type it in a title, a heading or the method, and try again.",
  },
};
