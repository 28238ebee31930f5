import { formatNumero, formatQuota } from "../formato";

const quanti = (n: number, uno: string, molti: string) => `${formatNumero(n, "it")} ${n === 1 ? uno : molti}`;

/** The words of the variations of the Piano, as Firenze's Allegato 1 has them. Italian always: it is a document. */
export const VARIAZIONI = {
  titolo: "Variazioni degli obiettivi",
  foglio: "Variazioni",
  premessa: (versione: string, cambiate: number, invariate: number) =>
    `Confronto con «${versione}»: ${quanti(cambiate, "variazione", "variazioni")}, ${quanti(invariate, "indicatore invariato", "indicatori invariati")}.`,
  richiedente: "Richiedente",
  obiettivoPrima: "Obiettivo precedente",
  obiettivoDopo: "Obiettivo aggiornato",
  indicatorePrima: "Indicatore precedente",
  indicatoreDopo: "Indicatore aggiornato",
  targetPrima: "Target precedente",
  targetDopo: "Target aggiornato",
  abbinamento: "Abbinamento",
  conferma: "È lo stesso? (sì/no)",
  motivo: "Motivo",
  atto: "Atto",
  invariato: "invariato",
  eliminato: "Eliminato",
  nuovo: "NUOVO OBIETTIVO",
  nuovoIndicatore: "NUOVO INDICATORE",
  assente: "–",
  come: {
    parole: "stesse parole",
    codice: "stesso codice",
    somiglianza: "nome quasi uguale",
    confermato: "confermato",
  },
  dubbio: (quanto: number) => `DUBBIO: nomi simili al ${formatQuota(quanto, "it", 0)}, da confermare`,
} as const;
