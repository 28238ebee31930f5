/** Keeps a word in the workbook's settings. */
export async function writeImpostazione(context: Excel.RequestContext, chiave: string, valore: string): Promise<void> {
  context.workbook.settings.add(chiave, valore);
  await context.sync();
}
