import type { Ritrovate } from "./ritrova";

interface Luogo {
  readonly foglio: string;
  readonly riga: number;
  readonly colonna: number;
}

/** Cells that a command has given a look or more room, where they are now; without those that are nowhere. */
export function dovOra<T extends Luogo>(
  context: Excel.RequestContext,
  luoghi: readonly T[],
  ora: (foglio: string) => { readonly id: string | undefined; readonly ritrovate: Ritrovate | undefined },
): readonly (T & { readonly sheet: Excel.Worksheet })[] {
  return luoghi.flatMap((uno) => {
    const { id, ritrovate } = ora(uno.foglio);
    const [riga, colonna] = [ritrovate?.riga(uno.riga) ?? null, ritrovate?.colonna(uno.colonna) ?? null];
    if (id === undefined || riga === null || colonna === null) return [];
    return [{ ...uno, riga, colonna, sheet: context.workbook.worksheets.getItem(id) }];
  });
}
