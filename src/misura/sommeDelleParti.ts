import type { Anomalia } from "../domain/Anomalia";
import { anomalia } from "../domain/sal/Calcolo";
import { displayCella } from "../domain/numeri/displayCella";
import { round12 } from "../domain/numeri/round12";
import { parseConsuntivo } from "../domain/valori/parseConsuntivo";
import type { Cella } from "../domain/Cella";
import { chiaveDi, postoOf } from "../cruscotto/Posto";
import type { Indicatore } from "../cruscotto/Cruscotto";

/** So many rows that add up are a habit of the sheet: the one that does not stands out. */
const RIGHE_MINIME = 3;
const QUOTA_DI_SOMME = 0.6;

const numeroIn = (cella: Cella): number | null => {
  const letto = parseConsuntivo(cella);
  return letto.tipo === "numero" ? letto.valore : null;
};

interface Conto {
  readonly somma: number;
  readonly torna: boolean;
  /** The year's figure lies among those of its parts: the last, or the mean of them. */
  readonly isDentro: boolean;
}

const NESSUNA: readonly Anomalia[] = [];

/** The parts of a row's year beside its result; null where one of them is missing or no number. */
function contoDi({ parziali, consuntivo, isSuperato }: Indicatore): Conto | null {
  const parti = parziali.map((uno) => numeroIn(uno.consuntivo));
  const numeri = parti.filter((una) => una !== null);
  const dellAnno = numeroIn(consuntivo);
  if (isSuperato || numeri.length < 2 || numeri.length < parti.length || dellAnno === null) return null;
  const somma = round12(numeri.reduce((fatta, una) => fatta + una, 0));
  const isDentro = dellAnno >= Math.min(...numeri) && dellAnno <= Math.max(...numeri);
  return { somma, torna: somma === round12(dellAnno), isDentro };
}

/**
 * Where the results of a sheet are the sums of the parts of their year, what is asked of a row whose result is not: as
 * printed by one body, 759 + 94 + 131 + 25 beside 1.091. A result among its parts is one of them or their mean, and asks
 * nothing. Source: YEAR.md §2.
 */
export function sommeDelleParti(indicatori: readonly Indicatore[]): (indicatore: Indicatore) => readonly Anomalia[] {
  const conParti = indicatori.filter(({ parziali }) => parziali.length > 1);
  const conti = new Map(conParti.map((uno) => [chiaveDi(postoOf(uno)), contoDi(uno)]));
  const letti = [...conti.values()].filter((uno) => uno !== null);
  const tornano = letti.filter(({ torna }) => torna).length;
  if (tornano < RIGHE_MINIME || tornano < letti.length * QUOTA_DI_SOMME) return () => NESSUNA;
  return (indicatore) => {
    const conto = conti.get(chiaveDi(postoOf(indicatore))) ?? null;
    if (conto === null || conto.torna || conto.isDentro) return NESSUNA;
    return [
      anomalia("consuntivo-non-deriva", "conferma", {
        motivo: "parti",
        conto: indicatore.parziali.map(({ consuntivo }) => displayCella(consuntivo)).join(" + "),
        calcolato: conto.somma,
        scritto: displayCella(indicatore.consuntivo),
        percentuale: 0,
      }),
    ];
  };
}
