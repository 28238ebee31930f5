import type { AspettoCopiato } from "../../formule/Modifiche";

/** How a cell looks beside what it holds. */
interface Aspetto {
  /** "" where it has no fill. */
  readonly sfondo: string;
  readonly carattere: string;
  readonly colore: string;
  readonly corpo: number;
  readonly isGrassetto: boolean;
  readonly isACapo: boolean;
  readonly orizzontale: Excel.RangeFormat["horizontalAlignment"];
  readonly verticale: Excel.RangeFormat["verticalAlignment"];
}

/** What a cell looked like before it took the look of another. */
export interface AspettoPrecedente {
  readonly foglio: string;
  readonly riga: number;
  readonly colonna: number;
  readonly prima: Aspetto;
}

/** Excel says white where a cell has no fill. */
const SENZA_SFONDO = "#FFFFFF";

function aspettoOf({ fill, font, wrapText, horizontalAlignment, verticalAlignment }: Excel.RangeFormat): Aspetto {
  return {
    sfondo: fill.color === SENZA_SFONDO ? "" : fill.color,
    carattere: font.name,
    colore: font.color,
    corpo: font.size,
    isGrassetto: font.bold,
    isACapo: wrapText,
    orizzontale: horizontalAlignment,
    verticale: verticalAlignment,
  };
}

function loadFormato(sheet: Excel.Worksheet, riga: number, colonna: number): Excel.RangeFormat {
  const { format: letto } = sheet.getRangeByIndexes(riga, colonna, 1, 1);
  letto.load("wrapText,horizontalAlignment,verticalAlignment,fill/color,font/name,font/color,font/size,font/bold");
  return letto;
}

/** Queues the look of one cell. */
export function queueAspetto(sheet: Excel.Worksheet, riga: number, colonna: number, aspetto: Aspetto): void {
  const { format } = sheet.getRangeByIndexes(riga, colonna, 1, 1);
  if (aspetto.sfondo === "") format.fill.clear();
  else format.fill.color = aspetto.sfondo;
  format.font.name = aspetto.carattere;
  format.font.color = aspetto.colore;
  format.font.size = aspetto.corpo;
  format.font.bold = aspetto.isGrassetto;
  format.wrapText = aspetto.isACapo;
  format.horizontalAlignment = aspetto.orizzontale;
  format.verticalAlignment = aspetto.verticale;
}

/** A cell that is to take the look of another, and what it looks like before. */
interface AspettoDaCopiare {
  readonly sheet: Excel.Worksheet;
  readonly modello: Aspetto;
  readonly precedente: AspettoPrecedente;
}

/** The looks that cells are to take from others. One sync for all, none where there are no cells. */
export async function readAspetti(
  context: Excel.RequestContext,
  copiati: readonly AspettoCopiato[],
): Promise<readonly AspettoDaCopiare[]> {
  if (copiati.length === 0) return [];
  const letti = copiati.map(({ foglio, riga, colonna, comeColonna }) => {
    const sheet = context.workbook.worksheets.getItem(foglio);
    const posto = { foglio, riga, colonna };
    return { sheet, posto, suo: loadFormato(sheet, riga, colonna), modello: loadFormato(sheet, riga, comeColonna) };
  });
  await context.sync();
  return letti.map(({ sheet, posto, suo, modello }) => ({
    sheet,
    modello: aspettoOf(modello),
    precedente: { ...posto, prima: aspettoOf(suo) },
  }));
}

/** Queues cells that take the look of others. */
export function queueAspettiCopiati(copiati: readonly AspettoDaCopiare[]): void {
  for (const { sheet, modello, precedente } of copiati) {
    queueAspetto(sheet, precedente.riga, precedente.colonna, modello);
  }
}
