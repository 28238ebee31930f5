/** Below `parziale` not reached, from `parziale` to `raggiunto` included partial, above reached. Shares. */
export interface Soglie {
  readonly parziale: number;
  readonly raggiunto: number;
}

/** A step of a judgement scale: it holds from `da` (a share, included) up to the next one. */
export interface Gradino {
  readonly nome: string;
  readonly da: number;
}

/** How a body computes: the "Metodo di calcolo (SMVP)". Presets are data (DOMAIN.md §4). */
export interface Politica {
  readonly id: string;
  readonly soglie: Soglie;
  /** Days after the target date within which a late result still counts as met. */
  readonly giorniTolleranza: number;
  /** From the worst to the best; each rank with its synonyms, in lower case. */
  readonly scalaOrdinale: readonly (readonly string[])[];
  /** From the best to the worst. */
  readonly scalaGiudizio: readonly Gradino[];
}

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
  soglie: { parziale: 0.8, raggiunto: 0.9 },
  giorniTolleranza: 0,
  scalaOrdinale: SCALA_ORDINALE,
  scalaGiudizio: SCALA_GIUDIZIO,
};

export const POLITICA_PISA: Politica = {
  ...POLITICA_STANDARD,
  id: "pisa",
  soglie: { parziale: 0.7, raggiunto: 0.9 },
};

export const POLITICHE: readonly Politica[] = [POLITICA_STANDARD, POLITICA_PISA];
