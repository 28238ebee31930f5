import type { VersoDeciso } from "../Misura";
import { normalize } from "../testo/normalize";

const COSTI = /\b(?:cost[oi]?|spes[ae]|oner[ei]|uscit[ae]|costs|expenses?|expenditures?|spending)\b/;
/** More than this there may not be. */
const TETTO =
  /\b(?:tetto|limite|plafond|ceiling|cap|limit|upper bound|max\.?|massim[oa]|maximum|non (?:superare|oltre)|(?:not to|do not) exceed|not (?:more|greater) than|no more than)\b/;
/** What may not be passed, beyond doubt: not the best there is. */
const AMMESSO =
  /\b(?:massim[oaie]|max\.?|maximum) (?:\w+ )?(?:ammess|consentit|tollera|accettabil|permess|allowed|acceptable|permitted|tolerated|permissible)/;
const RICHIESTO =
  /\b(?:minim[oaie]|min\.?|minimum) (?:\w+ )?(?:richiest|garantit|accettabil|da (?:raggiungere|garantire|assicurare)|assicura|required|acceptable|guaranteed)/;
/** A place among others: the first is the best. */
const POSTO = /\b(?:posizion[ei]|posto in|piazzament[oi]|rank|ranking|quartil[ei])\b/;
const NON_TETTO = /\bminim[oa]\b|\bmin\b|\blower\b|\bpunt|\bscore\b|\bpes[oi]\b/;
/** How far something is: nobody is asked to be less far. */
const AVANZAMENTO =
  /^(?:% )?(?:(?:grado|livello|stato|percentuale|perc\.?) (?:di )?)?(?:sal|avanzamento|realizzazione|raggiungimento|attuazione|completamento|progress|completion)\b|\b(?:progress|completion)$/;

/**
 * The direction of a row whose headings say that its figures are costs ("Costo previsto", "Costo effettivo") or
 * places in a ranking, or that its target is a ceiling ("Tetto massimo"): better when they are less, whatever the words say of what is counted. It is
 * a proposal: money may also be there to be spent, and a maximum may be the best there is. Where both say how far
 * something is ("SAL previsto", "SAL effettivo"), more is better.
 */
export function versoDelleTeste(dedotto: VersoDeciso, target: string, consuntivo: string): VersoDeciso {
  const [diTarget, diConsuntivo] = [normalize(target), normalize(consuntivo)];
  // Words that say the contrary keep their doubt.
  if (dedotto.origine === "dubbio") {
    if (AMMESSO.test(diTarget)) return { verso: "decrescente", origine: "parole" };
    if (RICHIESTO.test(diTarget)) return { verso: "crescente", origine: "parole" };
  }
  if (dedotto.verso === "decrescente") return dedotto;
  const isTetto = TETTO.test(diTarget) && !NON_TETTO.test(diTarget);
  const arePosti = POSTO.test(diTarget) && POSTO.test(diConsuntivo);
  const areCosti = COSTI.test(diTarget) && COSTI.test(diConsuntivo);
  const areAvanzamenti = AVANZAMENTO.test(diTarget) && AVANZAMENTO.test(diConsuntivo);
  if (areAvanzamenti && dedotto.origine === "dubbio") return { verso: "crescente", origine: "parole" };
  return isTetto || areCosti || arePosti ? { verso: "decrescente", origine: "dubbio" } : dedotto;
}
