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

/**
 * The id of a sheet now, by the name it had before a command: it may have another name since.
 * @param idFogli id of each sheet that was there before the command
 */
export function idOra(idFogli: ReadonlyMap<string, string>, { idDi }: StatoFogli, nome: string): string | undefined {
  const suo = idFogli.get(nome);
  if (suo === undefined) return idDi.get(nome);
  return [...idDi.values()].includes(suo) ? suo : undefined;
}
