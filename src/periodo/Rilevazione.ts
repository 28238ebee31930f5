import type { Natura, Stato } from "../domain/Stato";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";

/** What was due of a row by a day. */
export interface Dovuto {
  /** Share of the year's target: 0 while nothing is due, 1 where all of it is. */
  readonly quota: number;
  /** Who says so: the target's own day, the days that the name lists, the end of the year, the share of it elapsed. */
  readonly origine: "data" | "nome" | "fine anno" | "anno trascorso" | "sempre";
}

export interface RigaRilevata {
  readonly misurato: IndicatoreMisurato;
  readonly natura: Natura;
  readonly dovuto: Dovuto;
  readonly stato: Stato;
  /** Its SAL on that day, a share of the year's target; null also where the result came later. */
  readonly sal: number | null;
  /** Its result came after the day: on the day it was not there. */
  readonly isDopo: boolean;
}

/** A cruscotto seen on a day. */
export interface Rilevazione {
  readonly misurato: CruscottoMisurato;
  /** The day, which is included: an Excel serial. */
  readonly al: number;
  /** The year is over: outcomes, judgement and headline are those of DOMAIN.md §4. */
  readonly isFineAnno: boolean;
  readonly righe: readonly RigaRilevata[];
}
