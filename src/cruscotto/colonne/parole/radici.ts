import { normalize } from "../../../domain/testo/normalize";
import type { RuoloColonna } from "../../Cruscotto";

/** What one word of a heading lends to roles, when the heading as a whole is no known phrase. */
interface Radice {
  readonly forma: RegExp;
  readonly ruoli: Readonly<Partial<Record<RuoloColonna, number>>>;
}

/** What is spent on a row: it may be asked for too, less often than what stands beside it. */
const RISORSE =
  /^(?:or[ae]$|hours?$|cost[oi]?$|costs$|spes[ae]$|import[oi]$|oner[ei]$|stanziament|fond[oi]$|risors|resources?$)/;

/** Beginnings of words in Italian and English, as they may stand anywhere in a heading. Weights are those of a hint. */
const RADICI: readonly Radice[] = [
  // What is asked for.
  {
    forma:
      /^(?:target|attes[aoie]|attend|aspettat|previst|programmat|pianificat|prefissat|prescritt|fissat|stabilit|assegnat|desiderat|auspicat|traguard|met[ae]$|soglia|standard|budget|preventiv|plan$|plann|goal|aim$|aims$|expect|intend|desired|required|benchmark|threshold|commit|cible|aimed|ambi[tz]ion|pattuit|concordat|convenut|garantit|prefigurat|prospettat|propost[oi]$|raggiungere$|conseguire$|ottenere$|realizzare$|fare$|quant[oi]$|ottimal|promess|assunto$|promis|richiest|dovut|requested|pledge|vogliamo|volut[oaie]$|want(?:ed)?$|arrivare$|aspir|piano$|soll(?:wert)?$|ziel)/,
    ruoli: { target: 3 },
  },
  { forma: /^(?:obiettiv|objective)/, ruoli: { target: 1, obiettivo: 1 } },
  // What was got.
  {
    forma:
      /^(?:consuntiv|effettiv|rilevat|ottenut|raggiunt|realizzat|conseguit|misurat|riscontrat|accertat|osservat|constatat|registrat|rendicont|resocont|rilevazion|verificat|conclusiv|reale$|reali$|actual|achiev|measured$|obtain|reach|observ|record|deliver|realis|realiz|outturn|reported$|effettuat|eseguit|adempiut|compiut|erogat|prodott|evas[aeio]$|attivat|accomplish|got$|done$|latest|mantenut|kept$|res[oaie]$|fornit|provided$|supplied$|ist(?:wert)?$|ergebnis)/,
    ruoli: { consuntivo: 3 },
  },
  {
    forma: /^(?:risultat|esit|result|outcome|final|fatt[oi]$|svolt|attual|current|oggi$|siamo$|are$|today$)/,
    ruoli: { consuntivo: 2.5 },
  },
  { forma: /^(?:valor|dat[oi]$|value|figure|monitoragg|performance)/, ruoli: { consuntivo: 1 } },
  // From the beginning of the year, beside a part of it.
  { forma: /^(?:cumulat|cumulative$)/, ruoli: { consuntivo: 1.5 } },
  // How far it is.
  {
    forma:
      /^(?:sal$|raggiungiment|realizzazion|avanzament|conseguiment|attuazion|completament|attainment|achievement|progress(?!iv)|completion|compliance)/,
    ruoli: { sal: 3, consuntivo: -2 },
  },
  { forma: /^(?:%|percent|perc$|grado|tasso|livello|indice|rate$|ratio)/, ruoli: { sal: 1 } },
  { forma: /^(?:pes[oi]$|ponderaz|weight|incidenz|rilevanz)/, ruoli: { peso: 3 } },
  // What must never be taken for a result.
  {
    forma: /^(?:ponderat|pesat[oaie]$|weighted$)/,
    ruoli: { componente: 5, peso: -6, consuntivo: -6, target: -6, sal: -4 },
  },
  {
    forma:
      /^(?:scostament|scart[oi]|differenz|delta|deviazion|variazion|varianz|gap|variance|deviation|difference|diff$|var$|δ$|vs$|versus|shortfall)/,
    ruoli: { scostamento: 5, consuntivo: -6, target: -6, sal: -4 },
  },
  {
    forma: /^(?:prevision|proiezion|stim[ae]$|stimat|preconsuntiv|forecast|projection|estimate|outlook|prechiusur)/,
    ruoli: { previsione: 5, consuntivo: -6, target: -2 },
  },
  {
    forma: /^(?:precedent|scors|passat|storic|previous|prior|last$|former|past$|historic)/,
    ruoli: { precedente: 5, consuntivo: -6, target: -6 },
  },
  {
    forma: /^(?:inizial|partenza|baseline|base$|starting|initial|eravamo$|era$|were$|was$)/,
    ruoli: { baseline: 4, consuntivo: -5, target: -4 },
  },
  // Who does it, and for how many: "Personale assegnato" is nothing that is asked for.
  {
    forma:
      /^(?:personale$|dipendent[ei]$|addett[oi]$|organico$|fte$|ula$|staff$|employees?$|headcount|workforce|popolazion|abitant|population|inhabitant)/,
    ruoli: { target: -4, consuntivo: -4 },
  },
  { forma: RISORSE, ruoli: { target: -0.7 } },
  { forma: /^punt[oi]$/, ruoli: { target: -0.7 } },
  { forma: /^(?:numerator|denominator)/, ruoli: { componente: 6, consuntivo: -6, target: -6 } },
  { forma: /^(?:indicat|indikator|kpi|metric|measure$)/, ruoli: { indicatore: 2.5 } },
  // What a row may be about, where no other column says that it holds the names.
  {
    forma:
      /^(?:misur[ae]$|parametr|prodott[oi]$|output|prestazion|servizi[o]?$|services?$|deliverable|adempiment|attivita$|azion[ei]$|action|oggetto$|fenomen)/,
    ruoli: { indicatore: 1.5 },
  },
  { forma: /^(?:denominazion|nome$|titol|name$|title)/, ruoli: { indicatore: 1.5 } },
  {
    forma:
      /^(?:not[ae]$|osservazion|comment|annotazion|criticita$|problem|ostacol|motivazion|giustificazion|remark|notes?$)/,
    ruoli: { nota: 3, consuntivo: -2 },
  },
  {
    forma:
      /^(?:chi$|who$|referent|responsabil|uffici|struttur|sed[ei]$|distrett|filial|presidio?$|ent[ei]$|aziend|societa|partecipat[ae]$|istitut[oi]$|agenzi[ae]$|comun[ei]$|repart[oi]$|divisione$|polo$|plesso$|facolta$|capofila|compilator|rilevator|inserit[oa]$|owner|office|department|branch|team$|ward$|agency$|body$|division$|directorate|faculty$|school$|lead$)/,
    ruoli: { responsabile: 2.5, consuntivo: -3 },
  },
  // Where a figure comes from: nobody answers for it there.
  { forma: /^(?:font[ei]$|sources?$)/, ruoli: { consuntivo: -3 } },
  {
    forma: /^(?:vers[oi]$|polarit|direzion|tendenza|direction|trend|miglior|meglio$|better|orientament|ottimo$)/,
    ruoli: { verso: 3 },
  },
  { forma: /^(?:unit[ay]|udm)/, ruoli: { udm: 2.5 } },
  {
    forma: /^(?:formul|calcol|algoritm|metodo|descrizion|description|calculation|definit(?!iv)|definizion)/,
    ruoli: { formula: 2.5, consuntivo: -3 },
  },
  { forma: /^(?:progressiv|codic|code$|id$|numero$|nr$|num$)/, ruoli: { codice: 2 } },
];

