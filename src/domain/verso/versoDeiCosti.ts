import type { VersoDeciso } from "../Misura";
import { normalize } from "../testo/normalize";

const COSTI = /\b(?:cost[oi]?|spes[ae]|oner[ei]|uscit[ae]|costs|expenses?|expenditures?|spending)\b/;

/**
 * The direction of a row whose headings say that its figures are costs ("Costo previsto", "Costo effettivo"): better
 * when they are less, whatever the words say of what was paid for. It is a proposal: money may also be there to be spent.
 * @param teste the headings of the target and of the result
 */
export function versoDeiCosti(dedotto: VersoDeciso, teste: readonly string[]): VersoDeciso {
  if (dedotto.verso === "decrescente") return dedotto;
  return teste.every((testa) => COSTI.test(normalize(testa))) ? { verso: "decrescente", origine: "dubbio" } : dedotto;
}
