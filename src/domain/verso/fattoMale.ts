/**
 * What is said, after a thing that is wanted, of the way it was done: badly, too late, twice, for nothing, not to the
 * end. What it counts may then be wanted or not ("Certificati emessi con errori", "Requests answered late").
 */
const MALE = [
  "non",
  "mai",
  "ma",
  "poi",
  "invano",
  "tardi(?:vamente)?",
  "(?:in|con) (?:grave |forte |notevole )?ritardo",
  "(?:oltre|dopo) (?:il |la |lo |le |i |gli |l |ogni |i \\w+ )?(?:termin|scadenz|limit|sogli|temp)\\w*",
  "fuori (?:termine|tempo|orario|norma|soglia|limite|standard|budget)",
  "(?:con|per) (?:\\w+ )?(?:error|difett|viz|anomali|irregolarit|mancanz|carenz)\\w*",
  "(?:due|tre|piu) volte",
  "(?:erronea|impropria|indebita|inutil|illegittima|irregolar|negativa|parzial|scorretta|insufficiente)mente",
  "late(?! (?:night|evening|opening))",
  "too \\w+",
  "after (?:the )?(?:\\w+ )?(?:due|deadline|target|limit|date|expiry)\\w*",
  "past (?:the )?(?:due|deadline)\\w*",
  "(?:with|in|by|on|due to) (?:\\w+ )?(?:errors?|mistakes?|delays?|defects?|faults?)",
  "(?:wrong|incorrect|improper|inaccurate|unlawful|poor|bad|partial|inadequate|needless|unnecessari)ly",
  "(?:again|twice|never|not|but|nor)",
  "(?:thrown|turned|given|taken|cut|written|called|laid|let|fallen|broken) (?:away|back|off|out|down|up|apart|go)",
  "who (?:left|failed|dropped|did|quit)",
  "(?:and )?then \\w+",
];

const FATTO_MALE = new RegExp(`(?<!\\w)(?:${MALE.join("|")})(?!\\w)`);

/** How it turned out: said of the thing itself, and of nothing that a preposition puts after it ("su pagamenti irregolari"). */
const RIUSCITO_MALE =
  /^(?: (?!(?:su|su[il]|sull[aeo]?|sugli|contro|per|d[aei]|de[il]|dell[aeo]?|degli|da[il]|dall[aeo]?|a[il]?|all[aeo]?|agli|of|for|to|on|from|against) )\p{L}+){0,5} (?:(?:errat|sbagliat|fallit|scadut|negativ|difettos|incomplet|illegittim|irregolar|vuot|ferm)[aeoi]|sfavorevol[ei]|inutil[ei]|unused|unsold|unspent|unpaid|unfinished|incomplete|empty|idle|outdated|expired)(?!\p{L})/u;

/** Not, of a thing that had better not happen, and what is done about it: "non conformità", "non autosufficienti". */
const DI_COSA =
  /\bnon (?:conform|autosuff|profit|vedent|udent|docent|residenti|abilitat|ammess[ei] a)\w*|\bnot[ -](?:for|in)[ -]\w+/g;

/**
 * Whether a clause after a wanted thing says that it was done badly.
 * @param dopo normalised
 * @example isFattoMale(" emessi con errori") //=> true
 * @example isFattoMale(" su pagamenti irregolari") //=> false
 * @example isFattoMale(" ai non autosufficienti") //=> false
 */
export function isFattoMale(dopo: string): boolean {
  const detto = dopo.replace(DI_COSA, " ");
  return FATTO_MALE.test(detto) || RIUSCITO_MALE.test(detto);
}
