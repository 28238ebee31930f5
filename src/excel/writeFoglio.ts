import type { CellaFoglio, FoglioPerf, RigheAccodate, StileRiga } from "../modifiche/Modifiche";
import type { Coda } from "./Coda";
import { queueRegola } from "./semafori";

const VUOTA: CellaFoglio = { tipo: "testo", testo: "" };
const RIGHE_A_BLOCCO = 2000;
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
  } else if (stile === "sottotitolo") {
    font.bold = true;
    font.size = 12;
    font.color = BLU;
  } else if (stile === "gruppo") {
    font.bold = true;
  } else if (stile === "avviso") {
    font.bold = true;
    font.color = "#7A1320";
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

/** Contents and number formats, in blocks of rows that one request can carry. */
async function writeContenuti(
  sheet: Excel.Worksheet,
  coda: Coda,
  righe: readonly (readonly CellaFoglio[])[],
  colonne: number,
  daRiga: number,
): Promise<void> {
  for (let da = 0; da < righe.length; da += RIGHE_A_BLOCCO) {
    const blocco = righe
      .slice(da, da + RIGHE_A_BLOCCO)
      .map((riga) => Array.from({ length: colonne }, (_, at) => riga[at] ?? VUOTA));
    const formule = blocco.map((riga) => riga.map(valoreDi));
    const formati = blocco.map((riga) => riga.map(formatoDi));
    await coda.makeRoom(JSON.stringify(formule).length + JSON.stringify(formati).length);
    const range = sheet.getRangeByIndexes(daRiga + da, 0, blocco.length, colonne);
    range.numberFormat = formati;
    range.formulas = formule;
  }
}

function alignColonne(sheet: Excel.Worksheet, larghezze: readonly number[], daRiga: number, righe: number): void {
  larghezze.forEach((caratteri, colonna) => {
    const { format } = sheet.getRangeByIndexes(daRiga, colonna, righe, 1);
    if (caratteri >= LARGHEZZA_TESTO) format.wrapText = true;
    else if (colonna > 0) format.horizontalAlignment = "Center";
  });
}

/** Queues rows below those of one of our sheets, in our columns only; the caller syncs at the end. */
export async function appendRighe(sheet: Excel.Worksheet, coda: Coda, righe: RigheAccodate): Promise<void> {
  const { daRiga, larghezze } = righe;
  const quante = righe.righe.length;
  await writeContenuti(sheet, coda, righe.righe, larghezze.length, daRiga);
  const range = sheet.getRangeByIndexes(daRiga, 0, quante, larghezze.length);
  range.format.verticalAlignment = "Top";
  alignColonne(sheet, larghezze, daRiga, quante);
  range.format.autofitRows();
}

/** Queues one of our sheets, whole, on an empty sheet; the caller syncs at the end. */
export async function writeFoglio(sheet: Excel.Worksheet, coda: Coda, foglio: FoglioPerf): Promise<void> {
  const colonne = foglio.righe.reduce((massimo, { length }) => Math.max(massimo, length), foglio.larghezze.length);
  await writeContenuti(sheet, coda, foglio.righe, colonne, 0);
  const tutto = sheet.getRangeByIndexes(0, 0, foglio.righe.length, colonne);
  tutto.format.verticalAlignment = "Top";
  foglio.larghezze.forEach((caratteri, colonna) => {
    sheet.getRangeByIndexes(0, colonna, 1, 1).format.columnWidth = caratteri * PUNTI_A_CARATTERE;
  });
  alignColonne(sheet, foglio.larghezze, foglio.righeBloccate - 1, foglio.righe.length - foglio.righeBloccate + 1);
  foglio.stili.forEach((stile, riga) => {
    if (stile !== "normale") styleRiga(sheet.getRangeByIndexes(riga, 0, 1, colonne), stile);
  });
  for (const { area, regole } of foglio.semafori) {
    const range = sheet.getRangeByIndexes(area.riga, area.colonna, area.righe, area.colonne);
    for (const regola of regole) queueRegola(range, regola);
  }
  const nascoste = foglio.colonneNascoste ?? 0;
  if (nascoste > 0) {
    const da = foglio.larghezze.length - nascoste;
    sheet.getRangeByIndexes(0, da, 1, nascoste).getEntireColumn().columnHidden = true;
  }
  sheet.freezePanes.freezeRows(foglio.righeBloccate);
  tutto.format.autofitRows();
  setPagina(sheet, foglio.righeBloccate);
}
