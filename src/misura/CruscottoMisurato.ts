import type { Anomalia } from "../domain/Anomalia";
import type { CodiceDelFoglio } from "../domain/codiciAnomalia";
import type { Esito, Misura, VersoDeciso } from "../domain/Misura";
import type { ArgomentiValori } from "../domain/sal/measureValori";
import type { Pubblicato } from "../domain/valori/parsePubblicato";
import type { Politica } from "../domain/metodo/Politica";
import type { Stabilito } from "../domain/Stabilito";
import type { Cruscotto, Indicatore, Nodo } from "../cruscotto/Cruscotto";

/** What explains a figure: the row it was measured from, or the mean that it is. */
export type Perche =
  { readonly tipo: "misura"; readonly misura: Misura } | { readonly tipo: "media"; readonly media: Media };

/**
 * `assente`: nothing was published; `non misurato`: something was, but no SAL follows from the cells; `altro metodo`: it
 * follows by the method that most of its sheet was published with.
 */
export type Confronto = "coincide" | "diverso" | "altro metodo" | "non misurato" | "assente";

export interface IndicatoreMisurato {
  readonly indicatore: Indicatore;
  readonly misura: Misura;
  /** Decided from the row alone; an operator in the target beats it. */
  readonly verso: VersoDeciso;
  /** What the user wrote about the row, in its formula or among the corrections; a presumed direction is not his. */
  readonly argomenti: ArgomentiValori | null;
  /** What the user established instead of the rule. */
  readonly stabilito: Stabilito | null;
  /** What the rule measures where something was established instead of it; null elsewhere. */
  readonly originale: Misura | null;
  /** A question keeps the SAL that the cells would give: no formula may show it. */
  readonly isTrattenuto: boolean;
  /** Names of the nodes above, from the top. */
  readonly percorso: readonly string[];
  readonly pubblicato: Pubblicato | null;
  readonly confronto: Confronto;
  /** Those of the measure, then those that the published figure and the row add. */
  readonly anomalie: readonly Anomalia[];
}

/** One addend of a mean: its share, its weight (null: plain mean) and where it comes from. */
export interface Addendo {
  readonly nome: string;
  readonly sal: number;
  readonly peso: number | null;
}

/** A child of a mean: a heading (by its id), a row, a priority (by its number). */
export type DaDove =
  | { readonly tipo: "nodo"; readonly id: number }
  | { readonly tipo: "riga"; readonly misurato: IndicatoreMisurato }
  | { readonly tipo: "priorita"; readonly numero: string };

/** What a mean is made of, measured or not: a row or a heading, with the weight that counts and its coverage. */
export interface Voce {
  readonly nome: string;
  readonly sal: number | null;
  readonly esito: Esito;
  readonly peso: number | null;
  /** Indicators measured and expected below it. */
  readonly misurati: number;
  readonly attesi: number;
  /** Answers that its SAL hangs on. */
  readonly inSospeso: number;
  /** What stands in the place of its weight and is none. */
  readonly pesoScritto: string;
  readonly da: DaDove;
}

export interface Media {
  readonly sal: number | null;
  readonly esito: Esito;
  /** All its children, also those that have no SAL yet. */
  readonly voci: readonly Voce[];
  /** Children that have a SAL, of all the children that should have one. */
  readonly misurati: number;
  readonly attesi: number;
  readonly addendi: readonly Addendo[];
  /** Answers it hangs on: directions in doubt, weights that are missing or cannot be read. It is provisional until 0. */
  readonly inSospeso: number;
  /** A weight of its children cannot be read: no mean follows. */
  readonly isSenzaPesi: boolean;
}

export interface AggregatoMisurato {
  readonly nodo: Nodo;
  readonly media: Media;
  readonly percorso: readonly string[];
  readonly pubblicato: Pubblicato | null;
  readonly confronto: Confronto;
  readonly anomalie: readonly Anomalia[];
}

/** A strategic priority: the objectives of a programme's first digit, whatever heading they stand under. */
export interface PrioritaMisurata {
  readonly numero: string;
  /** Null where the method gives it no name. */
  readonly nome: string | null;
  /** Ids of its objectives. */
  readonly obiettivi: readonly number[];
  readonly media: Media;
}

export interface CruscottoMisurato {
  readonly cruscotto: Cruscotto;
  readonly politica: Politica;
  /** Reference year used for dates, null when nothing says it. */
  readonly anno: number | null;
  readonly indicatori: readonly IndicatoreMisurato[];
  readonly aggregati: readonly AggregatoMisurato[];
  /** Empty where the method has no such axis. */
  readonly priorita: readonly PrioritaMisurata[];
  readonly ente: Media & { readonly giudizio: string | null };
  /** Of the sheet as a whole. */
  readonly anomalie: readonly Anomalia<CodiceDelFoglio>[];
}
