import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";

/** A sheet whose consuntivi are collected: its cells, and its rows as measured. */
export interface FoglioRaccolto {
  readonly grid: SheetGrid;
  readonly misurato: CruscottoMisurato;
}

/** A row of one of them. */
export interface RigaRaccolta {
  readonly foglio: FoglioRaccolto;
  readonly misurato: IndicatoreMisurato;
}
