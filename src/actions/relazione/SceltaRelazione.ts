import type { Destinatario } from "../../domain/Destinatario";
import type { Destinazione } from "../../relazione/caselle/Materiale";
import type { GenereTabella } from "../../domain/GenereTabella";
import type { Forma } from "../../relazione/sintetica";

/** What the user chose to put in the Relazione. */
export interface SceltaRelazione {
  /** Null for every table. */
  readonly tabelle: readonly GenereTabella[] | null;
  /** Sheets left out. */
  readonly esclusi: readonly string[];
  /** Where sheets go, when the user corrected what their words say. */
  readonly destinazioni: Readonly<Record<string, Destinazione>>;
  /** For publication: without internal notes and individual sheets. */
  readonly isPubblicazione?: boolean;
  /** A copy for publication with something to be written: allowed, and marked. */
  readonly isBozza?: boolean;
  /** The copy for the validation: its sheets are locked but for what the OIV writes. */
  readonly isBloccata?: boolean;
  /** How long the document is; short where it is not said. */
  readonly forma?: Forma;
  /** Whom the tables of a monitoring are for, while the year runs; everybody where it is not said. */
  readonly destinatario?: Destinatario;
}

/** Where the user said that a sheet goes; its name may be any word, also one of JavaScript's. */
export function destinazioneScelta({ destinazioni }: SceltaRelazione, nome: string): Destinazione | undefined {
  return Object.hasOwn(destinazioni, nome) ? destinazioni[nome] : undefined;
}
