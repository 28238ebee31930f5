/** Ids of the sheets that an undo has locked and not opened again, or not yet. */
const chiusi = new Set<string>();

/**
 * Queues the lock of sheets that are looked at before they go: what is typed meanwhile would go with them.
 * @param ids of sheets that are not locked
 */
export function queueChiusura({ workbook }: Excel.RequestContext, ids: Iterable<string>): void {
  for (const id of ids) {
    chiusi.add(id);
    workbook.worksheets.getItem(id).protection.protect();
  }
}

/** Queues what opens those that stay. */
export function queueApertura({ workbook }: Excel.RequestContext, restano: ReadonlySet<string>): void {
  for (const id of chiusi) if (restano.has(id)) workbook.worksheets.getItem(id).protection.unprotect();
}

/** Those that were to go are gone, the others are open. */
export function dropChiusi(): void {
  chiusi.clear();
}

/** Opens what an undo that did not end has left locked: two syncs where there is such a thing, none else. */
export async function riapri(context: Excel.RequestContext): Promise<void> {
  if (chiusi.size === 0) return;
  const fogli = [...chiusi].map((id) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("protection/protected");
    return sheet;
  });
  await context.sync();
  const daAprire = fogli.filter((sheet) => !sheet.isNullObject && sheet.protection.protected);
  for (const { protection } of daAprire) protection.unprotect();
  if (daAprire.length > 0) await context.sync();
  dropChiusi();
}
