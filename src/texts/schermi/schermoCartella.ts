import { contaIn, formatNumero } from "../formato";
import type { Lingua } from "../lingua";
import { nomeComando } from "../nomiComandi";

const conta = contaIn("it");

/** The words of the screen "Cartella" in Italian; the form of each key for the other languages. */
const it = {
  lettura: "Lettura della cartella…",
  aggiorna: "Rileggi la cartella",
  gruppi: {
    cruscotti: (n: number) => conta(n, "cruscotto", "cruscotti"),
    perf: (n: number) => conta(n, "foglio di PERF", "fogli di PERF"),
    altri: (n: number) => conta(n, "altro foglio", "altri fogli"),
  },
  nessunCruscotto: "Nessun foglio della cartella è un cruscotto.",
  tutti: "Scegli tutti i cruscotti",
  scegli: (foglio: string) => `Scegli «${foglio}»`,
  vai: (foglio: string) => `Vai a «${foglio}»`,
  ente: "dell'ente",
  piano: "Piano",
  indicatori: (n: number) => conta(n, "indicatore", "indicatori"),
  inCorso: "anno in corso",
  protetto: "protetto",
  domande: (n: number) => conta(n, "domanda aperta", "domande aperte"),
  senzaDomande: "nessuna domanda",
  da: "Da",
  aggiornato: "aggiornato",
  superato: (fogli: readonly string[]) =>
    `superato: ${fogli.map((uno) => `«${uno}»`).join(", ")} ${fogli.length === 1 ? "è cambiato" : "sono cambiati"} dopo`,
  sparito: (fogli: readonly string[]) =>
    `${fogli.map((uno) => `«${uno}»`).join(", ")} non ${fogli.length === 1 ? "c'è" : "ci sono"} più`,
  ignoto: "non si sa se è aggiornato: costruiscilo di nuovo per saperlo",
  ricostruisci: "Ricostruisci",
  ricostruisciDi: (foglio: string) => `Ricostruisci «${foglio}»`,

  scelti: (n: number) =>
    n === 0 ? "Spunta i fogli su cui lavorare insieme." : conta(n, "foglio scelto", "fogli scelti"),
  anteprima: (comando: string) => `«${nomeComando(comando, "it")}»: che cosa cambia`,
  fogliToccati: (n: number) =>
    n === 0
      ? "Nessun foglio cambia."
      : `Cambia ${conta(n, "foglio", "fogli")}, con una sola scrittura e un solo «Annulla».`,
  celle: (n: number) => (n === 0 ? "nulla da scrivere" : conta(n, "SAL da scrivere", "SAL da scrivere")),
  aree: (n: number) => conta(n, "area colorata", "aree colorate"),
  allargate: (n: number) => conta(n, "colonna allargata per il segno", "colonne allargate per il segno"),
  formule: (n: number) => (n === 0 ? "nessuna formula di PERF" : conta(n, "formula", "formule")),
  cambiano: (n: number) =>
    n === 0 ? "nessuna cifra cambia" : n === 1 ? "1 cifra cambia" : `${formatNumero(n, "it")} cifre cambiano`,
  sostituite: (n: number) => (n === 1 ? "1 cifra tua sostituita" : `${formatNumero(n, "it")} cifre tue sostituite`),
  esclusi: (n: number) => (n === 1 ? "1 foglio resta fuori" : `${formatNumero(n, "it")} fogli restano fuori`),
  scriviQuante: {
    ricalcola: (n: number) => `Scrivi ${formatNumero(n, "it")} SAL`,
    semafori: (n: number) => `Colora ${conta(n, "area", "aree")}`,
    valori: (n: number) => `Trasforma ${conta(n, "formula", "formule")}`,
  },
};

const conti = contaIn("en");

