import { chiaveDi } from "../../cruscotto/Posto";
import type { APassi } from "../../domain/passi";
import { readFormule } from "../../excel/leggi/readFormule";
import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import type { CellaModificata } from "../../formule/Modifiche";
import type { Anteprima, Riuscita } from "../viste/Azioni";
import { misuraFoglio, requireCruscotto, type FoglioMisurato, type Scelte } from "../cartella/misuraFoglio";
import { cambioModo, proposedModo, readModo } from "../scelte/modo";
import { tabellaContraria } from "./tabella";
import { griglieDi, requireComePrima } from "../cartella/griglieDi";
import { modificheSal, pianoSal } from "./pianoSal";
import { lasciateFuori, tenuteDi } from "../viste/righeAnteprima";
import { scrivi } from "../scrittura/scrivi";
import { aPezzi } from "../cartella/aPezzi";
import { withCartella } from "../cartella/withCartella";

const NESSUNA: ReadonlySet<string> = new Set();

/**
 * What "Ricalcola SAL" would write on a measured sheet, with what it would replace.
 * @param tolte cells that the user leaves out; the headings above them are left too
 */
export function* planAnteprima(letto: FoglioMisurato, modo: ModoScrittura, tolte = NESSUNA): APassi<Anteprima> {
  const piano = yield* pianoSal(letto, modo, tolte);
  yield;
  const { foglio, colonneNuove, senzaPerf, righe } = piano;
  const is1904 = letto.grid.is1904 === true;
  const modifiche = modificheSal([piano], letto);
  return { foglio, modo, colonneNuove, senzaPerf, is1904, righe, formule: null, tabella: null, modifiche };
}

/** What was planned for a sheet as it was measured: the plan is shown, then made again to be written. */
const piani = new WeakMap<FoglioMisurato["esito"], Map<ModoScrittura, Anteprima>>();

/** What "Ricalcola SAL" would write on a measured sheet, whole: made once for each way of writing. */
export async function planTutto(letto: FoglioMisurato, modo: ModoScrittura): Promise<Anteprima> {
  const suoi = piani.get(letto.esito) ?? new Map<ModoScrittura, Anteprima>();
  piani.set(letto.esito, suoi);
  const fatto = suoi.get(modo) ?? (await aPezzi(planAnteprima(letto, modo)));
  suoi.set(modo, fatto);
  return fatto;
}

const celleDelFoglio = ({ foglio, modifiche }: Anteprima): readonly CellaModificata[] =>
  modifiche.celle.flatMap((parte) => (parte.foglio === foglio ? parte.celle : []));

/** What a preview has shown: what each cell will hold, and the figure that it will give. */
const promessa = ({ modifiche, righe }: Anteprima) => [
  modifiche.celle,
  righe.map(({ riga, colonna, prima, dopo }) => [riga, colonna, prima, dopo]),
];

/**
 * What "Ricalcola SAL" would change on the active sheet; nothing is written.
 * @param modo null for the way of writing that the workbook keeps, or for the one to propose where it keeps none; in an
 *   Excel Table that would not take it, for one that it takes
 */
export async function anteprimaRicalcolo(modo: ModoScrittura | null): Promise<Anteprima> {
  return withCartella(async (context) => {
    const foglio = await misuraFoglio(context, null);
    const proposto = proposedModo(requireCruscotto(foglio, true).indicatori.length);
    const scelto = modo ?? (await readModo(context)) ?? proposto;
    const vista = await planTutto(foglio, scelto);
    const tabella = await tabellaContraria(context, vista.foglio, celleDelFoglio(vista));
    const formule = await readFormule(context);
    if (tabella === null) return { ...vista, formule };
    // Where every row has the same formula a table takes it.
    const nativa = await planTutto(foglio, "nativa");
    const isUnica = (await tabellaContraria(context, vista.foglio, celleDelFoglio(nativa))) === null;
    if (modo === null) return { ...(isUnica ? nativa : await planTutto(foglio, "valori")), formule };
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
    const intera = await planTutto(foglio, vista.modo);
    if (intera.modifiche !== vista.modifiche) requireComePrima(promessa(intera), promessa(vista), vista.foglio);
    const ora = tolte.size === 0 ? intera : await aPezzi(planAnteprima(foglio, vista.modo, tolte));
    const lasciate = lasciateFuori(ora.righe, tolte);
    const celle = ora.righe.filter((riga) => riga.cambia && !lasciate.has(chiaveDi(riga))).length;
    if (celle === 0) return { codice: "sal-gia-scritti", dati: { foglio: vista.foglio } };
    const impostazioni = await cambioModo(context, vista.modo);
    await scrivi(context, { ...ora.modifiche, impostazioni }, griglieDi([foglio]));
    return { codice: "sal-scritti", dati: { foglio: vista.foglio, celle } };
  }, vista.foglio);
}
