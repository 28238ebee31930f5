import type { AvvisoDiFrase, RagioneProposta } from "../domain/codiciBanco";
import type { Cella } from "../domain/Cella";
import type { Politica } from "../domain/metodo/Politica";
import type { Compiuto } from "./fattoNelTesto";
import type { GiorniDellaFrase } from "../domain/parole/giorniDellaFrase";

/** What a sentence is taken for: a value that feeds the SAL, the SAL itself where the target is no single one, or no demand. */
export type ValoreLetto =
  | { readonly tipo: "valore"; readonly cella: Cella }
  | { readonly tipo: "sal"; readonly sal: number }
  | { readonly tipo: "non applicabile" };

/** What a sentence may be taken for, why, and the words that say so. Never applied before somebody accepts it. */
export interface PropostaLetta {
  readonly valore: ValoreLetto;
  readonly ragione: RagioneProposta;
  readonly parole: string;
}

/** What is to be known before a value is taken; `dato` are the words or the figures it is about. */
export interface AvvisoLetto {
  readonly codice: AvvisoDiFrase;
  readonly dato: string;
}

/** What a sentence says beside its target. */
export interface LetturaFrase {
  /** Null where nothing follows without a guess. */
  readonly proposta: PropostaLetta | null;
  readonly avvisi: readonly AvvisoLetto[];
  /** Other values that the sentence holds, to choose from. */
  readonly altre: readonly Cella[];
}

/** What a row is read with besides its sentence. */
export interface DaLeggere {
  readonly frase: string;
  readonly nome: string;
  /** The reference year, null where nothing says it. */
  readonly anno: number | null;
  readonly base: Cella;
  /** The method's rule for what comes late. */
  readonly ritardo: Politica["ritardo"];
}

/** What a sentence says, however its target is. */
export interface FraseDetta extends DaLeggere {
  readonly compiuto: Compiuto;
  readonly giorni: GiorniDellaFrase;
}
