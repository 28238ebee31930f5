import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import type { RispostaDubbio } from "../../confronto/compareVersioni";
import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";

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

/** A sheet that is no cruscotto, or is another year's: a history, a table of resources, a list of scores. */
export interface FoglioAccanto {
  readonly grid: SheetGrid;
  /** Null when it stands in the open workbook. */
  readonly file: string | null;
}

/** What was typed on Variazioni beside a row of the cruscotti that decides about it. */
export interface DecisioneVariazione {
  /** Null where nothing, or something else, was answered to a doubtful match. */
  readonly risposta: RispostaDubbio | null;
  /** The act that approved the change; "" while there is none. */
  readonly atto: string;
}

/** What the cruscotti are compared with: the approved version, and what it is called ("Piano 2022.xlsx"). */
export interface VersioneApprovata {
  readonly nome: string;
  readonly fogli: readonly FoglioDiRelazione[];
  /** By row of the cruscotti, as `idVariata` names it. */
  readonly decisioni: ReadonlyMap<string, DecisioneVariazione>;
}

/** All that a Relazione is made of. */
export interface Materiale {
  readonly fogli: readonly FoglioDiRelazione[];
  readonly accanto: readonly FoglioAccanto[];
  /** Cruscotti of other years, from other files: they say the past of the indicators. */
  readonly precedenti: readonly FoglioDiRelazione[];
  /** Null when there is nothing to compare with. */
  readonly confronto: VersioneApprovata | null;
  /** Reference year, null when nothing says it. */
  readonly anno: number | null;
}
