import { formatNumero } from "../../formato";
import type { Lingua } from "../../lingua";

type Dati = Readonly<Record<string, string | number>>;
type Frasi<Codice extends string> = Readonly<Record<Lingua, Readonly<Record<Codice, (dati: Dati) => string>>>>;

/** How preparing and gathering the schede ended. */
export type CodiceRiuscitaRaccolta =
  | "schede-preparate"
  | "schede-nei-fogli"
  | "nessuna-scheda"
  | "consuntivi-raccolti"
  | "consuntivi-gia-scritti"
  | "sollecito-copiato"
  | "frasi-lette"
  | "contatti-pronti"
  | "frasi-gia-lette";

const senzaPosto = (d: Dati) => Number(d["senzaPosto"] ?? 0);

export const RIUSCITE_RACCOLTA: Frasi<CodiceRiuscitaRaccolta> = {
  it: {
    "schede-preparate": (d) =>
      d["quante"] === 1
        ? `1 scheda pronta in «${d["nome"]}», tra i file scaricati: mandala a chi risponde.`
        : `${d["quante"]} schede pronte in «${d["nome"]}», tra i file scaricati: manda a ognuno la sua.`,
    "schede-nei-fogli": (d) =>
      [
        d["quante"] === 0
          ? "Nessun foglio nuovo."
          : d["quante"] === 1
            ? "Aggiunto 1 foglio da compilare; «Annulla» lo toglie."
            : `Aggiunti ${d["quante"]} fogli da compilare; «Annulla» li toglie.`,
        ...(d["rifatte"] === 0
          ? []
          : [
              d["rifatte"] === 1
                ? "1 c'era già: aggiornato, con ciò che vi era scritto."
                : `${d["rifatte"]} c'erano già: aggiornati, con ciò che vi era scritto.`,
            ]),
        ...(d["restano"] === 0
          ? []
          : [
              d["restano"] === 1
                ? "1 resta com'è: vi è scritto qualcosa accanto a una riga che il cruscotto non gli assegna più. Raccoglilo prima."
                : `${d["restano"]} restano come sono: vi è scritto qualcosa accanto a righe che il cruscotto non assegna più loro. Raccoglili prima.`,
            ]),
      ].join(" "),
    "nessuna-scheda": () => "Nessuna riga da raccogliere ha un responsabile: non c'è nessuna scheda da preparare.",
    "consuntivi-raccolti": (d) =>
      `${d["celle"] === 1 ? "Scritto 1 consuntivo" : `Scritti ${formatNumero(Number(d["celle"]), "it")} consuntivi`}. Da dove vengono è in «PERF – correzioni»; «Annulla» li toglie.${
        senzaPosto(d) === 0 ? "" : ` ${senzaPosto(d)} non hanno una cella in cui stare.`
      }`,
    "consuntivi-gia-scritti": () => "I consuntivi raccolti sono già nelle loro celle: nulla da scrivere.",
    "frasi-lette": (d) =>
      `${d["righe"] === 1 ? "1 consuntivo in parole ha un valore" : `${d["righe"]} consuntivi in parole hanno un valore`}: sono in «PERF – correzioni», le frasi restano dove sono. Le celle del SAL cambiano al prossimo «Ricalcola SAL»; «Annulla» li toglie.`,
    "contatti-pronti": () =>
      "In «PERF – contatti» scrivi accanto a ogni responsabile nome e e-mail, poi «Rileggi la cartella».",
    "frasi-gia-lette": () => "Nessun valore da conservare.",
    "sollecito-copiato": (d) => `Sollecito per «${d["nome"]}» copiato: incollalo in una mail.`,
  },
  en: {
    "schede-preparate": (d) =>
      d["quante"] === 1
        ? `1 form ready in “${d["nome"]}”, among the downloads: send it to whoever answers.`
        : `${d["quante"]} forms ready in “${d["nome"]}”, among the downloads: send each one to its owner.`,
    "schede-nei-fogli": (d) =>
      [
        d["quante"] === 0
          ? "No new sheet."
          : d["quante"] === 1
            ? "1 sheet to fill in added; “Undo” takes it away."
            : `${d["quante"]} sheets to fill in added; “Undo” takes them away.`,
        ...(d["rifatte"] === 0
          ? []
          : [
              d["rifatte"] === 1
                ? "1 was there: brought up to date, with what was written on it."
                : `${d["rifatte"]} were there: brought up to date, with what was written on them.`,
            ]),
        ...(d["restano"] === 0
          ? []
          : [
              d["restano"] === 1
                ? "1 stays as it is: something is written beside a row that is no longer its own. Collect it first."
                : `${d["restano"]} stay as they are: something is written beside rows that are no longer theirs. Collect them first.`,
            ]),
      ].join(" "),
    "nessuna-scheda": () => "No row to be collected has an owner: there is no form to prepare.",
    "consuntivi-raccolti": (d) =>
      `${d["celle"] === 1 ? "1 actual" : `${formatNumero(Number(d["celle"]), "en")} actuals`} written. Where they come from is on “PERF – correzioni”; “Undo” takes them back.${
        senzaPosto(d) === 0 ? "" : ` ${senzaPosto(d)} have no cell to stand in.`
      }`,
    "consuntivi-gia-scritti": () => "The collected actuals are in their cells already: nothing to write.",
    "frasi-lette": (d) =>
      `${d["righe"] === 1 ? "1 actual in words has a value" : `${d["righe"]} actuals in words have a value`}: kept on “PERF – correzioni”, the sentences stay where they are. The SAL cells change at the next “Recompute SAL”; “Undo” takes them back.`,
    "contatti-pronti": () =>
      "On “PERF – contatti” type a name and an e-mail beside each owner, then “Read the workbook again”.",
    "frasi-gia-lette": () => "No value to keep.",
    "sollecito-copiato": (d) => `Reminder for “${d["nome"]}” copied: paste it into a mail.`,
  },
};
