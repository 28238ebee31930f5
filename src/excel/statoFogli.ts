/** The sheets of the workbook, and which of them is in front. */
export interface StatoFogli {
  /** Id of each sheet by its name, in their order. */
  readonly idDi: ReadonlyMap<string, string>;
  /** Id of the sheet in front. */
  readonly attivo: string;
}

/** Reads it in one sync. */
export async function readStatoFogli(context: Excel.RequestContext): Promise<StatoFogli> {
  const { worksheets } = context.workbook;
  const attivo = worksheets.getActiveWorksheet();
  worksheets.load("items/id,items/name");
  attivo.load("id");
  await context.sync();
  return { idDi: new Map(worksheets.items.map(({ id, name }) => [name, id])), attivo: attivo.id };
}
