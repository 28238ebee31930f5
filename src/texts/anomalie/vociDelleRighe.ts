import type { Dati, VoceAnomalia } from "../VoceAnomalia";
import type { Lingua } from "../lingua";

type CodiceDellaRiga = "esito-scritto-diverso" | "riga-doppia" | "consuntivo-non-deriva" | "ente-diverso";

/** Each way of making the ente's mean, as a sentence names it. */
const LETTURE: Readonly<Record<Lingua, Readonly<Record<string, string>>>> = {
  it: {
    livelli: "la media per livelli",
    righe: "la media semplice di tutte le righe",
    priorita: "la media delle priorità",
    "obiettivi strategici": "la media degli obiettivi strategici",
  },
  en: {
    livelli: "the mean by levels",
    righe: "the plain mean of all rows",
    priorita: "the mean of the priorities",
    "obiettivi strategici": "the mean of the strategic objectives",
  },
};

const calcolatoIn = (d: Dati<"consuntivo-non-deriva">) =>
  d.testo("percentuale") === "1" ? d.quota("calcolato") : d.numero("calcolato");

/** What is said of a row because of what stands beside its figures. */
export const VOCI_DELLE_RIGHE: Readonly<Record<Lingua, { readonly [Uno in CodiceDellaRiga]: VoceAnomalia<Uno> }>> = {
  it: {
    "esito-scritto-diverso": {
      fatto: (d) => `L'esito scritto sul foglio («${d.testo("scritto")}») non è quello che segue dalle celle.`,
      rimedio: "Controlla target e consuntivo; se l'esito scritto è una decisione, stabiliscilo con il suo motivo.",
    },
    "riga-doppia": {
      fatto: (d) =>
        d.has("motivo")
          ? `Lo stesso indicatore e lo stesso periodo della riga ${d.testo("riga")}, con altre cifre: nessuna delle due conta.`
          : `È la stessa riga della ${d.testo("riga")}: conta due volte nelle medie.`,
      cause: { "altre-cifre": "Lo stesso indicatore e lo stesso periodo di un'altra riga, con altre cifre" },
      rimedio: "Togli una delle due righe, o escludila; se sono due indicatori dai loro nomi diversi.",
    },
    "consuntivo-non-deriva": {
      fatto: (d) =>
        `Il consuntivo (${d.testo("scritto")}) non è ciò che danno ${d.has("motivo") ? "le parti dell'anno, come nelle altre righe" : "numeratore e denominatore"}: ${d.testo("conto")} = ${calcolatoIn(d)}.`,
      cause: { parti: "Il consuntivo non è ciò che danno le parti dell'anno, come nelle altre righe" },
      rimedio: "Controlla gli addendi o gli operandi e il consuntivo; se il consuntivo è giusto scegli «Va bene così».",
    },
    "ente-diverso": {
      fatto: (d) =>
        `Il foglio scrive «${d.testo("nome")}» ${d.quota("pubblicato", 2)}; con il metodo in uso è ${d.quota("misurato", 2)}. ${
          d.has("lettura")
            ? `La cifra scritta è ${LETTURE.it[d.testo("lettura")] ?? ""}.`
            : "Nessuna delle medie possibili dà la cifra scritta."
        }`,
      rimedio:
        "Controlla nel SMVP come l'ente ricava il proprio risultato e sceglilo nel metodo di calcolo, oppure correggi la cella.",
    },
  },
  en: {
    "esito-scritto-diverso": {
      fatto: (d) =>
        `The outcome written on the sheet (“${d.testo("scritto")}”) is not the one that follows from the cells.`,
      rimedio: "Check target and actual; if the written outcome is a decision, establish it with its reason.",
    },
    "riga-doppia": {
      fatto: (d) =>
        d.has("motivo")
          ? `The same indicator and period as row ${d.testo("riga")}, with other figures: neither of the two counts.`
          : `It is the same row as ${d.testo("riga")}: it counts twice in the means.`,
      cause: { "altre-cifre": "The same indicator and period as another row, with other figures" },
      rimedio: "Delete one of the two, or exclude it; if they are two indicators give them different names.",
    },
    "consuntivo-non-deriva": {
      fatto: (d) =>
        `The actual (${d.testo("scritto")}) is not what ${d.has("motivo") ? "the parts of the year give, as in the other rows" : "numerator and denominator give"}: ${d.testo("conto")} = ${calcolatoIn(d)}.`,
      cause: { parti: "The actual is not what the parts of the year give, as in the other rows" },
      rimedio: "Check the operands and the actual; if the actual is right choose “It is fine”.",
    },
    "ente-diverso": {
      fatto: (d) =>
        `The sheet writes “${d.testo("nome")}” ${d.quota("pubblicato", 2)}; by the method in use it is ${d.quota("misurato", 2)}. ${
          d.has("lettura")
            ? `The written figure is ${LETTURE.en[d.testo("lettura")] ?? ""}.`
            : "None of the possible means gives the written figure."
        }`,
      rimedio:
        "Check in the SMVP how the body draws its own result and choose it in the calculation method, or correct the cell.",
    },
  },
};
