import type { GenereNota, GenereVariazione, Segnalazione } from "../../domain/generiVariazione";
import { formatNumero, formatQuota } from "../formato";

const quanti = (n: number, uno: string, molti: string) => `${formatNumero(n, "it")} ${n === 1 ? uno : molti}`;

const NOMI: Readonly<Record<GenereVariazione, readonly [string, string]>> = {
  nuovo: ["nuovo", "nuovi"],
  eliminato: ["eliminato", "eliminati"],
  riformulato: ["riformulato", "riformulati"],
  "indicatore cambiato": ["con un altro indicatore", "con un altro indicatore"],
  abbassato: ["con il target abbassato", "con il target abbassato"],
  rinviato: ["rinviato", "rinviati"],
  alzato: ["con il target alzato", "con il target alzato"],
  "da chiarire": ["da chiarire", "da chiarire"],
};

const NOTE: Readonly<Record<GenereNota, readonly [string, string]>> = {
  aggiornato: ["riga aggiornata", "righe aggiornate"],
  modificato: ["riga modificata", "righe modificate"],
  eliminato: ["riga eliminata", "righe eliminate"],
  inserito: ["riga inserita", "righe inserite"],
  rinviato: ["riga rinviata", "righe rinviate"],
};

function elenco<Genere extends string>(
  conti: Readonly<Record<Genere, number>>,
  nomi: Readonly<Record<Genere, readonly [string, string]>>,
): string {
  return (Object.keys(nomi) as Genere[])
    .filter((genere) => conti[genere] > 0)
    .map((genere) => quanti(conti[genere], nomi[genere][0], nomi[genere][1]))
    .join(", ");
}

/** What is said of a thing to look at, on its row. */
export function fraseSegnalazione(una: Segnalazione): string {
  switch (una.tipo) {
    case "target diverso":
      return `la tabella dice ${una.tabella}, il cruscotto ${una.cruscotto}`;
    case "ancora presente":
      return "eliminato nella tabella, ma il cruscotto lo misura ancora";
    case "senza riga":
      return "nessuna riga dei cruscotti";
    case "codice doppio":
      return `il codice ${una.codice} è di due obiettivi`;
    case "dopo un parziale":
      return `target abbassato dopo un risultato parziale di ${formatNumero(una.valore, "it")}, ${formatQuota(una.suPrima, "it")} di quello di prima${una.suDopo === null ? "" : ` e ${formatQuota(una.suDopo, "it")} del nuovo`}`;
    case "dopo la scadenza":
      return "rinviato quando la scadenza era passata";
    case "atto mancante":
      return "manca l'atto";
    case "atto senza numero":
      return `l'atto non ha un numero («${una.atto}»)`;
  }
}

/** The words of the variations that the body itself declares. Italian always: it is a document. */
export const DICHIARATE = {
  premessa: (foglio: string, obiettivi: number, generi: Readonly<Record<GenereVariazione, number>>) =>
    `Dal foglio «${foglio}»: ${quanti(obiettivi, "obiettivo variato", "obiettivi variati")} (${elenco(generi, NOMI)}).`,
  genere: "Variazione",
  nomeGenere: (genere: GenereVariazione) => NOMI[genere][0],
  sal: "SAL",
  salApprovato: "SAL sul target precedente",
  daVedere: "Da vedere",
  senzaAtti: "La tabella dell'ente non nomina l'atto che ha approvato le variazioni.",
  senzaCruscotti: (foglio: string) =>
    `I cruscotti di «${foglio}» non sono in questa cartella: le sue righe non sono confrontate.`,
  titoloNote: "Variazioni scritte accanto alle righe",
  riga: "Indicatore",
  foglio: "Foglio",
  nota: "Nota",
  senzaRiga: "(nessun indicatore su questa riga)",
  note: (foglio: string, generi: Readonly<Record<GenereNota, number>>, senzaRiga: number) =>
    `${foglio}: ${[elenco(generi, NOTE), ...(senzaRiga === 0 ? [] : [quanti(senzaRiga, "nota senza riga", "note senza riga")])].filter((una) => una !== "").join(", ")}.`,
  indice: (modificati: number, programmati: number) =>
    `Righe modificate o eliminate nell'anno su quelle programmate all'inizio: ${formatNumero(modificati, "it")} su ${formatNumero(programmati, "it")} (${formatQuota(programmati === 0 ? 0 : modificati / programmati, "it")}).`,
  nomeNota: (genere: GenereNota) => genere,
} as const;
