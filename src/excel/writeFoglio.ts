import type { CellaFoglio, FoglioPerf, StileRiga } from "../modifiche/Modifiche";
import { queueRegola } from "./semafori";

const PUNTI_A_CARATTERE = 5.6;
const BLU = "#1F3864";
/** A column at least this wide, in characters, holds sentences: they wrap. */
const LARGHEZZA_TESTO = 30;

function valoreDi(cella: CellaFoglio): string | number {
  if (cella.tipo === "formula") return cella.formula;
  if (cella.tipo === "numero") return cella.valore;
  return cella.testo === "" ? "" : `'${cella.testo}`;
}

function formatoDi(cella: CellaFoglio): string {
  return cella.tipo === "testo" ? "General" : cella.formato;
}

function styleRiga(range: Excel.Range, stile: StileRiga): void {
  const { font, fill } = range.format;
  if (stile === "titolo") {
    font.bold = true;
    font.size = 14;
    font.color = BLU;
  } else if (stile === "intestazione") {
    font.bold = true;
    font.color = "#FFFFFF";
    fill.color = BLU;
  } else if (stile === "forte") {
    font.bold = true;
    fill.color = "#E8ECF4";
  } else if (stile === "nota") {
    font.italic = true;
    font.color = "#505050";
  }
}

/** A4, as wide as one page, with the headers on each. */
function setPagina(sheet: Excel.Worksheet, righeBloccate: number): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$1:$${righeBloccate}`);
}

/** Queues one of our sheets, whole, on an empty sheet; the caller syncs. */
export function queueFoglio(sheet: Excel.Worksheet, foglio: FoglioPerf): void {
  const colonne = Math.max(1, ...foglio.righe.map((riga) => riga.length), foglio.larghezze.length);
  const piena = (riga: readonly CellaFoglio[]): readonly CellaFoglio[] =>
    Array.from({ length: colonne }, (_, at) => riga[at] ?? { tipo: "testo", testo: "" });
  const range = sheet.getRangeByIndexes(0, 0, foglio.righe.length, colonne);
  range.numberFormat = foglio.righe.map((riga) => piena(riga).map(formatoDi));
  range.formulas = foglio.righe.map((riga) => piena(riga).map(valoreDi));
  range.format.verticalAlignment = "Top";
  foglio.larghezze.forEach((caratteri, colonna) => {
    sheet.getRangeByIndexes(0, colonna, 1, 1).format.columnWidth = caratteri * PUNTI_A_CARATTERE;
    const righe = foglio.righe.length - foglio.righeBloccate + 1;
    const { format } = sheet.getRangeByIndexes(foglio.righeBloccate - 1, colonna, righe, 1);
    if (caratteri >= LARGHEZZA_TESTO) format.wrapText = true;
    else if (colonna > 0) format.horizontalAlignment = "Center";
  });
  foglio.stili.forEach((stile, riga) => {
    if (stile === "normale") return;
    styleRiga(sheet.getRangeByIndexes(riga, 0, 1, colonne), stile);
  });
  for (const { area, regole } of foglio.semafori) {
    const areaRange = sheet.getRangeByIndexes(area.riga, area.colonna, area.righe, area.colonne);
    for (const regola of regole) queueRegola(areaRange, regola);
  }
  sheet.freezePanes.freezeRows(foglio.righeBloccate);
  range.format.autofitRows();
  setPagina(sheet, foglio.righeBloccate);
}