const DEL_PESO = /^(?:pes[oi]|weight)$/;
const RAGGIUNTO =
  /^(?:sal|x|per|raggiunt|raggiungiment|ottenut|conseguit|realizzat|maturat|acquisit|achiev|earned|obtained|reached)/;
/** "Peso x SAL", "Peso raggiunto": what a weight has earned is no weight, and no result. */
const PESO_RAGGIUNTO: ReadonlyMap<RuoloColonna, number> = new Map([["componente", 5]]);

/** Titles longer than this say something else. */
const LUNGHEZZA_MASSIMA = 80;

const paroleDi = (intestazione: string) =>
  normalize(intestazione.replace(/_/g, " "))
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((una) => una !== "");

/** Whether a heading says that its figures are what is spent: "Costo previsto", "Ore assegnate". */
export const isDiRisorse = (intestazione: string): boolean =>
  intestazione.length <= LUNGHEZZA_MASSIMA && paroleDi(intestazione).some((una) => RISORSE.test(una));

/** What the single words of a heading hint at, summed by role; nothing for a long text. */
export function readRadici(intestazione: string): ReadonlyMap<RuoloColonna, number> {
  const somme = new Map<RuoloColonna, number>();
  if (intestazione.length > LUNGHEZZA_MASSIMA) return somme;
  const parole = paroleDi(intestazione);
  const dopoIlPeso = parole.slice(parole.findIndex((una) => DEL_PESO.test(una)) + 1);
  if (dopoIlPeso.length < parole.length && dopoIlPeso.some((una) => RAGGIUNTO.test(una))) return PESO_RAGGIUNTO;
  for (const { forma, ruoli } of RADICI) {
    if (!parole.some((una) => forma.test(una))) continue;
    for (const [ruolo, peso] of Object.entries(ruoli) as [RuoloColonna, number][]) {
      somme.set(ruolo, (somme.get(ruolo) ?? 0) + peso);
    }
  }
  return somme;
}

/** So much of a role in single words is a hint at it. */
const ACCENNO = 2.5;

/** Whether the single words of a heading hint at a role. */
export const accenna = (intestazione: string, ruolo: RuoloColonna): boolean =>
  (readRadici(intestazione).get(ruolo) ?? 0) >= ACCENNO;
