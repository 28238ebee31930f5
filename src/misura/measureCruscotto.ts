import { inFondo, mappaAPassi, type APassi } from "../domain/passi";
import type { Politica } from "../domain/metodo/Politica";
import { chiudiScritture } from "./chiudiScritture";
import { compareRighe, pesaDoppie } from "./compareRighe";
import type { CorrezioniRiga } from "../correzioni/CorrezioniRiga";
import type { Cruscotto, Indicatore } from "../cruscotto/Cruscotto";
import type { CruscottoMisurato } from "./CruscottoMisurato";
import { measureIndicatore } from "./riga/measureIndicatore";
import { measureNodi } from "./medie/measureNodi";
import { measureNota } from "./riga/measureNota";
import { conMetodoDiverso, metodoDelFoglio } from "./metodoDelFoglio";
import { righeDette, type RigaDetta } from "./riga/RigaDetta";

const RIGHE_A_PASSO = 10;

export interface OpzioniCruscotto {
  readonly politica: Politica;
  /** Reference year that beats the method's and the sheet's own words; null lets them say it. */
  readonly anno: number | null;
  /** What the workbook keeps about rows besides their cells, by the key of their place. */
  readonly correzioni: ReadonlyMap<string, CorrezioniRiga>;
}

/** Every indicator and every heading above it, by one method. */
function* measureCon(
  cruscotto: Cruscotto,
  dette: readonly RigaDetta[],
  opzioni: OpzioniCruscotto,
): APassi<CruscottoMisurato> {
  const { politica, correzioni } = opzioni;
  const anno = opzioni.anno ?? politica.anno ?? cruscotto.anno;
  const measure = (letta: Indicatore, detta: RigaDetta) => measureNota(letta, detta, politica, anno);
  const chiuse = yield* chiudiScritture(dette, (letta, detta) => ({
    pubblicato: detta.pubblicato,
    ...measure(letta, detta),
  }));
  const confronta = compareRighe(cruscotto);
  const misurati = yield* mappaAPassi(chiuse, RIGHE_A_PASSO, (chiusa) => {
    const { riga, indicatore, provata } = chiusa;
    return measureIndicatore(chiusa, provata ?? measure(indicatore, riga), riga, politica, confronta);
  });
  const indicatori = pesaDoppie(misurati);
  return { cruscotto, politica, anno, indicatori, ...measureNodi(cruscotto, indicatori, politica, correzioni) };
}

/**
 * Measures every indicator of a cruscotto and every heading above it, beside what was published. Where most of what was
 * published follows another method, that is said once of the sheet, and no more of its rows.
 * Source: DOMAIN.md §2–§4.
 */
export function measureCruscotto(cruscotto: Cruscotto, opzioni: OpzioniCruscotto): CruscottoMisurato {
  return inFondo(measureAPassi(cruscotto, opzioni));
}

/** {@link measureCruscotto} in steps. */
export function* measureAPassi(cruscotto: Cruscotto, opzioni: OpzioniCruscotto): APassi<CruscottoMisurato> {
  const dette = righeDette(cruscotto, opzioni.correzioni);
  yield;
  const misurato = yield* measureCon(cruscotto, dette, opzioni);
  const diverso = metodoDelFoglio(misurato, opzioni.politica);
  if (!diverso) return misurato;
  const politica = { ...opzioni.politica, ...diverso.cambio };
  return conMetodoDiverso(misurato, yield* measureCon(cruscotto, dette, { ...opzioni, politica }), diverso);
}
