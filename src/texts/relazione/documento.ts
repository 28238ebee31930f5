import { formatData } from "../../domain/numeri/calendario";
import type { Esito } from "../../domain/Misura";
import type { Copertura } from "../../domain/sal/copertura";
import { formatNumero } from "../formato";

/** The words of the Relazione in Word. It is a document that Italian law asks for: Italian always. */

const elenco = (voci: readonly string[]) =>
  voci.length < 2 ? voci.join("") : `${voci.slice(0, -1).join(", ")} e ${voci.at(-1) ?? ""}`;

/** How an outcome is said of one thing and of many. */
const AL_PLURALE: Readonly<Record<Esito, string>> = {
  raggiunto: "raggiunti",
  parziale: "parziali",
  "non raggiunto": "non raggiunti",
  "da rilevare": "da rilevare",
  "calcolo da confermare": "con calcolo da confermare",
  monitoraggio: "in monitoraggio",
  "non applicabile": "non applicabili",
  neutralizzato: "neutralizzati",
  eliminato: "eliminati",
};

export const isEsitoDetto = (parola: string): parola is Esito => Object.hasOwn(AL_PLURALE, parola);

/** "misurati tutti i 41 indicatori", "misurati 31 indicatori su 32". */
const quantoMisurati = ({ misurati, attesi }: Copertura) =>
  misurati === attesi && attesi === 1
    ? "misurato l'unico indicatore"
    : misurati === attesi
      ? `misurati tutti i ${formatNumero(misurati, "it")} indicatori`
      : `${misurati === 1 ? "misurato un indicatore" : `misurati ${formatNumero(misurati, "it")} indicatori`} su ${formatNumero(attesi, "it")}`;

/** The result of the whole, with how much of it is measured. */
interface Complessivo extends Copertura {
  readonly sal: string;
  readonly esito: string;
  /** The judgement that the scale gives, "" without one. */
  readonly parole: string;
}

/** How areas fare: from the lowest to the highest, of those that are measured enough to be said. */
interface AreeDette {
  readonly quante: number;
  readonly tutti: number;
  readonly minimo: string;
  readonly ultima: string;
  readonly massimo: string;
  readonly prima: string;
}

/** Where tables for the office stand, after all the rest: they are taken away before the Relazione goes out. */
export const CAPITOLO_INTERNO = "Documento di lavoro: verifica prima della firma";

export interface Conteggio {
  readonly parola: string;
  readonly quanti: number;
}

export const DOCUMENTO = {
  titolo: "Relazione sulla performance",
  titoloConAnno: (anno: number | null) => `Relazione sulla performance${anno === null ? "" : ` ${anno}`}`,
  oggetto: "Relazione sulla performance, D.Lgs. 27 ottobre 2009, n. 150, art. 10",
  parole: "performance; relazione; indicatori; SAL; D.Lgs. 150/2009",
  descrizione: "Le tabelle vengono dai cruscotti; i capitoli segnati «da completare» si scrivono a mano.",
  programma: "PERF",
  annoDiRiferimento: (anno: number | null) =>
    anno === null ? "Anno di riferimento: non indicato nei cruscotti" : `Anno di riferimento ${anno}`,
  enteDaScrivere: "denominazione dell'ente",
  composto: (seriale: number) => `Tabelle composte dai cruscotti il ${formatData(seriale)}.`,
  metodo: (nome: string) => `Metodo di calcolo (SMVP): ${nome}.`,
  indice: "Indice",
  pagina: "Pagina ",
  diPagine: " di ",
  tabella: "Tabella",
  figura: "Figura",
  didascalia: " – ",
  daCompletare: (che: string) => `[Da completare: ${che}]`,
  daScrivere: "[da scrivere]",
  primaPagina: "Prima pagina",
  sintesi: "Risultati principali",
  campiVuoti: (colonna: string, quanti: number) =>
    `${colonna}: ${formatNumero(quanti, "it")} ${quanti === 1 ? "riga" : "righe"} da scrivere`,
  bozza: "BOZZA – non è la copia per la pubblicazione",
  senzaTabelle: "nessuna tabella va in questo capitolo: scrivilo, o togli il titolo",
  senzaRighe: "Nessuna riga.",
  /** The paragraph of a template where the document goes. */
  segnoDelModello: "[Relazione]",
  senzaFonte: "Nei cruscotti di adesso questa parte non c'è più: resta com'era stata scritta.",
  grafico: (titolo: string, valori: readonly string[]) => `Grafico a barre. ${titolo}: ${valori.join("; ")}.`,
  valoreGrafico: (nome: string, valore: string) => `${nome} ${valore}`,
  valoriGrafico: (nome: string, valori: readonly string[]) => `${nome}: ${valori.join(", ")}`,
} as const;

