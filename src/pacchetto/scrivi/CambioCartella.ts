import type { Scorrimento } from "../formule/scorrimento";
import type { ListedSheet } from "../leggi/readWorkbook";
import type { CambioFoglio } from "./foglio/CambioFoglio";
import type { GraficoFile } from "./parti/GraficoFile";
import type { CambioImpostazioni } from "./parti/patchImpostazioni";

/** A sheet as it is to be, in the order of the tabs. */
export interface FoglioDopo {
  /** The sheet of the file that it was; null for a new one. */
  readonly listed: ListedSheet | null;
  readonly name: string;
  readonly state: ListedSheet["state"];
  /** Lines that came and went since the file was read. */
  readonly scorrimenti: readonly Scorrimento[];
  /** Null where nothing of it changed. */
  readonly change: CambioFoglio | null;
  readonly charts: {
    readonly added: readonly GraficoFile[];
    readonly removed: readonly string[];
  };
}

/** What changes of a workbook. */
export interface CambioCartella {
  readonly sheets: readonly FoglioDopo[];
  /** Names of the whole workbook that come, change or (null) go; formulas as the file spells them. */
  readonly names: ReadonlyMap<string, string | null>;
  /** The sheet in front, by its place among `sheets`; null where it does not change. */
  readonly active: number | null;
  /** What an add-in keeps in the workbook, where that changes. */
  readonly settings?: CambioImpostazioni | null;
  /** How its formulas are computed, where that changes. */
  readonly calculation?: "auto" | "manual" | null;
}
