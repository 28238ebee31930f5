import { FOGLIO_CORREZIONI } from "../../correzioni/correzioni";
import { isFormulaPerf, readFormulaSal } from "../../correzioni/formulaSal";
import type { APassi } from "../../domain/passi";
import { chiaveDi, postoOf } from "../../cruscotto/Posto";
import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import { colonnaNuova, type ColonnaNuova } from "../../formule/colonnaNuova";
import type { AspettoCopiato, CellaModificata, Modifiche } from "../../formule/Modifiche";
import { buildCorrezioni, pubblicatiOf, type NuovaCorrezione } from "../../modifiche/buildCorrezioni";
import { keepArgomenti } from "../../modifiche/keepArgomenti";
import { ricalcoloAPassi, type SalPianificato } from "../../modifiche/planRicalcolo";
import { addColonnaSal, INTESTAZIONE_SAL } from "../../cruscotto/colonne/addColonnaSal";
import { withColonna } from "../cartella/colonnaAggiunta";
import { requireCruscotto, requireFoglioCorrezioni, type FoglioMisurato } from "../cartella/misuraFoglio";
import { PerfError } from "../PerfError";
import { lasciateFuori, righeAnteprima } from "../viste/righeAnteprima";
import type { RigaAnteprima } from "../viste/Azioni";

/** What writing the SAL of one sheet changes, before it is put together with other sheets. */
interface PianoSal {
  readonly foglio: string;
  readonly righe: readonly RigaAnteprima[];
  /** Cells of the sheet itself. */
  readonly celle: readonly CellaModificata[];
  readonly aspetti: readonly AspettoCopiato[];
  /** 0-based columns that are made for the SAL, where the sheet has none; else empty. */
  readonly colonneNuove: readonly number[];
  /** Rows written with Excel's own functions where PERF.SAL was chosen. */
  readonly senzaPerf: number;
  /** Lines to be added to "PERF – correzioni", and cells of those that are there. */
  readonly nuove: readonly NuovaCorrezione[];
  readonly suCorrezioni: readonly CellaModificata[];
}

interface DaScrivere {
  readonly foglio: FoglioMisurato;
  readonly misurato: CruscottoMisurato;
  readonly piano: readonly SalPianificato[];
  /** The SAL column that is to be made, where there is none. */
  readonly nuova: ColonnaNuova | null;
}

/** The SAL cells to be written: those of the sheet, or of the column that it lacks. */
function* planSal(letto: FoglioMisurato, modo: ModoScrittura): APassi<DaScrivere> {
  const misurato = requireCruscotto(letto, true);
  // While the year runs its headings have no mean.
  const isInCorso = letto.esito.tipo === "cruscotto" && letto.esito.vista !== null;
  const delFoglio = (tutto: readonly SalPianificato[]) =>
    tutto.filter(({ livello }) => !isInCorso || livello === "indicatore");
  const piano = delFoglio(yield* ricalcoloAPassi(letto.grid, misurato, modo));
  if (piano.length > 0) return { foglio: letto, misurato, piano, nuova: null };
  const dati = { foglio: letto.grid.foglio };
  if (misurato.indicatori.every(({ indicatore }) => indicatore.colonne.consuntivo === null)) {
    throw new PerfError("senza-consuntivi", dati);
  }
  const aggiunta = withColonna(letto, misurato, addColonnaSal);
  if (!aggiunta) throw new PerfError("senza-colonna-sal", dati);
  return {
    foglio: aggiunta.foglio,
    misurato: aggiunta.misurato,
    piano: delFoglio(yield* ricalcoloAPassi(aggiunta.foglio.grid, aggiunta.misurato, modo)),
    nuova: colonnaNuova(letto.grid, aggiunta.intestazioni, INTESTAZIONE_SAL),
  };
}

/** A row, not a mean, written as a formula of plain Excel. */
function isNativa({ livello, cambia, cella }: SalPianificato): boolean {
  const formula = String(cella.dopo.formula);
  return livello === "indicatore" && cambia && formula.startsWith("=") && !isFormulaPerf(formula);
}

/** "PERF – correzioni" as it was read with a sheet; null where there is none. */
const correzioniCon = ({ cartella }: FoglioMisurato): SheetGrid | null => requireFoglioCorrezioni(cartella);

/**
 * What "Ricalcola SAL" would write on a measured sheet, with what it would replace.
 * @param tolte cells that the user leaves out; the headings above them are left too
 */
export function* pianoSal(letto: FoglioMisurato, modo: ModoScrittura, tolte: ReadonlySet<string>): APassi<PianoSal> {
  const { foglio, misurato, piano: tutto, nuova } = yield* planSal(letto, modo);
  const nome = foglio.grid.foglio;
  yield;
  const righe = righeAnteprima(tutto, misurato);
  yield;
  const lasciate = lasciateFuori(righe, tolte);
  const piano = tutto.filter(({ cella }) => !lasciate.has(chiaveDi(cella)));
  const giaNote = new Set(
    [...foglio.correzioni.righe].flatMap(([posto, { pubblicato }]) => (pubblicato ? [posto] : [])),
  );
  const senzaPerf = new Set(
    piano.flatMap(({ cella, posto, cambia }) =>
      cambia && readFormulaSal(String(cella.dopo.formula)) === null ? [chiaveDi(posto)] : [],
    ),
  );
  const perdono = misurato.indicatori.filter(
    ({ indicatore }) => senzaPerf.has(chiaveDi(postoOf(indicatore))) && readFormulaSal(indicatore.salFormula) !== null,
  );
  const argomenti = keepArgomenti(nome, perdono, foglio.correzioni, correzioniCon(foglio));
  return {
    foglio: nome,
    righe,
    celle: [...(nuova?.celle ?? []), ...piano.filter(({ cambia }) => cambia).map(({ cella }) => cella)],
    aspetti: nuova?.aspetti ?? [],
    colonneNuove: [...new Set(nuova?.celle.map(({ colonna }) => colonna))],
    senzaPerf: modo === "perf" ? piano.filter(isNativa).length : 0,
    nuove: [...pubblicatiOf(foglio.grid, giaNote, piano), ...argomenti.nuove],
    suCorrezioni: argomenti.celle,
  };
}

/**
 * The changes of one command that writes the SAL of one sheet or of several: what the cells held is kept together.
 * @param letto any of the sheets, which says what "PERF – correzioni" holds
 */
export function modificheSal(piani: readonly PianoSal[], letto: FoglioMisurato): Modifiche {
  const correzioni = buildCorrezioni(
    correzioniCon(letto),
    piani.flatMap(({ nuove }) => nuove),
  );
  const suCorrezioni = { foglio: FOGLIO_CORREZIONI, celle: piani.flatMap((piano) => piano.suCorrezioni) };
  return {
    comando: "ricalcola",
    celle: [
      ...piani.map(({ foglio, celle }) => ({ foglio, celle })),
      ...(suCorrezioni.celle.length > 0 ? [suCorrezioni] : []),
    ],
    aspetti: piani.flatMap(({ aspetti }) => aspetti),
    semafori: [],
    fogli: piani.some(({ celle }) => celle.length > 0) && correzioni ? [correzioni] : [],
    attiva: null,
  };
}
