/**
 * Words that say which direction is better, as data (DOMAIN.md §2). Matched on normalised text: lower case, no accents,
 * no apostrophes. The word that comes first decides, because an Italian phrase leads with its head noun ("riduzione dei
 * tempi", "rispetto dei tempi" are about reducing and respecting); among words that start together the longest decides,
 * so an exception is a longer phrase ("reclami evasi" beside "reclami"). What the words around it do to it is reggenza.ts.
 */

/** Quantities an administration wants small: what it takes in time, money and means. */
export const GRANDEZZE: readonly string[] = [
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
  "(?:risorse umane|risorse|personale|unita di personale|addetti|fte) (?:dedicat|impiegat|assegnat|utilizzat)\\w*(?= |$)(?! (?:che|a[il]?|all[aeo]?|agli) )",
  "personale\\b[^/]*/ ?imprese",
  "crediti(?! (?:riscoss|incassat|recuperat))\\b[^/]*\\b(?:da riscuotere|anni precedenti|inesigibili|scaduti)",
  "residui (?:attivi|passivi)",
];

/** Things that had better not happen or not be there: counted, they are wanted few; handled, they are wanted many. */
export const MALI: readonly string[] = [
  "ritard[oi]",
  "list[ae] d(?:i)? attesa",
  "attes[ae]",
  "arretrat[oi]",
  "pendenz[ae]",
  "giacenz[ae]",
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
  "(?:tagli[o]? )?cesare[io]",
  "abbandon[oi]",
  "dispersione",
  "morosita",
  "evasione (?:tributaria|fiscale|contributiva|imu|tari|dell?[aei]? obbligo)",
  "disavanz[oi]",
  "deficit",
  "perdit[ae]",
  "inquinament[oi]",
  "superament[oi] (?:de[il] )?(?:limit|sogli)\\w*",
  "rinvi[io]",
];

/** How a thing is that had better not be so: it says it of the noun before it ("pratiche giacenti"). */
export const MALI_DETTI: readonly string[] = [
  "in (?:lista d(?:i)? )?attesa",
  "pendent[ei]",
  "giacent[ei]",
  "corruttiv[oi]",
  "inappropriat\\w+",
  "fuori corso",
  "inattiv[ie]",
  "moros[oi]",
  "insolut[oi]",
  "indifferenziat[oi]",
  "rinviat[aeoi]",
  "mancat[aeoi]",
  "inevas[aeoi]",
  "scadut[aeoi]",
  "tardiv[aeoi]",
  "non (?:\\w+(?:at|it|ut)[oaei]|evas[oaei]|conclus[oaei]|riscoss[oaei]|risolt[oaei]|soddisfatt[oaei]|conform[ei])",
];

/** Something done beyond its limit: the phrase starts at what was done, or "pratiche evase" would speak first. */
export const FUORI_TERMINE =
  "(?:\\w+[aeio] )?\\w+[aeio] (?:fuori (?:termin|temp)|in ritardo|(?:oltre|dopo) (?:il? |la |le |i )?(?:termin|scadenz|sogli|temp|limit|durata|data|\\d+|\\w+ (?:giorn|or[ae]|mes|ann)))\\w*";

/** What was done about a thing that had better not be there. */
export const TRATTATI =
  "(?:gestit|evas|risolt|definit|recuperat|smaltit|trattat|esaminat|analizzat|eliminat|riscoss|chius|conclus|riscontrat|lavorat|pres|vint)[aeoi]";

/** Spending that is the aim and not the means. */
const SPESE_VOLUTE =
  "(?:spes[ae]|cost[oi]) (?:\\w+ )?(?:certificat|rendicontat|finanziat|copert|destinat|sociale|per (?:investiment|intervent|iniziativ|la formazione|la cultura|la promozione))\\w*";

/** Time that is given and not taken. */
const TEMPO_DATO =
  "giorni (?:medi )?di (?:anticipo|apertura|formazione|presenza|attivita|servizio|lavoro agile)|temp[oi] (?:medio )?dedicat[oi]";

/** A share of things done within a limit: more is better, whatever the limit is counted in. */
export const NEI_TERMINI =
  "entro (?:(?:i|il|le|la|l) )?(?:(?:primi|massimo|max) )?(?:\\d+|\\w+) ?(?:gg|giorn[oi]|or[ae]|mes[ei]|ann[oi]|minut[oi]|termin[ei]|temp[oi]|scadenz[ae]|settiman[ae])\\b|in \\d+ (?:giorn[oi]|or[ae])|(?:nei|in) (?:termini|tempo|tempi (?:previsti|stabiliti|fissati))|nei tempi|entro i (?:termini|tempi)";

/** Wanted ends, and acts upon unwanted things. */
export const CRESCENTI: readonly string[] = [
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
  "(?:effettuat|raggiunt|adottat|organizzat|elaborat|redatt|completat|conseguit|eseguit|svolt|attuat|ultimat|ripristinat|riparat|rispettat|riqualificat|riscoss|riscontrat)[aeoi]",
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

export const INGLESI_DECRESCENTI: readonly string[] = [
  "(?<!\\b(?:on|full|part|real|half|over|life)[ -])time",
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
  "loss(?:es)?",
  "incidents?",
  "downtime",
];

export const INGLESI_CRESCENTI: readonly string[] = [
  "within (?:\\d+ )?\\w+",
  "on time",
  "reduction",
  "(?:(?:cost|time|energy|water) )?savings?",
  "satisfaction",
  "training",
  "answered",
  "resolved",
  "participants?",
  "(?:complaints?|cases|errors?) (?:\\w+ ){0,2}(?:answered|resolved|closed|handled)",
];
