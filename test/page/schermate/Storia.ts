import type { OpenPage } from "../openPage";

/** One picture of the pane. The scenes are played in order on the same page, each from where the one before ended. */
export interface Scena {
  /** File name of its picture. */
  readonly nome: string;
  readonly didascalia: string;
  readonly prepara: (aperta: OpenPage) => Promise<void>;
}

/** Scenes on one workbook. */
export interface Storia {
  /** Stands for the sample that the page opens by itself. */
  readonly cartella: () => Promise<Uint8Array | null>;
  /** What is there to read once the pane is ready. */
  readonly inizio: string;
  readonly scene: readonly Scena[];
}
