import { FormulaDataModel } from "@univerjs/engine-formula";

let isDone = false;

/** The models whose engine has not been started. */
const asleep = new WeakSet<FormulaDataModel>();

/** A workbook has been opened: until its engine is woken there is nothing to be told to it. */
export function letFormulasSleep(model: FormulaDataModel): void {
  asleep.add(model);
}

export function wakeFormulas(model: FormulaDataModel): void {
  asleep.delete(model);
}

/**
 * At every write Univer 0.25.1 collects the formulas of all sheets, to look at those of the sheet written: a workbook
 * of many rows would be gone through once for each block that is written. It is shown that sheet alone; and nothing while
 * the engine sleeps: what it finds is for the engine, and for cells that share a formula, which only a screen makes (what
 * a file shares is read written out).
 */
export function keepFormulasOfOneSheet(): void {
  if (isDone) return;
  isDone = true;
  const { prototype } = FormulaDataModel;
  const update = Object.getOwnPropertyDescriptor(prototype, "updateFormulaData")
    ?.value as FormulaDataModel["updateFormulaData"];
  prototype.updateFormulaData = function (this: FormulaDataModel, unitId, sheetId, cells) {
    if (asleep.has(this)) return {};
    const own: Pick<FormulaDataModel, "getFormulaData"> = {
      getFormulaData: () => ({ [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } }),
    };
    return update.call(Object.assign(Object.create(this) as FormulaDataModel, own), unitId, sheetId, cells);
  };
}
