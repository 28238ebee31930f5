import type { Anomalia } from "../../domain/Anomalia";
import type { RispostaRiga } from "../../modifiche/Risposta";
import type { NomeRisposta } from "../../texts/pannello";

/** One answer that a click gives. */
export interface RispostaPossibile {
  readonly nome: NomeRisposta;
  readonly risposta: RispostaRiga;
}

/**
 * The answers that one click can give to an anomalia; those that need a reason and an author are given elsewhere.
 * Where there is no figure there is nothing to accept, except that nobody asked for the service.
 */
export function risposteA({ codice, gravita, dati }: Anomalia, hasSal: boolean): readonly RispostaPossibile[] {
  if (codice === "verso-presunto") {
    return [
      { nome: "conferma", risposta: { cosa: "verso", verso: "presunto" } },
      { nome: "contrario", risposta: { cosa: "verso", verso: "contrario" } },
    ];
  }
  const motivo = dati?.["motivo"];
  if (dati?.["parole"] !== undefined) return [{ nome: "proposta", risposta: { cosa: "proposta" } }];
  const isAccettabile = gravita === "conferma" && (hasSal || motivo === "nessuna-domanda");
  return isAccettabile ? [{ nome: "accetta", risposta: { cosa: "accettata", codice } }] : [];
}
