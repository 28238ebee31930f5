import type { Gradino } from "./Generi";

/** Pisa 2020. Published scales have holes (90,5%), so each bound is a lower bound on the unrounded value. */
export const SCALA_GIUDIZIO: readonly Gradino[] = [
  { nome: "Eccellente", da: 0.91 },
  { nome: "Più che adeguato", da: 0.81 },
  { nome: "Pienamente adeguato", da: 0.71 },
  { nome: "Non pienamente adeguato", da: 0.6 },
  { nome: "Non adeguato", da: 0 },
];
