import { parseTipo } from "../domain/valori/argomenti";
import { CELLA_VUOTA, type Cella } from "../domain/Cella";
import { parseTarget } from "../domain/valori/parseTarget";
import { parseConsuntivo } from "../domain/valori/parseConsuntivo";
import { round12 } from "../domain/numeri/round12";
import type { Misura } from "../domain/Misura";
import type { Natura } from "../domain/Stato";
import { readFine } from "../cruscotto/colonne/parole/periodo";
import type { Indicatore, PeriodoDiRiga } from "../cruscotto/Cruscotto";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { measureRiga } from "../misura/riga/measureRiga";
import { sospendi } from "../misura/riga/sospendi";
import { accumuloDi, type Accumulo } from "./accumuloDelFoglio";
import { fineSeriale } from "./fineSeriale";
import { isRilevata, partiDellAnno } from "./partiDi";
import { ultimoGiorno } from "./quotaDellAnno";
import { isSommabile } from "./naturaOf";
import type { RisultatoAl } from "./Rilevazione";

const FINE_ANNO = 12;

const isPiena = (cella: Cella) => parseConsuntivo(cella).tipo !== "mancante";

/** The sum of the results of periods; null where one of them is no number, or is missing: missing is not zero. */
export function sommaDi(periodi: readonly PeriodoDiRiga[]): Cella | null {
  const cifre = periodi.map(({ consuntivo }) => parseConsuntivo(consuntivo));
  const numeri = cifre.flatMap((una) => (una.tipo === "numero" ? [una.valore] : []));
  if (numeri.length < periodi.length) return null;
  const ultima = periodi.at(-1)?.consuntivo;
  const formato = ultima?.tipo === "numero" ? ultima.formato : "General";
  return { tipo: "numero", valore: round12(numeri.reduce((tot, una) => tot + una, 0)), formato };
}

/** Results and targets of periods, each added up from the first; null where one of them is no plain number. */
function sommatiIn(periodi: readonly PeriodoDiRiga[]): { readonly target: Cella; readonly consuntivo: Cella } | null {
  const areNumeri = periodi.every(({ target }) => {
    const letto = target && parseTarget(target);
    return letto?.tipo === "numero" && letto.operatore === null;
  });
  const target = areNumeri ? sommaDi(periodi.map((uno) => ({ ...uno, consuntivo: uno.target ?? CELLA_VUOTA }))) : null;
  const consuntivo = sommaDi(periodi);
  return target && consuntivo && { target, consuntivo };
}

/** The year's target; blank where the only one that the row has is of another part of the year. */
function targetDellAnno({ testaTarget, target }: Indicatore): Cella {
  const { mese } = readFine(testaTarget);
  return mese === null || mese >= FINE_ANNO ? target : CELLA_VUOTA;
}

interface ComeLeggere {
  readonly foglio: Pick<CruscottoMisurato, "politica" | "anno">;
  readonly natura: Natura;
  readonly al: number;
  readonly anno: number;
  readonly accumulo: Accumulo | null;
}

/** The row measured on other cells, with the questions that withhold its figure. */
function misuraDi(misurato: IndicatoreMisurato, celle: Partial<Indicatore>, { politica, anno }: ComeLeggere["foglio"]) {
  const { argomenti } = misurato;
  const indicatore = { ...misurato.indicatore, ...celle };
  const { misura } = measureRiga(indicatore, { argomenti, pubblicato: null }, politica, anno);
  const isNumero = parseTipo(argomenti?.tipo ?? "") === "numero";
  return sospendi(indicatore, misura, { accettate: accettateDi(misurato), isNumero });
}

/** What the user has already said to be fine: it is a note of the row. */
const accettateDi = ({ anomalie }: IndicatoreMisurato) =>
  anomalie.flatMap(({ codice, gravita }) => (gravita === "nota" ? [codice] : []));

const senzaPeriodo = (al: number) =>
  ({ periodo: null, giorno: al, target: null, sommati: [], isPrima: false, domanda: null }) as const;

/** A day is read wherever it stands: the columns of the periods say when somebody looked. */
function dataScritta({ indicatore }: IndicatoreMisurato): Cella {
  const piene = indicatore.periodi.filter(({ consuntivo }) => isPiena(consuntivo));
  return piene.at(-1)?.consuntivo ?? indicatore.consuntivo;
}

const senza = (misura: Misura): Misura => ({ ...misura, sal: null, esito: "calcolo da confermare" });

/**
 * What the parts of its year that are over by a day come to: the last one counts, on the target of that part where it has
 * one. Increments are added up; where nothing says whether they are, there is no figure.
 */
