import type { Destinatario } from "../../domain/Destinatario";
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
const GENERI_AL = [
  "quadro",
  "oiv",
  "giunta",
  "responsabili",
  "mancanti",
  "anticipo",
  "dettaglio",
  "andamento",
  "scheda",
] as const;
export type GenereAl = (typeof GENERI_AL)[number];

/**
 * What each needs. The OIV looks at every row and at how it moved, and says what it found (D.Lgs. 150/2009, art. 6); the
 * Giunta decides on what is late or at risk, and leaves out what is only to be measured. The lists of what is missing and
 * early are the offices': the OIV has the first in its own table.
 */
export const GENERI_PER: Readonly<Record<Destinatario, readonly GenereAl[]>> = {
  tutti: GENERI_AL,
  oiv: ["quadro", "oiv", "responsabili", "dettaglio", "andamento"],
  giunta: ["quadro", "giunta", "responsabili"],
};
