import type { Area, SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { gridOf } from "./readGrid";

/** What one command needs to know of the workbook, read together. */
export interface LetturaCartella {
  readonly grid: SheetGrid;
  /** The other sheets asked for by name; null where there is none. */
  readonly altri: ReadonlyMap<string, SheetGrid | null>;
  readonly nomi: readonly string[];
  /** Value of the workbook's setting, null where it has none. */
  readonly impostazione: string | null;
}

export interface RichiestaCartella {
  /** Name of the sheet, null for the active one. */
  readonly foglio: string | null;
  readonly altri: readonly string[];
  readonly impostazione: string;
}

/** About 2 MB of answer: values, types, formulas and formats of each cell. */
const CELLE_A_BLOCCO = 25_000;
const TROPPO_GRANDE = new Set(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"]);

const VUOTO = { values: [], valueTypes: [], formulas: [], numberFormat: [] };

function fromA1(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
}

function sheetOf({ workbook }: Excel.RequestContext, foglio: string | null): Excel.Worksheet {
  return foglio === null ? workbook.worksheets.getActiveWorksheet() : workbook.worksheets.getItem(foglio);
}

function loadUnioni(range: Excel.Range): Excel.RangeAreas | null {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return null;
  const unioni = range.getMergedAreasOrNullObject();
  unioni.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return unioni;
}

function areeOf(unioni: Excel.RangeAreas | null): readonly Area[] {
  if (!unioni || unioni.isNullObject) return [];
  return unioni.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    riga: rowIndex,
    colonna: columnIndex,
    righe: rowCount,
    colonne: columnCount,
  }));
}

interface CartellaCaricata {
  readonly worksheets: Excel.WorksheetCollection;
  readonly setting: Excel.Setting;
}

function loadCartella({ workbook }: Excel.RequestContext, impostazione: string): CartellaCaricata {
  const { worksheets } = workbook;
  worksheets.load("items/name,items/protection/protected");
  const setting = workbook.settings.getItemOrNullObject(impostazione);
  setting.load("value");
  return { worksheets, setting };
}

/** To be called after the sync. */
function cartellaOf({ worksheets, setting }: CartellaCaricata): Pick<LetturaCartella, "nomi" | "impostazione"> {
  return {
    nomi: worksheets.items.map(({ name }) => name),
    impostazione: setting.isNullObject ? null : String(setting.value),
  };
}

/** The names of the protected sheets; to be called after the sync. */
function protettiOf({ worksheets }: CartellaCaricata): ReadonlySet<string> {
  return new Set(worksheets.items.flatMap(({ name, protection }) => (protection.protected ? [name] : [])));
}

/** Everything in one answer. */
async function readInsieme(context: Excel.RequestContext, richiesta: RichiestaCartella): Promise<LetturaCartella> {
  const sheet = sheetOf(context, richiesta.foglio);
  const range = fromA1(sheet);
  sheet.load("name");
  sheet.protection.load("protected");
  const cartella = loadCartella(context, richiesta.impostazione);
  const unioni = loadUnioni(range);
  range.load("values,valueTypes,formulas,numberFormat");
  const compagni = richiesta.altri.map((nome) => {
    const usato = context.workbook.worksheets.getItemOrNullObject(nome).getUsedRangeOrNullObject();
    usato.load("values,valueTypes,formulas,numberFormat");
    return { nome, usato };
  });
  await context.sync();
  const protetti = protettiOf(cartella);
  const letta = cartellaOf(cartella);
  const altri = compagni.map(({ nome, usato }) => {
    if (usato.isNullObject && !letta.nomi.includes(nome)) return [nome, null] as const;
    return [nome, gridOf(nome, usato.isNullObject ? VUOTO : usato, [], protetti.has(nome))] as const;
  });
  const grid = gridOf(sheet.name, range, areeOf(unioni), sheet.protection.protected);
  return { grid, altri: new Map(altri), ...letta };
}

/** The blocks of rows from one on. The limit is on one answer, so each block is a sync of its own. */
async function readBlocchiDa(riga: number, sheet: Excel.Worksheet, tutto: Excel.Range): Promise<Excel.Range[]> {
  if (riga >= tutto.rowCount) return [];
  const righe = Math.min(Math.ceil(CELLE_A_BLOCCO / tutto.columnCount), tutto.rowCount - riga);
  const blocco = sheet.getRangeByIndexes(riga, 0, righe, tutto.columnCount);
  blocco.load("values,valueTypes,formulas,numberFormat");
  await sheet.context.sync();
  return [blocco, ...(await readBlocchiDa(riga + righe, sheet, tutto))];
}

async function readABlocchi(context: Excel.RequestContext, foglio: string | null): Promise<SheetGrid> {
  const sheet = sheetOf(context, foglio);
  const range = fromA1(sheet);
  range.load("rowCount,columnCount");
  sheet.load("name");
  sheet.protection.load("protected");
  const unioni = loadUnioni(range);
  await context.sync();
  const blocchi = await readBlocchiDa(0, sheet, range);
  const contenuti = {
    values: blocchi.flatMap(({ values }) => values),
    valueTypes: blocchi.flatMap(({ valueTypes }) => valueTypes),
    formulas: blocchi.flatMap(({ formulas }) => formulas),
    numberFormat: blocchi.flatMap(({ numberFormat }) => numberFormat),
  };
  return gridOf(sheet.name, contenuti, areeOf(unioni), sheet.protection.protected);
}

/** What is too large for one answer, sheet by sheet and block by block. */
async function readSeparati(context: Excel.RequestContext, richiesta: RichiestaCartella): Promise<LetturaCartella> {
  const cartella = loadCartella(context, richiesta.impostazione);
  await context.sync();
  const letta = cartellaOf(cartella);
  const grid = await readABlocchi(context, richiesta.foglio);
  const altri = new Map<string, SheetGrid | null>();
  for (const nome of richiesta.altri) {
    altri.set(nome, letta.nomi.includes(nome) ? await readABlocchi(context, nome) : null);
  }
  return { grid, altri, ...letta };
}

/**
 * Reads a sheet, the sheets of ours that go with it and the workbook's setting in one sync; above the size limit of
 * one answer (5 MB on the web) in one sync a block.
 */
export async function readFogli(context: Excel.RequestContext, richiesta: RichiestaCartella): Promise<LetturaCartella> {
  try {
    return await readInsieme(context, richiesta);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || !TROPPO_GRANDE.has(error.code)) throw error;
    return await readSeparati(context, richiesta);
  }
}

/** The names of all sheets, in their order. */
export async function readNomiFogli(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}
