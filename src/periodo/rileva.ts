import { annoOf } from "../domain/calendario";
import { round12 } from "../domain/round12";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { dovutoAl } from "./dovutoAl";
import { naturaOf } from "./naturaOf";
import { isSenzaMisura } from "./isSenzaMisura";
import { ultimoGiorno } from "./quotaDellAnno";
import type { Natura, Stato } from "../domain/Stato";
import type { Dovuto, RigaRilevata, Rilevazione } from "./Rilevazione";

/** Shares of what was due: from the first in line, from the second at risk, below late (YEAR.md §1). */
const IN_LINEA = 0.95;
const A_RISCHIO = 0.85;

interface Giorno {
  readonly al: number;
  readonly anno: number;
  readonly isFineAnno: boolean;
}

function statoDiQuota(quota: number): Stato {
  return quota >= IN_LINEA ? "in linea" : quota >= A_RISCHIO ? "a rischio" : "in ritardo";
}

const isDaConfermare = ({ anomalie }: IndicatoreMisurato) =>
  anomalie.some(({ codice, gravita }) => codice === "da-confermare" && gravita === "conferma");

/** Done in time, done late, due and missing, early: a day is one or the other, never a share. */
function statoDiData(misurato: IndicatoreMisurato, { quota }: Dovuto, sal: number | null, isDopo: boolean): Stato {
  const { misura } = misurato;
  const isDovuta = quota === 1;
  if (misura.esito === "da rilevare") return isDovuta ? "da rilevare" : "non ancora dovuto";
  if (isDopo) return isDovuta ? "in ritardo" : "non ancora dovuto";
  if (sal === null || isDaConfermare(misurato)) return isDovuta ? "da confermare" : "non ancora dovuto";
  if (!isDovuta) return "raggiunto in anticipo";
  return sal >= 1 ? "in linea" : "in ritardo";
}

function statoInCorso(misurato: IndicatoreMisurato, natura: Natura, dovuto: Dovuto, sal: number | null): Stato {
  if (misurato.misura.esito === "da rilevare") return dovuto.quota > 0 ? "da rilevare" : "non ancora dovuto";
  if (sal === null) return "da confermare";
  if (natura === "tetto") return sal >= 1 ? "finora rispettato" : "limite superato";
  if (natura === "livello") return statoDiQuota(sal);
  if (sal >= 1) return "raggiunto in anticipo";
  if (natura === "fatto") return "non ancora dovuto";
  return dovuto.quota === 0 ? "non ancora dovuto" : statoDiQuota(round12(sal / dovuto.quota));
}

/** At the end of the year the outcome, but for what was due on a day and not done by then. */
function statoDi(
  misurato: IndicatoreMisurato,
  riga: Omit<RigaRilevata, "misurato" | "stato">,
  isFineAnno: boolean,
): Stato {
  const { natura, dovuto, sal, isDopo } = riga;
  if (natura !== "data") return isFineAnno ? misurato.misura.esito : statoInCorso(misurato, natura, dovuto, sal);
  const stato = statoDiData(misurato, dovuto, sal, isDopo);
  return isFineAnno && stato === "in linea" ? misurato.misura.esito : stato;
}

function rilevaRiga(misurato: IndicatoreMisurato, giorno: Giorno): RigaRilevata {
  const { misura } = misurato;
  const natura = naturaOf(misurato);
  const dovuto = dovutoAl(misurato, natura, giorno.al, giorno.anno);
  const { consuntivo } = misura;
  const isDopo = natura === "data" && consuntivo.tipo === "data" && consuntivo.seriale > giorno.al;
  const riga = { natura, dovuto, isDopo, sal: isDopo && !giorno.isFineAnno ? null : misura.sal };
  const isFuori = isSenzaMisura(misura.esito);
  return { misurato, ...riga, stato: isFuori ? misura.esito : statoDi(misurato, riga, giorno.isFineAnno) };
}

/**
 * A cruscotto as it stood at the end of a day: what was due by then, and where each row was. A result that came later
 * was not there yet; before the year is over nothing has an outcome.
 * Source: YEAR.md §1; D.Lgs. 150/2009, art. 6.
 * @param al the day, an Excel serial
 */
export function rileva(misurato: CruscottoMisurato, al: number): Rilevazione {
  const anno = misurato.anno ?? annoOf(al);
  const isFineAnno = al >= ultimoGiorno(anno);
  const righe = misurato.indicatori
    .filter(({ indicatore }) => !indicatore.isSuperato)
    .map((uno) => rilevaRiga(uno, { al, anno, isFineAnno }));
  return { misurato, al, isFineAnno, righe };
}
