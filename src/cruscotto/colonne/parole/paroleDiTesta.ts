import type { RuoloColonna } from "../../Cruscotto";

export type ParoleDiRuolo = readonly (readonly [RuoloColonna, RegExp])[];

/** Words that headers shorten, whole. */
export const ABBREVIAZIONI: Readonly<Record<string, string>> = {
  act: "actual",
  amm: "amministrazione",
  coeff: "coefficiente",
  cons: "consuntivo",
  desc: "descrizione",
  descr: "descrizione",
  grad: "grado",
  ind: "indicatore",
  indic: "indicatore",
  liv: "livello",
  ob: "obiettivo",
  obiett: "obiettivo",
  obj: "obiettivo",
  op: "operativo",
  oper: "operativo",
  perc: "percentuale",
  progr: "programma",
  ragg: "raggiungimento",
  raggiung: "raggiungimento",
  realizz: "realizzazione",
  ril: "rilevato",
  ris: "risultato",
  risult: "risultato",
  strat: "strategico",
  tgt: "target",
  val: "valore",
};

/** A former year's figure, whatever it is called: what the target starts from. */
const ANNO_PRECEDENTE =
  /(?:anno(?:precedente|scorso|prec\.?$)|(?:previous|prior|last)year|a\.p\.?$|\(?(?:anno|year|esercizio)?[ntx][-–−]1\)?$)/;
/** A part of the year beside another word: "Risultato I semestre", "Valore anno". */
const PARTE =
  "(?:%|percentuale|anno|annuale|annuo|finale|(?:intermedio)?al[\\d/.]*|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|(?:[ivx]+|[1-4])°?(?:sem|trim|quad)[a-z.]*|[a-z]*(?:sem|trim|quadrim)estr[a-z]+)?";

