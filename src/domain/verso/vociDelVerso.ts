import type { Verso } from "../Misura";
import { COSE_FATTE, COSE_FATTE_INGLESI } from "./coseFatte";
import { CRESCENTI, FUORI_TERMINE, GRANDEZZE, MALI, MALI_DETTI, NEI_TERMINI, TRATTATI } from "./paroleDelVerso";
import { INGLESI_CRESCENTI, INGLESI_DECRESCENTI } from "./paroleInglesi";
import { BENI_FORSE, MALI_FORSE } from "./paroleIncerte";

/**
 * `nome`: decides where it is the head of its phrase; `attributo`: says how the noun before it is; `cornice`: holds
 * wherever it stands ("entro 30 giorni"); `forse`: proposes, and never decides.
 */
type TipoVoce = "grandezza" | "male" | "attributo" | "bene" | "cornice" | "forse";

export interface VoceDelVerso {
  /** Sticky: it is tried where a word is known to start. */
  readonly forma: RegExp;
  readonly verso: Verso;
  readonly tipo: TipoVoce;
}

const MALI_TRATTATI = MALI.map((male) => `(?:${male})(?: (?!su|per|in )[^ ]+){0,5} ${TRATTATI}`);

const FORME: readonly (readonly [Verso, TipoVoce, readonly string[]])[] = [
  ["decrescente", "grandezza", GRANDEZZE],
  ["decrescente", "male", MALI],
  // An English head comes last, after the nouns that say more about it ("average processing time").
  ["decrescente", "attributo", [...MALI_DETTI, FUORI_TERMINE, ...INGLESI_DECRESCENTI]],
  ["decrescente", "forse", MALI_FORSE],
  ["crescente", "bene", [...CRESCENTI, ...COSE_FATTE, ...MALI_TRATTATI, ...INGLESI_CRESCENTI, ...COSE_FATTE_INGLESI]],
  ["crescente", "cornice", [NEI_TERMINI]],
  ["crescente", "forse", BENI_FORSE],
];

function intera(forme: readonly string[]): string {
  return `(?<!\\w)(?:${forme.join("|")})(?!\\w)`;
}

const VOCI: readonly VoceDelVerso[] = FORME.flatMap(([verso, tipo, forme]) =>
  forme.map((forma) => ({ forma: new RegExp(intera([forma]), "y"), verso, tipo })),
);

/** The letters that a word of a form may begin with; null where any may. */
function inizialiDi(forma: string): ReadonlySet<string> | null {
  const [prima] = forma;
  if (prima !== undefined && /[a-z]/.test(prima)) return /^.[?*{]/.test(forma) ? null : new Set(prima);
  if (!forma.startsWith("(?:")) return null;
  const iniziali = new Set<string>();
  let profondita = 0;
  let da = 3;
  for (let at = 3; at < forma.length; at++) {
    const segno = forma[at];
    if (segno === "\\") at += 1;
    else if (segno === "(") profondita += 1;
    else if (segno === "|" || segno === ")") {
      if (profondita === 0) {
        const sue = inizialiDi(forma.slice(da, at));
        if (sue === null) return null;
        for (const lettera of sue) iniziali.add(lettera);
        da = at + 1;
        if (segno === ")") return /^[?*{]/.test(forma.slice(at + 1)) ? null : iniziali;
      }
      if (segno === ")") profondita -= 1;
    }
  }
  return null;
}

// In brackets, so that a form of several alternatives begins as each of them does.
const VOCI_CON_INIZIALI = FORME.flatMap(([, , forme]) => forme.map((forma) => inizialiDi(`(?:${forma})`)));

/** The words that may start with a letter, in order, and any of them at once: thousands of names are read at a time. */
interface VociDiLettera {
  readonly voci: readonly VoceDelVerso[];
  /** Sticky, as each of them. */
  readonly una: RegExp;
}

const vociByIniziale = new Map<string, VociDiLettera>();

/** The words that may start with a letter. */
export function vociDa(lettera: string): VociDiLettera {
  const note = vociByIniziale.get(lettera);
  if (note) return note;
  const isSua = (_: unknown, at: number) => VOCI_CON_INIZIALI[at]?.has(lettera) ?? true;
  const forme = FORME.flatMap(([, , sue]) => sue).filter(isSua);
  const sue = { voci: VOCI.filter(isSua), una: new RegExp(intera(forme), "y") };
  vociByIniziale.set(lettera, sue);
  return sue;
}

/** Acts whose success is a smaller figure: beside a formula that is that figure, nobody can tell what is counted. */
export const AZIONE_CHE_RIDUCE =
  /^(?:\W|(?:grado|livello|percentuale|tasso|indice|di|del|della)\b)*(?:riduzion|diminuzion|contrazion|conteniment|abbattiment|decrement|smaltiment|recuper|reduction)/;

/** Words of measure: increasing when nothing else speaks (DOMAIN.md §2). "Primo livello" is none. */
export const PAROLE_DI_MISURA = /(?<![ai]l |[a-z]o )\b(?:grado|livello)\b|\b(?:numero|number)\b|(?:^|\W)n[.°]/;

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
