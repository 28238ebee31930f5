/** Consecutive rows to be read together. */
interface BloccoDiRighe {
  readonly da: number;
  readonly righe: number;
}

/** Excel on the web gives no answer above 5 MB: how long the texts of a sheet are is known when they have come. */
const isTroppoGrande = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";

/** Half of the blocks and the other half; of a single one half of its rows. Null where there is nothing to halve. */
function dimezza<B extends BloccoDiRighe>(blocchi: readonly B[]): readonly [readonly B[], readonly B[]] | null {
  const [solo, altro] = blocchi;
  if (!solo) return null;
  if (altro) {
    const mezzo = Math.ceil(blocchi.length / 2);
    return [blocchi.slice(0, mezzo), blocchi.slice(mezzo)];
  }
  if (solo.righe < 2) return null;
  const righe = Math.ceil(solo.righe / 2);
  return [[{ ...solo, righe }], [{ ...solo, da: solo.da + righe, righe: solo.righe - righe }]];
}

/**
 * Reads blocks of rows, all in one sync where one answer can carry them; else by halves, in their order.
 * @param queue asks for one of them
 */
export async function readBlocchi<B extends BloccoDiRighe, T>(
  context: OfficeExtension.ClientRequestContext,
  blocchi: readonly B[],
  queue: (blocco: B) => T,
): Promise<readonly { readonly blocco: B; readonly letto: T }[]> {
  if (blocchi.length === 0) return [];
  const letti = blocchi.map((blocco) => ({ blocco, letto: queue(blocco) }));
  try {
    await context.sync();
    return letti;
  } catch (error) {
    const meta = isTroppoGrande(error) ? dimezza(blocchi) : null;
    if (!meta) throw error;
    const [prima, seconda] = meta;
    return [...(await readBlocchi(context, prima, queue)), ...(await readBlocchi(context, seconda, queue))];
  }
}
