import { QUOTA_O_PUNTI } from "../../domain/numeri/quotaOPunti";
import type { CodiceAnomalia } from "../../domain/codiciAnomalia";
import type {
  MotivoDaConfermare,
  MotivoDelFoglio,
  MotivoDelPeriodo,
  MotivoNarrato,
  RuoloChiesto,
} from "../../domain/DatiAnomalia";
import { FRASI_INGLESI } from "../frasi/frasiInglesi";
import { paroleMetodo } from "../paroleMetodo";
import { rifiutoIn, testoRifiutoPolitica } from "../politica";
import { VOCI_DELLE_FORMULE } from "./vociDelleFormule";
import { VOCI_DELLE_PERSONE } from "./vociDellePersone";
import { VOCI_DELLE_RIGHE } from "./vociDelleRighe";
import { motivoIn, type Dati, type VoceAnomalia } from "../VoceAnomalia";

/** Reasons to confirm that come from the sheet around a row, or that leave its SAL as it is. */
const MOTIVI: Readonly<Record<MotivoDelFoglio, string>> = {
  punto: "the point was read as a decimal comma",
  "stesse-parole": "target and actual are the same words",
  "riferimento-vuoto": "the cell points at another that may be empty, which Excel shows as 0",
  "operatore-illeggibile": "the operator's column holds a text that is not an operator",
  "operatori-diversi": "the operator in its column and the target's do not agree: the target holds",
  "peso-pagamenti": "the objective on payment times must weigh at least 30% (DL 13/2023, art. 4-bis)",
  "ente-righe": "the method averages the rows, but the sheet has none: the mean by levels holds",
  "ente-priorita": "the method averages the priorities, but no programme says them: the mean by levels holds",
  "ente-obiettivi strategici":
    "the method averages the strategic objectives, but the sheet has none: the mean by levels holds",
  "senza-priorita": "some objectives have no priority and stay out of those means",
  "sal-unito": "the SAL cell is merged with that of other rows: PERF measures the row but does not write there",
  "consuntivo-unito":
    "the cell of the actual is merged with that of other rows that have a target each: whose is it? No SAL",
  "target-unito":
    "the cell of the target is merged with that of other rows that have an actual each: is it of each, or of all together? No SAL",
  "migliaia-o-decimali":
    "a figure can be read in two ways (“1,000” is one or a thousand) and the sheet does not say which: no SAL",
  argomenti: "an argument of the SAL formula is not understood: the row is measured without it",
};

/** Why a period is not the year. */
const PERIODI: Readonly<Record<MotivoDelPeriodo, string>> = {
  parziale: "the actual is of part of the year, the target of the whole year",
  proprio: "the actual and the target are of part of the year",
  incrementi: "the figures of the periods may be increments to add up or values at a date: the sheet does not say",
};

const CONTROLLA_METODO =
  "Check “ente” in the calculation method: if the mean by levels is right nothing else is needed.";

/** What to do about those, and about reasons beside a SAL: on its cell a function has no error to say it on. */
const RIMEDI: Readonly<Partial<Record<MotivoDaConfermare, string>>> = {
  proposta: "Confirm the figure if it is right, else type it alone in the actual: until then no SAL.",
  "proposta-superata": "Confirm the new figure, or type it alone in the actual.",
  "nessuna-domanda": "If so choose “It is fine”: the row becomes “not applicable”.",
  confermato: "Nothing to do: if the text changes and the figure is gone, the SAL says so.",
  tolleranza: "If the tolerance holds write the bound it gives in the target; if the SAL is right choose “It is fine”.",
  limite: "If the bound itself is fine write ≥ or ≤ in the target; otherwise add “limite=severo” to the SAL formula.",
  punto: "If it separated thousands, type the number again without the point.",
  "data-lontana": "Check the year of the actual; if it is right choose “It is fine”.",
  "uno-per-si": "Write “SI” in the actual; if the row is right as it is choose “It is fine”.",
  "riferimento-vuoto": "Type the value in the cell it points at; if the zero is true choose “It is fine”.",
  "operatore-illeggibile": "Write one of these in the operator's column: ≥, >, ≤, <, =.",
  "operatori-diversi": "Write the same operator in both places, or leave it in one.",
  "peso-pagamenti": "Bring the weight to 30% at least, or say in the notes where the rest of it is given.",
  "ente-righe": CONTROLLA_METODO,
  "ente-priorita": CONTROLLA_METODO,
  "ente-obiettivi strategici": CONTROLLA_METODO,
  "senza-priorita": "Add the objectives to the exceptions of “medie.priorita” in the calculation method.",
  "sal-unito": "Unmerge the cell if you want a SAL on each row: “Recompute SAL” will write there.",
  "consuntivo-unito":
    "Unmerge the cell and write the value of each row; if the same one holds for each choose “It is fine”.",
  "target-unito":
    "Unmerge the cell and write the target of each row; if the same one holds for each choose “It is fine”.",
  "migliaia-o-decimali":
    "Say how the figures are written in “Method” › “Columns of this sheet” (or by a line “numeri” in “PERF – correzioni”), or type them again.",
  argomenti: "Correct the arguments in the SAL formula: the guide to PERF.SAL says what they are.",
};

