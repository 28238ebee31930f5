import { parseVerso } from "../valori/argomenti";
import type { Verso } from "../Misura";
import { normalize } from "../testo/normalize";
import { parseSiNo } from "../valori/paroleDiStato";

/** What goes up, by itself or as what is wanted: "in aumento", "da incrementare", "al crescere", "higher is better". */
const PIU =
  "crescent[ei]|crescita|crescere|cresc(?:e|ono)|aumenta(?:no)?|sal(?:e|gono)|aument(?:o|are|ando)|increment(?:o|are|ale)|salire|salita|rialzo|massimizz\\w*|positiv[oa]|dirett[oa]|ascendente|su|alzare|innalzare|elevare|ascesa|piu|(?:piu )?alt[oa]|maggior[ei]|superiore|higher|high|increas\\w*|growth|grow|rise|rising|maximi[sz]\\w*|up(?:ward)?s?|more|larger|bigger|ascending|positive|at least|no(?:t)? (?:less|fewer|lower) than";
const MENO =
  "decrescent[ei]|decrescita|decrescere|decresc(?:e|ono)|diminuisc(?:e|ono)|scend(?:e|ono)|cal(?:a|ano)|(?:si )?riduc(?:e|ono)|calare|calo|diminu(?:zione|ire|endo)|decrement(?:o|are)|ridu(?:zione|rre|cendo)|conteniment?o|contenere|scendere|discesa|ribasso|minimizz\\w*|negativ[oa]|invers[oa]|discendente|giu|abbassare|flessione|meno|(?:piu )?bass[oa]|minor[ei]|inferiore|lower|low|decreas\\w*|reduc\\w*|fall(?:ing)?|drop|minimi[sz]\\w*|down(?:ward)?s?|less|fewer|smaller|descending|negative|at most|no(?:t)? (?:more|greater|higher|over) than|not (?:to )?exceed(?:ing)?|up to";
const PRIMA =
  "(?:(?:deve|devono|dovrebbe|va|vanno|tende a|tendere a|puntare a|si vuole|must|should|has to|needs to) )?(?:(?:in|da|al|a|di|il|the|to|go|e) )?";
const DOPO = "(?: (?:e|is|sono|are) (?:meglio|migliore|better|best|good)| possibile| as possible)?";
const SU = new RegExp(`^(?:${PRIMA}(?:${PIU})${DOPO}|\\+ ?1?|(?:[↑▲△↗⬆⇧⇑⏫]|🔼)\ufe0f?)$`);
const GIU = new RegExp(`^(?:${PRIMA}(?:${MENO})${DOPO}|[−–—-] ?1?|(?:[↓▼▽↘⬇⇩⇓⏬]|🔽)\ufe0f?)$`);
/** What people cut short, "cresc.", "decr.", "dimin"; "min." and "max." are bounds. */
const INTERE: Readonly<Record<Verso, string>> = {
  crescente:
    "crescente crescita crescere aumento aumentare incremento incrementare positivo ascendente increase increasing",
  decrescente:
    "decrescente decrescita diminuzione diminuire decremento riduzione ridurre negativo discendente decrease decreasing reduction",
};

/** The direction of a word cut short after at least four letters, at a dot or a consonant, where only one list has it. */
function versoTroncato(parole: string): Verso | null {
  const [, tronca = ""] = /^([a-z]{4,12})(?:\.|(?<![aeiou]))$/.exec(parole) ?? [];
  const comincia = (verso: Verso) => tronca !== "" && INTERE[verso].split(" ").some((una) => una.startsWith(tronca));
  const [su, giu] = [comincia("crescente"), comincia("decrescente")];
  return su === giu ? null : su ? "crescente" : "decrescente";
}

/** "Max" under "Ottimo" is the best there is, under "Limite" the most there may be. */
const MASSIMO = /^(?:max\.?|massim[oa]|maximum|highest)$/;
const MINIMO = /^(?:min\.?|minim[oa]|minimum|lowest)$/;
const TESTA_DI_VERSO =
  /\b(?:vers[oi]|polarit\w*|polarity|direzion\w*|direction|tendenz\w*|trend|miglior\w*|meglio|ottim\w*|better|best|good|orientament\w*|optim\w*|desirab\w*|desiderabil\w*)\b/;
const TESTA_SU = new RegExp(`(?<!\\w)(?:${PIU})(?!\\w)`);
const TESTA_GIU = new RegExp(`(?<!\\w)(?:${MENO})(?!\\w)`);
const LUNGHEZZA_MASSIMA = 40;

/** A lone dash: a direction beside "+", else the mark of nothing. */
export const isTratto = (testo: string): boolean => /^[-−–—]$/.test(testo.trim());

/** Whether the words over a column say that its cells are directions. */
export function isTestaDelVerso(testa: string): boolean {
  const parole = normalize(testa.slice(0, LUNGHEZZA_MASSIMA * 2));
  return TESTA_DI_VERSO.test(parole) || TESTA_SPUNTATA.test(parole) || coppiaDellaTesta(parole) !== null;
}

