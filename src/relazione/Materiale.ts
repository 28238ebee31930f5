import type { CruscottoMisurato } from "../cruscotto/CruscottoMisurato";
import type { SheetGrid } from "../cruscotto/SheetGrid";

/** Where a cruscotto goes in the Relazione: the ente's in 3.1, those of areas in 3.2, individual ones in 4. */
export type Destinazione = "ente" | "area" | "azienda speciale" | "dirigente";

export const CAPITOLI: Readonly<Record<Destinazione, string>> = {
  ente: "3.1",
  area: "3.2",
  "azienda speciale": "3.2",
  dirigente: "4",
};

/** A measured cruscotto with its sheet and its place in the Relazione. */
export interface FoglioDiRelazione {
  readonly misurato: CruscottoMisurato;
  readonly grid: SheetGrid;
  /** Null when it stands in the open workbook, else the name of the file it comes from. */
  readonly file: string | null;
  readonly destinazione: Destinazione;
  /** What the sheet calls what it is about: "Area 1 – Affari Generali". */
  readonly titolo: string;
}

/** All that a Relazione is made of. */
export interface Materiale {
  readonly fogli: readonly FoglioDiRelazione[];
  /** Reference year, null when nothing says it. */
  readonly anno: number | null;
}
