import type { CifraStampata, Intervallo } from "./cifraStampata";
import { intervalloDi, stampaCome } from "./cifraStampata";
import { normalize } from "../testo/normalize";

const PER_MILLE = /[*x×·] ?1\.?000\b|\b1\.?000 ?[*x×·/]|‰|\bper mille\b|\b(?:ogni|per) 1\.?000\b/;
const PER_CENTO = /[*x×·] ?100\b|\b100 ?[*x×·]|\b(?:ogni|per) (?:100|cento)\b/;
const VARIAZIONE =
  /\b(?:variazion[ei]|increment[oi]|crescit[ae]|riduzion[ei]|scostament[oi]|change|growth|increase|decrease)\b|\) ?[-–] ?1\b/;

/** What a numerator and a denominator may stand for beside the words of their indicator. */
function lettureDi(parole: string, isPercentuale: boolean): readonly ((rapporto: number) => number)[] {
  const normali = normalize(parole);
  const fattori = [1];
  if (PER_MILLE.test(normali)) fattori.push(1000);
  // A percentage may be typed in points.
  if (!isPercentuale || PER_CENTO.test(normali)) fattori.push(100);
  const variazioni = VARIAZIONE.test(normali) ? [-1, 1] : [];
  return fattori.flatMap((fattore) => [
    (rapporto: number) => rapporto * fattore,
    ...variazioni.map((segno) => (rapporto: number) => -segno * (1 - rapporto) * fattore),
  ]);
}

/** Numerator over denominator, and whether the figure beside them is what they give. */
interface RapportoRifatto {
  readonly valore: number;
  readonly torna: boolean;
}

/**
 * What two operands give, and whether the figure beside them is that as it is printed (rounded or cut), by one of the
 * readings that the words allow: times 1000 where they say so, in points, a change where they speak of one. Null where
 * the denominator is zero, or may be.
 * Source: YEAR.md §7 (Pisa 2020).
 * @example rapportoDi(cifra(16), cifra(18), cifra(0.89), "") //=> { valore: 0.8889, torna: true }
 */
export function rapportoDi(
  numeratore: CifraStampata,
  denominatore: CifraStampata,
  esito: CifraStampata,
  parole: string,
): RapportoRifatto | null {
  const [sopra, sotto] = [intervalloDi(numeratore), intervalloDi(denominatore)];
  if (sotto.minimo <= 0 && sotto.massimo >= 0) return null;
  const estremi = [sopra.minimo, sopra.massimo].flatMap((a) => [a / sotto.minimo, a / sotto.massimo]);
  const letture = lettureDi(parole, esito.isPercentuale);
  const intervalli = letture.map((lettura): Intervallo => {
    const valori = estremi.map(lettura);
    return { minimo: Math.min(...valori), massimo: Math.max(...valori) };
  });
  const isPerMille = PER_MILLE.test(normalize(parole));
  const rapporto = numeratore.valore / denominatore.valore;
  return {
    valore: isPerMille ? rapporto * 1000 : rapporto,
    torna: intervalli.some((intervallo) => stampaCome(intervallo, esito)),
  };
}
