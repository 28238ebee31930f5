import type { Area, SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import type { UnioniNote } from "../../cruscotto/griglia/UnioniNote";
import { askEpoca } from "./epoca";
import { readBlocchi } from "./readBlocchi";
import { gridOf } from "./readGrid";
import { hasLegenda } from "../../cruscotto/griglia/coloriDetti";
import { readNascoste } from "./readNascoste";
import { readSfondi } from "./readSfondi";

/** Setting of the workbook that keeps the day it is seen on, as machines write it. */
export const IMPOSTAZIONE_GIORNO = "perf.al";

/** What one command needs to know of the workbook, read together. */
export interface LetturaCartella {
  readonly grid: SheetGrid;
  /** The other sheets asked for by name; null where there is none. */
  readonly altri: ReadonlyMap<string, SheetGrid | null>;
  readonly nomi: readonly string[];
  /** Value of the workbook's setting, null where it has none. */
  readonly impostazione: string | null;
  /** The day that the workbook is seen on, as it keeps it; null where it keeps none. */
  readonly giorno: string | null;
  /** Its formulas are computed only when somebody asks for it. */
  readonly isCalcoloManuale: boolean;
}

interface RichiestaCartella {
  /** Name of the sheet, null for the active one. */
  readonly foglio: string | null;
  readonly altri: readonly string[];
  readonly impostazione: string;
  /** Not asked for again while somebody types: in Excel for Windows asking may empty the undo list (office-js #5918). */
  readonly unioniNote?: UnioniNote | null;
}

/** About 2 MB of answer: values, types, formulas and formats of each cell. */
const CELLE_A_BLOCCO = 25_000;

/** A sheet whose size is known and whose cells are still to be read. */
interface FoglioMisurato {
  readonly sheet: Excel.Worksheet;
  readonly righe: number;
  readonly colonne: number;
}

interface Contenuti {
  readonly values: unknown[][];
  readonly valueTypes: string[][];
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
  /** The stretches that were read, with what each says of its hidden rows. */
  readonly tratti: { readonly da: number; readonly righe: number; readonly range: Excel.Range }[];
}

/** Formats alone may stretch a sheet to its last row (office-js #6781): only what cells hold counts. */
function loadMisure(sheet: Excel.Worksheet): Excel.Range {
  const usato = sheet.getUsedRangeOrNullObject(true);
  usato.load("rowIndex,rowCount,columnIndex,columnCount");
  return usato;
}

/** To be called after the sync. */
function misurato(sheet: Excel.Worksheet, usato: Excel.Range): FoglioMisurato {
  if (usato.isNullObject) return { sheet, righe: 0, colonne: 0 };
  const { rowIndex, rowCount, columnIndex, columnCount } = usato;
  return { sheet, righe: rowIndex + rowCount, colonne: columnIndex + columnCount };
}

interface Blocco {
  readonly foglio: number;
  readonly da: number;
  readonly righe: number;
  readonly celle: number;
}

function blocchiDi(fogli: readonly FoglioMisurato[]): readonly Blocco[] {
  return fogli.flatMap(({ righe, colonne }, foglio) => {
    const altezza = Math.max(1, Math.floor(CELLE_A_BLOCCO / Math.max(1, colonne)));
    return Array.from({ length: Math.ceil(righe / altezza) }, (_, at): Blocco => {
      const quante = Math.min(altezza, righe - at * altezza);
      return { foglio, da: at * altezza, righe: quante, celle: quante * colonne };
    });
  });
}

/** Sheets with their cells, all of one size from the first request for them to the last. */
interface FogliRiempiti {
  readonly fogli: readonly FoglioMisurato[];
  readonly contenuti: readonly Contenuti[];
}

/**
 * The cells of sheets from A1, in as few syncs as their answers allow; read again where lines have come or gone since
 * their sizes were asked for.
 */
async function readContenuti(context: Excel.RequestContext, fogli: readonly FoglioMisurato[]): Promise<FogliRiempiti> {
  const contenuti = fogli.map((): Contenuti => ({
    values: [],
    valueTypes: [],
    formulas: [],
    numberFormat: [],
    tratti: [],
  }));
  const ora = [...fogli];
  let attesi: Blocco[] = [];
  let celle = 0;
  const receive = async (): Promise<void> => {
    const letti = await readBlocchi(context, attesi, ({ foglio, da, righe }) => {
      const suo = fogli[foglio];
      const range = suo?.sheet.getRangeByIndexes(da, 0, righe, suo.colonne);
      range?.load("values,valueTypes,formulas,numberFormat,rowHidden");
      return suo && range ? { sheet: suo.sheet, range, usato: loadMisure(suo.sheet) } : null;
    });
    for (const { blocco, letto } of letti) {
      const suoi = contenuti[blocco.foglio];
      if (!letto || !suoi) continue;
      const { sheet, range, usato } = letto;
      ora[blocco.foglio] = misurato(sheet, usato);
      suoi.tratti.push({ da: blocco.da, righe: blocco.righe, range });
      // One at a time: a list of a whole sheet is too long to be passed as arguments.
      for (const riga of range.values as unknown[][]) suoi.values.push(riga);
      for (const riga of range.valueTypes as string[][]) suoi.valueTypes.push(riga);
      for (const riga of range.formulas as unknown[][]) suoi.formulas.push(riga);
      for (const riga of range.numberFormat as unknown[][]) suoi.numberFormat.push(riga);
    }
    attesi = [];
    celle = 0;
  };
  for (const blocco of blocchiDi(fogli)) {
    if (celle > 0 && celle + blocco.celle > CELLE_A_BLOCCO) await receive();
    attesi.push(blocco);
    celle += blocco.celle;
  }
  await receive();
  const isUguale = ora.every(({ righe, colonne }, at) => righe === fogli[at]?.righe && colonne === fogli[at].colonne);
  return isUguale ? { fogli, contenuti } : readContenuti(context, ora);
}

/**
 * The merged areas of some rows, in a request of their own. Excel gives none where they are more than 512: then it is
 * asked for half of the rows. An area is given by the rows that hold its top left cell (office-js #3611).
 */
async function readUnioni(
  context: Excel.RequestContext,
  { sheet, righe, colonne }: FoglioMisurato,
  da = 0,
  quante = righe,
): Promise<readonly Area[]> {
  if (quante === 0 || !Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return [];
  const unioni = sheet.getRangeByIndexes(da, 0, quante, colonne).getMergedAreasOrNullObject();
  unioni.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || quante === 1) throw error;
    const mezza = Math.ceil(quante / 2);
    return [
      ...(await readUnioni(context, { sheet, righe, colonne }, da, mezza)),
      ...(await readUnioni(context, { sheet, righe, colonne }, da + mezza, quante - mezza)),
    ];
  }
  if (unioni.isNullObject) return [];
  return unioni.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    riga: rowIndex,
    colonna: columnIndex,
    righe: rowCount,
    colonne: columnCount,
  }));
}

