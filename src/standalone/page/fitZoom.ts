import { BooleanNumber } from "@univerjs/core";
import type { WorkbookContent } from "../../host/motore/cartella/WorkbookContent";

const LARGHEZZA_PREDEFINITA = 88;
const MINIMO = 0.65;
/** Row numbers and scroll bar, in pixels. */
const BORDI = 64;

/** The same workbook with each sheet shown small enough that its columns fit the width, but still readable. */
export function fitZoom(content: WorkbookContent, larghezza: number): WorkbookContent {
  const sheets = Object.entries(content.data.sheets ?? {}).map(([id, sheet]) => {
    const righe: readonly object[] = Object.values(sheet.cellData ?? {});
    const colonne = 1 + Math.max(0, ...righe.map(lastColumn));
    const usata = Array.from({ length: colonne }, (_, colonna) => {
      const { w, hd } = sheet.columnData?.[colonna] ?? {};
      return hd === BooleanNumber.TRUE ? 0 : (w ?? sheet.defaultColumnWidth ?? LARGHEZZA_PREDEFINITA);
    }).reduce((somma, una) => somma + una, 0);
    const zoom = Math.min(1, Math.max(MINIMO, (larghezza - BORDI) / usata));
    return [id, { ...sheet, zoomRatio: Math.floor(zoom * 20) / 20 }] as const;
  });
  return { ...content, data: { ...content.data, sheets: Object.fromEntries(sheets) } };
}

function lastColumn(riga: object): number {
  return Math.max(0, ...Object.keys(riga).map(Number));
}
