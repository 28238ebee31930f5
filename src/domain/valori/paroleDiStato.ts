import { normalize } from "../testo/normalize";
import { testoBreve } from "../testo/testoBreve";

const SI = new Set([
  "si",
  "s",
  "yes",
  "y",
  "fatto",
  "done",
  "positivo",
  "x",
  "✓",
  "✔",
  "✅",
  "☑",
  "vero",
  "realizzato",
  "realizzata",
]);
const NO = new Set([
  "no",
  "n",
  "✗",
  "✘",
  "❌",
  "non fatto",
  "not done",
  "negativo",
  "falso",
  "non realizzato",
  "non realizzata",
]);
/** What a mark says there is none of, or not yet. */
const DATO =
  "(?:il |lo |la |i |le |un )?(?:dat[oi]|valor[ei]|risultat[oi]|esit[oi]|consuntiv[oi]|misura(?:zione)?|rilevazion[ei]|informazion[ei]|indicatore|target|obiettivo|verifica|calcolo|data|value|result|figure|information)";
const ANCORA =
  "(?:e|sono|ancora|attualmente|al momento|ad oggi|per ora|momentaneamente|provvisori[oa]|in|is|not yet|still|yet)";
/** A few words more: "in attesa dei dati definitivi dell'ufficio". */
const CODA = "(?: [^ ]+){0,6}";
const STATI: readonly string[] = [
  `(?<=^${DATO} )non ancora [^ ]+${CODA}`,
  "[ns]\\.? ?[dpacrqv]\\.?",
  "# ?n ?[/.]? ?[ad]\\.?!?",
  "[ns] ?/ ?[adpv]\\.?",
  "(?:mai|non|not yet|not) (?:ancora )?(?:avviat|iniziat|partit|started|begun)[oaei]?",
  "not yet done",
  `(?:waiting|attend[^ ]+) (?:for|di|il|i|la|le)${CODA}`,
  "t\\.?b\\.?[dcan]\\.?",
  `in (?:corso|attesa|aggiornamento|elaborazione|lavorazione|definizione|itinere|verifica|fase|acquisizione|raccolta|approvazione|istruttoria|via|progress|preparation)${CODA}`,
  `(?:corso|attesa|fase) d[^ ]+${CODA}`,
  `(?:si attend[^ ]+|attes[oaie]) (?:entro|per|a|ad|il|la|i|le|dat[oi]|nel|dal?)${CODA}`,
  `(?:(?:sara|saranno|will be) [^ ]+|(?:due|expected) (?:in|by|on)|disponibil[ei] (?:da|dal|dalla|a|ad|entro|nel|dopo|solo))${CODA}`,
  "n(?:on)?\\.? disp(?:on)?\\.?",
  "(?:x{2,}|vuot[oa]|blank|empty|wip|(?:work in|under) [^ ]+)",
  `non(?: e| sono| ancora| piu| e ancora| e stat[oa]| sono stat[ei])* (?:disponibil|misur|rilev|pervenu|present|previst|defini|determin|calcol|valut|quantific|not|comunic|forni|inser|compil|conosciut|aggiorn|consolid|individu|fissat|stabili|assegnat|verific|applicabil|dovut|rendicont|raccolt|definitiv)[^ ]*${CODA}`,
  "(?:manca(?:no)?|mancant[ei]|assent[ei]|indisponibil[ei]|sconosciut[oaei]|ignot[oaei]|provvisori[oaei])",
  `(?:sospes|rinviat|posticipat|differit|slittat|riprogrammat|prorogat|rimandat)[oaei]${CODA}`,
  `da [a-z]+(?:are|ere|ire|arsi|ersi|irsi|arre|orre|urre)${CODA}`,
  `(?:nessun[ao]?|senza|manca(?:no)?|mancata|mancato|assenza di|privo di) ${DATO}${CODA}`,
  `(?:vedi|vd\\.?|cfr\\.?|si veda|v\\.) (?:la |le |il )?(?:not[ae]|allegat[oi]|relazione|osservazion[ei])${CODA}`,
  `(?:pending|ongoing|in progress|under way|underway|awaiting|postponed|deferred|delayed|unknown|missing|unavailable)${CODA}`,
  `to (?:be [a-z]+|follow|come)${CODA}`,
  `(?:not|no)(?: yet)? (?:available|measured|measurable|reported|applicable|assessed|set|known|defined|due|collected|published|received|data|value|target|results?)${CODA}`,
];
const MANCANTE = new RegExp(`^(?:${DATO} )?(?:${ANCORA} )*(?:${STATI.join("|")})$`);

