import type { Anomalia } from "./Anomalia";
import type { CodiceAnomalia, CodiceMisura } from "./codiciAnomalia";
import type { Stabilito } from "./Stabilito";
import type { Consuntivo, Target } from "./Valore";

export type Esito =
  | "raggiunto"
  | "parziale"
  | "non raggiunto"
  | "da rilevare"
  | "calcolo da confermare"
  | "monitoraggio"
  | "non applicabile"
  | "neutralizzato"
  | "eliminato";

export type Regola =
  | "crescente"
  | "decrescente"
  | "intervallo"
  | "uguale"
  | "data"
  | "si-no"
  | "scala"
  | "testo"
  | "da-base"
  | "fasce"
  | "stabilito"
  | "nessuna";

export type Verso = "crescente" | "decrescente";

/**
 * Who says which direction is better: the target's operator, the user, a column of the sheet, the only direction that
 * gives the published SAL, the words of the row, or nobody for sure (`dubbio`: a proposal).
 */
export interface VersoDeciso {
  readonly verso: Verso;
  readonly origine: "operatore" | "utente" | "colonna" | "pubblicato" | "parole" | "dubbio";
}

/** The SAL of one indicator, with what it was computed from. `sal` is a share (1 = 100%), unknown is null. */
export interface Misura<Codice extends CodiceAnomalia = CodiceAnomalia> {
  readonly sal: number | null;
  readonly esito: Esito;
  readonly regola: Regola;
  readonly target: Target;
  readonly consuntivo: Consuntivo;
  readonly verso: VersoDeciso | null;
  /** Where the way to the target began, in its unit; absent where the rule does not begin there. */
  readonly base?: number;
  readonly anomalie: readonly Anomalia<Codice>[];
  /** What the user established instead of the rule; absent where the rule decides. */
  readonly stabilito?: Stabilito;
}

/** What the rule alone says, before the sheet around the row and the user have their say. */
export type MisuraDiRiga = Omit<Misura<CodiceMisura>, "stabilito">;
