import { spostaFormula } from "../../cruscotto/griglia/spostaFormula";
import type { CellaModificata, CelleModificate } from "../../formule/Modifiche";
import { loadRiporto } from "../scrivi/aspetto";
import { Coda } from "../scrivi/Coda";
import {
  insisti,
  isInMezzo,
  rifiutoDellaStruttura,
  SenzaRisposta,
  TENTATIVI,
  type ExcelRifiuto,
} from "../ExcelRifiuto";
import { askCalcolo, queueCalcolo } from "../calcolo";
import { loadLarghezze } from "../scrivi/larghezze";
import type { Guardia } from "../scrivi/Guardia";
import { queueCambio, readImpostazione } from "../impostazioni";
import { loadProtezione } from "../leggi/loadProtezione";
import { readFoglio } from "../leggi/readColonne";
import { withExcel } from "../withExcel";
import { dropChiusi, riapri } from "./chiusura";
import { conFogliDiOra } from "./fogliNominati";
import { riportaSemafori } from "./riportaSemafori";
import { dovOra } from "./dovOra";
import { ritrova, type Ritrovate } from "./ritrova";
import type { Ritorno } from "./Ritorno";
import { loadChiavi, queueDimentica } from "./passi";
import { celleVere } from "./ritornoVero";
import { finoAlFondo, loadFondi } from "../leggi/readTabelle";
import { idOra, readStatoFogli, type StatoFogli } from "../leggi/statoFogli";
import { isStessaFormula, respelled } from "../leggi/stessaFormula";
import type { FoglioRiletto, LettoInPosto } from "../leggi/testimoni";
import { celleDaPulire, readFogliDaTogliere, undoFogli } from "./undoFogli";
import { SEGNAPOSTO, writeCelle } from "../scrivi/writeCelle";

type Stato = "come-lasciata" | "gia-riportata" | "cambiata";

/** What became of a cell since the command; one that an undo cut short has put back already is no change. */
function statoOf({ riga, colonna, prima, dopo }: CellaModificata, lettura: LettoInPosto, isFermo: boolean): Stato {
  if (prima.formula === dopo.formula) return "come-lasciata";
  const contenuto = lettura(riga, colonna);
  const ora = respelled(contenuto);
  if (contenuto === SEGNAPOSTO) return "come-lasciata";
  if (ora === respelled(prima.formula)) return "come-lasciata";
  // Where lines have moved references have moved with them, and other sheets may have another name.
  const isMossa = !isFermo || String(prima.formula).includes("!");
  if (isMossa && isStessaFormula(contenuto, String(prima.formula))) return "come-lasciata";
  return ora === respelled(dopo.formula) ? "gia-riportata" : "cambiata";
}

/**
 * A cell where it is now, with what it goes back to as it reads there; null where nothing tells.
 * @param isInMezzo the command did not end: lines that are not found were deleted meanwhile
 */
function cellaOra(cella: CellaModificata, ritrovate: Ritrovate, isInMezzo: boolean): CellaModificata | null {
  const [riga, colonna] = [ritrovate.riga(cella.riga), ritrovate.colonna(cella.colonna)];
  if (riga === null || colonna === null) return null;
  const { formula } = cella.dopo;
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  if (ritrovate.isFermo || !isFormula) return { ...cella, riga, colonna };
  const spostata = spostaFormula(formula, ritrovate, isInMezzo);
  return spostata === null ? null : { ...cella, riga, colonna, dopo: { ...cella.dopo, formula: spostata } };
}

/** Cells of one sheet to be put back, with the sheet as it was read to find them. */
interface CelleRitrovate extends CelleModificate {
  readonly sheet: Excel.Worksheet;
  readonly letto: FoglioRiletto;
  /** There are Excel Tables on it, which may repeat formulas. */
  readonly hasTabelle: boolean;
}

/** A cell that is left as it is. */
interface CellaRimasta {
  readonly foglio: string;
  readonly riga: number;
  readonly colonna: number;
  /** It is not there any more. */
  readonly isPersa: boolean;
}

/** The cells of one command as they are now. */
interface CelleEsaminate {
  /** Those to be put back, with those that were put back already where the command was cut short. */
  readonly intatte: readonly CelleRitrovate[];
  /** How many still are as the command left them. */
  readonly scritte: number;
  /** Those that somebody has changed since, where they are now; with `isPersa` where they were, nothing tells where to. */
  readonly rimaste: readonly CellaRimasta[];
  /** Where the lines of each sheet are now. */
  readonly ritrovate: ReadonlyMap<string, Ritrovate>;
  /** The sheets as they were read, where no cell goes back to another content. */
  readonly letti: ReadonlyMap<string, FoglioRiletto>;
}

/**
 * What became of the cells of a command; those of a sheet that is not there any more are changed.
 * @param isInMezzo the command was being carried out until now: what is not where it was moved meanwhile
 */