/** Header words of each role, matched without spaces because PDF exports break words ("Risultat o Atteso"). */
export const PAROLE: ParoleDiRuolo = [
  [
    "sal",
    /^(?:%?sal(?![a-z])|sal(?:effettiv|realizzat|raggiunt|conseguit|attual|reale)|(?:%|perc\.?|percentuale)(?:di|del|della)?(?:realizz|raggiung|avanzam|conseguim|attuazion|target|ottenut|performance)|(?:grado|livello|tasso|indice)(?:di|del|della)?(?:raggiung|realizz|conseguim|avanzam|attuazion)|stato(?:di)?(?:avanzamento|attuazione|realizzazione)|(?:raggiungimento|realizzazione|avanzamento|conseguimento|attuazione)(?:%|target|obiettiv[oi]|indicator[ei]|effettiv[oa]|percentuale)?$|(?:risultat[oi]|realizzat[oi]|raggiunt[oi]|conseguit[oi]|performance|esito)(?:%|percentuale)|achievement|attainment|progress(?!iv)|completion|%(?:achiev|complet|of?target))/,
  ],
  ["precedente", new RegExp(`^(?:(?:consuntiv|risultat|valor|dat|actual|result|target).*)?${ANNO_PRECEDENTE.source}`)],
  [
    "scostamento",
    /^(?:%|perc(?:entuale)?(?:di)?)?(?:scostament[oi]|scart[oi]|differenz[ae]|delta|deviazion[ei]|deviation|variance|difference|gap$|shortfall)/,
  ],
  [
    "previsione",
    /^(?:prevision[ei](?:afinire|dichiusura|al|afine)|preconsuntivo|prechiusura|forecast|projection|proiezion[ei]|stim[ae](?:$|di|a|al)|estimate|outlook)/,
  ],
  [
    "componente",
    /^(?:(?:valor[ei]|dat[oi])?(?:del)?(?:numerator[ei]?|denominator[ei]?|dividendo|divisore)|num\.|den\.)$/,
  ],
  [
    "esito",
    /^(?:(?:obiettivo|target|indicatore|risultato|objective)?(?:e)?(?:statoe?)?(?:raggiunt|conseguit|centrat|rispettat)[oa]\?|(?:target|objective|goal)?(?:met|achieved|reached)\?)$/,
  ],
  [
    "verso",
    /^(?:verso(?:indicatore|dell?indicatore|desiderato|atteso)?|polarita(?:indicatore|dell?indicatore)?|(?:direzione|tendenza)(?:desiderat|attes|miglior)[a-z]*|polarity|(?:desired|preferred|good|better)?direction)$/,
  ],
  [
    "consuntivo",
    /^(?:(?:annual|ytd|year-?to-?date|full-?year|final)?actual|(?:annual|full-?year|year-?end|end-?year|final)(?:result|outcome|figure|performance)s?$|ytd$|year-?to-?date$|a?consuntiv[oi]|target(?:raggiunt|conseguit|ottenut|realizzat)o$|(?:valor[ei]|risultat[oi]|dat[oi]|misura)(?:ottenut|raggiunt|rilevat|conseguit|consuntiv|aconsuntivo|effettiv|realizzat|final[ei]|misurat|attual[ei]|definitiv|consolidat|provvisori|preliminar[ei]|al\d|al$|(?:reale|reali)$)|rilevazione|rilevat[oi](?!da)|(?:realizzat|ottenut|raggiunt|conseguit)[oi](?:$|al\d)|effettivo$|rendicontazione|outturn|achieved|results?$|(?:final|current)value)/,
  ],
  [
    "target",
    /^(?:(?:annual|yearly|full-?year|final|nuov[oi]|new|revised|updated|original|current|agreed|approved)?target(?!(?:non)?(?:superat|rispettat|centrat|raggiunt|conseguit))|(?:new|revised|updated|original)?goal%?$|traguardo|(?:nuov[oi])?(?:risultat[oi]|valor[ei]|obiettiv[oi]|standard|soglia)(?:attes[oia]|previst[oia]|programmat[oi]|pianificat[oi]|target|obiettivo|di?target|dariferimento)|livello(?:attes|previst|programmat|target)|valor[ei]obiettiv[oi]|attes[oi](?:$|ann|al\d)|expected|planned)/,
  ],
  [
    "peso",
    /^(?:%?(?:percentuale(?:di)?)?pes(?:[oi]|atur[ae])(?!(?:x|×|\*|per)?(?:sal|%?raggiun|ottenut|conseguit|realizzat|maturat|acquisit))|(?:coefficientedi)?%?pond(?:erazione|\.|$)|weight(?!ed|ing?x|x|\*|×|(?:achiev|earned|obtained|reached))|(?:objective|indicator|kpi|measure|relative)weight)/,
  ],
  ["operatore", /^(?:operator[ei]?|segno|condizione)$/],
  ["udm", /^(?:udm|u\.?(?:d\.?)?m\.?$|unita(?:di)?misura|unita$|unit(?:ofmeasure)?s?$)/],
  [
    "baseline",
    /^(?:baseline(?!target|goal|e?obiettivo)|base$|valor[ei](?:inizial[ei]|dipartenza|storic[oi]|base|precedent[ei])|datostorico|situazioneiniziale|stato$|startingvalue)/,
  ],
  [
    "codice",
    /^(?:(?:codice|id|cod\.?)(?:(?:di|dell?[aeo]?)?(?:indicator[ei]|kpi|misura|azione|scheda|progetto|programma|prospettiva|missione|area|ambito|asse|obiettivo[a-z]*))?|(?:indicator|kpi|measure|objective|strategicobjective|area)(?:code|id|no\.?)|code|n\.?|n°|#|nr\.?|num\.?|prog\.?|progressivo|rif\.?)$/,
  ],
  [
    "indicatore",
    /^(?:(?:nome|denominazione|titolo)(?:dell?)?indicator[ei]|(?:key)?(?:performance)?indicator[ei]?(?:$|[^a-z]|s$|s?name|kpi|chiave|di(?:risultat|output|outcome|impatto|performance|realizz|process|prodott|efficac|efficien|qualit|misur|valutaz|monitor|attivit|raggiung)|strategic|operativ|associat|propost|individuat|previst|precedent|aggiornat|originari|rimodulat|modificat|vigent|nuov)|kpis?(?:name|di.*)?(?:$|[^a-z])|(?:performance)?measures?$|metric$)/,
  ],
  [
    "formula",
    /^(?:algoritmo|formula|metrica|descrizione(?!obiettiv)|definizione|modalitadi(?:calcolo|misura)|metodo(?:di|logiadi)?calcolo|criterio?di(?:calcolo|misura)|calculation|description|indicatordescription)/,
  ],
  [
    "strategico",
    /^(?:macro-?obiettiv[oi]$|obiettiv[oi](?:strategic[oi]|specific[oi]|general[ei]|triennal[ei]|divalorepubblico)$|strategic(?:objective|goal)s?$)/,
  ],
  [
    "obiettivo",
    /^(?:obiettiv[oi](?:operativ[oi]|gestional[ei]|annual[ei]|annu[oi]|individual[ei]|assegnat[oi]|esecutiv[oi]|organizzativ[oi]|di(?:performance|peg|budget|struttura|processo|gestione|miglioramento|sviluppo)|peg)?$|(?:operational|annual)?objectives?(?:name)?$)/,
  ],
  ["programma", /^(?:programm[ai](?!t)|progett[oi]|program(?:me)?s?$)/],
  ["prospettiva", /^(?:prospettiv[ae](?:bsc)?|perspectives?)$/],
  [
    "area",
    /^(?:macroare[ae]|are[ae](?:strategic(?:a|he)|tematic(?:a|he)|di(?:performance|risultato|valutazione|intervento))|ambit[oi](?:strategic[oi]|di(?:intervento|valutazione|performance))?|missione|priorita(?:strategic(?:a|he)|politic(?:a|he))?|ass[ei](?:strategic[oi])?|line[ae](?:strategic(?:a|he)|programmatic(?:a|he)|di(?:intervento|azione|mandato))|strategicarea|priority)$/,
  ],
  [
    "responsabile",
    /^(?:cdc|cdr$|centr[oi]di|responsabil|uffici|serviz|settor|struttur|ripartizion|dipartiment|unita(?:organizzativ|operativ)|u\.?o\.?$|dirigent|direzion|referent|posizioneorganizzativa|owner|department|responsibleoffice)/,
  ],
  [
    "nota",
    /^(?:not[ae](?:$|[^a-z]|esplicativ)|osservazion|comment|motiv|giustificazion|caus[ae]|annotazion|spiegazion|notes?$|remarks?$)/,
  ],
  [
    "periodo",
    /^(?:n\.?|numero|n°)?(?:(?:periodo|trim(?:estre|\.)?|quadrim(?:estre|\.)?|semestre|sem\.?|bim(?:estre|\.)?|mes[ei]|mensilita|data)(?:di)?(?:rilevazione|riferimento|monitoraggio|misurazione|osservazione|consuntivazione)?|(?:(?:reporting|measurement|reference))?(?:period|date)|quarter|q|month|half(?:year)?)$/,
  ],
  [
    "anno",
    /^(?:anno(?:accademico|scolastico|solare|finanziario)?|a\.?[as]\.|esercizio(?:finanziario)?|(?:fiscal|academic|school|financial|calendar)?year|annualita)(?:di)?(?:riferimento|rilevazione|competenza)?$/,
  ],
];

/**
 * Words that count only where no strong one names the role: "Valore", "Previsto". "Area" and "Dimensione" gather rows
 * where they stand before the names; after them they say who answers, or of what kind an indicator is.
 */
export const PAROLE_DEBOLI: ParoleDiRuolo = [
  [
    "target",
    /^(?:%|sal|(?:stato(?:di)?)?avanzamento)?(?:previst[oia]|programmat[oia]|attesa|preventivo|pianificat[oia]|prevision[ei]|standard|soglia|threshold)(?:%|percentuale)?$/,
  ],
  [
    "indicatore",
    /^(?:fas[ei]|azion[ei]|attivita|step|milestones?|tasks?|adempiment[oi]|intervent[oi]|deliverables?)(?:previst[aeio]|programmat[aeio]|dell?obiettivo)?$/,
  ],
  ["consuntivo", /^(?:tasso|quota|rate|share)%?$/],
  // The whole beside the quarters.
  ["consuntivo", /^(?:year-?end|end-?of-?year|full-?year|fineanno|interoanno|totaleanno|datoannu(?:o|ale))$/],
  ["consuntivo", new RegExp(`^(?:risultat[oi]|valor[ei]|esit[oi]|dat[oi]|effettivo|monitoraggio)${PARTE}$`)],
  [
    "peso",
    /^(?:(?:punteggio?|punti)(?:massim[oi]|max\.?|attribuibil[ei]|assegnabil[ei]|teoric[oi]|conseguibil[ei]|ottenibil[ei])|max(?:imum)?(?:score|points?)|(?:grado|livello)?(?:di)?(?:importanza|rilevanza))/,
  ],
  ["prospettiva", /^dimensione(?:dellaperformance|diperformance)?$/],
  ["area", /^(?:area|aree|line[ae])$/],
];
