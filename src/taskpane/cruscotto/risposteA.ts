import type { Anomalia } from "../../domain/Anomalia";
import type { RispostaRiga } from "../../modifiche/Risposta";
import type { NomeRisposta } from "../../texts/pannello";

/** One answer that a click gives. */
export interface RispostaPossibile {
  readonly nome: NomeRisposta;
  readonly risposta: RispostaRiga;
}

/**
 * The answers that one click can give to an anomalia on a row with a figure: those that need a reason and an author
 * are given elsewhere.
 */
export function risposteA({ codice, gravita }: Anomalia): readonly RispostaPossibile[] {
  if (codice === "verso-presunto") {
    return [
      { nome: "conferma", risposta: { cosa: "verso", verso: "presunto" } },
      { nome: "contrario", risposta: { cosa: "verso", verso: "contrario" } },
    ];
  }
  return gravita === "conferma" ? [{ nome: "accetta", risposta: { cosa: "accettata", codice } }] : [];
}
