import { colonneAllargate } from "./colonneAllargate";
import { RIUSCITE_ANNULLA, type CodiceAnnulla } from "./esitiAnnulla";
import { ERRORI_FILE, type CodiceErroreFile } from "./altriFile";
import { ERRORI_ANNO, RIUSCITE_ANNO, type CodiceErroreAnno, type CodiceRiuscitaAnno } from "./esitiAnno";
import { RIUSCITE_DOCUMENTO, type CodiceRiuscitaDocumento } from "./esitiDocumento";
import { RIUSCITE_CARTELLA, type CodiceRiuscitaCartella } from "../schermoCartella";
import { RIUSCITE_METODO, type CodiceRiuscitaMetodo } from "./esitiMetodo";
import { ERRORI_FOGLI, RIUSCITE_FOGLI, type CodiceErroreFogli, type CodiceRiuscitaFogli } from "./fogliNuovi";
import { ERRORI_MODELLO, type CodiceErroreModello } from "./erroreModello";
import { ERRORI_PUBBLICAZIONE } from "./errorePubblicazione";
import { contaIn, formatQuota } from "../../formato";
import type { Lingua } from "../../lingua";
import { nomeComando } from "../../nomiComandi";
import { testoRifiutoIn } from "../../politica";
import { cosaRimane, ERRORI_EXCEL, type CodiceRifiutoExcel } from "./rifiutiExcel";
import { testoNonLetti } from "../../nonLetti";

type Dati = Readonly<Record<string, string | number>>;
type Frasi<Codice extends string> = Readonly<Record<Lingua, Readonly<Record<Codice, (dati: Dati) => string>>>>;
export type CodiceRiuscita =
  | CodiceRiuscitaFogli
  | CodiceRiuscitaAnno
  | CodiceRiuscitaMetodo
  | CodiceRiuscitaCartella
  | "sal-scritti"
  | "sal-gia-scritti"
  | "semafori-applicati"
  | "semafori-gia-applicati"
  | "sintesi-costruita"
  | "relazione-costruita"
  | CodiceRiuscitaDocumento
  | "valori-scritti"
  | "valori-gia-scritti"
  | "formule-ripristinate"
  | "nulla-da-ripristinare"
  | "risposta-scritta"
  | "risposta-gia-data"
  | "correzione-tolta"
  | "causa-scritta"
  | "causa-gia-scritta"
  | "copie-collegate"
  | "copie-gia-collegate"
  | CodiceAnnulla;

export type CodiceErrore =
  | CodiceErroreFile
  | CodiceErroreModello
  | "segnaposti-aperti"
  | "documento-altrui"
  | "documento-interno"
  | "documento-di-altro"
  | CodiceErroreFogli
  | CodiceErroreAnno
  | CodiceRifiutoExcel
  | "foglio-non-cruscotto"
  | "nessun-cruscotto"
  | "foglio-cambiato"
  | "foglio-omonimo"
  | "annullamento-rinviato"
  | "ripetizione-superata"
  | "senza-colonna-sal"
  | "senza-consuntivi"
  | "semafori-senza-sal"
  | "senza-motivo-e-autore"
  | "collegamento-senza-copia"
  | "collegamento-senza-consuntivo"
  | "collegamento-sal-non-aggiornato"
  | "collegamento-circolare"
  | "sal-in-punti"
  | "politica-inutilizzabile"
  | "parte-non-caricata"
  | "interrotto"
  | "copia-rifiutata";

const plurale = contaIn("it");
const pluralOf = contaIn("en");
const n = (dati: Dati, nome: string) => Number(dati[nome] ?? 0);
const quota = (dati: Dati, lingua: Lingua) => (dati["sal"] === undefined ? "—" : formatQuota(n(dati, "sal"), lingua));
/** An answer that stands beside the row moves its SAL in the pane, and in the cell only when that is written again. */
const CELLA_FERMA = {
  it: " La cella del SAL cambia al prossimo «Ricalcola SAL».",
  en: " The SAL cell changes at the next “Recompute SAL”.",
} as const;
const cellaFerma = (dati: Dati, lingua: Lingua) => (n(dati, "daRicalcolare") === 1 ? CELLA_FERMA[lingua] : "");