export async function readCelle(
  context: Excel.RequestContext,
  ritorno: Pick<Ritorno, "celle" | "isInterrotto" | "idFogli">,
  stato: StatoFogli,
  isInMezzo = false,
): Promise<CelleEsaminate> {
  const intatte: CelleRitrovate[] = [];
  const tutte = new Map<string, Ritrovate>();
  const letti = new Map<string, FoglioRiletto>();
  const rimaste: CellaRimasta[] = [];
  let scritte = 0;
  for (const { foglio, celle, testimoni } of ritorno.celle) {
    const id = idOra(ritorno.idFogli, stato, foglio);
    if (id === undefined) {
      rimaste.push(...celle.map(({ riga, colonna }) => ({ foglio, riga, colonna, isPersa: true })));
      continue;
    }
    const sheet = context.workbook.worksheets.getItem(id);
    const readFondi = loadFondi(context, [id]);
    const isProtetto = loadProtezione(sheet);
    const letto = await readFoglio(context, sheet);
    const fondo = (await readFondi()).get(id);
    const ritrovate = ritrova(testimoni, letto, isInMezzo);
    tutte.set(foglio, ritrovate);
    letti.set(foglio, letto);
    const daRiportare: CellaModificata[] = [];
    for (const cella of celle) {
      const ora = cellaOra(cella, ritrovate, isInMezzo);
      const sua = ora ? statoOf(ora, letto.lettura, ritrovate.isFermo) : "cambiata";
      if (sua === "come-lasciata") scritte++;
      if (sua === "cambiata") rimaste.push({ foglio, riga: cella.riga, colonna: cella.colonna, isPersa: !ora, ...ora });
      // The number format of a cell may have been written though its content was not; not where the sheet takes nothing.
      const isRifatta = ritorno.isInterrotto && !isProtetto() && sua === "gia-riportata";
      const isSua = sua === "come-lasciata" || isRifatta;
      if (ora && isSua) daRiportare.push(ora);
    }
    if (daRiportare.some(({ prima, dopo }) => prima.formula !== dopo.formula)) letti.delete(foglio);
    if (daRiportare.length > 0) {
      intatte.push({
        ...{ foglio, celle: daRiportare, sheet },
        letto: finoAlFondo(letto, fondo),
        hasTabelle: fondo !== undefined,
      });
    }
  }
  return { intatte, scritte, rimaste, ritrovate: tutte, letti };
}

const isRipetuta = ({ motivo }: ExcelRifiuto): boolean => motivo === "formula-cambiata";

/**
 * Writes cells under watch; where a sheet changed meanwhile it is put right, and the refusal passes on.
 * @param areSole each formula by itself, for a table that repeats them
 */
async function writeGuardate(
  context: Excel.RequestContext,
  intatte: readonly CelleRitrovate[],
  { idFogli }: Pick<Ritorno, "idFogli">,
  areSole: boolean,
  tentativi = TENTATIVI,
): Promise<void> {
  if (intatte.length === 0) return;
  const coda = new Coda(context);
  const guardie: Guardia[] = [];
  try {
    for (const { sheet, foglio, celle, letto, hasTabelle } of intatte) {
      await writeCelle(sheet, coda, { foglio, celle }, letto, guardie, areSole || hasTabelle);
    }
    await coda.send();
  } catch (error) {
    if (!isInMezzo(error) || tentativi === 0) throw error;
    const daRimettere = { celle: guardie.map(celleVere), isInterrotto: false, idFogli };
    const { intatte: rimesse } = await readCelle(context, daRimettere, await readStatoFogli(context));
    await writeGuardate(context, rimesse, { idFogli }, areSole || isRipetuta(error), tentativi - 1);
    throw error;
  }
}

/** Reads which sheets of ours go or go back, and empties the rows that were added below others: read again as above. */
const readFogliESvuota = (context: Excel.RequestContext, ritorno: Ritorno, stato: StatoFogli) =>
  insisti(async (rifiuti) => {
    const fogli = await readFogliDaTogliere(context, ritorno, stato);
    const righe = fogli.accodate.map((una) => ({ ...una, celle: celleDaPulire(una), hasTabelle: false }));
    const daVuotare = righe.filter(({ celle }) => celle.length > 0);
    await writeGuardate(context, daVuotare, ritorno, rifiuti.some(isRipetuta));
    return fogli;
  });

/** Puts the cells of a command back; a sheet that changes meanwhile is read again. */
const undoCelle = (context: Excel.RequestContext, ritorno: Ritorno, isInMezzo: boolean): Promise<CelleEsaminate> =>
  insisti(async (rifiuti) => {
    const esaminate = await readCelle(context, ritorno, await readStatoFogli(context), isInMezzo);
    await writeGuardate(context, esaminate.intatte, ritorno, rifiuti.some(isRipetuta));
    return esaminate;
  });

