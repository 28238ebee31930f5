import { parseData } from "./calendario";
import { findCifre, GIORNI, maskAtti, quote, type Cifra } from "./cifreNelTesto";
import { normalize } from "./normalize";
import { isPlausibile } from "./resolveUnita";
import { round12 } from "./round12";
import type { Consuntivo, Target } from "./Valore";

/** A consuntivo that a text may mean, and the words it came from. Never applied before somebody confirms it. */
export interface Proposta {
  readonly consuntivo: Consuntivo;
  readonly parole: string;
}

type TargetNumerico = Extract<Target, { tipo: "numero" | "intervallo" }>;

/** A figure that may be the consuntivo: read, added up ("11 + 15") or divided ("19 su 20"). */
type Candidata = Cifra;

const ATTESA_PRIMA =
  /(?<!\w)(?:target|obiettivo|previst\w+|programmat\w+|attes[aeoi]|stanzia\w*|budget|dotazione|plafond|a fronte d\w+|rispetto a\w*|anziche|invece di|su(?:i|l|lle|gli)?(?: totale)?(?: d[ei]\w*)?|erano|precedent\w+)(?:\W+\w+){0,2}\W*$/;
const ATTESA_DOPO =
  /^(?:[^\w:]+\w+){0,3}[^\w:]+(?:previst|programmat|attes[aeoi]|stanziat|rinviat|annullat|non realizzat|da realizzare|in corso)/;
const DETTAGLIO = /(?<!\w)(?:di cui|di quest[ie]|tra cui|de(?:i|lle) quali|cosi (?:suddivis|ripartit|distribuit))/;
const TOTALE_PRIMA = /(?<!\w)(?:tot\.?|totale)(?: d[ei]\w*)?\W*$/;
const TOTALE_DOPO = /^\W+(?:\w+ )?(?:in totale|totali)/;
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

function radiciOf(testo: string): readonly string[] {
  const parole = normalize(testo).split(/[^a-z]+/);
  return parole
    .filter((parola) => parola.length >= 4 && !VUOTE.has(parola))
    .map((parola) => parola.slice(0, Math.min(RADICE, parola.length - 1)));
}

/** normalize may shorten what it reads: here only the case and the accents change. */
function plain(testo: string): string {
  return testo.normalize("NFC").toLowerCase();
}

function isAttesa({ prima, dopo }: Cifra): boolean {
  return ATTESA_PRIMA.test(plain(prima)) || ATTESA_DOPO.test(plain(dopo));
}