const RIUSCITE: Frasi<CodiceRiuscita> = {
  it: {
    ...RIUSCITE_FOGLI.it,
    ...RIUSCITE_ANNO.it,
    ...RIUSCITE_METODO.it,
    ...RIUSCITE_DOCUMENTO.it,
    ...RIUSCITE_CARTELLA.it,
    "sal-scritti": (d) =>
      `Scritti ${plurale(n(d, "celle"), "SAL", "SAL")} su «${d["foglio"]}». I valori di prima sono in «PERF – correzioni».`,
    "sal-gia-scritti": (d) => `I SAL di «${d["foglio"]}» sono già aggiornati: nulla da scrivere.`,
    "semafori-applicati": (d) =>
      `Semafori applicati a ${plurale(n(d, "aree"), "area", "aree")} di «${d["foglio"]}»${colonneAllargate(d, "it")}.`,
    "semafori-gia-applicati": (d) => `I semafori di «${d["foglio"]}» ci sono già.`,
    "relazione-costruita": (d) =>
      `Relazione pronta: ${plurale(n(d, "fogli"), "foglio", "fogli")}, a partire da «Relazione».`,
    "sintesi-costruita": (d) => `Quadro di sintesi pronto sul foglio «${d["nome"]}»: ente ${quota(d, "it")}.`,
    "valori-scritti": (d) =>
      `Trasformate in valori ${plurale(n(d, "celle"), "formula", "formule")} di PERF su ${plurale(n(d, "fogli"), "foglio", "fogli")}: il file si legge anche senza PERF. «Ripristina formule» le rimette.${
        n(d, "lasciate") === 0
          ? ""
          : ` ${plurale(n(d, "lasciate"), "cella è rimasta una formula", "celle sono rimaste formule")}, perché non è calcolata o riempie altre celle.`
      }${
        n(d, "diverse") === 0
          ? ""
          : ` ${plurale(n(d, "diverse"), "cella mostrava altro: vi è scritto", "celle mostravano altro: vi è scritto")} il SAL misurato (${d["dove"]}).`
      }`,
    "valori-gia-scritti": (d) =>
      n(d, "lasciate") === 0
        ? "Nella cartella non ci sono formule di PERF. Quelle di Excel si fermano con «Ricalcola SAL», scegliendo «Valori»."
        : `Nulla da trasformare: ${plurale(n(d, "lasciate"), "formula di PERF non è calcolata o riempie", "formule di PERF non sono calcolate o riempiono")} altre celle.`,
    "formule-ripristinate": (d) =>
      `Ripristinate ${plurale(n(d, "celle"), "formula", "formule")} di PERF.${
        n(d, "rimaste") === 0
          ? ""
          : ` ${plurale(n(d, "rimaste"), "cella è rimasta", "celle sono rimaste")} com'è ora, perché riscritta dopo o non più riconoscibile: ${d["dove"]}.`
      }`,
    "nulla-da-ripristinare": (d) =>
      n(d, "rimaste") === 0
        ? "Nessuna formula di PERF da ripristinare."
        : `Nessuna formula da ripristinare: ${plurale(n(d, "rimaste"), "cella è stata riscritta o non è più riconoscibile", "celle sono state riscritte o non sono più riconoscibili")} (${d["dove"]}).`,
    "risposta-scritta": (d) =>
      n(d, "righe") === 0
        ? `Risposta registrata per «${d["foglio"]}».`
        : `Risposta registrata per ${plurale(n(d, "righe"), "riga", "righe")} di «${d["foglio"]}»: vale anche alle prossime letture.${cellaFerma(d, "it")}`,
    "risposta-gia-data": (d) => `Su «${d["foglio"]}» la risposta c'è già: nulla da scrivere.`,
    "correzione-tolta": (d) => `Correzione tolta da «${d["foglio"]}»: torna a valere la regola.${cellaFerma(d, "it")}`,
    "copie-collegate": (d) =>
      `${n(d, "copie") === 1 ? "Collegata" : "Collegate"} ${plurale(n(d, "copie"), "copia", "copie")} alla cella di «${d["foglio"]}». I valori di prima sono in «PERF – correzioni».`,
    "copie-gia-collegate": (d) => `Le copie sono già collegate alla cella di «${d["foglio"]}».`,
    ...RIUSCITE_ANNULLA.it,
    "causa-scritta": (d) => `Scritta su «${d["foglio"]}»: la Relazione la legge da lì.`,
    "causa-gia-scritta": (d) => `Su «${d["foglio"]}» c'è già: nulla da scrivere.`,
  },
  en: {
    ...RIUSCITE_FOGLI.en,
    ...RIUSCITE_ANNO.en,
    ...RIUSCITE_METODO.en,
    ...RIUSCITE_DOCUMENTO.en,
    ...RIUSCITE_CARTELLA.en,
    "sal-scritti": (d) =>
      `${pluralOf(n(d, "celle"), "SAL", "SALs")} written on “${d["foglio"]}”. What stood there is on “PERF – correzioni”.`,
    "sal-gia-scritti": (d) => `The SALs of “${d["foglio"]}” are up to date: nothing to write.`,
    "semafori-applicati": (d) =>
      `Traffic lights applied to ${pluralOf(n(d, "aree"), "area", "areas")} of “${d["foglio"]}”${colonneAllargate(d, "en")}.`,
    "semafori-gia-applicati": (d) => `The traffic lights of “${d["foglio"]}” are already there.`,
    "relazione-costruita": (d) =>
      `Report ready: ${pluralOf(n(d, "fogli"), "sheet", "sheets")}, beginning with “Relazione”.`,
    "sintesi-costruita": (d) => `Summary ready on sheet “${d["nome"]}”: body ${quota(d, "en")}.`,
    "valori-scritti": (d) =>
      `${pluralOf(n(d, "celle"), "PERF formula", "PERF formulas")} turned into values on ${pluralOf(n(d, "fogli"), "sheet", "sheets")}: the file can be read without PERF. “Restore formulas” puts them back.${
        n(d, "lasciate") === 0
          ? ""
          : ` ${pluralOf(n(d, "lasciate"), "cell stays a formula", "cells stay formulas")}, not calculated yet or filling other cells.`
      }${
        n(d, "diverse") === 0
          ? ""
          : ` ${pluralOf(n(d, "diverse"), "cell showed", "cells showed")} something else: the measured SAL is written there (${d["dove"]}).`
      }`,
    "valori-gia-scritti": (d) =>
      n(d, "lasciate") === 0
        ? "The workbook has no PERF formulas. Those of Excel become values with “Recompute SAL”, choosing “Values”."
        : `Nothing to turn into values: ${pluralOf(n(d, "lasciate"), "PERF formula is", "PERF formulas are")} not calculated yet or fill other cells.`,
    "formule-ripristinate": (d) =>
      `${pluralOf(n(d, "celle"), "PERF formula", "PERF formulas")} restored.${
        n(d, "rimaste") === 0
          ? ""
          : ` ${pluralOf(n(d, "rimaste"), "cell was", "cells were")} left as it stands, retyped since or no longer recognised: ${d["dove"]}.`
      }`,
    "nulla-da-ripristinare": (d) =>
      n(d, "rimaste") === 0
        ? "No PERF formula to restore."
        : `No formula to restore: ${pluralOf(n(d, "rimaste"), "cell was retyped or is", "cells were retyped or are")} no longer recognised (${d["dove"]}).`,
    "risposta-scritta": (d) =>
      n(d, "righe") === 0
        ? `Answer kept for “${d["foglio"]}”.`
        : `Answer kept for ${pluralOf(n(d, "righe"), "row", "rows")} of “${d["foglio"]}”: it holds at the next readings too.${cellaFerma(d, "en")}`,
    "risposta-gia-data": (d) => `“${d["foglio"]}” has this answer already: nothing to write.`,
    "correzione-tolta": (d) => `Correction removed from “${d["foglio"]}”: the rule holds again.${cellaFerma(d, "en")}`,
    "copie-collegate": (d) =>
      `${n(d, "copie") === 1 ? "1 copy" : `${n(d, "copie")} copies`} linked to the cell of “${d["foglio"]}”. What stood there is on “PERF – correzioni”.`,
    "copie-gia-collegate": (d) => `The copies are linked to the cell of “${d["foglio"]}” already.`,
    ...RIUSCITE_ANNULLA.en,
    "causa-scritta": (d) => `Written on “${d["foglio"]}”: the report reads it there.`,
    "causa-gia-scritta": (d) => `“${d["foglio"]}” has it already: nothing to write.`,
  },
};

