import type { Rilevazione } from "../../periodo/Rilevazione";
import type { Destinazione } from "../caselle/Materiale";

/** A sheet on the day of the monitoring: what the tables "al" are made of. */
export interface FoglioAlGiorno {
  readonly vista: Rilevazione;
  /** Null when it stands in the open workbook. */
  readonly file: string | null;
  readonly destinazione: Destinazione;
  readonly titolo: string;
}

/** The kinds of tables of a monitoring, in their order. */
export const GENERI_AL = [
  "quadro",
  "oiv",
  "responsabili",
  "mancanti",
  "ritardo",
  "rischio",
  "anticipo",
  "dettaglio",
] as const;
export type GenereAl = (typeof GENERI_AL)[number] | "scheda";
