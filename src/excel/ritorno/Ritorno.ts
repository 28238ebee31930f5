import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import type {
  CelleModificate,
  FoglioPerf,
  GraficoFoglio,
  ImpostazioneModificata,
  LarghezzaModificata,
  Modifiche,
  RigheAccodate,
  Semafori,
} from "../../formule/Modifiche";
import type { AspettoPrecedente } from "../scrivi/aspetto";
import type { RegolaTolta } from "../scrivi/semafori";
import type { Testimoni } from "../leggi/testimoni";

/** The sheets that a command has read, by name; null where there is none. */
export type FogliLetti = ReadonlyMap<string, SheetGrid | null>;

/** The inverse of the cells of one sheet, with what tells whether they still are the same cells. */
export type CelleDaRiportare = CelleModificate & { readonly testimoni: Testimoni };

/** A sheet of ours written whole: what it held before, null when it did not exist, and what it was left with. */
export interface FoglioIntero {
  readonly nome: string;
  readonly prima: SheetGrid | null;
  readonly scritte: FoglioPerf["righe"];
  readonly graficiPrima: readonly GraficoFoglio[];
}

/** Rules put on an area: those taken away for them, and the ids of every rule that was on the areas of its sheet. */
export interface SemaforiCambiati {
  readonly semafori: Semafori;
  readonly tolte: readonly RegolaTolta[];
  /** Not painted by PERF: a rule that went with those of ours stands here again, unless the command was cut short. */
  readonly isAvanzo: boolean;
  /** Null where the rules have other ids by now: the workbook was opened again. */
  readonly idPrima: ReadonlySet<string> | null;
}

/** How to take back what was applied: the inverse of each change. */
export interface Ritorno {
  readonly comando: Modifiche["comando"];
  readonly soggetto?: string;
  /** The number by which the workbook keeps it; null where it does not. */
  readonly passo: number | null;
  /** The command did not end, or its undo did not: each thing may or may not be as it left it. */
  readonly isInterrotto: boolean;
  readonly celle: readonly CelleDaRiportare[];
  readonly aspetti: readonly AspettoPrecedente[];
  /** Columns that were made wider; a way back that an earlier PERF has kept has none. */
  readonly larghezze?: readonly LarghezzaModificata[];
  readonly semafori: readonly SemaforiCambiati[];
  /** What tells the painted lines of each sheet, where the cells are told by another reading than the rules are. */
  readonly testimoniSemafori?: ReadonlyMap<string, Testimoni>;
  /** Sheets of ours that were written, whole or below. */
  readonly fogli: readonly (RigheAccodate | FoglioIntero)[];
  /** As they were changed: `prima` is what they go back to. */
  readonly impostazioni: readonly ImpostazioneModificata[];
  /** The workbook starts the add-in since this command, for the functions that it wrote; it did not before. */
  readonly isSveglia?: boolean;
  /** Excel computes by itself since this command; it did not before. */
  readonly isCalcoloAutomatico?: boolean;
  /** Id of the sheet that was in front before the command. */
  readonly attiva: string;
  /** Id of each sheet that was there before the command, by the name it had: those it never deletes. */
  readonly idFogli: ReadonlyMap<string, string>;
}

export const isIntero = (foglio: RigheAccodate | FoglioIntero): foglio is FoglioIntero => !("daRiga" in foglio);
