/** Goes to a sheet and selects one of its cells, 0-based. Queues only: the caller's batch ends with a sync. */
export async function selectCella(
  context: Excel.RequestContext,
  foglio: string,
  riga: number,
  colonna: number,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(foglio);
  sheet.activate();
  sheet.getCell(riga, colonna).select();
  await context.sync();
}

/** Brings a sheet to the front; what is selected on it stays so. */
export async function activateFoglio(context: Excel.RequestContext, foglio: string): Promise<void> {
  context.workbook.worksheets.getItem(foglio).activate();
  await context.sync();
}

/** A cell of a sheet, 0-based. */
export interface CellaSelezionata {
  readonly foglio: string;
  readonly riga: number;
  readonly colonna: number;
}

/** The active cell; null while something else is selected, such as a chart. */
export async function readSelezione(context: Excel.RequestContext): Promise<CellaSelezionata | null> {
  const cella = context.workbook.getActiveCell();
  cella.load("rowIndex,columnIndex,worksheet/name");
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === "InvalidSelection") return null;
    throw error;
  }
  return { foglio: cella.worksheet.name, riga: cella.rowIndex, colonna: cella.columnIndex };
}
