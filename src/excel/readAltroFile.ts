import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { ExcelRifiuto, type MotivoRifiutoFile } from "./ExcelRifiuto";
import { readFogli } from "./readFogli";

const RIFIUTI: Readonly<Record<string, MotivoRifiutoFile>> = {
  AccessDenied: "cartella-protetta",
  ApiNotFound: "excel-senza-copia",
  RequestPayloadSizeLimitExceeded: "file-troppo-grande",
  UnsupportedFeature: "file-con-oggetti",
};

/** What stands in the workbook before the copies. */
interface Prima {
  readonly fogli: ReadonlySet<string>;
  readonly nomi: ReadonlySet<string>;
  readonly attivo: string;
}

interface Stato {
  readonly fogli: readonly Excel.Worksheet[];
  readonly nomi: readonly Excel.NamedItem[];
  readonly attivo: string;
}

async function readStato(context: Excel.RequestContext): Promise<Stato> {
  const { worksheets, names } = context.workbook;
  const attivo = worksheets.getActiveWorksheet();
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name");
  attivo.load("id");
  await context.sync();
  return { fogli: worksheets.items, nomi: names.items, attivo: attivo.id };
}

async function primaOf(context: Excel.RequestContext): Promise<Prima> {
  const { fogli, nomi, attivo } = await readStato(context);
  return { fogli: new Set(fogli.map(({ id }) => id)), nomi: new Set(nomi.map(({ name }) => name)), attivo };
}

async function insertFogli(
  context: Excel.RequestContext,
  base64: string,
  nomi: readonly string[],
): Promise<readonly string[]> {
  const inseriti = context.workbook.insertWorksheetsFromBase64(base64, {
    sheetNamesToInsert: [...nomi],
    positionType: "End",
  });
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    throw new ExcelRifiuto(RIFIUTI[error.code] ?? "file-rifiutato", error);
  }
  return inseriti.value;
}

/**
 * Deletes the copies and the names that came with them, and brings back to the front what was there.
 * @param inseriti null where Excel did not say which the copies are: then every sheet that was not there before
 */
async function removeCopie(
  context: Excel.RequestContext,
  prima: Prima,
  inseriti: readonly string[] | null,
): Promise<void> {
  const stato = await readStato(context);
  const nuovi = stato.fogli.filter(({ id }) => (inseriti ? inseriti.includes(id) : !prima.fogli.has(id)));
  try {
    if (stato.attivo !== prima.attivo) context.workbook.worksheets.getItem(prima.attivo).activate();
    for (const foglio of nuovi) {
      // Excel deletes no sheet that is very hidden.
      if (foglio.visibility === "VeryHidden") foglio.visibility = "Hidden";
      foglio.delete();
    }
    for (const nome of stato.nomi) if (!prima.nomi.has(nome.name)) nome.delete();
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    throw new ExcelRifiuto("fogli-rimasti", error, nuovi.map(({ name }) => name).join(", "));
  }
}

/** Excel's name for a copy: its own, or that with a number after it, cut where it would be too long. */
function isCopiaDi(nome: string, suo: string): boolean {
  return nome === suo || suo.startsWith(nome.replace(/ ?\(\d+\)$/, ""));
}

async function readCopie(
  context: Excel.RequestContext,
  inseriti: readonly string[],
  nomi: readonly string[],
): Promise<readonly SheetGrid[]> {
  const { fogli } = await readStato(context);
  const copie = fogli.filter(({ id }) => inseriti.includes(id));
  if (copie.length !== nomi.length || !copie.every(({ name }, at) => isCopiaDi(name, nomi[at] ?? ""))) {
    throw new ExcelRifiuto("file-rifiutato", null);
  }
  const griglie: SheetGrid[] = [];
  for (const [at, { name }] of copie.entries()) {
    const { grid } = await readFogli(context, { foglio: name, altri: [], impostazione: "perf.politica" });
    griglie.push({ ...grid, foglio: nomi[at] ?? name });
  }
  return griglie;
}

/**
 * Reads sheets of another .xlsx: Excel itself opens it, by copies at the end of the workbook, which are deleted before
 * this ends, also when reading fails. Nothing else of the workbook changes. The sheets are named as in their file.
 * @param base64 the whole file
 * @param nomi the names of its sheets, in their order
 */
export async function readAltroFile(
  context: Excel.RequestContext,
  base64: string,
  nomi: readonly string[],
): Promise<readonly SheetGrid[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) {
    throw new ExcelRifiuto("excel-senza-copia", null);
  }
  const prima = await primaOf(context);
  let inseriti: readonly string[] | null = null;
  try {
    inseriti = await insertFogli(context, base64, nomi);
    return await readCopie(context, inseriti, nomi);
  } finally {
    // Excel on the web may answer with an error after it has made the copies (office-js #3179).
    await removeCopie(context, prima, inseriti);
  }
}
