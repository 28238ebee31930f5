import { accumuloDetto } from "../cruscotto/righe/periodoApertoOf";
import type { Indicatore } from "../cruscotto/Cruscotto";
import { parseConsuntivo } from "../domain/valori/parseConsuntivo";
import { parseTarget } from "../domain/valori/parseTarget";
import { round12 } from "../domain/numeri/round12";
import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import { isSommabile, naturaOf } from "./naturaOf";
import { partiDellAnno, partiDi } from "./partiDi";

/** What the figures of periods side by side are; `null` where neither words nor figures say it. */
export type Accumulo = "cumulati" | "incrementi";

const numeroIn = (parsed: ReturnType<typeof parseConsuntivo> | ReturnType<typeof parseTarget>): number[] =>
  parsed.tipo === "numero" ? [parsed.valore] : [];

const cifreDi = (indicatore: Indicatore, anno: number | null) =>
  partiDellAnno(indicatore, anno).flatMap(({ consuntivo }) => numeroIn(parseConsuntivo(consuntivo)));
/** What is written over the results: of periods that stand on rows, over their column. */
const testeDi = (indicatore: Indicatore) =>
  partiDi(indicatore).map(({ intestazione }) =>
    indicatore.periodo === "" ? intestazione : `${intestazione} ${indicatore.testaConsuntivo}`,
  );
const targetDi = (indicatore: Indicatore) =>
  partiDi(indicatore).flatMap(({ target }) => (target === null ? [] : numeroIn(parseTarget(target))));

const sommaIn = (cifre: readonly number[]) => round12(cifre.reduce((fatta, una) => fatta + una, 0));

/** Which of the two the figures of some parts are, by what they come to; null where both or neither would. */
function dettoDalTotale(cifre: readonly number[], totale: number): Accumulo | null {
  const [isSomma, isUltimo] = [sommaIn(cifre) === round12(totale), cifre.at(-1) === totale];
  return isSomma === isUltimo ? null : isSomma ? "incrementi" : "cumulati";
}

/** What is counted from the beginning never falls. */
const hasCali = (cifre: readonly number[]) => cifre.some((una, at) => at > 0 && una < (cifre[at - 1] ?? 0));

/** The targets of the periods add up to the year's, or lead to it. */
function dettoDaiTarget(indicatore: Indicatore): Accumulo | null {
  const suoi = targetDi(indicatore);
  const dellAnno = parseTarget(indicatore.target);
  if (suoi.length < 2 || suoi.length < partiDi(indicatore).length) return null;
  if (hasCali(suoi)) return "incrementi";
  return dellAnno.tipo === "numero" ? dettoDalTotale(suoi, dellAnno.valore) : null;
}

/**
 * What the figures of a row's own parts are where its year has a column of its own beside them: that is their sum, or
 * the last of them. It is said of that row, whatever the others do: things in stock stand among things that add up.
 */
export function accumuloDi(indicatore: Indicatore, anno: number | null): Accumulo | null {
  if (indicatore.parziali.length === 0) return null;
  const cifre = cifreDi(indicatore, anno);
  const [dellAnno] = numeroIn(parseConsuntivo(indicatore.consuntivo));
  return cifre.length < 2 || dellAnno === undefined ? null : dettoDalTotale(cifre, dellAnno);
}

/**
 * Whether the results of the parts of a year count from its beginning or are of each part alone: the method, the words
 * over them, their targets, figures that fall. One answer for all the rows of a sheet, whose columns they share; null
 * where nothing says it, or some rows say the one and some the other.
 */
export function accumuloDelFoglio({ indicatori, politica, anno }: CruscottoMisurato): Accumulo | null {
  const sommabili = indicatori.filter(
    (uno) => partiDi(uno.indicatore).length > 0 && isSommabile(uno, naturaOf(uno, politica)),
  );
  if (sommabili.length === 0) return null;
  const detto = accumuloDetto(sommabili.flatMap(({ indicatore }) => testeDi(indicatore)));
  if (detto !== null) return detto;
  const { periodi } = politica.monitoraggio;
  if (periodi !== "da chiedere") return periodi;
  const prove = new Set(
    sommabili.flatMap(({ indicatore }) => dettoDaiTarget(indicatore) ?? accumuloDi(indicatore, anno) ?? []),
  );
  if (sommabili.some(({ indicatore }) => hasCali(cifreDi(indicatore, anno)))) prove.add("incrementi");
  const [sola] = prove;
  return prove.size === 1 ? (sola ?? null) : null;
}
