import type { Lingua } from "../lingua";
import type { VoceAnomalia } from "../VoceAnomalia";

type CodiceDellePersone =
  "risultato-di-obiettivo" | "totale-diverso" | "valori-ripetuti" | "media-impossibile" | "importo-diverso";

/** What is said of individual sheets, appraisals and money. */
export const VOCI_DELLE_PERSONE: Readonly<Record<Lingua, { readonly [Uno in CodiceDellePersone]: VoceAnomalia<Uno> }>> =
  {
    it: {
      "risultato-di-obiettivo": {
        fatto: (d) =>
          `Riga ${d.testo("riga")} di «${d.testo("foglio")}»: il consuntivo ${d.quota("scritto")} dovrebbe essere il risultato di ${d.testo("obiettivo")}, che è ${d.quota("sal")}${
            d.has("senza") ? `; ${d.quota("scritto")} è quello senza «${d.testo("senza")}»` : ""
          }.`,
        cause: {
          neutralizzato: "Il consuntivo non è il risultato del suo obiettivo, neutralizzato",
          dichiarato: "Il consuntivo non è il risultato del suo obiettivo: la nota dice perché",
        },
        rimedio: "Collega la cella al SAL dell'obiettivo, oppure scrivi nella nota della riga perché è un altro.",
        rimedi: {
          neutralizzato:
            "Se l'OIV lo ha neutralizzato per questa scheda scrivilo nella nota della riga («neutralizzato», con l'atto): per l'ente resta com'è.",
          dichiarato: "Nulla da fare: la nota dice che in questa scheda è neutralizzato, e per l'ente resta com'è.",
        },
      },
      "totale-diverso": {
        fatto: (d) =>
          `Valutazioni ${d.testo("anno")}: il titolo dice ${d.testo("titolo")} persone, la tabella ne somma ${d.testo("somma")}.`,
        rimedio: "Controlla chi manca o è contato due volte, e correggi il titolo o la tabella.",
      },
      "valori-ripetuti": {
        fatto: (d) =>
          `Valutazioni ${d.testo("anno")}: ${d.has("motivo") ? "la media è identica" : "media e deviazione standard sono identiche"} a ${d.has("motivo") ? "quella" : "quelle"} del ${d.testo("altro")}.`,
        cause: { media: "La media di un anno è identica a quella di un altro" },
        rimedio: "Due anni diversi non danno quasi mai le stesse cifre: controlla che non siano state ricopiate.",
      },
      "media-impossibile": {
        fatto: (d) =>
          `Valutazioni ${d.testo("anno")}: nessun totale intero di ${d.testo("quanti")} punteggi dà la media ${d.numero("media")}${
            d.has("altri") ? `; di ${d.testo("altri")} sì` : ""
          }.`,
        rimedio: "Controlla quante persone sono valutate e da dove viene la media: negli altri anni torna.",
      },
      "importo-diverso": {
        fatto: (d) =>
          `Importo di «${d.testo("voce")}»: quello scritto (€ ${d.numero("scritto")}) non è quota × % (€ ${d.numero("calcolato")}).`,
        rimedio: "Controlla quota, percentuale e importo prima di liquidare.",
      },
    },
    en: {
      "risultato-di-obiettivo": {
        fatto: (d) =>
          `Row ${d.testo("riga")} of “${d.testo("foglio")}”: the actual ${d.quota("scritto")} should be the result of ${d.testo("obiettivo")}, which is ${d.quota("sal")}${
            d.has("senza") ? `; ${d.quota("scritto")} is the one without “${d.testo("senza")}”` : ""
          }.`,
        cause: {
          neutralizzato: "The actual is not the result of its objective, which is neutralised",
          dichiarato: "The actual is not the result of its objective: the note says why",
        },
        rimedio: "Link the cell to the SAL of the objective, or write in the note of the row why it is another.",
        rimedi: {
          neutralizzato:
            "If it was neutralised for this individual form, write it in the note of the row (“neutralised”, with the act): for the body it stays as it is.",
          dichiarato:
            "Nothing to do: the note says that it is neutralised on this individual form; for the body it stays as it is.",
        },
      },
      "totale-diverso": {
        fatto: (d) =>
          `Appraisals of ${d.testo("anno")}: the title says ${d.testo("titolo")} people, the table adds up to ${d.testo("somma")}.`,
        rimedio: "See who is missing or counted twice, and correct the title or the table.",
      },
      "valori-ripetuti": {
        fatto: (d) =>
          `Appraisals of ${d.testo("anno")}: ${d.has("motivo") ? "the mean is identical to that" : "mean and standard deviation are identical to those"} of ${d.testo("altro")}.`,
        cause: { media: "The mean of a year is identical to that of another" },
        rimedio: "Two years hardly ever give the same figures: see whether they were copied.",
      },
      "media-impossibile": {
        fatto: (d) =>
          `Appraisals of ${d.testo("anno")}: no whole total of ${d.testo("quanti")} scores gives the mean ${d.numero("media")}${
            d.has("altri") ? `; of ${d.testo("altri")} one does` : ""
          }.`,
        rimedio: "See how many people were appraised and where the mean comes from: in the other years it holds.",
      },
      "importo-diverso": {
        fatto: (d) =>
          `Amount of “${d.testo("voce")}”: the written one (€ ${d.numero("scritto")}) is not quota × % (€ ${d.numero("calcolato")}).`,
        rimedio: "Check quota, share and amount before paying.",
      },
    },
  };
