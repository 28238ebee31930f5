import type { GenereVariazione, Segnalazione } from "../domain/generiVariazione";
import type { RigaVariata, TabellaVariata } from "../cruscotto/tabelle/readVariazioni";
import type { IndicatoreMisurato } from "../misura/CruscottoMisurato";
import type { FoglioDiVersione } from "../confronto/compareVersioni";
import type { AttoLetto } from "./leggiAtto";
import type { Parziale } from "./parzialeIn";

/** A row of the cruscotti that a change is about. */
export interface RigaAbbinata<F extends FoglioDiVersione> {
  readonly fonte: F;
  readonly uno: IndicatoreMisurato;
  readonly come: "area e codice" | "codice" | "parole";
}

/** A change that the body declares, with what the cruscotto says of it. */
export interface VoceVariata<F extends FoglioDiVersione> {
  readonly dichiarata: RigaVariata;
  readonly codice: string;
  readonly genere: GenereVariazione;
  readonly abbinata: RigaAbbinata<F> | null;
  readonly atto: AttoLetto | null;
  readonly parziale: Parziale | null;
  /** The SAL by the target that was approved first; null where it is none, or there was no such target. */
  readonly salApprovato: number | null;
  readonly segnalazioni: readonly Segnalazione[];
}

export type Conti = Readonly<Record<GenereVariazione, number>>;

/** A table of variations read beside the cruscotti. */
export interface VariazioniLette<F extends FoglioDiVersione> {
  readonly tabella: TabellaVariata;
  readonly voci: readonly VoceVariata<F>[];
  /** Objectives by kind. */
  readonly generi: Conti;
  readonly obiettivi: number;
  /** No sheet of the workbook has what the table is about. */
  readonly isSenzaCruscotti: boolean;
  /** The table names no act at all, nor has a column for it. */
  readonly isSenzaAtti: boolean;
}
