import type { Cella } from "../Cella";
import { normalize } from "../testo/normalize";
import { splitOperatore } from "../valori/operatori";
import { parseTarget } from "../valori/parseTarget";

/** No fraction with its noun is longer. */
const LUNGHEZZA_MASSIMA = 60;
const SU_TANTI =
  /^(?:n\.? ?)?(\d{1,9}) ?(su|\/|di|out of|of|sui|sulle|su un totale di) ?(\d{1,9})(?: ?\(?= ?(\d+(?:[.,]\d+)?) ?%\)?| \((\d+(?:[.,]\d+)?) ?%\))?( [a-z'’ -]{3,40})?$/;
/** No date without its day ends with later digits of a year: "12/20", "09/24". */
const ULTIMO_ANNO_BREVE = 49;

/** So many out of so many. */
interface Frazione {
  readonly fatti: number;
  readonly tutti: number;
  /** It may be a day, a month, two years or the number of an act: nothing but its neighbour says that it is none. */
  readonly isForseAltro: boolean;
}

const isAnno = (numero: number) => numero >= 1990 && numero <= 2100;

/** "3/12" may be a day, "09/24" a month, "23/24" two years: "18/20" and "3 su 12" are neither. */
const isForseData = (fatti: number, tutti: number) =>
  (fatti <= 12 && tutti <= ULTIMO_ANNO_BREVE) || tutti === fatti + 1;

/** A text that is so many out of so many and nothing else; null where it is anything more, or more than the whole. */
function frazioneIn(testo: string): Frazione | null {
  const trovata = SU_TANTI.exec(normalize(testo.slice(0, LUNGHEZZA_MASSIMA)));
  const [fatti, tutti] = [Number(trovata?.[1]), Number(trovata?.[3])];
  if (!trovata || tutti === 0 || fatti > tutti) return null;
  const detta = trovata[4] ?? trovata[5];
  const quota = detta === undefined ? fatti / tutti : Number(detta.replace(",", ".")) / 100;
  if (Math.abs(quota - fatti / tutti) > 0.006) return null;
  const isSola = trovata[2] === "/" && detta === undefined && trovata[6] === undefined;
  // "75/2020" is the number of an act, "2019/2020" two years.
  if (isSola && isAnno(tutti)) return null;
  return { fatti, tutti, isForseAltro: isSola && isForseData(fatti, tutti) };
}

const percento = ({ fatti, tutti }: Frazione) =>
  `${String(Number(((fatti / tutti) * 100).toFixed(10))).replace(".", ",")}%`;

const cella = (valore: string): Cella => ({ tipo: "testo", valore });

/** Two fractions, of which one at least can be nothing else: what they count where they are of one whole, else shares. */
function dueFrazioni(target: string, fatta: Frazione): readonly [Cella, Cella] | null {
  const [operatore, resto] = splitOperatore(target);
  const chiesta = frazioneIn(resto);
  if (!chiesta || chiesta.fatti === 0 || (chiesta.isForseAltro && fatta.isForseAltro)) return null;
  const scrivi = chiesta.tutti === fatta.tutti ? ({ fatti }: Frazione) => String(fatti) : percento;
  return [cella(`${operatore ?? ""}${scrivi(chiesta)}`), cella(scrivi(fatta))];
}

/**
 * "4 su 5" against 5, against a share, or against "5 su 5": nobody can doubt what was done. Null where somebody can.
 * @example suTanti({ tipo: "testo", valore: "80%" }, "4/5") //=> [{ tipo: "testo", valore: "80%" }, { tipo: "testo", valore: "80%" }]
 */
export function suTanti(target: Cella, consuntivo: string): readonly [Cella, Cella] | null {
  const fatta = frazioneIn(consuntivo);
  if (!fatta) return null;
  const atteso = parseTarget(target);
  if (atteso.tipo !== "numero") return target.tipo === "testo" ? dueFrazioni(target.valore, fatta) : null;
  if (atteso.unita === "percentuale") return [target, cella(percento(fatta))];
  return atteso.valore === fatta.tutti ? [target, cella(String(fatta.fatti))] : null;
}
