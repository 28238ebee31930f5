import { parseData } from "../numeri/calendario";
import { findCifre, GIORNI, maskAtti, quote, type Cifra } from "./cifreNelTesto";
import { normalize } from "../testo/normalize";
import { round12 } from "../numeri/round12";
import type { Consuntivo, Target, TargetNumerico } from "../Valore";

/** A consuntivo that a text may mean, and the words it came from. Never applied before somebody confirms it. */
export interface Proposta {
  readonly consuntivo: Consuntivo;
  readonly parole: string;
}

/** A figure that may be the consuntivo: read, added up ("11 + 15") or divided ("19 su 20"). */
export type Candidata = Cifra;

const ATTESA_PRIMA =
  /(?<!\w)(?:target|obiettivo|previst\w+|programmat\w+|attes[aeoi]|stanzia\w*|budget|dotazione|plafond|a fronte d\w+|rispetto a\w*|anziche|invece di|su(?:i|l|lle|gli)?(?: totale)?(?: d[ei]\w*)?|erano|precedent\w+)(?:\W+\w+){0,2}\W*$/;
const ATTESA_DOPO =
  /^(?:[^\w:]+\w+){0,3}[^\w:]+(?:previst|programmat|attes[aeoi]|stanziat|rinviat|annullat|non realizzat|da realizzare|in corso)/;
const VUOTE = new Set([
  "numero",
  "anno",
  "della",
  "delle",
  "dello",
  "degli",
  "nella",
  "nelle",
  "dalla",
  "dalle",
  "sono",
  "stati",
  "state",
  "medio",
  "media",
  "totale",
]);
/** Two forms of a word share at least this beginning ("incontri", "incontro"), or all but the last letter ("tempi"). */
const RADICE = 6;

export function radiciOf(testo: string): readonly string[] {
  const parole = normalize(testo).split(/[^a-z]+/);
  return parole
    .filter((parola) => parola.length >= 4 && !VUOTE.has(parola))
    .map((parola) => parola.slice(0, Math.min(RADICE, parola.length - 1)));
}

/** normalize may shorten what it reads: here only the case and the accents change. */
export function plain(testo: string): string {
  return testo.normalize("NFC").toLowerCase();
}

export function isAttesa({ prima, dopo }: Cifra): boolean {
  return ATTESA_PRIMA.test(plain(prima)) || ATTESA_DOPO.test(plain(dopo));
}

/** "11 incontri in presenza + 15 webinar": the text itself adds them up. */
function addUp(testo: string, cifre: readonly Cifra[]): readonly Candidata[] {
  return cifre.reduce<readonly Candidata[]>((somme, cifra) => {
    const ultima = somme.at(-1);
    const isSomma =
      ultima &&
      ultima.unita === cifra.unita &&
      /^[^.;,()\d]*\s\+\s*[^.;,()\d]*$/.test(testo.slice(ultima.fine, cifra.inizio));
    if (!isSomma) return [...somme, cifra];
    const { prima, inizio } = ultima;
    return [...somme.slice(0, -1), { ...cifra, prima, inizio, valore: round12(ultima.valore + cifra.valore) }];
  }, []);
}

const PARTE = /(?<!\w)(?:liquidat|utilizzat|spes[aeoi]|erogat|impegnat|concess|pagat|incassat|riscoss|rendicontat)/;
const INTERO = /(?<!\w)(?:stanzia|budget|disponibil|prevision|previst|dovut|accertat|dotazione|plafond|assegnat)/;
const SU = /^[^.;,()\d]*\s(?:su|sul totale di|a fronte di)\s+(?:un totale di\s+)?$/i;

/** What the figure's own words say of it, those after it only where none stand before. */
function speaks(ruolo: RegExp, { prima, dopo }: Cifra): boolean {
  return ruolo.test(plain(/\p{L}{3}/u.test(prima) ? prima : dopo));
}

/** A share told by its two terms: "liquidati € 60.836,16" of "stanziamento € 100.000", "19 pratiche su 20". */
export function divide(testo: string, cifre: readonly Cifra[]): readonly Candidata[] {
  const termini = cifre.filter(({ unita }) => unita !== "percentuale");
  return termini.flatMap((parte, at) =>
    termini.flatMap((intero, altro): Candidata[] => {
      const isSu = altro === at + 1 && SU.test(testo.slice(parte.fine, intero.inizio));
      const isImporto = parte.unita === "euro" && intero.unita === "euro" && at !== altro;
      const isPerRuolo = isImporto && speaks(PARTE, parte) && speaks(INTERO, intero);
      if (!(isSu || isPerRuolo) || intero.valore <= 0 || parte.valore < 0 || parte.valore > intero.valore) return [];
      const [prima, dopo] = parte.inizio < intero.inizio ? [parte, intero] : [intero, parte];
      const quota = { valore: round12(parte.valore / intero.valore), unita: "percentuale" as const, parola: null };
      return [{ ...dopo, ...quota, isArticolo: false, inizio: prima.inizio, prima: prima.prima }];
    }),
  );
}

