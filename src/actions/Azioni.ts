import type { CruscottoMisurato } from "../cruscotto/CruscottoMisurato";
import type { MotivoIgnorato } from "../cruscotto/Cruscotto";
import type { Modifiche } from "../modifiche/Modifiche";

/** How a SAL is written: a live PERF formula, or its value. */
export type ModoScrittura = "perf" | "valori";

/** What the active sheet turned out to be. */
export type LetturaFoglio =
  | { readonly tipo: "cruscotto"; readonly misurato: CruscottoMisurato; readonly isProtetto: boolean }
  | { readonly tipo: "ignorato"; readonly foglio: string; readonly motivo: MotivoIgnorato };

/** One SAL cell of the preview. Rows and columns are 0-based. */
export interface RigaAnteprima {
  readonly riga: number;
  readonly colonna: number;
  readonly nome: string;
  readonly livello: "indicatore" | "obiettivo" | "prospettiva" | "programma" | "area" | "ente";
  /** What stands there now: a share, a text, or null where it is blank. */
  readonly prima: number | string | null;
  /** The measured share, null where no SAL follows. */
  readonly dopo: number | null;
  /** A figure typed by hand or a formula of the user's own is about to be replaced by a different figure. */
  readonly sostituisce: "nulla" | "valore" | "formula";
  readonly cambia: boolean;
}

/** What "Ricalcola SAL" would do, before it does it. */
export interface Anteprima {
  readonly foglio: string;
  readonly righe: readonly RigaAnteprima[];
  readonly modifiche: Modifiche;
}

/** What a command did, for one sentence of texts/. */
export interface Riuscita {
  readonly codice:
    | "sal-scritti"
    | "sal-gia-scritti"
    | "semafori-applicati"
    | "semafori-gia-applicati"
    | "sintesi-costruita"
    | "annullato"
    | "annullato-in-parte"
    | "nulla-da-annullare";
  readonly dati: Readonly<Record<string, string | number>>;
}