const ERRORI: Frasi<CodiceErrore> = {
  it: {
    ...ERRORI_FILE.it,
    ...ERRORI_MODELLO.it,
    ...ERRORI_PUBBLICAZIONE.it,
    ...ERRORI_FOGLI.it,
    ...ERRORI_ANNO.it,
    ...ERRORI_EXCEL.it,
    "foglio-non-cruscotto": (d) =>
      `«${d["foglio"]}» non è un cruscotto: serve una riga di intestazioni con il Target (o Risultato atteso, Valore atteso). Passa al foglio giusto e riprova.`,
    "nessun-cruscotto": () =>
      "Nessun foglio della cartella è un cruscotto: serve una riga di intestazioni con Target o Risultato atteso. Non è stato scritto nulla.",
    "foglio-cambiato": (d) =>
      `«${d["foglio"]}» è cambiato dopo l'anteprima: guardala di nuovo e conferma. Non è stato scritto nulla.`,
    "foglio-omonimo": (d) =>
      `Il foglio «${d["foglio"]}» non è di PERF, che scrive su un foglio con questo nome: rinominalo e riprova. Non è stato scritto nulla.`,
    "ripetizione-superata": (d) =>
      `«${nomeComando(d["comando"], "it")}» non si può ripetere com'era: dopo, la cartella è cambiata. Non è stato scritto nulla: dai di nuovo il comando, su ciò che c'è adesso.`,
    "annullamento-rinviato": (d) =>
      `Excel ha rifiutato due volte di annullare «${nomeComando(d["comando"], "it")}» su «${d["foglio"]}»: controlla che il foglio non sia protetto. Il prossimo Annulla riguarda il comando precedente; questo si potrà riprovare dopo.`,
    "senza-colonna-sal": (d) =>
      `«${d["foglio"]}» non ha una colonna SAL, e accanto al consuntivo non c'è posto per aggiungerla: inserisci una colonna vuota e riprova.`,
    "senza-consuntivi": (d) =>
      `«${d["foglio"]}» non ha una colonna dei consuntivi: finché non c'è, non c'è un SAL da scrivere.`,
    "semafori-senza-sal": (d) =>
      `«${d["foglio"]}» non ha una colonna SAL da colorare: premi prima «Ricalcola SAL», che propone di aggiungerla.`,
    "senza-motivo-e-autore": () =>
      "Servono il motivo e il nome di chi lo decide: senza l'uno o l'altro la risposta non vale. Non è stato scritto nulla.",
    "collegamento-senza-copia": () =>
      "Una delle righe da collegare non c'è più, o non ha un consuntivo: confronta di nuovo i fogli. Non è stato scritto nulla.",
    "collegamento-senza-consuntivo": (d) =>
      `Alla riga ${d["riga"]} di «${d["foglio"]}» il consuntivo è vuoto, e una copia collegata mostrerebbe 0: scrivilo e riprova. Non è stato scritto nulla.`,
    "collegamento-sal-non-aggiornato": (d) =>
      `Alla riga ${d["riga"]} di «${d["foglio"]}» la cella del SAL non mostra ciò che l'obiettivo dà: premi prima «Ricalcola SAL» su quel foglio. Non è stato scritto nulla.`,
    "collegamento-circolare": (d) =>
      `Il consuntivo alla riga ${d["riga"]} di «${d["foglio"]}» è già una formula che rimanda al foglio della copia: collegarla farebbe un giro. Non è stato scritto nulla.`,
    "sal-in-punti": (d) =>
      `I SAL di «${d["foglio"]}» sono scritti in punti (85) e non in percentuale (85%): premi prima «Ricalcola SAL», che li riscrive.`,
    "politica-inutilizzabile": (d) =>
      `Il metodo di calcolo non si può usare: ${testoRifiutoIn(d, "it")}. Resta quello di prima.`,
    "parte-non-caricata": () =>
      "Questa parte di PERF non si è caricata: controlla la connessione e riprova. Non è stato scritto nulla.",
    interrotto: (d) => `Interrotto. ${cosaRimane(d, "it")}`,
    "copia-rifiutata": () =>
      "Excel qui non lascia copiare: costruisci la Relazione e copia la tabella dal suo foglio, oppure scarica Word.",
  },
  en: {
    ...ERRORI_FILE.en,
    ...ERRORI_MODELLO.en,
    ...ERRORI_PUBBLICAZIONE.en,
    ...ERRORI_FOGLI.en,
    ...ERRORI_ANNO.en,
    ...ERRORI_EXCEL.en,
    "foglio-non-cruscotto": (d) =>
      `“${d["foglio"]}” is not a cruscotto: it needs a header row that names the target (or the expected result). Go to the right sheet and try again.`,
    "nessun-cruscotto": () =>
      "No sheet of the workbook is a cruscotto: it takes a header row with Target or expected result. Nothing was written.",
    "foglio-cambiato": (d) =>
      `“${d["foglio"]}” has changed since the preview: look at it again and confirm. Nothing was written.`,
    "foglio-omonimo": (d) =>
      `Sheet “${d["foglio"]}” is not PERF's, which writes on a sheet of this name: rename it and try again. Nothing was written.`,
    "ripetizione-superata": (d) =>
      `“${nomeComando(d["comando"], "en")}” cannot be done again as it was: since then the workbook has changed. Nothing was written: give the command again, on what stands there now.`,
    "annullamento-rinviato": (d) =>
      `Excel refused twice to undo “${nomeComando(d["comando"], "en")}” on “${d["foglio"]}”: check that the sheet is not protected. The next Undo takes the command before it; this one can be tried again afterwards.`,
    "senza-colonna-sal": (d) =>
      `“${d["foglio"]}” has no SAL column, and there is no room for one beside the actual: insert a blank column and try again.`,
    "senza-consuntivi": (d) => `“${d["foglio"]}” has no column of actuals: until it has one there is no SAL to write.`,
    "semafori-senza-sal": (d) =>
      `“${d["foglio"]}” has no SAL column to colour: press “Recompute SAL” first, which offers to add it.`,
    "senza-motivo-e-autore": () =>
      "The reason and the name of who decides are needed: without either the answer does not hold. Nothing was written.",
    "collegamento-senza-copia": () =>
      "One of the rows to link is no longer there, or has no actual: compare the sheets again. Nothing was written.",
    "collegamento-senza-consuntivo": (d) =>
      `The actual on row ${d["riga"]} of “${d["foglio"]}” is blank, and a linked copy would show 0: write it and try again. Nothing was written.`,
    "collegamento-sal-non-aggiornato": (d) =>
      `On row ${d["riga"]} of “${d["foglio"]}” the SAL cell does not show what the objective gives: press “Recompute SAL” on that sheet first. Nothing was written.`,
    "collegamento-circolare": (d) =>
      `The actual on row ${d["riga"]} of “${d["foglio"]}” is a formula that points at the sheet of the copy already: linking would make a circular reference. Nothing was written.`,
    "sal-in-punti": (d) =>
      `The SALs of “${d["foglio"]}” are written in points (85), not as percentages (85%): press “Recompute SAL” first, which rewrites them.`,
    "politica-inutilizzabile": (d) =>
      `The calculation method cannot be used: ${testoRifiutoIn(d, "en")}. The earlier one stays.`,
    "parte-non-caricata": () =>
      "This part of PERF could not be loaded: check the connection and try again. Nothing was written.",
    interrotto: (d) => `Stopped. ${cosaRimane(d, "en")}`,
    "copia-rifiutata": () =>
      "Excel does not allow copying here: build the report and copy the table from its sheet, or download Word.",
  },
};

/** What a command did, in one sentence, and which sheets it could not read. */
export function testoRiuscita(riuscita: { codice: CodiceRiuscita; dati: Dati }, lingua: Lingua): string {
  const { codice, dati } = riuscita;
  return `${RIUSCITE[lingua][codice](dati)} ${testoNonLetti(String(dati["nonLetti"] ?? ""), lingua)}`.trim();
}

/** Why a command could not be carried out, and what to do. */
export function testoErrore(codice: CodiceErrore, dati: Dati, lingua: Lingua): string {
  return ERRORI[lingua][codice](dati);
}
