import type { Verso } from "../Misura";

const SU = "crescent[ei]|in (?:crescita|aumento)|(?:a|da) (?:crescere|aumentare|incrementare|massimizzare)|increasing";
const GIU =
  "decrescent[ei]|in (?:diminuzione|riduzione|calo)|(?:a|da) (?:decrescere|diminuire|ridurre|contenere|minimizzare|abbattere)|decreasing";
const ALTO = "(?:piu |il |la |the )*(?:alt[oa]|maggior[ei]|elevat[oa]|grande|crescente|higher|more|greater)";
const BASSO = "(?:piu |il |la |the )*(?:bass[oa]|minor[ei]|piccol[oa]|meno|decrescente|lower|less|fewer)";
const MEGLIO = "(?:meglio|miglior[ei]|better|best|good)";
const E = "(?:e|is|are|sono|=)";
const CHE = "(?:trend|valore|andamento|indicatore|polarita|tendenza|verso|direzione|segno)";
const ATTESO = "(?: (?:attes[oa]|desiderat[oa]|miglior[ei]))?";

/** How a name says that more, or less, of what it counts is better: in a clause, beside a word for it, or between brackets. */
function frasi(alto: string, verso: string): RegExp {
  return new RegExp(
    [
      `\\b${alto} ?${E} ?(?:il |la |the )?${MEGLIO}\\b`,
      `\\b${MEGLIO} (?:se|quanto|e|is|when) (?:e )?${alto}\\b`,
      `\\bpiu e ${alto},? (?:e )?meglio\\b`,
      `\\b${alto} e?,? ?meglio e\\b`,
      `\\bthe ${alto},? the better\\b`,
      `\\b${CHE}${ATTESO} ?:? ?(?:${verso})\\b`,
      `[([] ?(?:${verso})${ATTESO} ?[)\\]]`,
    ].join("|"),
  );
}

const DETTO_SU = frasi(ALTO, SU);
const DETTO_GIU = frasi(BASSO, GIU);
/** Without any of these letters a text states nothing: most names are told by this alone. */
const SPIA =
  /megli|miglior|bett|best|good|cresc|aument|crescita|increment|massimizz|diminu|riduz|ridurre|calo|conten|minimizz|abbatt|creasing/;

/**
 * The direction that a name or a formula states of itself ("minore è meglio", "valore decrescente", "lower is better"),
 * which holds whatever the words say of what is counted; null where it states none, or both.
 * @param testo normalised
 * @example versoDettoNelNome("numero di utenti (minore e meglio)") //=> "decrescente"
 */
export function versoDettoNelNome(testo: string): Verso | null {
  if (!SPIA.test(testo)) return null;
  const [su, giu] = [DETTO_SU.test(testo), DETTO_GIU.test(testo)];
  return su === giu ? null : su ? "crescente" : "decrescente";
}
