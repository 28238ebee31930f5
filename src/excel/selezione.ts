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
