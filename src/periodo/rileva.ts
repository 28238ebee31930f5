import { annoOf } from "../domain/numeri/calendario";
import type { Politica } from "../domain/metodo/Politica";
import { round12 } from "../domain/numeri/round12";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { accumuloDelFoglio, type Accumulo } from "./accumuloDelFoglio";
import { dovutoAl } from "./dovutoAl";
import { isNaturaIncerta, naturaOf } from "./naturaOf";
import { isSenzaMisura } from "./isSenzaMisura";
import { ultimoGiorno } from "./quotaDellAnno";
import { risultatoAl } from "./risultatoAl";
import type { Natura, Stato } from "../domain/Stato";
import type { Dovuto, RigaRilevata, Rilevazione, RisultatoAl } from "./Rilevazione";

interface Giorno {
  readonly al: number;
  readonly anno: number;
  readonly isFineAnno: boolean;
  readonly accumulo: Accumulo | null;
  readonly foglio: CruscottoMisurato;
}

/** Shares of what was due: from the first in line, from the second at risk, below late (YEAR.md §1). */
function statoDiQuota(quota: number, { monitoraggio: { inLinea, aRischio } }: Politica): Stato {
  return quota >= inLinea ? "in linea" : quota >= aRischio ? "a rischio" : "in ritardo";
}

const isDaConfermare = ({ anomalie }: IndicatoreMisurato) =>
  anomalie.some(({ codice, gravita }) => codice === "da-confermare" && gravita === "conferma");

/** Done in time, done late, due and missing, early: a day is one or the other, never a share. */
function statoDiData(
  misurato: IndicatoreMisurato,
  { misura }: RisultatoAl,
  { quota }: Dovuto,
  sal: number | null,
  isDopo: boolean,
): Stato {
  const isDovuta = quota === 1;
  if (misura.esito === "da rilevare") return isDovuta ? "da rilevare" : "non ancora dovuto";
  if (isDopo) return isDovuta ? "in ritardo" : "non ancora dovuto";
  if (sal === null || isDaConfermare(misurato)) return isDovuta ? "da confermare" : "non ancora dovuto";
  if (!isDovuta) return "raggiunto in anticipo";
  return sal >= 1 ? "in linea" : "in ritardo";
}

function statoInCorso(
  { misura }: RisultatoAl,
  natura: Natura,
  dovuto: Dovuto,
  sal: number | null,
  come: Politica,
): Stato {
  if (misura.esito === "da rilevare") return dovuto.quota > 0 ? "da rilevare" : "non ancora dovuto";
  if (isSenzaMisura(misura.esito)) return misura.esito;
  if (sal === null) return dovuto.quota > 0 ? "da confermare" : "non ancora dovuto";
  if (natura === "tetto") return sal >= 1 ? "finora rispettato" : "limite superato";
  if (natura === "livello" || dovuto.origine === "periodo") return statoDiQuota(sal, come);
  if (sal >= 1) return "raggiunto in anticipo";
  if (natura === "fatto") return "non ancora dovuto";
  return dovuto.quota === 0 ? "non ancora dovuto" : statoDiQuota(round12(sal / dovuto.quota), come);
}

/** What the year came to: its periods say it where the last one ends with it and the row itself has no SAL. */
function misuraDellAnno(misurato: IndicatoreMisurato, { misura, periodo, giorno }: RisultatoAl, anno: number) {
  if (misurato.misura.sal !== null || misurato.indicatore.periodi.length === 0) return misurato.misura;
  const isUnGiorno = misura.target.tipo === "data";
  return isUnGiorno || (periodo !== null && giorno >= ultimoGiorno(anno)) ? misura : misurato.misura;
}

const A_POSTO: readonly Stato[] = ["in linea", "raggiunto in anticipo"];

/**
 * Whether it matters which kind a row is: counted up it would be fine, and as it is it would not. Nobody is said to be
 * fine, or late, by a guess.
 */
function isDaChiedere(misurato: IndicatoreMisurato, natura: Natura, stato: Stato, sal: number | null, come: Politica) {
  if (sal === null || !isNaturaIncerta(misurato, natura, come)) return false;
  const isAltro = A_POSTO.includes(statoDiQuota(sal, come)) !== A_POSTO.includes(stato);
  return isAltro && stato !== "non ancora dovuto";
}

function rilevaRiga(misurato: IndicatoreMisurato, giorno: Giorno): RigaRilevata {
  const { al, anno, isFineAnno, accumulo, foglio } = giorno;
  const { politica } = foglio;
  const natura = naturaOf(misurato, politica);
  const risultato = risultatoAl(misurato, { foglio, natura, al, anno, accumulo });
  const dovuto = dovutoAl(misurato, natura, risultato, { al, anno, politica });
  const { misura } = risultato;
  const { consuntivo } = misura;
  const isDopo = natura === "data" && consuntivo.tipo === "data" && consuntivo.seriale > al;
  const dellAnno = misuraDellAnno(misurato, risultato, anno);
  const sal = isFineAnno ? dellAnno.sal : isDopo ? null : misura.sal;
  const riga = { misurato, natura, dovuto, isDopo, sal, risultato, domanda: risultato.domanda };
  if (isSenzaMisura(misurato.misura.esito)) return { ...riga, stato: misurato.misura.esito };
  if (natura === "data") {
    const stato = statoDiData(misurato, risultato, dovuto, riga.sal, isDopo);
    return { ...riga, stato: isFineAnno && stato === "in linea" ? dellAnno.esito : stato };
  }
  if (isFineAnno) return { ...riga, stato: dellAnno.esito };
  const stato = statoInCorso(risultato, natura, dovuto, sal, politica);
  if (!isDaChiedere(misurato, natura, stato, sal, politica)) return { ...riga, stato };
  return { ...riga, stato: "da confermare", domanda: "natura" };
}

const annoDelFoglio = ({ anno }: CruscottoMisurato, al: number) => anno ?? annoOf(al);

/** Whether the year of a cruscotto is over at the end of a day, an Excel serial. */
export const isFinito = (misurato: CruscottoMisurato, al: number): boolean =>
  al >= ultimoGiorno(annoDelFoglio(misurato, al));

/**
 * A cruscotto as it stood at the end of a day: what was due by then, and where each row was. A result that came later
 * was not there yet; before the year is over nothing has an outcome.
 * Source: YEAR.md §1; D.Lgs. 150/2009, art. 6.
 * @param al the day, an Excel serial
 */
export function rileva(misurato: CruscottoMisurato, al: number): Rilevazione {
  const anno = annoDelFoglio(misurato, al);
  const isFineAnno = isFinito(misurato, al);
  const accumulo = accumuloDelFoglio(misurato);
  const righe = misurato.indicatori
    .filter(({ indicatore }) => !indicatore.isSuperato)
    .map((uno) => rilevaRiga(uno, { al, anno, isFineAnno, accumulo, foglio: misurato }));
  return { misurato, al, isFineAnno, righe };
}
