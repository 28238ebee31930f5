import { digitato } from "../../cruscotto/griglia/digitato";
import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import type { CellaModificata, Contenuto, RigheAccodate } from "../../formule/Modifiche";
import type { Coda } from "../scrivi/Coda";
import { queueApertura, queueChiusura } from "./chiusura";
import { fogliCambiati } from "./fogliCambiati";
import { loadProtezione } from "../leggi/loadProtezione";
import { readFoglio } from "../leggi/readColonne";
import { lettoOf, type FoglioRiletto } from "../leggi/testimoni";
import { isComeLetto } from "./ritornoVero";
import { isIntero, type FoglioIntero, type Ritorno } from "./Ritorno";
import type { StatoFogli } from "../leggi/statoFogli";
import { testoScrivibile } from "../scrivi/writeCelle";
import { byteDi } from "../scrivi/byteDi";
import { queueRichiusura } from "../scrivi/protezione";
import { queueGraficiDiPrima, readNostri } from "../scrivi/writeGrafici";

/** Rows of ours that a command added, on a sheet as it was read to find them. */
interface RigheDaPulire {
  readonly sheet: Excel.Worksheet;
  readonly foglio: string;
  readonly letto: FoglioRiletto;
  readonly righe: readonly number[];
  readonly colonne: number;
}

/** The sheets of ours that an undo is about to take away or bring back. */
interface FogliDaTogliere {
  readonly interi: readonly FoglioIntero[];
  readonly accodate: readonly RigheDaPulire[];
  readonly nostri: ReadonlyMap<string, readonly Excel.Chart[]>;
  /** Ids of those that go. */
  readonly daEliminare: ReadonlySet<string>;
  /** How many stay, since some were changed, and which those are. */
  readonly lasciati: number;
  readonly cambiati: readonly string[];
}

/** The rows that were added and still hold their words: the others are the user's. */
async function readAccodate(
  context: Excel.RequestContext,
  [una, ...altre]: readonly RigheAccodate[],
  isInterrotto: boolean,
): Promise<readonly RigheDaPulire[]> {
  if (!una) return [];
  const { nome, daRiga, righe, larghezze } = una;
  const sheet = context.workbook.worksheets.getItem(nome);
  const isProtetto = loadProtezione(sheet);
  const letto = await readFoglio(context, sheet);
  // Nothing was written on a sheet that somebody has protected since it was read.
  const isTenuta = (riga: number) =>
    isProtetto() && larghezze.every((_, colonna) => letto.lettura(riga, colonna) === "");
  const isQui = (celle: RigheAccodate["righe"][number], riga: number) =>
    celle.every((cella, colonna) => {
      const ora = String(letto.lettura(riga, colonna));
      return cella.tipo !== "testo" || ora === digitato(cella.testo) || (isInterrotto && ora === "");
    });
  const prese = new Set<number>();
  for (const [at, celle] of righe.entries()) {
    const posti = [daRiga + at, ...Array.from({ length: letto.righe }, (_, riga) => riga)];
    const sua = posti.find((riga) => !prese.has(riga) && isQui(celle, riga));
    if (sua !== undefined && !isTenuta(sua)) prese.add(sua);
  }
  const sue = [...prese].sort((a, b) => a - b);
  const questa = { sheet, foglio: nome, letto, righe: sue, colonne: larghezze.length };
  return [questa, ...(await readAccodate(context, altre, isInterrotto))];
}

/** Consecutive rows, as [first, how many]. */
function trattiDi(righe: readonly number[]): readonly (readonly [number, number])[] {
  const tratti: [number, number][] = [];
  for (const riga of righe) {
    const ultimo = tratti.at(-1);
    if (ultimo && riga === ultimo[0] + ultimo[1]) ultimo[1] += 1;
    else tratti.push([riga, 1]);
  }
  return tratti;
}

/** The cells of added rows, to be emptied under watch as those of a command are: somebody may move the rows meanwhile. */
export function celleDaPulire({ letto, righe, colonne }: RigheDaPulire): readonly CellaModificata[] {
  return righe.flatMap((riga) =>
    Array.from({ length: colonne }, (_, colonna): CellaModificata => {
      const prima = { formula: letto.lettura(riga, colonna) as Contenuto["formula"], formato: "" };
      return { riga, colonna, prima, dopo: { ...prima, formula: "" } };
    }),
  );
}

/** Those that are locked. One sync, none where there are none. */
async function readChiusi(
  context: Excel.RequestContext,
  interi: readonly FoglioIntero[],
): Promise<readonly FoglioIntero[]> {
  if (interi.length === 0) return [];
  const { worksheets } = context.workbook;
  const letti = interi.map((foglio) => ({ foglio, isChiuso: loadProtezione(worksheets.getItem(foglio.nome)) }));
  await context.sync();
  return letti.flatMap(({ foglio, isChiuso }) => (isChiuso() ? [foglio] : []));
}

