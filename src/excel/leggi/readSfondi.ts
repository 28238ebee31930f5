/** More cells than these are not asked for their colour one by one. */
const CELLE_AL_MASSIMO = 20_000;

/**
 * The fill of each cell of a sheet whose words say what a colour means ("" where there is none); nothing of a large one.
 * Excel says white where a cell has no fill.
 */
export async function readSfondi(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { righe, colonne }: { readonly righe: number; readonly colonne: number },
): Promise<readonly (readonly string[])[] | null> {
  if (righe * colonne > CELLE_AL_MASSIMO) return null;
  const riempimenti = Array.from({ length: righe }, (_, riga) =>
    Array.from({ length: colonne }, (__, colonna) => {
      const { fill } = sheet.getRangeByIndexes(riga, colonna, 1, 1).format;
      fill.load("color");
      return fill;
    }),
  );
  await context.sync();
  return riempimenti.map((riga) => riga.map(({ color }) => (color.toUpperCase() === "#FFFFFF" ? "" : color)));
}
