import { normalize } from "../../../domain/testo/normalize";
import { ricorda } from "../../../domain/testo/ricorda";
import type { RuoloColonna } from "../../Cruscotto";
import { accenna } from "./radici";
import { conEsercizi } from "./readAnno";
import { ABBREVIAZIONI, PAROLE, PAROLE_DEBOLI, type ParoleDiRuolo } from "./paroleDiTesta";

/** What the words of a header say. A weak word ("Valore", "Previsto") counts only where no strong one names the role. */
export interface RuoloDetto {
  readonly ruolo: RuoloColonna;
  readonly isDebole: boolean;
}

/** Roles of the columns that gather rows, from the widest to the narrowest. */
export const GERARCHIA = ["prospettiva", "area", "strategico", "programma", "obiettivo"] as const;
export type RuoloGerarchia = (typeof GERARCHIA)[number];

export function isGerarchia(ruolo: RuoloColonna): ruolo is RuoloGerarchia {
  return GERARCHIA.some((uno) => uno === ruolo);
}

const LUNGHEZZA_MASSIMA = 60;

/** Also one that has a letter for a name: "anno t", "anno n". */
const ANNO =
  /\b(?:anno |al |dal |a\.? ?[as]\.? |fy ?)?(?:\d{1,2}[./]\d{1,2}[./])?20\d\d\b|\b(?:anno|year) [ntx]\b(?! ?[-+–−])/g;
const TAPPA =
  /^(?=.*\b20\d\d\b)(?:(?:anno|year|fy)? ?20\d\d )?(?:milestone|tappa|interim (?:target|goal))(?: (?:(?:anno|year|fy) ?)?20\d\d)?$/;