/** How it went, and not how it should go: "Andamento rispetto al 2023", "Trend". */
const COME_E_ANDATA = /\b(?:trend|tendenz[ae]|andament[oi])\b/;
const COME_DEVE = /desider|attes|miglior|ottim|obiettiv|target|voluto|desired|expected|wanted|better|good/;
const DA_PRIMA =
  /\b(?:rispetto|vs\.?|versus|su(?:l|ll)?|from|since|compared)\b|\b(?:19|20)\d\d\b|precedent|scors|previous|last/;

/**
 * Whether the words over directions tell how the figure went since another time; those that may do, where they stand
 * after the result, do.
 */
export function isTestaDiAndamento(testa: string, isDopoIlRisultato: boolean): boolean {
  const parole = normalize(testa.slice(0, LUNGHEZZA_MASSIMA * 2));
  if (COME_DEVE.test(parole)) return false;
  return (parole === "" || COME_E_ANDATA.test(parole)) && (isDopoIlRisultato || DA_PRIMA.test(parole));
}

/** "Max", "minimo": a bound, or what is aimed at; only the heading over them tells. */
export function isEstremo(testo: string): boolean {
  const parole = testo.length > LUNGHEZZA_MASSIMA ? "" : normalize(testo);
  return MASSIMO.test(parole) || MINIMO.test(parole);
}

/** One letter of each pair, as a heading explains or a list of directions abbreviates them. */
const LETTERE: Readonly<Record<string, readonly [su: string, giu: string]>> = {
  cd: ["c", "d"],
  hl: ["h", "l"],
  ud: ["u", "d"],
  ab: ["a", "b"],
};

/** "Verso (C/D)", "H/L": the pair of letters that a heading of directions spells out, the one for more first. */
function coppiaDellaTesta(parole: string): readonly [string, string] | null {
  const [, una = "", altra = ""] = /(?:^|[^a-z])([a-z]) ?[/|-] ?([a-z])(?:[^a-z]|$)/.exec(parole) ?? [];
  return LETTERE[`${una}${altra}`] ?? LETTERE[`${altra}${una}`] ?? null;
}

/** "Inverso?" marked on the rows where it holds: the others go the other way. */
const TESTA_SPUNTATA =
  /^(?:indicatore |indicator |polarita |verso |segno )?(?:invers[oa]|decrescente|negativ[oa]|reversed?|inverted|decreasing|lower is better|(?:piu )?basso e meglio|meno e meglio) ?\??$/;

/** What "Sì" means under "Lower is better?": the heading states the direction, the cell whether it holds. */
function versoDellaTesta(testa: string): Verso | null {
  const parole = normalize(testa.slice(0, LUNGHEZZA_MASSIMA * 2));
  const [su, giu] = [TESTA_SU.test(parole), TESTA_GIU.test(parole)];
  return su === giu ? null : su ? "crescente" : "decrescente";
}

const opposto = (verso: Verso): Verso => (verso === "crescente" ? "decrescente" : "crescente");

/** Whether a heading states a direction by itself, so that a mark under it says that it holds, and a blank that it does not. */
export function isTestaSpuntata(testa: string): boolean {
  return TESTA_SPUNTATA.test(normalize(testa.slice(0, LUNGHEZZA_MASSIMA * 2)));
}

function conLaTesta(parole: string, testa: string): Verso | null {
  const coppia = parole.length === 1 ? coppiaDellaTesta(normalize(testa.slice(0, LUNGHEZZA_MASSIMA * 2))) : null;
  if (coppia?.includes(parole)) return parole === coppia[0] ? "crescente" : "decrescente";
  if (isTestaSpuntata(testa)) {
    const spuntata = parole === "" ? false : parseSiNo(parole);
    return spuntata === null ? null : spuntata ? "decrescente" : "crescente";
  }
  if (!isTestaDelVerso(testa)) return null;
  if (MASSIMO.test(parole)) return "crescente";
  if (MINIMO.test(parole)) return "decrescente";
  const [detto, vale] = [versoDellaTesta(testa), parseSiNo(parole)];
  return detto === null || vale === null ? null : vale ? detto : opposto(detto);
}

/**
 * The direction that a cell of a column "Verso", "Polarità", "Desired direction" states; null when it states none.
 * @param testa the words over the column: they say what "Max" and "Sì" mean, which alone say nothing
 * @example parseVersoScritto("Lower is better") //=> "decrescente"
 * @example parseVersoScritto("Sì", "Più basso è meglio") //=> "decrescente"
 */
export function parseVersoScritto(testo: string, testa = ""): Verso | null {
  if (testo.length > LUNGHEZZA_MASSIMA) return null;
  const parole = normalize(testo);
  const colla = testa === "" ? null : conLaTesta(parole, testa);
  if (colla) return colla;
  if (SU.test(parole)) return "crescente";
  if (GIU.test(parole)) return "decrescente";
  return isEstremo(testo) ? null : (versoTroncato(parole) ?? parseVerso(testo)?.verso ?? null);
}
