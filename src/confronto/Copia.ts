import type { IndicatoreMisurato } from "../misura/CruscottoMisurato";

/** One indicator on one of the sheets where it stands. */
export interface Copia {
  readonly foglio: string;
  /** The sheet is the cruscotto of the ente, from which the others cascade. */
  readonly isDiEnte: boolean;
  readonly misurato: IndicatoreMisurato;
}