const en: typeof it = {
  lettura: "Reading the workbook…",
  aggiorna: "Read the workbook again",
  gruppi: {
    cruscotti: (n) => conti(n, "cruscotto", "cruscotti"),
    perf: (n) => conti(n, "PERF sheet", "PERF sheets"),
    altri: (n) => conti(n, "other sheet", "other sheets"),
  },
  nessunCruscotto: "No sheet of the workbook is a cruscotto.",
  tutti: "Pick all the cruscotti",
  scegli: (foglio) => `Pick “${foglio}”`,
  vai: (foglio) => `Go to “${foglio}”`,
  ente: "of the body",
  piano: "Piano",
  indicatori: (n) => conti(n, "indicator", "indicators"),
  inCorso: "year under way",
  protetto: "protected",
  domande: (n) => conti(n, "open question", "open questions"),
  senzaDomande: "no question",
  da: "From",
  aggiornato: "up to date",
  superato: (fogli) =>
    `out of date: ${fogli.map((uno) => `“${uno}”`).join(", ")} ${fogli.length === 1 ? "has" : "have"} changed since`,
  sparito: (fogli) =>
    `${fogli.map((uno) => `“${uno}”`).join(", ")} ${fogli.length === 1 ? "is" : "are"} no longer there`,
  ignoto: "nobody knows whether it is up to date: build it again to know",
  ricostruisci: "Rebuild",
  ricostruisciDi: (foglio) => `Rebuild “${foglio}”`,

  scelti: (n) => (n === 0 ? "Tick the sheets to work on together." : conti(n, "sheet picked", "sheets picked")),
  anteprima: (comando) => `“${nomeComando(comando, "en")}”: what changes`,
  fogliToccati: (n) =>
    n === 0 ? "No sheet changes." : `${conti(n, "sheet changes", "sheets change")}, in one write and with one “Undo”.`,
  celle: (n) => (n === 0 ? "nothing to write" : conti(n, "SAL to write", "SALs to write")),
  aree: (n) => conti(n, "coloured area", "coloured areas"),
  allargate: (n) => conti(n, "column widened for the sign", "columns widened for the sign"),
  formule: (n) => (n === 0 ? "no PERF formula" : conti(n, "formula", "formulas")),
  cambiano: (n) => (n === 0 ? "no figure changes" : conti(n, "figure changes", "figures change")),
  sostituite: (n) => conti(n, "figure of yours replaced", "figures of yours replaced"),
  esclusi: (n) => conti(n, "sheet is left out", "sheets are left out"),
  scriviQuante: {
    ricalcola: (n) => `Write ${conti(n, "SAL", "SALs")}`,
    semafori: (n) => `Colour ${conti(n, "area", "areas")}`,
    valori: (n) => `Turn ${conti(n, "formula", "formulas")} into values`,
  },
};

export const TESTI_CARTELLA: Readonly<Record<Lingua, typeof it>> = { it, en };

/** What the commands on many sheets did. */
export type CodiceRiuscitaCartella = "fogli-scritti" | "fogli-gia-scritti";

type Dati = Readonly<Record<string, string | number>>;

const COSE = {
  it: { ricalcola: ["SAL", "SAL"], semafori: ["area", "aree"], valori: ["formula", "formule"] },
  en: { ricalcola: ["SAL", "SALs"], semafori: ["area", "areas"], valori: ["formula", "formulas"] },
} as const;

function quante(d: Dati, lingua: Lingua): string {
  const cose: Readonly<Record<string, readonly [string, string]>> = COSE[lingua];
  const [una, molte] = cose[String(d["comando"])] ?? ["", ""];
  return contaIn(lingua)(Number(d["quante"] ?? 0), una, molte);
}

export const RIUSCITE_CARTELLA: Readonly<
  Record<Lingua, Readonly<Record<CodiceRiuscitaCartella, (dati: Dati) => string>>>
> = {
  it: {
    "fogli-scritti": (d) =>
      `«${nomeComando(d["comando"], "it")}»: ${quante(d, "it")} su ${conta(Number(d["fogli"]), "foglio", "fogli")}. «Annulla» li riporta tutti insieme.`,
    "fogli-gia-scritti": (d) =>
      `«${nomeComando(d["comando"], "it")}»: i fogli scelti sono già così, nulla da scrivere.`,
  },
  en: {
    "fogli-scritti": (d) =>
      `“${nomeComando(d["comando"], "en")}”: ${quante(d, "en")} on ${conti(Number(d["fogli"]), "sheet", "sheets")}. “Undo” takes them all back together.`,
    "fogli-gia-scritti": (d) =>
      `“${nomeComando(d["comando"], "en")}”: the picked sheets are so already, nothing to write.`,
  },
};
