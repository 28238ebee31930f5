import { formatNumero } from "../formato";
import type { Lingua } from "../lingua";

/** The words of the search over indicators in Italian; the form of each key for the other languages. */
const it = {
  cerca: "Cerca un indicatore",
  suggerimento: "Nome, codice, responsabile…",
  esito: "Esito",
  responsabile: "Responsabile",
  tutti: "Tutti",
  solo: "Solo alcuni",
  conDomande: "Con domande",
  diversi: "Diversi dal pubblicato",
  trovati: (n: number, tutti: number) => `${formatNumero(n, "it")} di ${formatNumero(tutti, "it")} indicatori`,
  nessuno: "Nessun indicatore con queste scelte.",
  togli: "Mostrali tutti",
  torna: "Torna all'elenco",
  vedi: (nome: string, n: number) => `${nome}: ${formatNumero(n, "it")}, vedi quali`,
};

const en: typeof it = {
  cerca: "Find an indicator",
  suggerimento: "Name, code, who answers…",
  esito: "Outcome",
  responsabile: "Who answers",
  tutti: "All",
  solo: "Only some",
  conDomande: "With questions",
  diversi: "Different from published",
  trovati: (n, tutti) => `${formatNumero(n, "en")} of ${formatNumero(tutti, "en")} indicators`,
  nessuno: "No indicator with these choices.",
  togli: "Show them all",
  torna: "Back to the list",
  vedi: (nome, n) => `${nome}: ${formatNumero(n, "en")}, see which`,
};

export const TESTI_RICERCA: Readonly<Record<Lingua, typeof it>> = { it, en };