/** Those to be written anew: one that somebody has protected since, as the command had found it, was never written on. */
async function senzaIntoccati(
  context: Excel.RequestContext,
  interi: readonly FoglioIntero[],
  protetti: readonly FoglioIntero[],
): Promise<readonly FoglioIntero[]> {
  const intoccati = new Set<string>();
  for (const { nome, prima } of protetti) {
    if (!prima || prima.isProtetto) continue;
    const sheet = context.workbook.worksheets.getItem(nome);
    if (isComeLetto(await readFoglio(context, sheet), lettoOf(prima))) intoccati.add(nome);
  }
  return interi.filter(({ nome }) => !intoccati.has(nome));
}

/**
 * Which sheets of a command can be taken back. A few syncs, none where it wrote no sheet. Those that go, or go back, are
 * locked before they are looked at, until `undoFogli`: nobody writes on them in between.
 */
export async function readFogliDaTogliere(
  context: Excel.RequestContext,
  { fogli, idFogli, isInterrotto }: Pick<Ritorno, "fogli" | "idFogli" | "isInterrotto">,
  { idDi }: StatoFogli,
): Promise<FogliDaTogliere> {
  const presenti = fogli.filter(({ nome }) => idDi.has(nome));
  // One that was there before, though the command had found none of that name, is not ours.
  const interi = presenti
    .filter(isIntero)
    .filter(({ nome, prima }) => prima !== null || ![...idFogli.values()].includes(idDi.get(nome) ?? ""));
  const accodate = presenti.flatMap((uno) => (isIntero(uno) ? [] : [uno]));
  const protetti = await readChiusi(context, interi);
  const idOf = ({ nome }: FoglioIntero) => idDi.get(nome) ?? "";
  queueChiusura(context, interi.filter((uno) => !protetti.includes(uno)).map(idOf));
  const cambiati = await fogliCambiati(context, interi, isInterrotto);
  const suoi = cambiati.size === 0 ? await senzaIntoccati(context, interi, protetti) : [];
  return {
    interi: suoi,
    accodate: await readAccodate(context, accodate, isInterrotto),
    nostri: await readNostri(
      context,
      suoi.flatMap(({ nome, prima }) => (prima === null ? [] : [nome])),
    ),
    daEliminare: new Set(suoi.flatMap(({ nome, prima }) => (prima === null ? [idDi.get(nome) ?? ""] : []))),
    lasciati: cambiati.size === 0 ? 0 : interi.length,
    cambiati: [...cambiati],
  };
}

const RIGHE_A_BLOCCO = 500;

/** Queues what a sheet held, in blocks of rows that one request can carry. */
async function writeGriglia(
  sheet: Excel.Worksheet,
  coda: Coda,
  { celle, formule, formati }: SheetGrid,
  diOra: (formula: string) => string,
): Promise<void> {
  const colonne = celle[0]?.length ?? 0;
  if (colonne === 0) return;
  for (let da = 0; da < celle.length; da += RIGHE_A_BLOCCO) {
    const numberFormat = formati.slice(da, da + RIGHE_A_BLOCCO).map((riga) => [...riga]);
    const formulas = celle.slice(da, da + RIGHE_A_BLOCCO).map((riga, at) =>
      riga.map((cella, colonna) => {
        const formula = formule[da + at]?.[colonna];
        if (formula) return diOra(formula);
        if (cella.tipo === "vuota") return "";
        return cella.tipo === "testo" ? testoScrivibile(cella.valore, formati[da + at]?.[colonna] ?? "") : cella.valore;
      }),
    );
    await coda.makeRoom(byteDi([numberFormat, formulas]));
    const range = sheet.getRangeByIndexes(da, 0, formulas.length, colonne);
    range.numberFormat = numberFormat;
    range.formulas = formulas;
  }
}

/** Queues the deletion of the sheets that a command made and what those that it rewrote held before. */
export async function undoFogli(
  context: Excel.RequestContext,
  coda: Coda,
  { interi, accodate, nostri, daEliminare }: FogliDaTogliere,
  { idDi }: StatoFogli,
  diOra: (formula: string) => string,
): Promise<void> {
  const { worksheets } = context.workbook;
  queueApertura(context, new Set([...idDi.values()].filter((id) => !daEliminare.has(id))));
  // Emptied already: this is how they look.
  for (const { sheet, righe, colonne } of accodate) {
    for (const [da, quante] of trattiDi(righe)) sheet.getRangeByIndexes(da, 0, quante, colonne).clear("Formats");
  }
  for (const { nome, prima, graficiPrima } of interi) {
    const sheet = worksheets.getItem(nome);
    if (prima === null) {
      sheet.delete();
      continue;
    }
    if (prima.isProtetto) sheet.protection.unprotect();
    for (const grafico of nostri.get(nome) ?? []) grafico.delete();
    sheet.getUsedRange().clear("Contents");
    await writeGriglia(sheet, coda, prima, diOra);
    queueGraficiDiPrima(sheet, graficiPrima);
    if (prima.isProtetto) queueRichiusura(sheet);
  }
}
