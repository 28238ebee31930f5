import type { Modifiche } from "../../formule/Modifiche";

/** A command that can be taken back, for one line of the history. */
interface PassoMostrato {
  readonly comando: Modifiche["comando"];
  readonly soggetto?: string;
  /** The sheet whose cells it changed, or the one that it made; "" for none. */
  readonly foglio: string;
  readonly celle: number;
  /** How many sheets those cells are on, where they are on more than one. */
  readonly sparsi?: number;
  /** How many sheets of ours it wrote. */
  readonly fogli: number;
}

export interface Cronologia {
  /** The oldest first. */
  readonly passi: readonly (PassoMostrato & {
    /** It can still be taken back once the workbook is saved and opened again. */
    readonly isConservato: boolean;
  })[];
  readonly daRipetere: PassoMostrato | null;
  /** Excel's own undo list does not survive what an add-in writes: this one does. */
  readonly isSola: boolean;
}
