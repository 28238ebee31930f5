import type { Fonte } from "./Fonte";
import type { MedieRaccolte } from "./raccolteDi";

/** The means of one column, with what each gathers from: another column, or their own. */
export interface MedieDiColonna {
  readonly raccolte: readonly MedieRaccolte[];
  /** The sheet that the means stand on. */
  readonly foglio: string;
  /** Every column of figures that is known, for what each reference is. */
  readonly fonti: readonly Fonte[];
}
