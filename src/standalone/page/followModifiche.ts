import { CommandType, ICommandService, type Univer } from "@univerjs/core";

/** What Univer does to the sheet by itself as it draws it: nobody would miss it. */
const DA_SOLO = ["sheet.mutation.set-worksheet-row-auto-height", "sheet.mutation.set-worksheet-row-is-auto-height"];
const DEL_FOGLIO = "sheet.mutation.";

/** Calls back whenever the user or the add-in changes the workbook; what a formula gives is no change. */
export function followModifiche(univer: Univer, onModifica: () => void): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, type }, options) => {
      const isCalcolo = options?.fromFormula === true || options?.onlyLocal === true;
      if (type === CommandType.MUTATION && id.startsWith(DEL_FOGLIO) && !DA_SOLO.includes(id) && !isCalcolo)
        onModifica();
    });
}
