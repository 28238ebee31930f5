import { motivoOf, propostaIn, type Anomalia } from "../../../domain/Anomalia";
import type { MotivoAnomalia } from "../../../domain/DatiAnomalia";
import type { RispostaRiga } from "../../../modifiche/Risposta";
import type { NomeRisposta } from "../../../texts/schermi/pannello/pannello";

/** One answer that a click gives. */
interface RispostaPossibile {
  readonly nome: NomeRisposta;
  readonly risposta: RispostaRiga;
}

/** Questions that keep a figure back until somebody accepts it, or that become a row that does not apply. */
const CHE_TRATTENGONO: ReadonlySet<MotivoAnomalia | null> = new Set([
  ...(["nessuna-domanda", "limite", "data-lontana", "quota-o-punti", "migliaia", "ordine-di-grandezza"] as const),
]);

function ridaLaCifra(una: Anomalia): boolean {
  return una.codice === "periodo-parziale" || CHE_TRATTENGONO.has(motivoOf(una));
}

/**
 * The answers that one click can give to an anomalia; those that need a reason and an author are given elsewhere.
 * Where there is no figure there is nothing to accept, except that nobody asked for the service.
 * @param nota why it is accepted, where it is
 */
export function risposteA(una: Anomalia, hasSal: boolean, nota: string): readonly RispostaPossibile[] {
  const { codice, gravita } = una;
  if (codice === "verso-presunto") {
    return [
      { nome: "conferma", risposta: { cosa: "verso", verso: "presunto" } },
      { nome: "contrario", risposta: { cosa: "verso", verso: "contrario" } },
    ];
  }
  if (propostaIn(una) !== null) return [{ nome: "proposta", risposta: { cosa: "proposta" } }];
  const isDaAccettare = gravita === "conferma" && (hasSal || ridaLaCifra(una));
  return isDaAccettare ? [{ nome: "accetta", risposta: { cosa: "accettata", codice, nota } }] : [];
}

/** Whether "accetta" is among the answers: then a note may go with it. */
export function isAccettabile(anomalia: Anomalia, hasSal: boolean): boolean {
  return risposteA(anomalia, hasSal, "").some(({ nome }) => nome === "accetta");
}
