import { parseTipo } from "../domain/valori/argomenti";
import { CELLA_VUOTA, type Cella } from "../domain/Cella";
import { parseConsuntivo } from "../domain/valori/parseConsuntivo";
import { round12 } from "../domain/numeri/round12";
import type { Misura } from "../domain/Misura";
import type { Natura } from "../domain/Stato";
import { readFine } from "../cruscotto/colonne/parole/periodo";
import type { Indicatore, PeriodoDiRiga } from "../cruscotto/Cruscotto";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { measureRiga } from "../misura/riga/measureRiga";
import { sospendi } from "../misura/riga/sospendi";
import type { Accumulo } from "./accumuloDelFoglio";
import { fineSeriale } from "./fineSeriale";
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
  return { tipo: "numero", valore: round12(numeri.reduce((tot, una) => tot + una, 0)), formato: "General" };
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

/** A day is read wherever it stands: the columns of the periods say when somebody looked. */
function dataScritta({ indicatore }: IndicatoreMisurato): Cella {
  const piene = indicatore.periodi.filter(({ consuntivo }) => isPiena(consuntivo));
  return piene.at(-1)?.consuntivo ?? indicatore.consuntivo;
}

const senza = (misura: Misura): Misura => ({ ...misura, sal: null, esito: "calcolo da confermare" });

/**
 * What a column of some day says of a row whose year has a column of its own: the last day that is over, before the year is.
 * Null where that says nothing: then the year's column does, as far as it is filled in.
 */
function parzialeAl(misurato: IndicatoreMisurato, { al, anno, natura, foglio }: ComeLeggere): RisultatoAl | null {
  const { parziali, consuntivo } = misurato.indicatore;
  // A day that something was done on is the same whenever somebody looked.
  if (al >= ultimoGiorno(anno) || (natura === "data" && isPiena(consuntivo))) return null;
  const dellAnno = parziali.filter(({ fine }) => (fine.anno ?? anno) === anno);
  const finiti = dellAnno.filter(({ fine }) => fineSeriale(fine, anno) <= al);
  const periodo = natura === "data" ? dellAnno.findLast((uno) => isPiena(uno.consuntivo)) : finiti.at(-1);
  if (!periodo || !isPiena(periodo.consuntivo)) return null;
  const delPeriodo = periodo.target?.tipo === "vuota" ? null : periodo.target;
  const celle = { consuntivo: periodo.consuntivo, ...(delPeriodo === null ? {} : { target: delPeriodo }) };
  return {
    ...{ periodo, cella: periodo.consuntivo, isPrima: false, domanda: null },
    giorno: natura === "data" ? al : fineSeriale(periodo.fine, anno),
    isDelPeriodo: delPeriodo !== null,
    misura: misuraDi(misurato, celle, foglio),
  };
}

/**
 * What a row had reached by a day: of the parts of its year that are over by then, the last one counts, on the target
 * of that part where it has one. Increments are added up; where nothing says whether they are, there is no figure.
 */
export function risultatoAl(misurato: IndicatoreMisurato, come: ComeLeggere): RisultatoAl {
  const { al, anno, natura, accumulo, foglio } = come;
  const { indicatore, misura } = misurato;
  const { parziali } = indicatore;
  const senzaPeriodo = { periodo: null, giorno: al, isDelPeriodo: false, isPrima: false, domanda: null } as const;
  if (parziali.length > 0 && indicatore.periodi.length === 0 && misurato.stabilito === null) {
    const parziale = parzialeAl(misurato, come);
    if (parziale !== null) return parziale;
  }
  if (indicatore.periodi.length === 0 || misurato.stabilito !== null) {
    return { ...senzaPeriodo, misura, cella: indicatore.consuntivo };
  }
  if (natura === "data") {
    const cella = dataScritta(misurato);
    return { ...senzaPeriodo, misura: misuraDi(misurato, { consuntivo: cella }, foglio), cella };
  }
  const dellAnno = indicatore.periodi.filter(({ fine }) => (fine.anno ?? anno) === anno);
  const finiti = dellAnno.filter(({ fine }) => fineSeriale(fine, anno) <= al);
  const periodo = finiti.at(-1);
  if (!periodo) {
    const manca = misuraDi(misurato, { consuntivo: CELLA_VUOTA, target: targetDellAnno(indicatore) }, foglio);
    return { ...senzaPeriodo, misura: manca, cella: CELLA_VUOTA, isPrima: dellAnno.length > 1 };
  }
  const giorno = fineSeriale(periodo.fine, anno);
  const delPeriodo = periodo.target?.tipo === "vuota" ? null : periodo.target;
  const base = { periodo, giorno, isPrima: false, cella: periodo.consuntivo };
  if (delPeriodo !== null) {
    const suoi = { target: delPeriodo, consuntivo: periodo.consuntivo };
    return { ...base, isDelPeriodo: true, misura: misuraDi(misurato, suoi, foglio), domanda: null };
  }
  const target = targetDellAnno(indicatore);
  const solo = misuraDi(misurato, { target, consuntivo: periodo.consuntivo }, foglio);
  const isUnico = finiti.length === 1 && dellAnno[0] === periodo;
  if (isUnico || !isPiena(periodo.consuntivo) || !isSommabile(misurato, natura) || accumulo === "cumulati") {
    return { ...base, isDelPeriodo: false, misura: solo, domanda: null };
  }
  if (accumulo === null) return { ...base, isDelPeriodo: false, misura: senza(solo), domanda: "accumulo" };
  const somma = sommaDi(finiti);
  const sommata = somma === null ? senza(solo) : misuraDi(misurato, { target, consuntivo: somma }, foglio);
  return { ...base, isDelPeriodo: false, misura: sommata, cella: somma ?? CELLA_VUOTA, domanda: null };
}
