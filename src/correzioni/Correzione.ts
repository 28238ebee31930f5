import type { CodiceAnomalia } from "../domain/codiciAnomalia";
import type { Cella } from "../domain/Cella";
import type { ArgomentiValori } from "../domain/sal/measureValori";
import type { Scrittura } from "../domain/numeri/scritturaNumeri";
import type { EsitoDichiarato } from "../domain/Stabilito";
import type { RuoloColonna } from "../cruscotto/Cruscotto";

/** What one line of "PERF – correzioni" says. */
export type Detto =
  /** What the SAL cell held before PERF first wrote it; the formula is the user's own, "" where a constant stood. */
  | { readonly cosa: "pubblicato"; readonly valore: Cella; readonly formula: string }
  /** The arguments of PERF.SAL, while the SAL cell holds no such formula. */
  | { readonly cosa: "argomenti"; readonly argomenti: ArgomentiValori }
  | { readonly cosa: "sal"; readonly sal: number }
  | { readonly cosa: "neutralizzato" }
  | { readonly cosa: "esito"; readonly esito: EsitoDichiarato }
  | { readonly cosa: "non applicabile" }
  | { readonly cosa: "esclusa" }
  /** Of a published figure that does not follow, only the one that was seen: 1 = 100%; any where no figure is said. */
  | { readonly cosa: "accettata"; readonly codice: CodiceAnomalia; readonly pubblicato?: number }
  /** The formula of a cell that was turned into a value, with the value; its 0-based column follows insertions. */
  | { readonly cosa: "formula"; readonly formula: string; readonly valore: Cella; readonly colonna: number }
  /** What a cell held before PERF linked it to its master copy. */
  | { readonly cosa: "collegata"; readonly valore: Cella; readonly formula: string }
  /** The value that somebody took a consuntivo in words for, and the words it was taken from. */
  | { readonly cosa: "letto"; readonly valore: Cella; readonly frase: string }
  /** A consuntivo that came back in a scheda, with the file and the day it came from. */
  | { readonly cosa: "raccolto"; readonly valore: Cella; readonly fonte: string }
  /** Of the sheet as a whole, like the year. */
  | { readonly cosa: "colonna"; readonly ruolo: RuoloColonna; readonly colonna: number }
  | { readonly cosa: "numeri"; readonly scrittura: Scrittura; readonly colonna: number }
  | { readonly cosa: "anno"; readonly anno: number };

export type Cosa = Detto["cosa"];

/** The row that a line is about: where it stands, and the words that tell it from the others. */
export interface Soggetto {
  readonly foglio: string;
  /** 0-based row its live reference points at now; null when the row was deleted, or the line is about no row. */
  readonly riga: number | null;
  /** 0-based column that the reference points at; null where it says only the row. */
  readonly colonna: number | null;
  readonly voce: string;
  readonly percorso: string;
  readonly descrizione: string;
}

/** One line of the sheet, read back. */
export interface Correzione extends Soggetto {
  /** 0-based row of the line on the sheet of corrections. */
  readonly posizione: number;
  /** Null where the line is not understood: it is reported, not dropped. */
  readonly detto: Detto | null;
  /** The words of its column "Cosa". */
  readonly parole: string;
  readonly motivo: string;
  readonly autore: string;
}
