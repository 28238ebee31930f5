import { normalize } from "../testo/normalize";

const TOLTO = "(?:eliminat|soppress|stralciat|annullat|cancellat|revocat|espunt|ritirat|abrogat)[oa]";
const ATTO =
  "delib\\w*|determin\\w*|decret\\w*|giunta|consiglio|d\\.? ?g\\.? ?[cr]?\\.?|atto|provvediment\\w*|rimodulazion\\w*|sede di|occasione|rolling|revision\\w*|variazion\\w*|aggiornament\\w*|verbale|prot(?:ocollo)?\\.?|nota|n\\.? ?\\d|resolution|decision|board";
const TOLTO_NELLA_NOTA = new RegExp(
  `^(?:n\\.?b\\.?:? )?(?:(?:l )?(?:obiettivo|indicatore|target|riga|misura|objective|indicator)(?: e(?: stat[oa])?| was| has been)? )?(?:${TOLTO}|(?:deleted|removed|dropped|cancelled|withdrawn))(?! (?:l|il|lo|la|i|gli|le|un[oa]?|ogni|tutt[oiae]|the|all|dal|del)\\b)(?:$|[.;]|(?: | ?[(,:–-] ?).{0,80}\\b(?:${ATTO}))`,
);

/** A note that says that its row was taken away during the year, and by which act; not that something was done away with. */
export function isEliminatoInNota(nota: string): boolean {
  return TOLTO_NELLA_NOTA.test(normalize(nota.slice(0, 200)));
}
