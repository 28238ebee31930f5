import type { CelleModificate, Contenuto } from "../modifiche/Modifiche";

/** Requests stay well below the 5 MB of Excel on the web. */
export const BYTE_MASSIMI = 3_500_000;

/** A constant text that Excel would take for a formula or a number is written with an apostrophe, as text. */
export function scrivibile({ formula }: Pick<Contenuto, "formula">): string | number | boolean {
  const isInsidioso = typeof formula === "string" && /^[+\-@']|^\s*[\d€.,]/.test(formula);
  return isInsidioso ? `'${formula}` : formula;
}

/** Consecutive cells of one column, to be written in one call; gaps are left as they are by null. */
interface Colonnata {
  readonly colonna: number;
  readonly riga: number;
  readonly formule: (string | number | boolean | null)[][];
  readonly formati: (string | null)[][];
  byte: number;
}

/** Groups cells by column into blocks that stay below the size limit. */
export function groupColonne({ celle }: CelleModificate): readonly Colonnata[] {
  const gruppi: Colonnata[] = [];
  const ordinate = [...celle].sort((a, b) => a.colonna - b.colonna || a.riga - b.riga);
  for (const { riga, colonna, prima, dopo } of ordinate) {
    const peso = String(dopo.formula).length + dopo.formato.length + 16;
    let gruppo = gruppi.at(-1);
    if (!gruppo || gruppo.colonna !== colonna || gruppo.byte + peso > BYTE_MASSIMI / 2) {
      gruppo = { colonna, riga, formule: [], formati: [], byte: 0 };
      gruppi.push(gruppo);
    }
    while (gruppo.formule.length < riga - gruppo.riga) {
      gruppo.formule.push([null]);
      gruppo.formati.push([null]);
      gruppo.byte += 12;
    }
    gruppo.formule.push([prima.formula === dopo.formula ? null : scrivibile(dopo)]);
    gruppo.formati.push([prima.formato === dopo.formato ? null : dopo.formato]);
    gruppo.byte += peso;
  }
  return gruppi;
}

const isTuttoNull = (matrice: readonly (readonly unknown[])[]) =>
  matrice.every((riga) => riga.every((v) => v === null));

/** Queues the writing of cells; the caller syncs. Returns the bytes queued, roughly. */
export function queueColonna(sheet: Excel.Worksheet, { colonna, riga, formule, formati, byte }: Colonnata): number {
  const range = sheet.getRangeByIndexes(riga, colonna, formule.length, 1);
  if (!isTuttoNull(formati)) range.numberFormat = formati;
  if (!isTuttoNull(formule)) range.formulas = formule;
  return byte;
}
