import type { CellaFoglio, FoglioPerf, RigheAccodate } from "../formule/Modifiche";
import type { Coda } from "./Coda";
import { queueRegola } from "./semafori";
import { setPagina } from "./setPagina";
import { ruleCelle, styleFoglio } from "./styleFoglio";
import { queueConvalide } from "./writeConvalide";
import { queueGrafici } from "./writeGrafici";

const VUOTA: CellaFoglio = { tipo: "testo", testo: "" };
const RIGHE_A_BLOCCO = 2000;
const PUNTI_A_CARATTERE = 5.6;
function valoreDi(cella: CellaFoglio): string | number {
  if (cella.tipo === "formula") return cella.formula;
  if (cella.tipo === "numero") return cella.valore;
  return cella.testo === "" ? "" : `'${cella.testo}`;
}

function formatoDi(cella: CellaFoglio): string {
  return cella.tipo === "testo" ? "General" : cella.formato;
}

function colonneOf({ righe, larghezze }: FoglioPerf): number {
  return righe.reduce((massimo, { length }) => Math.max(massimo, length), larghezze.length);
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

/** Queues rows below those of one of our sheets, in our columns only; the caller syncs at the end. */
export async function appendRighe(sheet: Excel.Worksheet, coda: Coda, righe: RigheAccodate): Promise<void> {
  const { daRiga, larghezze } = righe;
  await writeContenuti(sheet, coda, righe.righe, larghezze.length, daRiga);
  const range = sheet.getRangeByIndexes(daRiga, 0, righe.righe.length, larghezze.length);
  ruleCelle(range);
  range.format.horizontalAlignment = "Left";
  range.format.autofitRows();
}

/** Queues rows as tall as what they show, once every sheet they point at is written. */
export function fitRighe(sheet: Excel.Worksheet, foglio: FoglioPerf): void {
  sheet.getRangeByIndexes(0, 0, foglio.righe.length, colonneOf(foglio)).format.autofitRows();
}

/** Queues one of our sheets, whole, on an empty sheet; the caller syncs at the end. */
export async function writeFoglio(sheet: Excel.Worksheet, coda: Coda, foglio: FoglioPerf): Promise<void> {
  const colonne = colonneOf(foglio);
  await writeContenuti(sheet, coda, foglio.righe, colonne, 0);
  foglio.larghezze.forEach((caratteri, colonna) => {
    sheet.getRangeByIndexes(0, colonna, 1, 1).format.columnWidth = caratteri * PUNTI_A_CARATTERE;
  });
  await styleFoglio(sheet, coda, foglio);
  for (const { area, regole } of foglio.semafori) {
    const range = sheet.getRangeByIndexes(area.riga, area.colonna, area.righe, area.colonne);
    for (const regola of regole) queueRegola(range, regola);
  }
  const nascoste = foglio.colonneNascoste ?? 0;
  if (nascoste > 0) {
    const da = foglio.larghezze.length - nascoste;
    sheet.getRangeByIndexes(0, da, 1, nascoste).getEntireColumn().columnHidden = true;
  }
  if (foglio.righeBloccate > 0) sheet.freezePanes.freezeRows(foglio.righeBloccate);
  queueConvalide(sheet, foglio.convalide ?? []);
  queueGrafici(sheet, foglio.grafici);
  setPagina(sheet, foglio);
}
