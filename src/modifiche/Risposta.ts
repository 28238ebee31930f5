import type { Correzione } from "../correzioni/Correzione";
import type { EsitoDichiarato } from "../domain/Stabilito";
import type { RuoloColonna } from "../cruscotto/Cruscotto";
import type { Posto } from "../cruscotto/Posto";
import type { Tipo } from "../domain/valori/argomenti";
import type { CodiceAnomalia } from "../domain/codiciAnomalia";
import type { Verso } from "../domain/Misura";
import type { Scrittura } from "../domain/numeri/scritturaNumeri";
import type { OpzioniScritte } from "../domain/metodo/opzioni";

interface Responsabilita {
  readonly motivo: string;
  readonly autore: string;
}

/** What an argument of PERF.SAL can say of a row: its direction, its kind, one of its options. */
export type ArgomentoDetto = "verso" | "tipo" | keyof OpzioniScritte;

/** One answer of the user about one row, or about many that share a cause. */
export type RispostaRiga =
  /** `presunto`: the direction that was presumed for each row; `contrario`: the other one. */
  | { readonly cosa: "verso"; readonly verso: Verso | "presunto" | "contrario" }
  | { readonly cosa: "tipo"; readonly tipo: Tipo }
  /** One option of PERF.SAL, such as "giorni=30": it takes the place of the one with the same name. */
  | { readonly cosa: "opzione"; readonly opzione: string }
  /** The figure that was proposed for each row's consuntivo in words. */
  | { readonly cosa: "proposta" }
  /** What the user said before about an argument holds no more. */
  | { readonly cosa: "senza"; readonly argomento: ArgomentoDetto }
  /** With a note for whoever reads it next year, "" for none. */
  | { readonly cosa: "accettata"; readonly codice: CodiceAnomalia; readonly nota: string }
  | { readonly cosa: "esclusa" }
  | ({ readonly cosa: "non applicabile" } & Responsabilita)
  | ({ readonly cosa: "neutralizzato" } & Responsabilita)
  | ({ readonly cosa: "esito"; readonly esito: EsitoDichiarato } & Responsabilita)
  | ({ readonly cosa: "sal"; readonly sal: number } & Responsabilita);

/** One answer about the sheet as a whole. */
export type RispostaFoglio =
  | { readonly cosa: "colonna"; readonly ruolo: RuoloColonna; readonly colonna: number }
  | { readonly cosa: "numeri"; readonly scrittura: Scrittura; readonly colonna: number }
  | { readonly cosa: "anno"; readonly anno: number };

export type Risposta =
  | { readonly su: "righe"; readonly righe: readonly Posto[]; readonly risposta: RispostaRiga }
  | { readonly su: "foglio"; readonly risposta: RispostaFoglio }
  /** Lines of "PERF – correzioni" that hold no more, as they were read. */
  | { readonly su: "linee"; readonly linee: readonly Correzione[] };
