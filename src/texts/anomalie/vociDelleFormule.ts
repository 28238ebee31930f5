import type { MotivoIntervallo } from "../../domain/DatiAnomalia";
import { motivoIn, type Dati, type VoceAnomalia } from "../VoceAnomalia";
import type { Lingua } from "../lingua";

type CodiceDellaFormula =
  | "formula-interrotta"
  | "formula-altra-riga"
  | "formula-cella-vuota"
  | "formula-con-numero"
  | "intervallo-della-media"
  | "righe-nascoste"
  | "collegamento-esterno"
  | "calcolo-manuale";

const INTERVALLI: Readonly<Record<Lingua, Readonly<Record<MotivoIntervallo, string>>>> = {
  it: {
    corto: "lascia fuori delle righe che le appartengono",
    lungo: "prende anche celle che non le appartengono",
    doppio: "conta due volte le stesse righe",
    sfasato: "accosta SAL e pesi di righe diverse",
    altrove: "prende un'altra colonna",
  },
  en: {
    corto: "leaves out rows that belong to it",
    lungo: "takes cells that do not belong to it",
    doppio: "counts the same rows twice",
    sfasato: "sets SALs beside weights of other rows",
    altrove: "takes another column",
  },
};

const INTERRUZIONI: Readonly<Record<Lingua, Readonly<Record<"scritta" | "vuota" | "non-media", string>>>> = {
  it: {
    scritta: "è scritta a mano in mezzo a formule",
    vuota: "è vuota in mezzo a formule",
    "non-media": "non fa la media delle celle che prende",
  },
  en: {
    scritta: "is typed by hand among formulas",
    vuota: "is empty among formulas",
    "non-media": "makes no mean of the cells it takes",
  },
};

const quali = (d: Dati<"intervallo-della-media">) => (d.testo("quali") === "" ? "" : ` (${d.testo("quali")})`);
/** Of many rows together no cell is named. */
const cella = (d: { has(nome: "cella"): boolean; testo(nome: "cella"): string }, altrimenti: string) =>
  d.has("cella") ? d.testo("cella") : altrimenti;

/** What is said of the formulas that the sheet itself holds. */
export const VOCI_DELLE_FORMULE: Readonly<Record<Lingua, { readonly [Uno in CodiceDellaFormula]: VoceAnomalia<Uno> }>> =
  {
    it: {
      "formula-interrotta": {
        fatto: (d) =>
          d.motivo === "scritta" || d.motivo === "vuota"
            ? `${cella(d, "Una cella")} ${motivoIn(d, INTERRUZIONI.it) ?? ""}.`
            : d.motivo === "non-media"
              ? `La formula di ${cella(d, "una cella")} ${motivoIn(d, INTERRUZIONI.it) ?? ""}.`
              : `La formula di ${cella(d, "una cella")} non è quella delle altre${d.has("altra") ? ` (${d.testo("altra")})` : ""}.`,
        rimedio: "Ricopia la formula dalla cella accanto; se la differenza è voluta scegli «Va bene così».",
      },
      "formula-altra-riga": {
        fatto: (d) => `La formula di ${d.testo("cella")} prende ${d.testo("riferimento")}, che sta su un'altra riga.`,
        rimedio: "Riporta il riferimento sulla sua riga; se è voluto scegli «Va bene così».",
      },
      "formula-cella-vuota": {
        fatto: (d) =>
          `La formula di ${d.testo("cella")} prende ${d.testo("riferimento")}, dove non c'è nulla: conta come 0.`,
        rimedio: "Correggi il riferimento, o scrivi il valore che manca.",
      },
      "formula-con-numero": {
        fatto: (d) => `La formula di ${d.testo("cella")} contiene un numero scritto a mano (${d.testo("numero")}).`,
        rimedio: "Metti il numero in una cella sua e con il suo nome, o togli la correzione dalla formula.",
      },
      "intervallo-della-media": {
        fatto: (d) => `La media di ${cella(d, "una cella")} ${motivoIn(d, INTERVALLI.it) ?? ""}${quali(d)}.`,
        rimedio: "Correggi l'intervallo nella formula; «Ricalcola SAL» la riscrive sulle righe giuste.",
      },
      "righe-nascoste": {
        fatto: (d) => `Contano nelle medie anche righe nascoste (${d.testo("quante")}): ${d.testo("quali")}.`,
        rimedio: "Mostra le righe, o escludile: chi legge il foglio non vede da che cosa viene la cifra.",
      },
      "collegamento-esterno": {
        fatto: (d) => `La cella ${d.testo("cella")} viene da un altro file (${d.testo("riferimento")}).`,
        rimedio: "Apri quel file per aggiornare la cifra, o scrivi qui il valore con la sua fonte.",
      },
      "calcolo-manuale": {
        fatto: () => "Il calcolo della cartella è manuale: le cifre delle formule possono essere vecchie.",
        rimedio: "Con «Passa al calcolo automatico», o in Excel: Formule › Opzioni di calcolo › Automatico.",
      },
    },
    en: {
      "formula-interrotta": {
        fatto: (d) =>
          d.motivo === "scritta" || d.motivo === "vuota"
            ? `${cella(d, "A cell")} ${motivoIn(d, INTERRUZIONI.en) ?? ""}.`
            : d.motivo === "non-media"
              ? `The formula of ${cella(d, "a cell")} ${motivoIn(d, INTERRUZIONI.en) ?? ""}.`
              : `The formula of ${cella(d, "a cell")} is not that of the others${d.has("altra") ? ` (${d.testo("altra")})` : ""}.`,
        rimedio: "Copy the formula from the cell beside it; if the difference is intended choose “It is fine”.",
      },
      "formula-altra-riga": {
        fatto: (d) =>
          `The formula of ${d.testo("cella")} takes ${d.testo("riferimento")}, which stands on another row.`,
        rimedio: "Bring the reference back to its own row; if it is intended choose “It is fine”.",
      },
      "formula-cella-vuota": {
        fatto: (d) =>
          `The formula of ${d.testo("cella")} takes ${d.testo("riferimento")}, where there is nothing: it counts as 0.`,
        rimedio: "Correct the reference, or type the value that is missing.",
      },
      "formula-con-numero": {
        fatto: (d) => `The formula of ${d.testo("cella")} holds a number typed by hand (${d.testo("numero")}).`,
        rimedio: "Put the number in a cell of its own, with its name, or remove the correction from the formula.",
      },
      "intervallo-della-media": {
        fatto: (d) => `The mean of ${cella(d, "a cell")} ${motivoIn(d, INTERVALLI.en) ?? ""}${quali(d)}.`,
        rimedio: "Correct the range in the formula; “Recompute SAL” writes it again on the right rows.",
      },
      "righe-nascoste": {
        fatto: (d) => `Hidden rows count in the means too (${d.testo("quante")}): ${d.testo("quali")}.`,
        rimedio: "Show the rows, or exclude them: whoever reads the sheet cannot see where the figure comes from.",
      },
      "collegamento-esterno": {
        fatto: (d) => `Cell ${d.testo("cella")} comes from another file (${d.testo("riferimento")}).`,
        rimedio: "Open that file to update the figure, or type the value here with its source.",
      },
      "calcolo-manuale": {
        fatto: () => "The workbook calculates manually: the figures of its formulas may be out of date.",
        rimedio: "With “Calculate automatically”, or in Excel: Formulas › Calculation Options › Automatic.",
      },
    },
  };