export const PUBBLICAZIONE = {
  dirigente: (numero: number) => `Dirigente ${numero}`,
} as const;

/** Sentences that open a section: only what the tables say. */
export const APERTURA = {
  ente: ({ sal, esito, parole, ...copertura }: Complessivo) =>
    `Il risultato complessivo dell'ente è ${sal} (${esito}), ${quantoMisurati(copertura)}${
      parole === "" ? "" : `. Dalla scala dei giudizi: «${parole}»`
    }.`,
  enteProvvisorio: (sal: string, risposte: number, copertura: Copertura) =>
    `Il risultato complessivo dell'ente è ancora provvisorio, ${sal}: dipende da ${
      risposte === 1 ? "una risposta" : `${formatNumero(risposte, "it")} risposte`
    } (${quantoMisurati(copertura)}).`,
  /** @param misurati how little is measured, in words, where that is why; else "" */
  enteSenzaSal: (misurati: string) =>
    misurati === ""
      ? "Il risultato complessivo dell'ente non si può ancora calcolare."
      : `Il risultato complessivo dell'ente non si può ancora dire: indicatori ${misurati}.`,
  conteggio: (nome: string, conteggi: readonly Conteggio[]) => `${nome}: ${contati(conteggi)}.`,
  indicatori: "Indicatori",
  esiti: (gruppo: string, misurati: number, attesi: number, voci: readonly string[]) =>
    `${gruppo}: ${formatNumero(misurati, "it")} con un SAL su ${formatNumero(attesi, "it")}. ${elenco(voci)}.`,
  esitiNonAncora: (gruppo: string, misurati: number, attesi: number) =>
    misurati === 0
      ? `${gruppo}: nessuno dei ${formatNumero(attesi, "it")} è ancora misurato.`
      : `${gruppo}: misurati ${formatNumero(misurati, "it")} su ${formatNumero(attesi, "it")}, troppo pochi per dirne gli esiti.`,
  esito: (titolo: string, quanti: number, quota: string) =>
    `${titolo}: ${formatNumero(quanti, "it")}${quota === "" ? "" : ` (${quota})`}`,
  scostati: (quanti: number, copertura: Copertura, conteggi: readonly Conteggio[]) =>
    `Sotto il target ${formatNumero(quanti, "it")} ${quanti === 1 ? "indicatore" : "indicatori"} (${quantoMisurati(copertura)}), con esito ${elenco(
      conteggi.map(({ parola, quanti: n }) => `«${parola}» ${formatNumero(n, "it")}`),
    )}.`,
  nessunoScostato: (copertura: Copertura) => `Nessun indicatore sotto il target: ${quantoMisurati(copertura)}.`,
  nienteDaScostare: (attesi: number) =>
    attesi === 0
      ? "Nessun indicatore è ancora misurato: degli scostamenti non si può dire."
      : `Nessuno dei ${formatNumero(attesi, "it")} indicatori è ancora misurato: degli scostamenti non si può dire.`,
  scostamentiParziali: ({ misurati, attesi }: Copertura, quanti: number) =>
    `${misurati === 1 ? "Misurato un indicatore" : `Misurati ${formatNumero(misurati, "it")} indicatori`} su ${formatNumero(attesi, "it")}, troppo pochi per dire degli scostamenti${
      quanti === 0 ? "" : `: per ora sotto il target ${formatNumero(quanti, "it")}`
    }.`,
  lontani: (voci: readonly string[], altri: number, sal: string) =>
    altri === 0
      ? `I più lontani dal target: ${elenco(voci)}.`
      : voci.length === 0
        ? `I più lontani dal target sono ${formatNumero(altri, "it")} indicatori con SAL ${sal}.`
        : `I più lontani dal target: ${elenco([...voci, `${formatNumero(altri, "it")} indicatori con SAL ${sal}`])}.`,
  indicatore: (nome: string, foglio: string, sal: string) => `«${nome}» (${foglio === "" ? "" : `${foglio}, `}${sal})`,
  aree: ({ quante, tutti, minimo, ultima, massimo, prima }: AreeDette) =>
    `${quante === tutti ? `Tutti e ${formatNumero(quante, "it")}` : `${formatNumero(quante, "it")} su ${formatNumero(tutti, "it")}`} hanno un SAL: dal ${minimo} di «${ultima}» al ${massimo} di «${prima}».`,
} as const;

function contati(conteggi: readonly Conteggio[]): string {
  return elenco(
    conteggi.map(({ parola, quanti }) => {
      const detta = quanti === 1 || !isEsitoDetto(parola) ? parola : AL_PLURALE[parola];
      return `${formatNumero(quanti, "it")} ${detta}`;
    }),
  );
}
