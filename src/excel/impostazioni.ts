/** A word kept in the workbook's settings, null where there is none. */
export async function readImpostazione(context: Excel.RequestContext, chiave: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(chiave);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? null : String(setting.value);
}

/** Keeps a word in the workbook's settings with the caller's next sync. */
function queueImpostazione(context: Excel.RequestContext, chiave: string, valore: string): void {
  context.workbook.settings.add(chiave, valore);
}

/** Changes a word in the workbook's settings, or takes it away where it is null, with the caller's next sync. */
export function queueCambio(
  context: Excel.RequestContext,
  chiave: string,
  prima: string | null,
  dopo: string | null,
): void {
  if (dopo !== null) queueImpostazione(context, chiave, dopo);
  else if (prima !== null) context.workbook.settings.getItem(chiave).delete();
}

/** Keeps a word in the workbook's settings. */
export async function writeImpostazione(context: Excel.RequestContext, chiave: string, valore: string): Promise<void> {
  queueImpostazione(context, chiave, valore);
  await context.sync();
}
