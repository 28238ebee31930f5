/**
 * Whether this Excel runs custom functions in a shared runtime as PERF needs: Microsoft 365, the web and LTSC 2024 do;
 * LTSC 2021, which stops at ExcelApi 1.14, shows #BUSY! at each recalculation (office-js #859, #5959).
 */
export function hasFunzioniVive(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.17");
}

/** Whether what an add-in writes stays in Excel's own undo list; before ExcelApi 1.19 each write empties it. */
export function tieneAnnulloDiExcel(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.19");
}
