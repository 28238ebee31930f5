import type { CampoIntestato } from "../../domain/metodo/Generi";
import { hasCopertura, type Copertura } from "../../domain/sal/copertura";
import { formatNumero, formatQuota } from "../formato";
import type { Mancanza } from "./mancanze";

/** The words of the Relazione. It is a document that Italian law asks for: Italian always. */

const quanti = (n: number, uno: string, molti: string) => `${formatNumero(n, "it")} ${n === 1 ? uno : molti}`;

const CODA_POCO_MISURATO = "misurati";

export const RELAZIONE = {
  anno: (anno: number | null) => (anno === null ? "Anno di riferimento: non indicato nel cruscotto." : `Anno ${anno}.`),
  intestazioni: {
    prospettiva: "Prospettiva",
    obiettivo: "Obiettivo",
    indicatore: "Indicatore",
    peso: "Peso",
    target: "Target",
    consuntivo: "Consuntivo",
    sal: "SAL",
    raggiunti: "Raggiunti",
    parziali: "Raggiunti in parte",
    nonRaggiunti: "Non raggiunti",
  } satisfies Record<CampoIntestato, string>,
  esito: "Esito",
  livello: "Livello",
  misurati: "Misurati",
  attesi: "Attesi",
  giudizio: "Giudizio (dalla scala)",
  ente: "Ente",
  totale: (titolo: string) => `Totale ${titolo}`,
  pocoMisurato: (misurati: number, attesi: number) =>
    `${formatNumero(misurati, "it")} di ${formatNumero(attesi, "it")} ${CODA_POCO_MISURATO}`,
  /** How that ends. */
  codaPocoMisurato: CODA_POCO_MISURATO,
  copertura: (misurati: number, attesi: number) =>
    `${quanti(misurati, "indicatore misurato", "indicatori misurati")} su ${formatNumero(attesi, "it")}.`,
  soglie: (parziale: number, raggiunto: number) =>
    `▼ non raggiunto sotto ${formatQuota(parziale, "it")}; ◆ parziale fino a ${formatQuota(raggiunto, "it")}; ▲ raggiunto oltre.`,
  provvisorio: "provvisorio",
  incompleta: (mancanze: readonly Mancanza[]) => `Incompleta: ${mancanze.map(({ it }) => it).join("; ")}.`,
  dichiarato: (esito: string) => `${esito} (dichiarato)`,
} as const;

export const QUADRO = {
  titolo: "Quadro di sintesi",
  grafico: "SAL per prospettiva",
  graficoObiettivi: "SAL per obiettivo",
  nota: "Ogni SAL è la media delle voci che gli stanno sotto, con i pesi dove ci sono.",
} as const;

export const MAPPA = {
  titolo: "Prospettive e priorità strategiche",
  priorita: "Priorità",
  media: "Media",
  foglio: "Mappa strategica",
  sal: "SAL",
  nota: "Gli stessi obiettivi letti sui due assi: i pesi valgono solo per le prospettive.",
  cellaDetta: (priorita: string, media: string, obiettivi: readonly string[]) =>
    `${priorita} (${media}) ${obiettivi.join(", ")}`,
  rigaDetta: (prospettiva: string, celle: readonly string[]) =>
    celle.length === 0 ? prospettiva : `${prospettiva}: ${celle.join("; ")}`,
  segue: (nome: string) => `${nome} (segue)`,
  alternativa: (titolo: string, ente: string, priorita: readonly string[], righe: readonly string[]) =>
    `${titolo}. ${ente}. Priorità: ${priorita.join("; ")}. ${righe.join(". ")}.`,
} as const;

export const DETTAGLIO = {
  legenda: (colonna: string, codici: readonly string[]) => `${colonna}: ${codici.join("; ")}.`,
  titolo: (foglio: string) => `Dettaglio degli indicatori – ${foglio}`,
  foglio: (foglio: string) => `Dett. ${foglio}`,
  solo: "Dettaglio",
  voce: "Obiettivo / indicatore",
  descrizione: "Descrizione",
  senzaIntestazione: "Descrizione",
  fuoriDallaMedia: "Fuori media",
} as const;

