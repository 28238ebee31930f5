/** Columns that a made-up sheet may have: what a row is read by, and what must never be taken for it. */
export const GENERI = [
  ...(["indicatore", "target", "consuntivo", "sal", "peso", "udm"] as const),
  ...(["scostamento", "previsione", "precedente", "nota", "codice", "progressivo"] as const),
  ...(["responsabile", "semaforo", "aggiornamento"] as const),
] as const;
export type Genere = (typeof GENERI)[number];
export type Lingua = "it" | "en";

/** Headings in use. */
export const TESTE: Readonly<Record<Lingua, Readonly<Record<Genere, readonly string[]>>>> = {
  it: {
    indicatore: ["Indicatore", "KPI", "Descrizione indicatore", "Denominazione indicatore"],
    target: ["Target", "Valore atteso", "Risultato atteso", "Target 2024", "Valore obiettivo"],
    consuntivo: ["Consuntivo", "Valore ottenuto", "Valore rilevato", "Consuntivo 2024", "Risultato raggiunto"],
    sal: ["SAL", "% realizzazione", "Grado di raggiungimento"],
    peso: ["Peso", "Peso %", "Ponderazione"],
    udm: ["UdM", "Unità di misura"],
    scostamento: ["Scostamento", "Consuntivo - Target", "Differenza"],
    previsione: ["Previsione a finire", "Stima di chiusura", "Proiezione a fine anno"],
    precedente: ["Consuntivo 2023", "Anno precedente", "Valore anno precedente"],
    nota: ["Note", "Osservazioni", "Commenti"],
    codice: ["Codice", "Cod.", "ID"],
    progressivo: ["N.", "Progr.", "#"],
    responsabile: ["Ufficio", "Responsabile", "Settore"],
    semaforo: ["Esito", "Stato", "Semaforo"],
    aggiornamento: ["Data aggiornamento", "Ultimo aggiornamento", "Aggiornato al"],
  },
  en: {
    indicatore: ["Indicator", "KPI", "Performance indicator", "Measure"],
    target: ["Target", "Planned value", "Goal", "Target 2024"],
    consuntivo: ["Actual", "Achieved", "Actual 2024", "Outturn"],
    sal: ["Achievement", "% achieved", "Progress"],
    peso: ["Weight", "Indicator weight"],
    udm: ["Unit", "Unit of measure"],
    scostamento: ["Variance", "Actual vs target", "Deviation"],
    previsione: ["Forecast", "Year-end estimate", "Outlook"],
    precedente: ["Last year", "Actual 2023", "Prior year"],
    nota: ["Notes", "Remarks", "Comments"],
    codice: ["Code", "ID", "KPI code"],
    progressivo: ["No.", "#"],
    responsabile: ["Owner", "Department", "Responsible office"],
    semaforo: ["Status", "RAG", "Traffic light"],
    aggiornamento: ["Last updated", "Updated on", "Date of update"],
  },
};

/** Words of which no part stands in the program, as a body's own jargon is for a stranger; "" is no heading at all. */
export const INVENTATE = [
  ...["Zarvio", "Quelto", "Brunaco", "Trilpe", "Movandi", "Sprello", "Ghirbo", "Lustano", "Fendimo", "Pluvero"],
  ...["Carnetta", "Dorligo", "Vespuno", "", "Tamirco"],
];

export const NOMI_CRESCENTI: Readonly<Record<Lingua, readonly string[]>> = {
  it: [
    ...["Visite guidate", "Corsi erogati", "Imprese assistite", "Sportelli aperti", "Eventi realizzati"],
    ...[
      "Convenzioni firmate",
      "Progetti finanziati",
      "Utenti formati",
      "Servizi digitali attivati",
      "Bandi pubblicati",
    ],
  ],
  en: [
    ...["Guided visits", "Training courses delivered", "Businesses assisted", "Events held", "Agreements signed"],
    ...["Projects funded", "Users trained", "Digital services launched", "Calls published", "Customer satisfaction"],
  ],
};
export const NOMI_DECRESCENTI: Readonly<Record<Lingua, readonly string[]>> = {
  it: ["Tempo medio di risposta", "Reclami ricevuti", "Giorni medi di attesa", "Costo per pratica"],
  en: ["Average response time", "Complaints received", "Average waiting time", "Cost per case"],
};
export const SEDI: Readonly<Record<Lingua, string>> = { it: "nella sede", en: "at site" };
export const UFFICI: Readonly<Record<Lingua, readonly string[]>> = {
  it: ["Affari generali", "Tributi", "Promozione", "Anna Bianchi"],
  en: ["General affairs", "Revenue office", "Promotion", "Mary Brown"],
};
export const SEMAFORI: Readonly<Record<Lingua, readonly string[]>> = {
  it: ["Verde", "Giallo", "Rosso"],
  en: ["Green", "Amber", "Red"],
};
export const NOTE: Readonly<Record<Lingua, readonly string[]>> = {
  it: [
    "Il risultato risente della chiusura estiva degli uffici e del nuovo applicativo, entrato a regime solo in autunno.",
    "Attività svolta con regolarità: si segnala il contributo delle associazioni di categoria e delle scuole del territorio.",
    "Nessuna criticità da segnalare rispetto a quanto programmato; il monitoraggio prosegue con cadenza trimestrale anche oltre.",
    "Vedi relazione allegata",
    "",
  ],
  en: [
    "The figure is affected by the summer closure of the offices and by the new software, fully in use only from the autumn.",
    "Work went on regularly: the contribution of the trade associations and of the local schools is worth a mention here.",
    "See annex",
    "",
  ],
};
export const SEZIONI: Readonly<Record<Lingua, readonly string[]>> = {
  it: ["Servizi ai cittadini", "Risorse interne", "Sviluppo del territorio", "Innovazione"],
  en: ["Services to citizens", "Internal resources", "Local development", "Innovation"],
};
export const TITOLI: Readonly<Record<Lingua, readonly string[]>> = {
  it: ["Comune di Borgo Lieto", "Monitoraggio della performance anno 2024"],
  en: ["Municipality of Southfield", "Performance report for 2024"],
};
export const TOTALI: Readonly<Record<Lingua, readonly string[]>> = {
  it: ["Totale", "Media", "Totale complessivo"],
  en: ["Total", "Average", "Overall"],
};