/** What the rows have in common where each has a figure of its own. */
const CAUSE: Readonly<Record<MotivoNarrato, string>> = {
  proposta: "Figures proposed from actuals told in words.",
  "proposta-superata": "Confirmed figures that are no longer in the text of the actual.",
  confermato: "Actuals told in words, with their figure confirmed.",
};

const DI_RIGA = FRASI_INGLESI.voci;

const confermato = (d: Dati<"da-confermare">) =>
  `Confirmed actual: ${d.testo("proposta")}, read from the text of the cell.`;

const proposta = (d: Dati<"da-confermare">) =>
  `Proposal: ${d.testo("proposta")} (from “${d.testo("parole")}”)${
    d.has("salProposto") ? `; the SAL would be ${d.quota("salProposto")}` : ""
  }.`;

/** Why a row is to be confirmed: a reason of the sheet around it, or else one of its own. */
function daConfermare(d: Dati<"da-confermare">): string {
  const { motivo } = d;
  if (motivo === "confermato") return confermato(d);
  if (motivo === "proposta") return proposta(d);
  if (motivo === "proposta-superata" && d.has("parole")) return `${DI_RIGA["da-confermare"].fatto(d)} ${proposta(d)}`;
  const perche = motivoIn(d, MOTIVI);
  return perche === null
    ? DI_RIGA["da-confermare"].fatto(d)
    : `To be confirmed: ${perche}${d.has("quali") ? ` (${d.testo("quali")})` : ""}.`;
}

const UNITA = {
  [QUOTA_O_PUNTI]:
    "Of target and actual one seems a share (0.85 is 85%), the other in points (85): no SAL until it is known.",
  migliaia: "The words speak of thousands or millions, the figures do not agree: no SAL until it is known.",
  "ordine-di-grandezza":
    "Target and actual are a thousand times apart or more: no SAL until it is known whether it is a slip.",
  "oltre-la-scala":
    "The words of the row name a scale, and a figure is beyond it: no SAL until it is known what it is worth.",
} as const;

/** The roles that are asked for, as the question names them. */
const RUOLI_CHIESTI: Readonly<Record<RuoloChiesto, string>> = {
  indicatore: "the indicator's name",
  target: "the target",
  consuntivo: "the actual",
  sal: "the published SAL",
  peso: "the weight",
};