/** The settings as they are now, in the same order. */
async function readImpostazioni(
  context: Excel.RequestContext,
  [una, ...altre]: Ritorno["impostazioni"],
): Promise<readonly (string | null)[]> {
  if (!una) return [];
  return [await readImpostazione(context, una.chiave), ...(await readImpostazioni(context, altre))];
}

/** What an undo left as it is, since the user has changed it after the command. */
export interface Rimasto {
  readonly celle: readonly CellaRimasta[];
  /** How many settings somebody has changed since. */
  readonly impostazioni: number;
  /** How many sheets of ours were left, and on which of them something was changed. */
  readonly fogli: number;
  readonly cambiati: readonly string[];
}

/**
 * Takes back one command. A cell that is no longer as the command left it (typed over, moved by an insertion or a
 * sort) is left as it is and counted: undoing must not lose what came after. Then what the cells held stays on our
 * sheet too. A sheet that holds something else than what the command wrote stays, with the others of that command:
 * they point at each other.
 * @param davanti id of the sheet to be in front; null for the one that is, or the earlier one where it is deleted
 * @param tieni the command was cut short just now: the workbook goes on keeping the way back where not all of it can be
 * followed
 */
export async function undoModifiche(
  context: Excel.RequestContext,
  ritorno: Ritorno,
  davanti: string | null = null,
  tieni = false,
): Promise<Rimasto> {
  await riapri(context);
  try {
    return await riporta(context, ritorno, davanti, tieni);
  } catch (error) {
    if (error instanceof SenzaRisposta) throw error;
    // Where that is refused too the next undo begins with it.
    await withExcel(riapri).catch(() => undefined);
    throw await withExcel((dopo) => rifiutoDellaStruttura(dopo, error)).catch(() => error);
  }
}

async function riporta(
  context: Excel.RequestContext,
  ritorno: Ritorno,
  davanti: string | null,
  tieni: boolean,
): Promise<Rimasto> {
  const { rimaste, ritrovate, letti } = await undoCelle(context, ritorno, tieni);
  await riportaSemafori(context, ritorno, letti);
  const stato = await readStatoFogli(context);
  const { idDi, attivo } = stato;
  const isInParte = rimaste.length > 0;
  const chiavi = ritorno.passo === null ? null : loadChiavi(context);
  const fogli = await readFogliESvuota(context, isInParte ? { ...ritorno, fogli: [] } : ritorno, stato);
  const ora = await readImpostazioni(context, ritorno.impostazioni);
  const oraIn = (foglio: string) => ({
    id: idOra(ritorno.idFogli, stato, foglio),
    ritrovate: ritrovate.get(foglio),
  });
  const { aspetti, larghezze = [] } = ritorno;
  const riporto = loadRiporto(context, dovOra(context, isInParte ? [] : aspetti, oraIn));
  const queueLarghezzeDiPrima = loadLarghezze(dovOra(context, isInParte ? [] : larghezze, oraIn));
  const isManuale = ritorno.isCalcoloAutomatico === true ? askCalcolo(context) : null;
  if (chiavi || isManuale || aspetti.length + larghezze.length > 0) await context.sync();
  const coda = new Coda(context);
  riporto.queue();
  queueLarghezzeDiPrima();
  if (isManuale?.() === false) queueCalcolo(context, "Manual");
  ritorno.impostazioni.forEach(({ chiave, prima, dopo }, at) => {
    if (ora[at] === dopo) queueCambio(context, chiave, dopo, prima);
  });
  const cambiate = ritorno.impostazioni.filter(({ prima, dopo }, at) => ora[at] !== dopo && ora[at] !== prima).length;
  const ultimo = davanti ?? (fogli.daEliminare.has(attivo) ? ritorno.attiva : attivo);
  const isUltimoQui = [...idDi.values()].includes(ultimo) && !fogli.daEliminare.has(ultimo);
  const toFront = (): void => {
    if (isUltimoQui) context.workbook.worksheets.getItem(ultimo).activate();
  };
  // Before, or Excel brings a neighbour of a deleted sheet to the front; after, since writing may bring others there.
  toFront();
  await undoFogli(context, coda, fogli, stato, (formula) => conFogliDiOra(formula, ritorno.idFogli, stato));
  toFront();
  const isFinito = !isInParte && cambiate === 0 && fogli.lasciati === 0;
  if (chiavi && ritorno.passo !== null && (isFinito || !tieni)) queueDimentica(context, ritorno.passo, chiavi());
  await coda.send();
  dropChiusi();
  await riporto.rimetti();
  return { celle: rimaste, impostazioni: cambiate, fogli: fogli.lasciati, cambiati: fogli.cambiati };
}
