import type { Area, SheetGrid } from "../cruscotto/SheetGrid";
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

const RIGHE_A_BLOCCO = 5000;
const TROPPO_GRANDE = new Set(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"]);

function fromA1(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
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

/** The blocks from a row on. The limit is on one answer, so each block is a sync of its own. */
async function readBlocchiDa(riga: number, sheet: Excel.Worksheet, tutto: Excel.Range): Promise<Excel.Range[]> {
  if (riga >= tutto.rowCount) return [];
  const righe = Math.min(RIGHE_A_BLOCCO, tutto.rowCount - riga);
  const blocco = sheet.getRangeByIndexes(riga, 0, righe, tutto.columnCount);
  blocco.load("values,valueTypes,formulas,numberFormat");
  await sheet.context.sync();
  return [blocco, ...(await readBlocchiDa(riga + righe, sheet, tutto))];
}

/** A sheet too large for one answer, in blocks of rows; each block is an answer of its own. */
async function readABlocchi(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetGrid> {
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

/**
 * Reads a sheet, the sheets of ours that go with it and the workbook's setting in one sync; a sheet above the size
 * limit of one answer (5 MB on the web) in one sync a block.
 */
export async function readFogli(
  context: Excel.RequestContext,
  { foglio, altri, impostazione }: RichiestaCartella,
): Promise<LetturaCartella> {
  const { worksheets, settings } = context.workbook;
  const sheet = foglio === null ? worksheets.getActiveWorksheet() : worksheets.getItem(foglio);
  const range = fromA1(sheet);
  sheet.load("name");
  sheet.protection.load("protected");
  worksheets.load("items/name");
  const setting = settings.getItemOrNullObject(impostazione);
  setting.load("value");
  const compagni = altri.map((nome) => {
    const compagno = worksheets.getItemOrNullObject(nome);
    const usato = compagno.getUsedRangeOrNullObject();
    usato.load("values,valueTypes,formulas,numberFormat");
    return { nome, usato };
  });
  const unioni = loadUnioni(range);
  range.load("values,valueTypes,formulas,numberFormat");
  let grid: SheetGrid;
  try {
    await context.sync();
    grid = gridOf(sheet.name, range, areeOf(unioni), sheet.protection.protected);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || !TROPPO_GRANDE.has(error.code)) throw error;
    grid = await readABlocchi(context, sheet);
    for (const { usato } of compagni) usato.load("values,valueTypes,formulas,numberFormat");
    worksheets.load("items/name");
    setting.load("value");
    await context.sync();
  }
  return {
    grid,
    altri: new Map(
      compagni.map(({ nome, usato }) => [nome, usato.isNullObject ? null : gridOf(nome, usato, [], false)]),
    ),
    nomi: worksheets.items.map(({ name }) => name),
    impostazione: setting.isNullObject ? null : String(setting.value),
  };
}

/** The names of all sheets, in their order. */
export async function readNomiFogli(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}