/** The percentages of a text. Those told by their terms beat one rounded from them; two that disagree leave nothing. */
function quoteIn(testo: string, cifre: readonly Cifra[]): readonly Candidata[] {
  const percentuali = cifre.filter((cifra) => cifra.unita === "percentuale" && !isAttesa(cifra));
  const divise = divide(testo, cifre);
  if (divise.length === 0) return percentuali;
  const isArrotondata = ({ valore }: Cifra) => divise.some((divisa) => Math.abs(divisa.valore - valore) <= 0.005);
  return percentuali.every(isArrotondata) ? divise : [...percentuali, ...divise];
}

/** Every figure of the target's kind that a text holds, also those nobody would propose. */
export function candidateOf(testo: string, target: TargetNumerico): readonly Candidata[] {
  const cifre = findCifre(testo);
  if (target.unita === "percentuale") return quoteIn(testo, cifre);
  const parola = target.tipo === "numero" ? target.parola : null;
  const hasParola = (cifra: Cifra) => parola === null || cifra.parola === null || cifra.parola === parola;
  const dellaUnita = cifre.filter((cifra) => cifra.unita === target.unita && hasParola(cifra));
  const utili =
    target.unita === "euro" && dellaUnita.length === 0 ? cifre.filter(({ unita }) => unita === "numero") : dellaUnita;
  return addUp(
    testo,
    utili.filter(({ isArticolo }) => !isArticolo),
  );
}

export function consuntivoOf({ valore, unita, parola }: Candidata): Consuntivo {
  return { tipo: "numero", valore, unita, parola, conPunto: false, comeData: false };
}

export interface Giorno {
  readonly seriale: number;
  readonly prima: string;
  readonly parole: string;
}

export function giorniIn(testo: string): readonly Giorno[] {
  const coperto = maskAtti(testo);
  return [...coperto.matchAll(GIORNI)].flatMap((found): Giorno[] => {
    const seriale = parseData(found[0].replace(/[°º]/, ""));
    const prima = /[^.;,()]*$/.exec(coperto.slice(0, found.index))?.[0] ?? "";
    const [inizio, fine] = [found.index, found.index + found[0].length];
    return seriale === null ? [] : [{ seriale, prima, parole: quote(testo, { inizio, fine, prima, dopo: "" }) }];
  });
}

const RAGGIUNTO =
  /(?<!\p{L})(?:raggiunt|conseguit|realizzat|completat|effettuat|svolt|attivat|adottat|approvat|rispettat|pubblicat|conclus|ultimat|aggiornat|sottoscritt|mantenut)[aeoi](?!\p{L})/u;
export const MANCATO =
  /(?<!\p{L})(?:non|mai|sarà|saranno|verrà|verranno|nessun[ao]?|rinviat[aeoi]|annullat[aeoi]|sospes[aeoi]|parzialmente|in parte|in corso)(?!\p{L})/u;

export function proponiSiNo(testo: string): Proposta | null {
  const parole = plain(testo);
  const frase = testo.split(/[.;](?=\s+\p{Lu}|\s*$)/u)[0]?.trim() ?? "";
  const inizia = /^(s[iì]|no)(?=[\s,;:.(-])/u.exec(parole)?.[1];
  if (inizia) return { consuntivo: { tipo: "si-no", valore: inizia !== "no" }, parole: frase };
  const isNegato = /(?<!\p{L})non (?:\p{L}+ )?\p{L}+(?:at|it|ut|ss|nt|lt|tt)[oaei](?!\p{L})/u.test(plain(frase));
  if (isNegato) return { consuntivo: { tipo: "si-no", valore: false }, parole: frase };
  const isRaggiunto = RAGGIUNTO.test(plain(frase)) && !MANCATO.test(parole);
  return isRaggiunto ? { consuntivo: { tipo: "si-no", valore: true }, parole: frase } : null;
}

/** The words of the target, where the text names the same thing and says that it was reached ("Mantenimento raggiunto"). */
export function proponiParole(testo: string, target: Extract<Target, { tipo: "parole" }>): Proposta | null {
  const attese = new Set(radiciOf(target.testo));
  const isRaggiunto = RAGGIUNTO.test(plain(testo)) && !MANCATO.test(plain(testo));
  // What is proposed is written as one option among others, which a semicolon parts.
  if (target.testo.includes(";")) return null;
  if (!isRaggiunto || target.operatore !== null || !radiciOf(testo).some((radice) => attese.has(radice))) return null;
  return { consuntivo: { tipo: "parole", testo: target.testo }, parole: testo.trim() };
}