/** How closely a figure is tied to what is measured: its unit, a total, the thing counted, the verb before it. */
function legameOf(cifra: Candidata, target: TargetNumerico, radici: ReadonlySet<string>): number {
  if (target.tipo === "numero" && target.parola !== null && cifra.parola === target.parola) return 4;
  if (TOTALE_PRIMA.test(plain(cifra.prima)) || TOTALE_DOPO.test(plain(cifra.dopo))) return 3;
  if (radiciOf(cifra.dopo.split(" ").slice(0, 6).join(" ")).some((radice) => radici.has(radice))) return 2;
  return radiciOf(cifra.prima).some((radice) => radici.has(radice)) ? 1 : 0;
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
function divide(testo: string, cifre: readonly Cifra[]): readonly Candidata[] {
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

/** Figures that detail another are left out: "1.091, di cui 759...". */
function withoutDettaglio(testo: string, cifre: readonly Candidata[]): readonly Candidata[] {
  const at = plain(testo).search(DETTAGLIO);
  const intere = at < 0 ? cifre : cifre.filter(({ inizio }) => inizio < at);
  return intere.length > 0 ? intere : cifre;
}

/** Every figure of the target's kind that a text holds, also those nobody would propose. */
function candidateOf(testo: string, target: TargetNumerico): readonly Candidata[] {
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

/** "È stato sostenuto un progetto", "nessun reclamo": an article counts only beside the thing that is counted. */
function articoliIn(testo: string, target: TargetNumerico, radici: ReadonlySet<string>): readonly Candidata[] {
  if (target.unita !== "numero") return [];
  const articoli = findCifre(testo).filter(({ isArticolo }) => isArticolo);
  return articoli.filter(({ dopo }) =>
    radiciOf(dopo.trim().split(/\s+/).slice(0, 2).join(" ")).some((una) => radici.has(una)),
  );
}

function consuntivoOf({ valore, unita, parola }: Candidata): Consuntivo {
  return { tipo: "numero", valore, unita, parola, conPunto: false, comeData: false };
}

function proponiNumero(testo: string, target: TargetNumerico, nome: string): Proposta | null {
  const radici = new Set(radiciOf(nome));
  const attese = candidateOf(testo, target).filter((cifra) => target.unita === "percentuale" || !isAttesa(cifra));
  const trovate = withoutDettaglio(testo, attese);
  const candidate = trovate.length > 0 ? trovate : articoliIn(testo, target, radici);
  const legate = candidate.map((cifra) => ({ cifra, legame: legameOf(cifra, target, radici) }));
  const massimo = Math.max(0, ...legate.map(({ legame }) => legame));
  const migliori = legate.filter(({ legame }) => legame === massimo).map(({ cifra }) => cifra);
  const [prima] = migliori;
  if (!prima || migliori.some(({ valore }) => valore !== prima.valore)) return null;
  const isDiAltraMisura = prima.parola !== null && (target.tipo !== "numero" || target.parola === null);
  if (massimo === 0 && isDiAltraMisura) return null;
  const atteso = target.tipo === "numero" ? target.valore : target.minimo;
  if (massimo === 0 && !isPlausibile(atteso, prima.valore, target.unita === "percentuale")) return null;
  return { consuntivo: consuntivoOf(prima), parole: quote(testo, prima) };
}

interface Giorno {
  readonly seriale: number;
  readonly prima: string;
  readonly parole: string;
}

const FATTO = /\p{L}+(?:at|it|ut|ss|s|tt|lt|st|rt)[oaei](?!\p{L})[^.;]*$/u;
const NON_ANCORA = /(?<!\p{L})(?:rinviat|prorogat|previst|programmat|scadenz|termin[ei]|slittat|entro)/u;

function giorniIn(testo: string): readonly Giorno[] {
  const coperto = maskAtti(testo);
  return [...coperto.matchAll(GIORNI)].flatMap((found): Giorno[] => {
    const seriale = parseData(found[0].replace(/[°º]/, ""));
    const prima = /[^.;,()]*$/.exec(coperto.slice(0, found.index))?.[0] ?? "";
    const [inizio, fine] = [found.index, found.index + found[0].length];
    return seriale === null ? [] : [{ seriale, prima, parole: quote(testo, { inizio, fine, prima, dopo: "" }) }];
  });
}

/** "Attivata entro il 31/03/20" was done; "prevista entro il 31/03/20" was not. */
function isCompiuto({ prima }: Giorno): boolean {
  const parole = plain(prima);
  const senzaEntro = parole.replace(/entro(?: il| l')?\s*$/, "");
  return !NON_ANCORA.test(senzaEntro) && (senzaEntro === parole || FATTO.test(senzaEntro));
}

function proponiData(testo: string): Proposta | null {
  const compiuti = giorniIn(testo).filter(isCompiuto);
  const fatti = compiuti.filter(({ prima }) => FATTO.test(plain(prima)));
  const candidati = compiuti.length > 1 ? fatti : compiuti;
  const [primo] = candidati;
  if (!primo || candidati.some(({ seriale }) => seriale !== primo.seriale)) return null;
  return { consuntivo: { tipo: "data", seriale: primo.seriale }, parole: primo.parole };
}

const RAGGIUNTO =
  /(?<!\p{L})(?:raggiunt|conseguit|realizzat|completat|effettuat|svolt|attivat|adottat|approvat|rispettat|pubblicat|conclus|ultimat|aggiornat|sottoscritt|mantenut)[aeoi](?!\p{L})/u;
const MANCATO =
  /(?<!\p{L})(?:non|mai|nessun[ao]?|rinviat[aeoi]|annullat[aeoi]|sospes[aeoi]|parzialmente|in parte|in corso)(?!\p{L})/u;

function proponiSiNo(testo: string): Proposta | null {
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
function proponiParole(testo: string, target: Extract<Target, { tipo: "parole" }>): Proposta | null {
  const attese = new Set(radiciOf(target.testo));
  const isRaggiunto = RAGGIUNTO.test(plain(testo)) && !MANCATO.test(plain(testo));
  // What is proposed is written as one option among others, which a semicolon parts.
  if (target.testo.includes(";")) return null;
  if (!isRaggiunto || target.operatore !== null || !radiciOf(testo).some((radice) => attese.has(radice))) return null;
  return { consuntivo: { tipo: "parole", testo: target.testo }, parole: testo.trim() };
}

/**
 * The figure that a consuntivo in words may mean, of the kind of its target and with the words it came from; null when
 * there is none or more than one. Laws, resolutions, years and codes are never figures; amounts beat a percentage
 * rounded from them (44.722,48 on 70.000 is 63,89%, not 64%). It is proposed, never applied. Source: DOMAIN.md §2.
 * @param nome the indicator's name, whose words choose among several figures
 * @example proponiConsuntivo("13 seminari organizzati", parseTarget({ tipo: "testo", valore: "3" }))?.parole //=> "13 seminari organizzati"
 */
export function proponiConsuntivo(testo: string, target: Target, nome = ""): Proposta | null {
  switch (target.tipo) {
    case "numero":
    case "intervallo":
      return proponiNumero(testo, target, nome);
    case "data":
      return proponiData(testo);
    case "si-no":
      return proponiSiNo(testo);
    case "parole":
      return proponiParole(testo, target);
    case "composto":
    case "monitoraggio":
    case "eliminato":
    case "mancante":
    case "errore":
      return null;
  }
}

/** Percentages are confirmed as they are shown, with two decimals of a point: the text's own figure is the one used. */
const PRECISIONE_QUOTA = 0.00005;

function isSameCifra(uno: Consuntivo, altro: Consuntivo): boolean {
  if (uno.tipo === "data" && altro.tipo === "data") return uno.seriale === altro.seriale;
  if (uno.tipo === "si-no" && altro.tipo === "si-no") return uno.valore === altro.valore;
  if (uno.tipo === "parole" && altro.tipo === "parole") return normalize(uno.testo) === normalize(altro.testo);
  if (uno.tipo !== "numero" || altro.tipo !== "numero") return false;
  const quanto = Math.abs(uno.valore - altro.valore);
  const isQuota = uno.unita === "percentuale";
  return isQuota === (altro.unita === "percentuale") && round12(quanto) <= (isQuota ? PRECISIONE_QUOTA : 0);
}

/**
 * The confirmed figure as the text still holds it, unrounded; null when the text has changed and no longer does.
 * A figure that was not the proposed one is found too: whoever confirms may choose another of the same text.
 */
export function findConfermato(testo: string, target: Target, confermato: Consuntivo): Consuntivo | null {
  const possibili = (): readonly Consuntivo[] => {
    if (target.tipo === "data") return giorniIn(testo).map(({ seriale }) => ({ tipo: "data", seriale }));
    if (target.tipo === "si-no") return [proponiSiNo(testo)].flatMap((proposta) => proposta?.consuntivo ?? []);
    if (target.tipo === "parole")
      return [proponiParole(testo, target)].flatMap((proposta) => proposta?.consuntivo ?? []);
    if (target.tipo !== "numero" && target.tipo !== "intervallo") return [];
    const cifre = findCifre(testo);
    return [...candidateOf(testo, target), ...cifre, ...divide(testo, cifre)].map(consuntivoOf);
  };
  return possibili().find((possibile) => isSameCifra(possibile, confermato)) ?? null;
}
