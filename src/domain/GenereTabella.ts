/** The tables of DOMAIN.md §5 that a Relazione may have, as they are offered; `dossier` is filled in and signed by the OIV. */
export const TABELLE = [
  ...(["quadro", "mappa", "albero", "esiti", "cascading", "scostamenti", "schede", "estratto", "assi"] as const),
  ...(["dettaglio", "nota", "serie", "risorse", "tabelle", "valutazioni", "variazioni", "piano"] as const),
  ...(["verifica", "dossier"] as const),
] as const;
/** `monitoraggio` is of a cruscotto on a day: it stands in no Relazione. */
export type GenereTabella = (typeof TABELLE)[number] | "monitoraggio";