/**
 * Reads a sheet, the sheets of ours that go with it and the workbook's setting: sizes in one sync, cells in one a
 * block, merged areas in one more where they are not known.
 */
export async function readFogli(context: Excel.RequestContext, richiesta: RichiestaCartella): Promise<LetturaCartella> {
  const { workbook } = context;
  const { foglio, altri, impostazione } = richiesta;
  const sheet = foglio === null ? workbook.worksheets.getActiveWorksheet() : workbook.worksheets.getItem(foglio);
  sheet.load("name");
  sheet.protection.load("protected");
  const usato = loadMisure(sheet);
  const { worksheets } = workbook;
  worksheets.load("items/name,items/protection/protected");
  const setting = workbook.settings.getItemOrNullObject(impostazione);
  setting.load("value");
  const giorno = workbook.settings.getItemOrNullObject(IMPOSTAZIONE_GIORNO);
  giorno.load("value");
  workbook.application.load("calculationMode");
  const epoca = askEpoca(context);
  const compagni = altri.map((nome) => {
    const suo = worksheets.getItemOrNullObject(nome);
    return { nome, suo, misure: loadMisure(suo) };
  });
  await context.sync();
  const is1904 = epoca();
  const nomi = worksheets.items.map(({ name }) => name);
  const protetti = new Set(worksheets.items.flatMap(({ name, protection }) => (protection.protected ? [name] : [])));
  const presenti = compagni.filter(({ nome }) => nomi.includes(nome));
  const letto = await readContenuti(context, [
    misurato(sheet, usato),
    ...presenti.map(({ suo, misure }) => misurato(suo, misure)),
  ]);
  const [mio = { sheet, righe: 0, colonne: 0 }] = letto.fogli;
  const [contenuti, ...loro] = letto.contenuti;
  const nascoste = await readNascoste(context, sheet, contenuti?.tratti ?? []);
  const note = richiesta.unioniNote;
  const isNoto = note?.foglio === sheet.name && note.righe === mio.righe && note.colonne === mio.colonne;
  const unioni = isNoto ? note.unioni : await readUnioni(context, mio);
  const distinte = new Map(unioni.map((area) => [`${area.riga},${area.colonna}`, area]));
  const letta = gridOf(sheet.name, contenuti ?? VUOTO, [...distinte.values()], sheet.protection.protected, is1904);
  const sfondi = hasLegenda(letta.celle) ? await readSfondi(context, sheet, mio) : null;
  const letti = new Map(presenti.map(({ nome }, at) => [nome, loro[at]]));
  return {
    grid: {
      ...letta,
      ...(sfondi && { sfondi }),
      ...(nascoste.length > 0 ? { nascoste } : {}),
    },
    altri: new Map(
      altri.map((nome) => {
        const suoi = letti.get(nome);
        return [nome, suoi ? gridOf(nome, suoi, [], protetti.has(nome), is1904) : null] as const;
      }),
    ),
    nomi,
    impostazione: setting.isNullObject ? null : String(setting.value),
    giorno: giorno.isNullObject ? null : String(giorno.value),
    isCalcoloManuale: workbook.application.calculationMode === "Manual",
  };
}

const VUOTO: Contenuti = { values: [], valueTypes: [], formulas: [], numberFormat: [], tratti: [] };

/** The names of all sheets, in their order. */
export async function readNomiFogli(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}
