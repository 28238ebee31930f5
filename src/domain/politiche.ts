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