export const ANOMALIE_INGLESI: { readonly [Codice in CodiceAnomalia]: VoceAnomalia<Codice> } = {
  ...DI_RIGA,
  "verso-presunto": {
    fatto: (d) =>
      `Presumed direction: ${d.testo("verso") === "decrescente" ? "lower is better" : "higher is better"}${
        d.has("altro") ? ` (otherwise the SAL would be ${d.quota("altro")})` : ""
      }.`,
    rimedio: "Confirm it in the pane, or say that it is the other way; or write an operator in the target (≥ or ≤).",
  },
  "unita-incoerenti": {
    ...DI_RIGA["unita-incoerenti"],
    fatto: (d) => (d.has("motivo") ? (motivoIn(d, UNITA) ?? "") : DI_RIGA["unita-incoerenti"].fatto(d)),
    rimedi: {
      migliaia: "Write target and actual in the same unit; if they are choose “It is fine”.",
      "ordine-di-grandezza": "Check the two figures; if they are right choose “It is fine”.",
      "oltre-la-scala": "Check the two figures; if the scale is another choose “It is fine”.",
      [QUOTA_O_PUNTI]:
        "Write both with %; if they are numbers like any other choose “It is fine”, or the type “number” in “Indicator”.",
    },
    cause: {
      [QUOTA_O_PUNTI]: "A share beside points (0.85 and 85)",
      migliaia: "Thousands or millions beside units",
      "ordine-di-grandezza": "Figures of another order of magnitude",
      "oltre-la-scala": "Figures beyond the scale that the words name",
    },
  },
  "consuntivo-mancante": {
    ...DI_RIGA["consuntivo-mancante"],
    rimedio: "Type the actual when you know it: blank is not zero.",
  },
  "in-ritardo": {
    ...DI_RIGA["in-ritardo"],
    rimedio:
      "If the SMVP tolerates some days choose the method that says so, or type the days in “Indicator” › “Correct”; if not choose “It is fine”: the SAL stays as it is.",
  },
  "testo-non-interpretabile": {
    ...DI_RIGA["testo-non-interpretabile"],
    rimedio:
      "Write in the actual only what the target asks for (a figure, a date, Yes or No), and the rest in the notes.",
  },
  "numero-come-data": { ...DI_RIGA["numero-come-data"], rimedio: "Change the cell's format to a number." },
  "vicino-alla-soglia": {
    fatto: (d) => `Half a point or less from the threshold of ${d.quota("soglia")}.`,
    rimedio: "Check the decimals before the outcome is published.",
  },
  "errore-in-cella": {
    fatto: () => "The target or the actual holds an Excel error: no SAL.",
    rimedio: "Correct the formula of the cell.",
  },
  "da-confermare": {
    ...DI_RIGA["da-confermare"],
    fatto: daConfermare,
    rimedio: "Check the row: if the SAL is right choose “It is fine”.",
    rimedi: { ...DI_RIGA["da-confermare"].rimedi, ...RIMEDI },
    cause: CAUSE,
  },
  "pubblicato-diverso": {
    fatto: (d) => `The published SAL (${d.quota("pubblicato")}) does not follow from the cells.`,
    rimedio: "Check target and actual: often a cell hides decimals, or the figure was typed by hand.",
  },
  "pesi-non-100": {
    fatto: (d) => `The weights add up to ${d.quota("somma")}: the mean brings them back to 100%.`,
    rimedio: "Correct the weights.",
  },
  "stesso-indicatore-valori-diversi": {
    fatto: (d) =>
      `The same indicator has a different ${d.testo("motivo") === "target" ? "target" : "actual"} from sheet to sheet${
        d.has("nome") ? `: “${d.testo("nome")}” (${d.testo("dove")})` : ""
      }.`,
    rimedio: "Decide which value holds and correct the others, or link the copies to the right cell.",
  },
  "codice-duplicato": {
    fatto: (d) => `Code ${d.testo("codice")} stands on several objectives.`,
    rimedio: "Give each objective a code of its own.",
  },
  "sal-scritto-a-mano": {
    fatto: () => "The SAL is typed by hand, while the other rows have a formula: it does not follow the actual.",
    rimedio: "Press “Recompute SAL” to write the formula, or establish the SAL with its reason.",
  },
  "indicatore-circolare": {
    fatto: () => "The actual is the body's own result: measured, but outside every mean.",
    rimedio: "Nothing to do.",
  },
  "letture-diverse": {
    fatto: (d) =>
      d.has("motivo")
        ? `The weights are shares of the whole sheet, not of each heading: the weighted mean of the rows counts, ${d.quota("perRighe", 2)}; by levels it would be ${d.quota("perLivelli", 2)}.`
        : `The mean by levels is ${d.quota("perLivelli", 2)}, the plain mean of all rows ${d.quota("perRighe", 2)}${
            d.has("pubblicata")
              ? `: this one gives the body's result written on the sheet (${d.quota("pubblicata")})`
              : ""
          }.`,
    rimedio: "Check in the SMVP which mean the body uses, and choose it in the method: here the one by levels holds.",
    cause: { "pesi-del-foglio": "The weights are shares of the whole sheet, not of each heading" },
    rimedi: { "pesi-del-foglio": "If the body means by levels, write a weight beside each heading." },
  },
  "politica-inutilizzabile": {
    fatto: (d) =>
      `The calculation method kept in the workbook cannot be used: ${testoRifiutoPolitica(
        rifiutoIn((nome) => d.testo(nome)),
        "en",
      )}. The standard one applies.`,
    rimedio: "Choose the calculation method again in the pane, or correct the field named here.",
  },
  "codice-altrove": {
    fatto: (d) => `Code ${d.testo("codice")} is on “${d.testo("altrove")}” with another name.`,
    rimedio: "Check that it is the same objective: if it is another one, give it a code of its own.",
  },
  "target-non-ultimo-approvato": {
    fatto: (d) => `The target is not the last one approved${d.has("approvato") ? ` (${d.testo("approvato")})` : ""}.`,
    rimedio: "Update the target to the last approved change, or name the act that confirms it.",
  },
  "storico-impossibile": {
    fatto: (d) =>
      d.has("quanti")
        ? `The shares of ${d.testo("anno")} cannot come from ${d.testo("quanti")} whole objectives.`
        : d.has("somma")
          ? `The shares of ${d.testo("anno")} add up to ${d.quota("somma")}: more than rounding explains.`
          : `No number of whole objectives gives the shares of ${d.testo("anno")}.`,
    rimedio: "Check that year's figures in the document they come from.",
  },
  "colonna-incerta": {
    fatto: (d) => `Which column is ${motivoIn(d, RUOLI_CHIESTI) ?? ""}? ${d.testo("quali")}.`,
    rimedio:
      "Choose it in “Method” › “Columns of this sheet”: it holds for all like blocks. Until then no row is measured from it.",
  },
  "metodo-diverso": {
    fatto: (d) =>
      `This sheet follows another method (${paroleMetodo(d.testo("metodo"), "en")}): it gives ${d.testo("spiegati")} of ${d.testo("di")} published SALs, the one in use ${d.testo("ora")}.${
        d.has("anche")
          ? ` The same number is given by: ${d
              .testo("anche")
              .split(" | ")
              .map((uno) => paroleMetodo(uno, "en"))
              .join(", or ")}.`
          : ""
      }`,
    rimedio:
      "If it is the body's own press “Use this method”. Until then the published SALs that it explains stay in their cells.",
  },
  "peso-mancante": {
    fatto: (d) =>
      d.testo("quanti") === "1"
        ? `One weight is missing while the others are there (${d.testo("quali")}): the mean is provisional and does not count it.`
        : `Some weights are missing (${d.testo("quanti")}) while the others are there: the mean is provisional and does not count them (${d.testo("quali")}).`,
    rimedio: "Type the weight in its cell; if the row is not to count type 0.",
  },
  "operatore-contro-parole": {
    fatto: (d) =>
      `The operator (${d.testo("operatore")}) says that ${/[≤<]/.test(d.testo("operatore")) ? "lower" : "higher"} is better, the words of the indicator the opposite: the operator holds.`,
    rimedio: "If the operator is right choose “It is fine”; otherwise correct it in the target.",
  },
  ...VOCI_DELLE_RIGHE.en,
  ...VOCI_DELLE_FORMULE.en,
  ...VOCI_DELLE_PERSONE.en,
  "peso-illeggibile": {
    fatto: (d) => `A weight that is not a number from 0 up, or is on another scale: ${d.testo("quali")}. No mean.`,
    rimedio: "Type the weights as numbers on one scale: all percentages, or all points.",
  },
  "periodo-parziale": {
    fatto: (d) => `Period “${d.testo("periodo")}”: ${motivoIn(d, PERIODI) ?? "it is not the whole year"}.`,
    cause: PERIODI,
    rimedio:
      "A result of part of the year has no outcome of the year's end: complete the actual, or choose “It is fine” if it holds for the whole year.",
  },
  "giustificazione-mancante": {
    fatto: () => "The target is not fully reached and the note is blank.",
    rimedio: "Write the cause of the deviation in the note: the OIV asks for it wherever a result is partial.",
  },
};
