import { FormulaDataModel } from "@univerjs/engine-formula";

let isDone = false;

/**
 * At every write Univer 0.25.1 collects the formulas of all sheets, to look at those of the sheet written: a workbook
 * of many rows would be gone through once for each block that is written. It is shown that sheet alone.
 */
export function keepFormulasOfOneSheet(): void {
  if (isDone) return;
  isDone = true;
  const { prototype } = FormulaDataModel;
  const update = Object.getOwnPropertyDescriptor(prototype, "updateFormulaData")
    ?.value as FormulaDataModel["updateFormulaData"];
  prototype.updateFormulaData = function (this: FormulaDataModel, unitId, sheetId, cells) {
    const own: Pick<FormulaDataModel, "getFormulaData"> = {
      getFormulaData: () => ({ [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } }),
    };
    return update.call(Object.assign(Object.create(this) as FormulaDataModel, own), unitId, sheetId, cells);
  };
}
