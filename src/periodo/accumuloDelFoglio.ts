import { accumuloDetto } from "../cruscotto/righe/periodoApertoOf";
import type { Indicatore } from "../cruscotto/Cruscotto";
import { parseConsuntivo } from "../domain/valori/parseConsuntivo";
import { parseTarget } from "../domain/valori/parseTarget";
import { round12 } from "../domain/numeri/round12";
import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import { isSommabile, naturaOf } from "./naturaOf";

/** What the figures of periods side by side are; `null` where neither words nor figures say it. */
export type Accumulo = "cumulati" | "incrementi";

const numeroIn = (parsed: ReturnType<typeof parseConsuntivo> | ReturnType<typeof parseTarget>): number[] =>
  parsed.tipo === "numero" ? [parsed.valore] : [];

const cifreDi = ({ periodi }: Indicatore, anno: number | null) =>
  periodi
    .filter(({ fine }) => fine.anno === null || anno === null || fine.anno === anno)
    .flatMap(({ consuntivo }) => numeroIn(parseConsuntivo(consuntivo)));
/** What is written over the results: of periods that stand on rows, over their column. */
const testeDi = ({ periodi, periodo, testaConsuntivo }: Indicatore) =>
  periodi.map(({ intestazione }) => (periodo === "" ? intestazione : `${intestazione} ${testaConsuntivo}`));
const targetDi = ({ periodi }: Indicatore) =>
  periodi.flatMap(({ target }) => (target === null ? [] : numeroIn(parseTarget(target))));

/** What is counted from the beginning never falls. */
const hasCali = (cifre: readonly number[]) => cifre.some((una, at) => at > 0 && una < (cifre[at - 1] ?? 0));

/** The targets of the periods add up to the year's, or lead to it. */
function dettoDaiTarget(indicatore: Indicatore): Accumulo | null {
  const suoi = targetDi(indicatore);
  const dellAnno = parseTarget(indicatore.target);
  if (suoi.length < 2 || suoi.length < indicatore.periodi.length) return null;
  if (hasCali(suoi)) return "incrementi";
  if (dellAnno.tipo !== "numero") return null;
  const somma = round12(suoi.reduce((fatta, uno) => fatta + uno, 0));
  const [isSomma, isUltimo] = [somma === dellAnno.valore, suoi.at(-1) === dellAnno.valore];
  return isSomma === isUltimo ? null : isSomma ? "incrementi" : "cumulati";
}

/**
 * Whether the results of the parts of a year count from its beginning or are of each part alone: the method, the words
 * over them, their targets, figures that fall. One answer for all the rows of a sheet, whose columns they share; null
 * where nothing says it, or some rows say the one and some the other.
 */
export function accumuloDelFoglio({ indicatori, politica, anno }: CruscottoMisurato): Accumulo | null {
  const sommabili = indicatori.filter(
    (uno) => uno.indicatore.periodi.length > 0 && isSommabile(uno, naturaOf(uno, politica)),
  );
  if (sommabili.length === 0) return null;
  const detto = accumuloDetto(sommabili.flatMap(({ indicatore }) => testeDi(indicatore)));
  if (detto !== null) return detto;
  const { periodi } = politica.monitoraggio;
  if (periodi !== "da chiedere") return periodi;
  const prove = new Set(sommabili.flatMap(({ indicatore }) => dettoDaiTarget(indicatore) ?? []));
  if (sommabili.some(({ indicatore }) => hasCali(cifreDi(indicatore, anno)))) prove.add("incrementi");
  const [sola] = prove;
  return prove.size === 1 ? (sola ?? null) : null;
}
