/** A stretch of rows of which some may be hidden, and the answer that was awaited. */
interface Tratto {
  readonly da: number;
  readonly righe: number;
  readonly range: Excel.Range;
}

/** In how many parts a stretch is asked for again. */
const PARTI = 32;

const righeDi = ({ da, righe }: Tratto): readonly number[] => Array.from({ length: righe }, (_, at) => da + at);

/** A stretch of which only some rows are hidden, in parts that are asked for. */
function divide(sheet: Excel.Worksheet, { da, righe }: Tratto): readonly Tratto[] {
  const passo = Math.ceil(righe / PARTI);
  return Array.from({ length: Math.ceil(righe / passo) }, (_, at): Tratto => {
    const prima = da + at * passo;
    const quante = Math.min(passo, da + righe - prima);
    const range = sheet.getRangeByIndexes(prima, 0, quante, 1);
    range.load("rowHidden");
    return { da: prima, righe: quante, range };
  });
}

/**
 * The hidden rows of a sheet, in order. Excel says of a stretch of rows that all are, that none is, or that some are:
 * those are asked for again in parts, so a sheet that hides nothing costs nothing.
 * @param tratti stretches whose `rowHidden` was loaded and synchronised
 */
export async function readNascoste(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  tratti: readonly Tratto[],
): Promise<readonly number[]> {
  // Its type knows no null, which is what Excel says of a stretch with both.
  const dette: readonly { readonly tratto: Tratto; readonly isNascosto: boolean | null }[] = tratti.map((tratto) => ({
    tratto,
    isNascosto: tratto.range.rowHidden,
  }));
  const nascoste = dette.flatMap(({ tratto, isNascosto }) => (isNascosto ? righeDi(tratto) : []));
  const parti = dette.flatMap(({ tratto, isNascosto }) => (isNascosto === null ? divide(sheet, tratto) : []));
  if (parti.length === 0) return nascoste;
  await context.sync();
  return [...nascoste, ...(await readNascoste(context, sheet, parti))].sort((a, b) => a - b);
}
