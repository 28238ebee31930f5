import type { Verso } from "./Misura";

/**
 * Words that say which direction is better, as data (DOMAIN.md §2). Matched on normalised text: lower case, no accents,
 * no apostrophes. The word that comes first decides, because an Italian phrase leads with its head noun ("riduzione dei
 * tempi", "rispetto dei tempi" are about reducing and respecting); among words that start together the longest decides,
 * so an exception is a longer phrase ("reclami evasi" beside "reclami").
 */

/** Quantities an administration wants small: what it takes in time, money and means. */
const GRANDEZZE: readonly string[] = [
  "temp[oi](?! (?:in|pieno|parziale|determinato|reale|libero|indeterminato))",
  "tempistic(?:a|he)",
  "giorni",
  "gg",
  "durata",
  "degenza",
  "intervallo",
  "termine per",
  "lead time",
  "tempestivita de(?:i|gli) pagament[oi]",
  "cost[oi]",
  "spes[ae]",
  "oner[ei]",
  "uscit[ae]",
  "(?:canon[ei]|fitt[oi]|locazion[ei]) passiv[ei]",
  "interessi (?:passivi|di mora|moratori)",
  "consum[oi]",
  "sprec(?:o|hi)",
  "emissioni (?:di )?(?:co2|gas|inquinant|climalterant|in atmosfera)\\w*",
  "produzione (?:totale |pro capite )?d(?:i|ei) rifiuti",
  "rigidita",
  "indebitamento",
  "debit[oi]",
  "straordinari[oi]",
  "(?:risorse umane|risorse|personale|unita di personale|addetti|fte) (?:dedicat|impiegat|assegnat|utilizzat)\\w*(?= |$)(?! (?:che|ai progetti))",
  "personale\\b[^/]*/ ?imprese",
  "crediti(?! (?:riscoss|incassat|recuperat))\\b[^/]*\\b(?:da riscuotere|anni precedenti|inesigibili|scaduti)",
  "residui (?:attivi|passivi)",
];

/** Things that had better not happen or not be there: counted, they are wanted few; handled, they are wanted many. */
const MALI: readonly string[] = [
  "ritard[oi]",
  "list[ae] d(?:i)? attesa",
  "in (?:lista d(?:i)? )?attesa",
  "attes[ae]",
  "arretrat[oi]",
  "pendenz[ae]",
  "pendent[ei]",
  "giacen(?:za|ze|te|ti)",
  "contenzios[oi]",
  "soccombenz[ae]",
  "ricors[oi](?! all?[aeo]? )",
  "condann[ae]",
  "annullament[oi]",
  "reclam[oi]",
  "lamentel[ae]",
  "contestazion[ei]",
  "penal[ei]",
  "segnalazion[ei] (?:di )?(?:negativ|illecit|disserviz|guast|anomali|event)\\w*",
  "(?:valutazion|esit|giudiz|opinion|parer)(?:e|i|o) negativ[oi]",
  "disserviz[io]+",
  "interruzion[ei]",
  "sospension[ei]",
  "guast[oi]",
  "malfunzionament[oi]",
  "indisponibilita",
  "rettific(?:a|he)",
  "error[ei]",
  "anomali[ae]",
  "irregolarita",
  "non conformita",
  "violazion[ei]",
  "illecit[oi]",
  "reat[oi]",
  "furt[oi]",
  "(?:event[oi]|fenomen[oi]|episod[io]+) (?:di )?(?:corru|avvers|sentinella|criminos)\\w*",
  "corruttiv[oi]",
  "criticita",
  "rilievi",
  "sanzion[ei] (?:subit|ricevut)[ae]",
  "scostament[oi]",
  "gap",
  "divario",
  "assenz[ae]",
  "assenteismo",
  "infortun[io]+",
  "incident[ei]",
  "sinistr[oi]",
  "vittime",
  "cadut[ae]",
  "mortalita",
  "decess[oi]",
  "infezion[ei]",
  "riammission[ei]",
  "ricover[oi] (?:ripetut|evitabil|inappropriat)[oi]",
  "ospedalizzazione",
  "inappropriat\\w+",
  "(?:tagli[o]? )?cesare[io]",
  "abbandon[oi]",
  "dispersione",
  "fuori corso",
  "inattiv[ie]",
  "moros(?:ita|i)",
  "insolut[oi]",
  "evasione (?:tributaria|fiscale|contributiva|imu|tari|dell?[aei]? obbligo)",
  "disavanz[oi]",
  "deficit",
  "perdit[ae]",
  "indifferenziat[oi]",
  "inquinament[oi]",
  "superament[oi] (?:de[il] )?(?:limit|sogli)\\w*",
  "rinvi(?:i|o|at[aeoi])",
  "mancat[aeoi]",
  "inevas[aeoi]",
  "scadut[aeoi]",
  "tardiv[aeoi]",
  "non (?:\\w+(?:at|it|ut)[oaei]|evas[oaei]|conclus[oaei]|riscoss[oaei]|risolt[oaei]|soddisfatt[oaei]|conform[ei])",
];

