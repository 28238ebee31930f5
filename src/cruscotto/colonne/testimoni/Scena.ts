import type { RuoloColonna } from "../../Cruscotto";
import type { RuoloDetto } from "../parole/ruoli";
import type { Profilo } from "./Profilo";
import type { Voto } from "./Voto";

export type GenereConto = "rapporto" | "differenza" | "somma";

/** What the formulas of a column do with other columns of their rows: what is divided, or taken from, stands first. */
export interface ContoScritto {
  readonly genere: GenereConto;
  readonly con: readonly number[];
  readonly quante: number;
  readonly su: number;
  /** As many formulas divide one by the other as the other by the one. */
  readonly isIncerto: boolean;
}

/** A column whose role is to be found, 0-based, with the words over it ("" where there are none). */
export interface Candidato {
  readonly colonna: number;
  readonly intestazione: string;
  /** What those words say in the phrase that headers use; null where they are no such phrase. */
  readonly detto: RuoloDetto | null;
  readonly profilo: Profilo;
  readonly conto: ContoScritto | null;
}

/** What the witnesses look at: the columns of like blocks, on the same rows. */
export interface Scena {
  readonly candidati: readonly Candidato[];
  /** Rows looked at. */
  readonly righe: number;
  /** Of each row looked at, which run of rows it belongs to: no banner and no blank stands within one. */
  readonly tratti: readonly number[];
  /** Reference year; null when nothing says it. */
  readonly anno: number | null;
  /** Whether anything at all stands under the header of a column, also on rows not looked at. */
  readonly hasContent: (colonna: number) => boolean;
  /** The role that the user gave to a column. */
  readonly risposte: ReadonlyMap<RuoloColonna, number>;
  /** The role that was given to a column of other sheets with the same headings. */
  readonly profilo: ReadonlyMap<RuoloColonna, number>;
}

/** Looks at the columns from one side alone, and says what it saw. */
export type Testimone = (scena: Scena) => readonly Voto[];

/** Most of what there is. */
const MAGGIORANZA = 0.6;

export function isQuasiTutto(parte: number, tutto: number, quota = MAGGIORANZA): boolean {
  return tutto > 0 && parte >= tutto * quota;
}

/** The columns whose words are the phrase of a role; a weak phrase counts only where no strong one says the same. */
export function dettiCome({ candidati }: Scena, ruolo: RuoloColonna): readonly Candidato[] {
  const suoi = candidati.filter(({ detto }) => detto?.ruolo === ruolo);
  const forti = suoi.filter(({ detto }) => detto?.isDebole === false);
  return forti.length > 0 ? forti : suoi;
}
