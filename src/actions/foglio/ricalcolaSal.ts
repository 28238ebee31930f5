import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import { FOGLIO_CORREZIONI } from "../../correzioni/correzioni";
import { readFormulaSal } from "../../correzioni/formulaSal";
import { chiaveDi, postoOf } from "../../cruscotto/Posto";
import { buildCorrezioni, pubblicatiOf } from "../../modifiche/buildCorrezioni";
import { readFormule } from "../../excel/leggi/readFormule";
import type { ModoScrittura } from "../../formule/formulaDelModo";
import { keepArgomenti } from "../../modifiche/keepArgomenti";
import type { CellaModificata } from "../../formule/Modifiche";
import { planRicalcolo, type SalPianificato } from "../../modifiche/planRicalcolo";
import type { Anteprima, Riuscita } from "../viste/Azioni";
import { withColonnaSal } from "./colonnaSal";
import {
  misuraFoglio,
  requireCruscotto,
  requireFoglioCorrezioni,
  type FoglioMisurato,
  type Scelte,
} from "../cartella/misuraFoglio";
import { cambioModo, proposedModo, readModo } from "../scelte/modo";
import { tabellaContraria } from "./tabella";
import { PerfError } from "../PerfError";
import { griglieDi, requireComePrima } from "../cartella/griglieDi";
import { lasciateFuori, righeAnteprima, tenuteDi } from "../viste/righeAnteprima";
import { scrivi } from "../scrittura/scrivi";
import { withCartella } from "../cartella/withCartella";

interface DaScrivere {
  readonly foglio: FoglioMisurato;
  readonly misurato: CruscottoMisurato;
  readonly piano: readonly SalPianificato[];
  /** Headers of the SAL column that is to be made, where there is none. */
  readonly intestazioni: readonly CellaModificata[];
}

/** The SAL cells to be written: those of the sheet, or of the column that it lacks. */
function planSal(letto: FoglioMisurato, modo: ModoScrittura): DaScrivere {
  const misurato = requireCruscotto(letto, true);
  // While the year runs its headings have no mean.
  const isInCorso = letto.esito.tipo === "cruscotto" && letto.esito.vista !== null;
  const pianoDi = (grid: FoglioMisurato["grid"], suo: CruscottoMisurato) =>
    planRicalcolo(grid, suo, modo).filter(({ livello }) => !isInCorso || livello === "indicatore");
  const piano = pianoDi(letto.grid, misurato);
  if (piano.length > 0) return { foglio: letto, misurato, piano, intestazioni: [] };
  const dati = { foglio: letto.grid.foglio };
  if (misurato.indicatori.every(({ indicatore }) => indicatore.colonne.consuntivo === null)) {
    throw new PerfError("senza-consuntivi", dati);
  }
  const aggiunta = withColonnaSal(letto, misurato);
  if (!aggiunta) throw new PerfError("senza-colonna-sal", dati);
  return { ...aggiunta, piano: pianoDi(aggiunta.foglio.grid, aggiunta.misurato) };
}

const NESSUNA: ReadonlySet<string> = new Set();

/**
 * What "Ricalcola SAL" would write on a measured sheet, with what it would replace.
 * @param tolte cells that the user leaves out; the headings above them are left too
 */
export function planAnteprima(letto: FoglioMisurato, modo: ModoScrittura, tolte = NESSUNA): Anteprima {
  const { foglio, misurato, piano: tutto, intestazioni } = planSal(letto, modo);
  const righe = righeAnteprima(tutto, misurato);
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
  const esistente = requireFoglioCorrezioni(foglio.cartella);
  const argomenti = keepArgomenti(foglio.grid.foglio, perdono, foglio.correzioni, esistente);
  const correzioni = buildCorrezioni(esistente, [...pubblicatiOf(foglio.grid, giaNote, piano), ...argomenti.nuove]);
  const celle = [...intestazioni, ...piano.filter(({ cambia }) => cambia).map(({ cella }) => cella)];
  const suCorrezioni = { foglio: FOGLIO_CORREZIONI, celle: argomenti.celle };
  return {
    foglio: foglio.grid.foglio,
    modo,
    colonneNuove: [...new Set(intestazioni.map(({ colonna }) => colonna))],
    righe,
    formule: null,
    tabella: null,
    modifiche: {
      comando: "ricalcola",
      celle: [{ foglio: foglio.grid.foglio, celle }, ...(argomenti.celle.length > 0 ? [suCorrezioni] : [])],
      aspetti: intestazioni.map(({ riga, colonna }) => ({
        ...{ foglio: foglio.grid.foglio, riga, colonna },
        comeColonna: colonna - 1,
      })),
      semafori: [],
      fogli: celle.length > 0 && correzioni ? [correzioni] : [],
      attiva: null,
    },
  };
}

const celleDelFoglio = ({ foglio, modifiche }: Anteprima): readonly CellaModificata[] =>
  modifiche.celle.flatMap((parte) => (parte.foglio === foglio ? parte.celle : []));

/**
 * What "Ricalcola SAL" would change on the active sheet; nothing is written.
 * @param modo null for the way of writing that the workbook keeps, or for the one to propose where it keeps none; in an
 *   Excel Table that would not take it, for one that it takes
 */
export async function anteprimaRicalcolo(modo: ModoScrittura | null): Promise<Anteprima> {
  return withCartella(async (context) => {
    const foglio = await misuraFoglio(context, null);
    const proposto = proposedModo(requireCruscotto(foglio, true).indicatori.length);
    const vista = planAnteprima(foglio, modo ?? (await readModo(context)) ?? proposto);
    const tabella = await tabellaContraria(context, vista.foglio, celleDelFoglio(vista));
    const formule = await readFormule(context);
    if (tabella === null) return { ...vista, formule };
    // Where every row has the same formula a table takes it.
    const nativa = planAnteprima(foglio, "nativa");
    const isUnica = (await tabellaContraria(context, vista.foglio, celleDelFoglio(nativa))) === null;
    if (modo === null) return { ...(isUnica ? nativa : planAnteprima(foglio, "valori")), formule };
    return { ...vista, formule, tabella: { nome: tabella, isUnica } };
  });
}

/**
 * Writes what a preview showed, after reading the sheet again: if it has changed since, nothing is written.
 * What the cells held is kept on "PERF – correzioni" before they change.
 * @param tolte cells that the user leaves out, as `chiaveRiga` says them; those that stay until he says otherwise
 */
export async function ricalcolaSal(
  vista: Anteprima,
  scelte?: Scelte,
  tolte = tenuteDi(vista.righe),
): Promise<Riuscita> {
  return withCartella(async (context) => {
    const foglio = await misuraFoglio(context, vista.foglio, scelte);
    const intera = planAnteprima(foglio, vista.modo);
    requireComePrima(intera.modifiche.celle, vista.modifiche.celle, vista.foglio);
    const ora = planAnteprima(foglio, vista.modo, tolte);
    const lasciate = lasciateFuori(ora.righe, tolte);
    const celle = ora.righe.filter((riga) => riga.cambia && !lasciate.has(chiaveDi(riga))).length;
    if (celle === 0) return { codice: "sal-gia-scritti", dati: { foglio: vista.foglio } };
    const impostazioni = await cambioModo(context, vista.modo);
    await scrivi(context, { ...ora.modifiche, impostazioni }, griglieDi([foglio]));
    return { codice: "sal-scritti", dati: { foglio: vista.foglio, celle } };
  }, vista.foglio);
}