/** Something done beyond its limit: the phrase starts at what was done, or "pratiche evase" would speak first. */
const FUORI_TERMINE =
  "(?:\\w+[aeio] )?\\w+[aeio] (?:fuori (?:termin|temp)|in ritardo|oltre (?:il? |la |le )?(?:termin|scadenz|sogli|temp|limit|\\d+))\\w*";

/** What was done about a thing that had better not be there. */
const TRATTATI =
  "(?:gestit|evas|risolt|definit|recuperat|smaltit|trattat|esaminat|analizzat|eliminat|riscoss|chius|conclus|riscontrat|lavorat|pres|vint)[aeoi]";

/** Spending that is the aim and not the means. */
const SPESE_VOLUTE =
  "(?:spes[ae]|cost[oi]) (?:\\w+ )?(?:certificat|rendicontat|finanziat|copert|destinat|sociale|per (?:investiment|intervent|iniziativ|la formazione|la cultura|la promozione))\\w*";

/** Time that is given and not taken. */
const TEMPO_DATO =
  "giorni (?:medi )?di (?:anticipo|apertura|formazione|presenza|attivita|servizio|lavoro agile)|temp[oi] (?:medio )?dedicat[oi]";

/** A share of things done within a limit: more is better, whatever the limit is counted in. */
const NEI_TERMINI =
  "entro (?:(?:i|il|le|la|l) )?(?:(?:primi|massimo|max) )?(?:\\d+|\\w+) ?(?:gg|giorn[oi]|or[ae]|mes[ei]|ann[oi]|minut[oi]|termin[ei]|temp[oi]|scadenz[ae]|settiman[ae])\\b|in \\d+ (?:giorn[oi]|or[ae])|(?:nei|in) (?:termini|tempo|tempi (?:previsti|stabiliti|fissati))|nei tempi|entro i (?:termini|tempi)";

/** Wanted ends, and acts upon unwanted things. */
const CRESCENTI: readonly string[] = [
  // what is done against time, cost and trouble
  "(?:riduzion|diminuzion|contrazion|eliminazion|prevenzion|limitazion|mitigazion|accelerazion)[ei]",
  "(?:conteniment|abbattiment|smaltiment|decrement|azzerament|riassorbiment|miglioramento|snelliment)o",
  "risparmi[o]?",
  "recuper(?:o|i|at[aeoi])",
  "rispetto(?= d)",
  "rispetto (?:temp|termin|scadenz|standard)\\w*",
  "contrasto",
  "lotta",
  "rispost[ae]",
  "riscontr[oi]",
  "monitoraggi[o]?",
  "capacita",
  "avanzamento",
  "rimbors[oi]",
  NEI_TERMINI,
  TEMPO_DATO,
  SPESE_VOLUTE,
  // what an administration does
  "intervent[oi]",
  "iniziativ[ae]",
  "azioni",
  "event[oi]",
  "incontr[oi]",
  "seminar[io]+",
  "webinar",
  "cors[oi](?! d)",
  "report",
  "progett[oi]",
  "convenzion[ei]",
  "controll[oi]",
  "ispezion[ei]",
  "audit",
  "(?:promozion|diffusion|comunicazion|implementazion|attuazion|formazion|riscossion|restituzion|partecipazion|adesion|digitalizzazion)e",
  "sviluppo",
  "materiale informativo",
  "raggiung\\w+",
  "realizza\\w*",
  "utilizz[oa]\\w*",
  "coinvol\\w*",
  "(?:erogat|pubblicat|rilasciat|espletat|vendut|attivat|istruit|gestit|lavorat|stipulat|sottoscritt|depositat|emess|evas|inviat|formatat|assistit|supportat|digitalizzat)[aeoi]",
  "evasione (?:delle|dei|degli|di) (?:pratich|richiest|domand|ordin|istanz)\\w*",
  // what is sought
  "incremento",
  "aumento",
  "soddisfazione",
  "gradimento",
  "punteggio",
  "benessere",
  "trasparenza",
  "questionari",
  "partecipant[ei]",
  "iscritt[ei]",
  "utent[ei]",
  "visitator[ei]",
  "accessi",
  "copertura",
  "apertura",
  "ricav[oi]",
  "provent[oi]",
  "fatturato",
  "entrate",
  "incass[oi]",
  "margine",
  "finanziament[oi]",
];