function daParti(misurato: IndicatoreMisurato, parti: readonly PeriodoDiRiga[], come: ComeLeggere): RisultatoAl {
  const { al, anno, natura, foglio } = come;
  const { indicatore } = misurato;
  const finiti = parti.filter(({ fine }) => fineSeriale(fine, anno) <= al);
  const periodo = finiti.at(-1);
  const target = targetDellAnno(indicatore);
  if (!periodo) {
    const manca = misuraDi(misurato, { consuntivo: CELLA_VUOTA, target }, foglio);
    return { ...senzaPeriodo(al), misura: manca, cella: CELLA_VUOTA, isPrima: parti.length > 1 };
  }
  const { consuntivo } = periodo;
  const base = {
    ...{ periodo, giorno: fineSeriale(periodo.fine, anno), target: null },
    ...{ cella: consuntivo, sommati: [], isPrima: false, domanda: null },
  } as const;
  const accumulo = accumuloDi(indicatore, anno) ?? come.accumulo;
  const delPeriodo = periodo.target?.tipo === "vuota" ? null : periodo.target;
  if (delPeriodo !== null) {
    const isDaSommare = accumulo === "incrementi" && isSommabile(misurato, natura);
    const insieme = isDaSommare && finiti.length > 1 ? sommatiIn(finiti) : null;
    const suoi = insieme ?? { target: delPeriodo, consuntivo };
    const sommati = insieme ? finiti : [];
    const misura = misuraDi(misurato, suoi, foglio);
    return { ...base, cella: suoi.consuntivo, sommati, target: suoi.target, misura };
  }
  const solo = misuraDi(misurato, { target, consuntivo }, foglio);
  const isUnico = finiti.length === 1 && parti[0] === periodo;
  if (isUnico || !isRilevata(periodo) || !isSommabile(misurato, natura) || accumulo === "cumulati") {
    return { ...base, misura: solo };
  }
  if (accumulo === null) return { ...base, misura: senza(solo), domanda: "accumulo" };
  const somma = sommaDi(finiti);
  const sommata = somma === null ? senza(solo) : misuraDi(misurato, { target, consuntivo: somma }, foglio);
  return { ...base, misura: sommata, cella: somma ?? CELLA_VUOTA, sommati: somma ? finiti : [] };
}

/**
 * What a row whose year has a column of its own had reached by a day, before that year is over, by the columns of the parts
 * of it. Null where they say nothing: then the year's column does, as far as it is filled in. What is in it came later
 * where a part that ends later is filled in; a formula over parts that are all blank holds nothing.
 */
function daParziali(misurato: IndicatoreMisurato, come: ComeLeggere): RisultatoAl | null {
  const { al, anno, natura, foglio } = come;
  const { indicatore } = misurato;
  const isData = natura === "data";
  // A day that something was done on is the same whenever somebody looked.
  if (al >= ultimoGiorno(anno) || (isData && isPiena(indicatore.consuntivo))) return null;
  const parti = partiDellAnno(indicatore, anno);
  if (isData) {
    const periodo = parti.findLast(isRilevata);
    if (!periodo) return null;
    const { consuntivo } = periodo;
    const target = periodo.target && isPiena(periodo.target) ? periodo.target : null;
    const misura = misuraDi(misurato, { consuntivo, ...(target && { target }) }, foglio);
    return { ...senzaPeriodo(al), periodo, cella: consuntivo, target, misura };
  }
  const ultima = parti.findLast(({ fine }) => fineSeriale(fine, anno) <= al);
  const hasDopo = parti.some((una) => fineSeriale(una.fine, anno) > al && isRilevata(una));
  const isFormulaVuota = indicatore.isRiferimentoVuoto && !parti.some(isRilevata);
  // What stands in the year's column is what its parts come to.
  const isDelleParti = indicatore.periodoAperto !== null;
  const isDetto = (ultima && isRilevata(ultima)) || hasDopo || isFormulaVuota || isDelleParti;
  return isDetto ? daParti(misurato, parti, come) : null;
}

/**
 * What a row had reached by a day: by the parts of its year that are over by then where it has columns, or rows, of them;
 * else by its own cells.
 */
export function risultatoAl(misurato: IndicatoreMisurato, come: ComeLeggere): RisultatoAl {
  const { al, anno, natura, foglio } = come;
  const { indicatore, misura } = misurato;
  const suoi = { ...senzaPeriodo(al), misura, cella: indicatore.consuntivo };
  if (misurato.stabilito !== null) return suoi;
  if (indicatore.periodi.length === 0) {
    return (indicatore.parziali.length > 0 ? daParziali(misurato, come) : null) ?? suoi;
  }
  if (natura === "data") {
    const cella = dataScritta(misurato);
    return { ...suoi, misura: misuraDi(misurato, { consuntivo: cella }, foglio), cella };
  }
  return daParti(misurato, partiDellAnno(indicatore, anno), come);
}