export const ESITI_RELAZIONE = {
  titolo: "Esiti degli obiettivi",
  unita: (n: number, ripetuti: number) =>
    `L'unità contata è l'obiettivo (${quanti(n, "obiettivo", "obiettivi")}), non l'indicatore${
      ripetuti === 0
        ? ""
        : `: ${quanti(ripetuti, "torna", "tornano")} sotto più prospettive e ${ripetuti === 1 ? "conta" : "contano"} una volta, con il risultato più basso`
    }.`,
  unitaIndicatori: (n: number) =>
    `I fogli non hanno obiettivi: l'unità contata è l'indicatore (${quanti(n, "indicatore", "indicatori")}).`,
  gruppi: { strategici: "Obiettivi strategici", operativi: "Obiettivi operativi" },
  dellEnte: "Obiettivi dell'ente",
  gruppo: "Obiettivi",
  totale: "Totale",
  daRilevare: "Da rilevare",
  percento: (colonna: string) => `% ${colonna.toLowerCase()}`,
  elenco: "Elenco degli obiettivi",
  foglio: "Esiti",
  cruscotto: "Cruscotto",
  senzaSal: (n: number) =>
    `${quanti(n, "obiettivo non ha", "obiettivi non hanno")} ancora un SAL: le percentuali valgono sugli altri.`,
} as const;

export const SCOSTAMENTI = {
  titolo: "Scostamenti",
  premessa: (n: number, { misurati, attesi }: Copertura) => {
    const su = `misurati ${formatNumero(misurati, "it")} su ${formatNumero(attesi, "it")}`;
    if (!hasCopertura({ misurati, attesi }) && misurati > 0)
      return `Indicatori ${su}: troppo pochi per dire degli scostamenti.`;
    if (misurati === 0) return `Nessun indicatore misurato su ${formatNumero(attesi, "it")}.`;
    return n === 0
      ? `Nessun indicatore sotto il target: ${su}.`
      : `${quanti(n, "indicatore", "indicatori")} sotto il target (${su}). Lo scostamento è consuntivo meno target, in punti tra percentuali e in giorni tra date: qui è sempre sfavorevole.`;
  },
  individuali: (n: number, { misurati, attesi }: Copertura) =>
    `Nelle schede individuali: ${quanti(n, "indicatore", "indicatori")} sotto il target (misurati ${formatNumero(misurati, "it")} su ${formatNumero(attesi, "it")}).`,
  foglio: "Foglio",
  scostamento: "Scostamento",
  causa: "Causa dello scostamento",
  azione: "Azione correttiva",
  senzaCausa: (n: number) => quanti(n, "scostamento senza causa", "scostamenti senza causa"),
} as const;

export const CASCADING = {
  tabelle: {
    cascading: { titolo: "Risultati per area", foglio: "Aree", unita: "Area" },
    individuali: { titolo: "Obiettivi individuali", foglio: "Individuali", unita: "Responsabile" },
  },
  perObiettivo: {
    titolo: "Aree e obiettivi",
    foglio: "Aree e obiettivi",
    nota: "Quali aree lavorano a ciascun obiettivo: la media semplice dei loro indicatori.",
  },
  di: "Che cos'è",
  destinazioni: {
    ente: "Ente",
    area: "Area o ufficio",
    "azienda speciale": "Azienda speciale",
    dirigente: "Scheda individuale",
  },
  dallEnte: "Dall'ente",
  dellObiettivo: (obiettivo: string, senza: readonly string[]) =>
    `Risultato di ${obiettivo}${senza.length === 0 ? "" : `, senza ${senza.join(" e ")}`}`,
} as const;

export const ORFANI = {
  titolo: "Testi di righe che non ci sono più",
  nota: "Scritti qui sopra in una versione precedente: la loro riga non si ritrova. Copiali dove servono o cancellali.",
} as const;

export const FRONTESPIZIO = {
  titolo: "Relazione sulla performance: tabelle",
  metodo: (nome: string) => `Metodo di calcolo (SMVP): ${nome}.`,
  costruita: (data: string) =>
    `Costruita il ${data}. Ricostruiscila dopo ogni cambiamento: i testi che scrivi restano.`,
  anomalie: (errori: number, conferme: number) =>
    errori + conferme === 0
      ? "Nessuna anomalia aperta."
      : `Anomalie aperte: ${quanti(errori, "errore", "errori")}, ${formatNumero(conferme, "it")} da confermare.`,
  colonneCifre: ["Capitolo", "In sintesi", "Cifra", "Che cosa dice"],
  risultato: "Risultato complessivo",
  misurati: "Indicatori misurati",
  su: "su ",
  colonne: ["Capitolo", "Tabella", "Righe", "Stato"],
  completa: "completa",
  cause: "Anomalie aperte, per causa",
  colonneCause: ["Gravità", "Causa", "Quante", "Fogli"],
  gravita: { errore: "Errore", conferma: "Da confermare", nota: "Nota" },
} as const;