const GIORNI_E_ANNI = /\b(?:\d{1,2}[/.-])?(?:\d{1,2}[/.-])?(?:19|20)\d\d\b|\b\d{1,2}[/.-]\d{1,2}\b/g;

/** Yes, no, or null when the word is neither. "Positivo" counts as yes (Arezzo-Siena). */
export function parseSiNo(text: string): boolean | null {
  // An emoji may be followed by the mark that asks for its colours.
  const parola = normalize(text)
    .replace(/(?:[.!]|\uFE0F)$/, "")
    .trim();
  if (SI.has(parola)) return true;
  return NO.has(parola) ? false : null;
}

/** Blank, or one of the marks people use for "not there yet": never zero. */
export function isMancante(text: string): boolean {
  const breve = testoBreve(text);
  if (breve === null) return false;
  const parola = normalize(breve)
    .replace(/^[([<*-]+ ?|[)\]>*.!…]+$/g, "")
    .trim();
  if (!/[\p{L}\p{N}✓✔✅☑✗✘❌]/u.test(parola)) return true;
  // A figure beside the mark is a figure: "in corso di attuazione al 50%".
  return MANCANTE.test(parola) && !/\d/.test(parola.replace(GIORNI_E_ANNI, ""));
}

/** A target that asks to observe and not to reach (Pisa: "monitoraggio"). */
export function isMonitoraggio(text: string): boolean {
  return /^(?:in )?monitoraggio\b|^anno di rilevazione|^solo rilevazione/.test(normalize(text));
}

/** A target that was taken away during the year, and not one that asks to take something away. */
export function isEliminato(text: string): boolean {
  return /^(?:(?:obiettivo|indicatore|target) )?(?:eliminat|soppress|stralciat|annullat)[oa](?:$|[\s.,;:(-])/.test(
    normalize(text),
  );
}

/** A year after the article or the preposition of a time: "non superiore al 2023", "come nel 2022". */
const ANNO_DI_PARAGONE = /\b(?:al|del|dal|nel|il|in|than(?: in)?|as in) (?:19|20)\d\d$/;

/** A target that depends on other years' figures, which the row does not hold ("media triennio precedente"). */
export function isRelativo(text: string): boolean {
  const parole = normalize(text);
  return (
    ANNO_DI_PARAGONE.test(parole) ||
    /\b(?:ann[oi]|trienni?o?|bienni?o?|esercizi?o?|semestr[ei]|periodo) (?:precedent[ei]|scors[oi]|passat[oi])\b|\brispetto al(?:la|l)?\b/.test(
      parole,
    )
  );
}

/** A consuntivo that says nobody asked (Firenze: "nessun fabbisogno"): neither zero nor missing. */
export function isNessunaDomanda(text: string): boolean {
  return /^(?:nessun[ao]?|non (?:e stat[ao] |sono (?:stat[ei] )?)?pervenut[aei]) (?:ulteriore )?(?:fabbisogno|(?:supporto|intervento|servizio) richiesto|richiest[ae]|istanz[ae]|domand[ae])(?: (?:pervenut[ae]|rilevato|ricevut[ae]|presentat[ae]|espresso))?[.]?$/.test(
    normalize(text),
  );
}
