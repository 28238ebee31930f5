import type { PeriodoDiRiga } from "../cruscotto/Cruscotto";
import type { Cella } from "../domain/Cella";
import type { Misura } from "../domain/Misura";
import type { Natura, Stato } from "../domain/Stato";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";

/** What was due of a row by a day. */
export interface Dovuto {
  /** Share of the target it is compared with: 0 while nothing is due, 1 where all of it is. */
  readonly quota: number;
  /**
   * Who says so: the target's own day, the days that the name lists, the target of the period, the end of the year,
   * the share of it elapsed (`anno trascorso`), its quarters that are over (`gradini`), last year's pace (`profilo`).
   */
  readonly origine: "data" | "nome" | "periodo" | "fine anno" | "anno trascorso" | "gradini" | "profilo" | "sempre";
}

/** What nobody but the body can say of a row's kind, and that changes where it is. */
export type DomandaDiPeriodo = "natura" | "accumulo";

/** What a row had reached by a day, as far as its cells say. */
export interface RisultatoAl {
  /** On the cells of the period that counts, with their sum where they are increments. */
  readonly misura: Misura;
  /** The figure itself: that of the period that counts, or the sum; blank where there is none. */
  readonly cella: Cella;
  /** The parts of the year whose results are added up in it; none where it is the figure of one. */
  readonly sommati: readonly PeriodoDiRiga[];
  /** The last part of the year that was over; null where the row has none. */
  readonly periodo: PeriodoDiRiga | null;
  /** The day that its figure is of: the end of the period, else the day that was asked for. */
  readonly giorno: number;
  /** The target of the period, or of the periods so far; null where it is measured on the year's. */
  readonly target: Cella | null;
  /** No part of the year that it is measured by was over. */
  readonly isPrima: boolean;
  readonly domanda: "accumulo" | null;
}

export interface RigaRilevata {
  readonly misurato: IndicatoreMisurato;
  readonly natura: Natura;
  readonly dovuto: Dovuto;
  readonly stato: Stato;
  /** Its SAL on that day, a share of the target it is compared with; null also where the result came later. */
  readonly sal: number | null;
  /** Its result came after the day: on the day it was not there. */
  readonly isDopo: boolean;
  readonly risultato: RisultatoAl;
  readonly domanda: DomandaDiPeriodo | null;
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