const DI_UN_ANNO = /^obiettivo (?:(?:anno )?20\d\d|anno [ntx])$|^(?:anno )?20\d\d obiettivo$/;
/** "(A)" and "(B/A)" beside a word number the columns. */
const LETTERA = /\((?:[a-z]|[a-z]\d?\s?[/*:-]\s?[a-z]\d?(?:\s?[*x]\s?100)?)\)/g;
/** What stands before the name of a level: "Descrizione dell'obiettivo", "DESC_AREA", "Titolo della missione". */
const DENOMINAZIONI = ["(?:dell?|di)?", "dell[aeo]"].map(
  (articolo) => new RegExp(`^(?:descrizione|denominazione|nome|titolo|oggetto)${articolo}`),
);

/** What `expand` puts right: most texts have none of it. */
const ABBREVIATA = new RegExp(String.raw`\b(?:ragg|realizz|(?:${Object.keys(ABBREVIAZIONI).join("|")})\b)`);

function expand(parole: string): string {
  if (!ABBREVIATA.test(parole)) return parole;
  return parole
    .replace(/\b(ragg(?:iung)?|realizz)\.?\s?(?:to|ne|mento|azione)\b/g, "$1")
    .replace(/\b([a-z]+)\b\.?/g, (intera: string, parola: string) => ABBREVIAZIONI[parola] ?? intera);
}

const unite = (parole: string) => parole.replace(/[ :*()[\]_–-]/g, "");

/** What joins two figures in one heading: a difference, or a ratio. */
const MENO = /\s(?:vs\.?|versus|meno|minus|rispetto (?:al|alla|a))\s|\s?[-–−]\s?/i;
const SU = /\s?[/÷:]\s?|\s(?:su|sul|on|over)\s/i;
/** "Obiettivo" beside a result, as the other term of a ratio or a difference, is the figure that was asked for. */
const OBIETTIVO = /^(?:obiettiv[oi]|objectives?|goals?|plan)(?: (?:anno )?20\d\d)?$/;

/** The figure that a part of a heading names, or hints at. */
function figuraIn(parte: string): RuoloColonna | null {
  const accennata = (["target", "consuntivo"] as const).find((ruolo) => accenna(parte, ruolo));
  if (OBIETTIVO.test(normalize(parte))) return "target";
  return dettoIn(parte)?.ruolo ?? accennata ?? null;
}

/** "Consuntivo vs Target", "Consuntivo / Target": what two figures give, which is neither of them. */
function confrontoIn(text: string): RuoloDetto | null {
  const ruoliDi = (segno: RegExp) => {
    const parti = text.split(segno);
    return parti.length === 2 ? parti.map(figuraIn) : [];
  };
  const areFigure = (ruoli: readonly (RuoloColonna | null)[]) =>
    ruoli.includes("target") && ruoli.includes("consuntivo");
  if (areFigure(ruoliDi(MENO))) return { ruolo: "scostamento", isDebole: false };
  return areFigure(ruoliDi(SU)) ? { ruolo: "sal", isDebole: false } : null;
}

/** A heading is made of words, or is the sign of a number. */
const PAROLA_O_NUMERO = /[\p{L}#]/u;

const ruoloIn = ricorda((scritto: string): RuoloDetto | null => {
  const text = conEsercizi(scritto);
  return confrontoIn(text) ?? dettoIn(text);
});

/** The role that the words of a header cell name, null when they name none; years and colons beside them say nothing. */
export function roleOf(text: string): RuoloDetto | null {
  return text.length <= LUNGHEZZA_MASSIMA && PAROLA_O_NUMERO.test(text) ? ruoloIn(text) : null;
}

/** The role of the first of some words that one of the readings of a heading bears. */
function findRuolo(parole: ParoleDiRuolo, lette: readonly string[]): RuoloColonna | null {
  for (const parola of parole) for (const letta of lette) if (parola[1].test(letta)) return parola[0];
  return null;
}

/** The level of the plan that a heading names after a word for its name: "Denominazione dell'obiettivo". */
function denominatoIn(lette: readonly string[]): RuoloGerarchia | null {
  for (const letta of lette) {
    for (const forma of DENOMINAZIONI) {
      if (!forma.test(letta)) continue;
      const di = [letta.replace(forma, "")];
      const ruolo = findRuolo(PAROLE, di) ?? findRuolo(PAROLE_DEBOLI, di);
      if (ruolo !== null && isGerarchia(ruolo)) return ruolo;
    }
  }
  return null;
}

function dettoIn(text: string): RuoloDetto | null {
  const normali = normalize(text.replace(/_/g, " "));
  const senzaAnni = normali.replace(LETTERA, " ").replace(ANNO, " ");
  const lette = [...new Set([unite(senzaAnni), normali.replace(/[: ]/g, ""), unite(expand(senzaAnni))])];
  const detto = denominatoIn(lette);
  if (detto) return { ruolo: detto, isDebole: false };
  // What is asked for in a year, where no other column asks for it.
  if (DI_UN_ANNO.test(normali)) return { ruolo: "target", isDebole: true };
  if (TAPPA.test(normali)) return { ruolo: "target", isDebole: false };
  const certo = findRuolo(PAROLE, lette);
  if (certo) return { ruolo: certo, isDebole: false };
  const debole = findRuolo(PAROLE_DEBOLI, lette);
  return debole ? { ruolo: debole, isDebole: true } : null;
}

/** A short label such as A1, D3, OS2.1, 3., 01_02_03: what people number objectives with. */
export const CODICE = /^(?:[A-Z]{1,4}[ .-]?\d{1,3}(?:[._-]\d{1,3})*|\d{1,2}(?:[._]\d{1,2})*)\.?$/;

/** A heading that begins with a code: "3. Imprese competitive", "A1 Rafforzare", "1.1.A) Promozione", "OS2 - ...". */
export const NOME_CON_CODICE =
  /^(?:[A-Z]{1,4}\d{1,3}(?:\.\d{1,3})*[\s.:–-]+\S|\d{1,2}(?:\.\d{1,2})*(?:\.?[A-Z]\.?)?[.)]\s*[–-]?\s*\p{L}|\d{1,2}(?:\.\d{1,2})+(?:\.?[A-Z])?\s+[–-]?\s*\p{L}|(?:\d{1,2}[.)]\s+)?\d{1,2}(?:_\d{1,2})+[\s–-]+\p{L})/u;

/** The code of a mission of the State's accounts over the name: "011_ Competitività delle imprese" (Maremma-Tirreno). */
export const MISSIONE = /^\d{3}\s*[_–-]\s*\p{L}/u;

/** Notes and sources that stand alone on a row gather nothing below them. */
export const TESTA_DI_NOTA = /^(?:not[ae]\b|font[ei]\b|legenda\b|n\.? ?b\b|\(?\*)/;

/** Whether a cell holds nothing but a sign of comparison, as in a column of its own (Pistoia-Prato). */
export function isOperatore(text: string): boolean {
  return /^(?:[<>]=?|=[<>]?|[≤≥⩽⩾]|almeno|massimo|minimo|non oltre)$/i.test(text.trim());
}
