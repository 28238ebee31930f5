import type { LarghezzaMinima, LarghezzaModificata } from "../../formule/Modifiche";
import { PUNTI_A_CARATTERE } from "./writeFoglio";

/** Excel rounds a width to whole pixels. */
const TOLLERANZA_PUNTI = 1;

/** Letters of this size are what a character's width is said of; where a column mixes sizes Excel says none. */
const CORPO_USUALE = 11;
const CORPO_MISTO = 12;
const GRASSETTO = 1.08;
/** In characters: the margins of a cell, and a sign that is wider than a digit. */
const MARGINE = 1.5;

/** Its types know no null, which is what Excel says of cells that differ. */
interface Carattere {
  readonly size: number | null;
  readonly bold: boolean | null;
}

function punti(caratteri: number, { size, bold }: Carattere): number {
  const carattere = PUNTI_A_CARATTERE * ((size ?? CORPO_MISTO) / CORPO_USUALE) * ((bold ?? true) ? GRASSETTO : 1);
  return Math.ceil((caratteri + MARGINE) * carattere);
}

/** The columns that are to be widened for what they will show: one sync, none where nothing is asked. Hidden ones stay so. */
export async function readLarghezze(
  context: Excel.RequestContext,
  minime: readonly LarghezzaMinima[],
): Promise<readonly LarghezzaModificata[]> {
  if (minime.length === 0) return [];
  const lette = minime.map((minima) => {
    const { riga, colonna, righe, colonne } = minima.area;
    const { format } = context.workbook.worksheets
      .getItem(minima.foglio)
      .getRangeByIndexes(riga, colonna, righe, colonne);
    format.load("columnWidth,font/size,font/bold");
    return { minima, format };
  });
  await context.sync();
  const larghe = new Map<string, LarghezzaModificata>();
  for (const { minima, format } of lette) {
    const { foglio, area, caratteri } = minima;
    const prima = format.columnWidth;
    const dopo = punti(caratteri, format.font);
    const chiave = `${foglio}!${area.colonna}`;
    const sua = larghe.get(chiave);
    if (prima === 0 || dopo <= (sua?.dopo ?? prima)) continue;
    larghe.set(chiave, sua ? { ...sua, dopo } : { foglio, riga: area.riga, colonna: area.colonna, prima, dopo });
  }
  return [...larghe.values()];
}

function formatoDi(sheet: Excel.Worksheet, { riga, colonna }: LarghezzaModificata): Excel.RangeFormat {
  return sheet.getRangeByIndexes(riga, colonna, 1, 1).format;
}

/** Queues columns made wider. */
export function queueLarghezze({ workbook }: Excel.RequestContext, larghezze: readonly LarghezzaModificata[]): void {
  for (const una of larghezze) formatoDi(workbook.worksheets.getItem(una.foglio), una).columnWidth = una.dopo;
}

/** Asks for columns that are to go back, with the caller's next sync; what it returns queues those still as wide. */
export function loadLarghezze(
  larghezze: readonly (LarghezzaModificata & { readonly sheet: Excel.Worksheet })[],
): () => void {
  const lette = larghezze.map((una) => ({ una, format: formatoDi(una.sheet, una) }));
  for (const { format } of lette) format.load("columnWidth");
  return () => {
    for (const { una, format } of lette) {
      if (Math.abs(format.columnWidth - una.dopo) <= TOLLERANZA_PUNTI) format.columnWidth = una.prima;
    }
  };
}