const INGLESI_DECRESCENTI: readonly string[] = [
  "(?<!on |full |part )time",
  "days",
  "delays?",
  "costs?",
  "expenditure",
  "complaints?",
  "backlog",
  "absences?",
  "absenteeism",
  "errors?",
  "accidents?",
  "injur(?:y|ies)",
  "overdue",
];

const INGLESI_CRESCENTI: readonly string[] = [
  "within (?:\\d+ )?\\w+",
  "on time",
  "reduction",
  "savings?",
  "satisfaction",
  "training",
  "answered",
  "resolved",
  "participants?",
  "(?:complaints?|cases|errors?) (?:\\w+ ){0,2}(?:answered|resolved|closed|handled)",
];

const MALI_TRATTATI = MALI.map((male) => `(?:${male})(?: (?!su|per|in )[^ ]+){0,5} ${TRATTATI}`);

const FORME: Readonly<Record<Verso, readonly string[]>> = {
  decrescente: [...GRANDEZZE, ...MALI, FUORI_TERMINE, ...INGLESI_DECRESCENTI],
  crescente: [...CRESCENTI, ...MALI_TRATTATI, ...INGLESI_CRESCENTI],
};

function intera(forme: readonly string[]): string {
  return `(?<!\\w)(?:${forme.join("|")})(?!\\w)`;
}

export interface Voce {
  /** Sticky: it is tried where a word is known to start. */
  readonly forma: RegExp;
  readonly verso: Verso;
}

export const VOCI: readonly Voce[] = (["decrescente", "crescente"] as const).flatMap((verso) =>
  FORME[verso].map((forma) => ({ forma: new RegExp(intera([forma]), "y"), verso })),
);

/** Any of the words at once: where it starts, VOCI say which. Thousands of names are read at a time. */
export const UNA_PAROLA = new RegExp(intera([...FORME.decrescente, ...FORME.crescente]), "g");

/** Acts whose success is a smaller figure: beside a formula that is that figure, nobody can tell what is counted. */
export const AZIONE_CHE_RIDUCE =
  /^(?:\W|(?:grado|livello|percentuale|tasso|indice|di|del|della)\b)*(?:riduzion|diminuzion|contrazion|conteniment|abbattiment|decrement|smaltiment|recuper|reduction)/;

/** Words of measure: increasing when nothing else speaks (DOMAIN.md §2). */
export const PAROLE_DI_MISURA = /\b(?:grado|livello|numero|number)\b|(?:^|\W)n[.°]/;

const PREPOSIZIONI =
  "(?:in|ne[il]|nell[aeo]?|negli|per|su|su[il]|sull[aeo]?|sugli|a|a[il]|all[aeo]?|agli|da|da[il]|dall[aeo]?|contro)";
const ARTICOLI = "(?:(?:il|lo|la|i|gli|le|l) )?";
const ATTIVITA =
  "(?:\\w+(?:[zs]ion[ei]|estion[ei]|ment[oi]|aggi[o]?|tur[ae])|analisi|studi[o]?|pian[oi]|registr[oi]|mapp[ae]|verific(?:a|he)|relazion[ei])";
/** Nouns in -zione through which the direction passes: the costs optimised are still costs. */
const TRASPARENTI = "(?:ottimizzazione|razionalizzazione|variazione)";

/**
 * What stands before an unwanted thing that is not what the figure counts: a preposition that is not "di" ("utenti nei
 * giorni festivi"), an activity about it ("mappatura dei costi"), a fraction bar ("pratiche / giorni lavorati").
 */
export const NON_CONTATO = new RegExp(
  `(?:(?:^|\\W)${PREPOSIZIONI} ${ARTICOLI}` +
    `|(?:^|\\W)(?!${TRASPARENTI})${ATTIVITA}(?: \\w+[aei])? (?:di|de[il]|dell[aeo]?|degli) ` +
    `|/ ?(?:(?:numero|n\\.?|totale|importo|somma|di|de[il]|dell[aeo]?|degli|il|i|le|la) ?)*)$`,
);
