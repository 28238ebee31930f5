/**
 * What bodies do and give, by families: whoever counts it wants more of it. Matched as the words of paroleDelVerso.ts. What
 * can be counted because it is wanted or because it is not (cases opened, files closed, goods seized) stands in none.
 */

/** Made, renewed, cared for, put in place. */
const OPERE =
  "(?:creat|costruit|edificat|sostituit|rinnovat|ammodernat|efficientat|potenziat|ampliat|ristrutturat|riconvertit|rigenerat|rinaturalizzat|riforestat|rimboschit|posat|allacciat|collegat|conness|cablat|illuminat|arredat|climatizzat|sfalciat|potat|spazzat|ripulit|manutenut|sanificat|disinfestat|dragat|sgrigliat|ridipint|tinteggiat|irrigat|seminat)[aeoi]";
/** Bought, given, put at somebody's disposal. */
const BENI =
  "(?:acquistat|acquisit|bandit|fornit|donat|regalat|catalogat|inventariat|archivi[ao] digital|tradott|ristampat|riciclat|riutilizzat|riusat|valorizzat|tutelat|protett|salvat|premiat|patrocinat|abilitat|introdott|convenzionat|accreditat|resi|rese)[aeoi]?";
/** Done for people: they are taught, received, listened to, helped. */
const PERSONE =
  "(?:accolt|ospitat|ascoltat|intervistat|orientat|addestrat|specializzat|qualificat|sensibilizzat|informat|immatricolat|alfabetizzat|riabilitat|soccors|avviat[aeoi] al lavoro|inserit[aeoi] al lavoro)[aeoi]?";

/** Services, by the piece in which they are given. */
const PRESTAZIONI = [
  "past[oi](?! (?:scart|sprec|avanz|rifiut|restitu))\\w*",
  "(?:sedut[ae]|session[ei]) (?:di|d) (?!consiglio|giunta|urgenza)\\w+",
  "colloqu[io]+",
  "lezion[ei]",
  "consulenz[ae] (?:\\w+ )?(?:res[ae]|rese|fornit[ae]|erogat[ae])",
  "pattugli(?:e|a|amenti|amento)",
  "post[oi] di (?:controllo|blocco)",
  "sopralluog(?:o|hi)",
  "convegn[oi]",
  "conferenz[ae](?! di servizi)",
  "concert[oi]",
  "gemellagg[io]+",
  "partenariat[oi]",
  "abbonament[oi]",
  "donator[ei]",
  "turist[ie]",
  "prestit[oi] (?:bibliotecar|interbibliotecar|local|di libri|effettuat|in biblioteca)\\w*",
  "mobilita (?:internazionale|sostenibile|dolce|ciclabile)",
  "allacciament[oi]",
  "fattur[ae] elettronic(?:a|he)",
  "(?:servizi|istanz|pratich|domand|pagament|procediment|certificat|richiest|prenotazion)\\w* (?:\\w+ )?(?:on ?line|telematic|digital|elettronic|via web|con spid|con pagopa)\\w*",
  "(?:cantier|centr|case|spazi|muse|parch|scuol|asil|nid|chies|teatr|palestr|piscin|spiagg|strad|line|punt|sal)\\w* (?:\\w+ )?(?:apert|inaugurat|riapert)[aeoi]",
];

export const COSE_FATTE: readonly string[] = [OPERE, BENI, PERSONE, ...PRESTAZIONI];

export const COSE_FATTE_INGLESI: readonly string[] = [
  "(?:created|constructed|refurbished|renovated|upgraded|modernised|replaced|renewed|insulated|gritted|swept|cleaned|painted|maintained|connected|lit|landscaped|reforested)",
  "(?:purchased|acquired|provided|donated|supplied|catalogued|translated|recycled|reused|funded|sponsored|subsidised|licensed|certified|accredited|launched|introduced|developed|produced|adopted)",
  "(?:treated|rescued|rehoused|rehabilitated|recruited|welcomed|hosted|mentored|coached|counselled|advised|interviewed|educated|vaccinated|immunised|fostered|matched)",
  "(?:beds|wards|offices|branches|schools|libraries|parks|routes|centres|centers|shops|museums) (?:re)?opened",
  "(?:research )?(?:papers|articles) (?:\\w+ )?accepted",
  "(?:meal|lesson|session|consultation|concert|exhibition|donation|connection|patrol|apprenticeship|scholarship|bursarie|footpath|playground|tree|volunteer|subscriber|member|tourist|donor)s?(?! (?:closed|cut|felled|lost|left|cancelled|rejected|refused|wasted))",
  "on patrol",
  "(?:library|book|museum|interlibrary) (?:loan|borrowing|admission|issue)s?",
  "recycling",
];
