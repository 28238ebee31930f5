import { findCifre, quote } from "./cifreNelTesto";
import {
  candidateOf,
  consuntivoOf,
  giorniIn,
  isAttesa,
  plain,
  proponiParole,
  proponiSiNo,
  radiciOf,
  type Candidata,
  type Giorno,
  type Proposta,
} from "./possibiliNelTesto";
import { isPlausibile } from "../valori/resolveUnita";
import { racconto } from "../testo/testoBreve";
import type { Target, TargetNumerico } from "../Valore";

/** What stands before a day by which something is to be done. */
export const NON_ANCORA = /(?<!\p{L})(?:rinviat|prorogat|previst|programmat|scadenz|termin[ei]|slittat|entro)/u;
const DETTAGLIO = /(?<!\w)(?:di cui|di quest[ie]|tra cui|de(?:i|lle) quali|cosi (?:suddivis|ripartit|distribuit))/;
const TOTALE_PRIMA = /(?<!\w)(?:tot\.?|totale)(?: d[ei]\w*)?\W*$/;
const TOTALE_DOPO = /^\W+(?:\w+ )?(?:in totale|totali)/;
/** How closely a figure is tied to what is measured: its unit, a total, the thing counted, the verb before it. */
function legameOf(cifra: Candidata, target: TargetNumerico, radici: ReadonlySet<string>): number {
  if (target.tipo === "numero" && target.parola !== null && cifra.parola === target.parola) return 4;
  if (TOTALE_PRIMA.test(plain(cifra.prima)) || TOTALE_DOPO.test(plain(cifra.dopo))) return 3;
  if (radiciOf(cifra.dopo.split(" ").slice(0, 6).join(" ")).some((radice) => radici.has(radice))) return 2;
  return radiciOf(cifra.prima).some((radice) => radici.has(radice)) ? 1 : 0;
}

/** Figures that detail another are left out: "1.091, di cui 759...". */
function withoutDettaglio(testo: string, cifre: readonly Candidata[]): readonly Candidata[] {
  const at = plain(testo).search(DETTAGLIO);
  const intere = at < 0 ? cifre : cifre.filter(({ inizio }) => inizio < at);
  return intere.length > 0 ? intere : cifre;
}

/** "È stato sostenuto un progetto", "nessun reclamo": an article counts only beside the thing that is counted. */
function articoliIn(testo: string, target: TargetNumerico, radici: ReadonlySet<string>): readonly Candidata[] {
  if (target.unita !== "numero") return [];
  const articoli = findCifre(testo).filter(({ isArticolo }) => isArticolo);
  return articoli.filter(({ dopo }) =>
    radiciOf(dopo.trim().split(/\s+/).slice(0, 2).join(" ")).some((una) => radici.has(una)),
  );
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

const FATTO = /\p{L}+(?:at|it|ut|ss|s|tt|lt|st|rt)[oaei](?!\p{L})[^.;]*$/u;

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

/**
 * The figure that a consuntivo in words may mean, of the kind of its target and with the words it came from; null when
 * there is none or more than one. Laws, resolutions, years and codes are never figures; amounts beat a percentage
 * rounded from them (44.722,48 on 70.000 is 63,89%, not 64%). It is proposed, never applied. Source: DOMAIN.md §2.
 * @param nome the indicator's name, whose words choose among several figures
 * @example proponiConsuntivo("13 seminari organizzati", parseTarget({ tipo: "testo", valore: "3" }))?.parole //=> "13 seminari organizzati"
 */
export function proponiConsuntivo(narrato: string, target: Target, nome = ""): Proposta | null {
  const testo = racconto(narrato);
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
