import type { SheetGrid } from "../cruscotto/SheetGrid";
import type { CellaModificata, CelleModificate } from "../modifiche/Modifiche";
import type { Ritorno } from "./applyModifiche";
import { Coda } from "./Coda";
import { queueRegola, readRegole } from "./semafori";
import { scrivibile, writeCelle } from "./writeCelle";

/** Excel may respell a formula it was given; case, spaces and the prefix of functions do not tell it apart. */
function respelled(formula: unknown): string {
  return String(formula)
    .replace(/_xldudf_/gi, "")
    .replace(/_/g, ".")
    .replace(/\s+/g, "")
    .toUpperCase();
}

function isComeLasciata(
  { riga, colonna, prima, dopo }: CellaModificata,
  formule: readonly (readonly unknown[])[],
): boolean {
  if (prima.formula === dopo.formula) return true;
  return respelled(formule[riga]?.[colonna] ?? "") === respelled(prima.formula);
}

async function keepIntatte(
  context: Excel.RequestContext,
  celle: readonly CelleModificate[],
): Promise<{ readonly intatte: readonly CelleModificate[]; readonly rimaste: number }> {
  const letti = celle.map((una) => {
    const sheet = context.workbook.worksheets.getItem(una.foglio);
    const range = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
    range.load("formulas");
    return { una, range };
  });
  if (letti.length > 0) await context.sync();
  let rimaste = 0;
  const intatte = letti.map(({ una, range }) => {
    const buone = una.celle.filter((cella) => isComeLasciata(cella, range.formulas));
    rimaste += una.celle.length - buone.length;
    return { foglio: una.foglio, celle: buone };
  });
  return { intatte, rimaste };
}

function queueRipristino(sheet: Excel.Worksheet, prima: SheetGrid): void {
  sheet.getUsedRange().clear("Contents");
  const colonne = prima.celle[0]?.length ?? 0;
  if (colonne === 0) return;
  const range = sheet.getRangeByIndexes(0, 0, prima.celle.length, colonne);
  range.numberFormat = prima.formati.map((riga) => [...riga]);
  range.formulas = prima.celle.map((riga, at) =>
    riga.map((cella, colonna) => {
      const formula = prima.formule[at]?.[colonna] ?? "";
      return formula || scrivibile({ formula: cella.tipo === "vuota" ? "" : cella.valore });
    }),
  );
}

async function undoSemafori(context: Excel.RequestContext, semafori: Ritorno["semafori"]): Promise<void> {
  const undoFrom = async (at: number): Promise<void> => {
    const uno = semafori[at];
    if (!uno) return;
    const { foglio, area, regole } = uno.semafori;
    const sheet = context.workbook.worksheets.getItem(foglio);
    const nostre = new Set(regole.map(({ formula }) => formula));
    const trovate = await readRegole(context, sheet, area);
    for (const { formato, formula } of trovate) if (nostre.has(formula)) formato.delete();
    const range = sheet.getRangeByIndexes(area.riga, area.colonna, area.righe, area.colonne);
    for (const regola of uno.tolte) queueRegola(range, regola);
    return undoFrom(at + 1);
  };
  await undoFrom(0);
}

/**
 * Takes back one command. A cell that is no longer as the command left it (typed over, moved by an insertion) is left
 * as it is and counted: undoing must not lose what came after.
 * @returns how many cells were left as they are
 */
export async function undoModifiche(context: Excel.RequestContext, ritorno: Ritorno): Promise<number> {
  const { intatte, rimaste } = await keepIntatte(context, ritorno.celle);
  await undoSemafori(context, ritorno.semafori);
  await writeCelle(context, new Coda(context), intatte);
  const { worksheets } = context.workbook;
  const fogli = ritorno.fogli.map(({ nome, prima }) => ({ sheet: worksheets.getItemOrNullObject(nome), prima }));
  for (const { sheet } of fogli) sheet.load("name");
  await context.sync();
  for (const { sheet, prima } of fogli) {
    if (sheet.isNullObject) continue;
    if (prima) queueRipristino(sheet, prima);
    else sheet.delete();
  }
  await context.sync();
  return rimaste;
}
