import type { Politica } from "./Politica";

const SCALA_ORDINALE = [
  ["pessimo", "scarso", "gravemente insufficiente"],
  ["insufficiente"],
  ["sufficiente"],
  ["discreto"],
  ["buono", "buona"],
  ["distinto"],
  ["ottimo", "ottima"],
  ["eccellente"],
] as const;

/** Pisa 2020. Published scales have holes (90,5%), so each bound is a lower bound on the unrounded value. */
const SCALA_GIUDIZIO = [
  { nome: "Eccellente", da: 0.91 },
  { nome: "Più che adeguato", da: 0.81 },
  { nome: "Pienamente adeguato", da: 0.71 },
  { nome: "Non pienamente adeguato", da: 0.6 },
  { nome: "Non adeguato", da: 0 },
] as const;

export const POLITICA_STANDARD: Politica = {
  id: "standard",
  nome: "Standard",
  soglie: { parziale: 0.8, raggiunto: 0.9 },
  massimo: 1,
  decrescente: "rapporto",
  ritardo: { giorniTolleranza: 0, fasce: [] },
  limiteStretto: "rapporto",
  fuoriIntervallo: "rapporto",
  sottoScala: "rapporto",
  consuntivoMancante: "escluso",
  misura: "proporzionale",
  scalaOrdinale: SCALA_ORDINALE,
  nonApplicabile: "escluso",
  medie: { ente: "livelli", pesiProspettive: {}, codiciStrategici: ["OS"], priorita: null },
  scalaGiudizio: SCALA_GIUDIZIO,
  anno: null,
  intestazioni: {},
};

/**
 * Firenze 2020: 29 days late "rientra nei termini di tolleranza", so the tolerance is taken for thirty days; the ente is
 * the mean of the strategic objectives only. Exactly 90% is published nowhere: it is partial, as in the standard one.
 */
export const POLITICA_FIRENZE: Politica = {
  ...POLITICA_STANDARD,
  id: "firenze",
  nome: "Firenze",
  ritardo: { giorniTolleranza: 30, fasce: [] },
  medie: { ...POLITICA_STANDARD.medie, ente: "obiettivi strategici" },
  intestazioni: { sal: "Grado di raggiungimento" },
};

/** Pisa 2020: the same objectives by prospettiva and by priority; A7 has no programme and belongs to the second. */
export const POLITICA_PISA: Politica = {
  ...POLITICA_STANDARD,
  id: "pisa",
  nome: "Pisa",
  soglie: { parziale: 0.7, raggiunto: 0.9 },
  medie: { ...POLITICA_STANDARD.medie, priorita: { eccezioni: { A7: "2" }, nomi: {} } },
  intestazioni: { sal: "% Realizzazione", target: "Risultato atteso", consuntivo: "Valore ottenuto" },
};

export const POLITICHE: readonly Politica[] = [POLITICA_STANDARD, POLITICA_FIRENZE, POLITICA_PISA];
