import { digitato } from "../../cruscotto/griglia/digitato";
import type { CellaFoglio, CellaModificata, Contenuto, FoglioPerf, RigheAccodate } from "../../formule/Modifiche";
import { byteDi } from "./byteDi";
import type { Coda } from "./Coda";
import { Guardia } from "./Guardia";
import { queueRegola } from "./semafori";
import { setPagina } from "./setPagina";
import { ruleCelle, styleFoglio } from "./styleFoglio";
import type { FoglioRiletto } from "../leggi/testimoni";
import { queueConvalide } from "./writeConvalide";
import { queueGrafici } from "./writeGrafici";

const VUOTA: CellaFoglio = { tipo: "testo", testo: "" };
/** Contents written in one call. */
const BYTE_A_BLOCCO = 1_000_000;
export const PUNTI_A_CARATTERE = 5.6;

function valoreDi(cella: CellaFoglio): string | number {
  if (cella.tipo === "formula") return cella.formula;
  if (cella.tipo === "numero") return cella.valore;
  return cella.testo === "" ? "" : `'${cella.testo}`;
}

function formatoDi(cella: CellaFoglio): string {
  return cella.formato ?? "General";
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
  let formule: (string | number)[][] = [];
  let formati: string[][] = [];
  let byte = 0;
  const write = async (finoA: number): Promise<void> => {
    await coda.makeRoom(byte);
    const range = sheet.getRangeByIndexes(daRiga + finoA - formule.length, 0, formule.length, colonne);
    range.numberFormat = formati;
    range.formulas = formule;
    formule = [];
    formati = [];
    byte = 0;
  };
  for (const [at, riga] of righe.entries()) {
    const piena = Array.from({ length: colonne }, (_, colonna) => riga[colonna] ?? VUOTA);
    const sue = [piena.map(valoreDi), piena.map(formatoDi)] as const;
    const peso = byteDi(sue);
    if (byte > 0 && byte + peso > BYTE_A_BLOCCO) await write(at);
    formule.push(sue[0]);
    formati.push(sue[1]);
    byte += peso;
  }
  if (byte > 0) await write(righe.length);
}

/** Queues the words by which a sheet just made is known as ours, should nothing else be written on it. */
export function markFoglio(sheet: Excel.Worksheet, { righe }: FoglioPerf): void {
  // Its tables have lines of their own; who turns the grid on again keeps it.
  sheet.showGridlines = false;
  const prima = righe[0]?.[0];
  if (prima?.tipo === "testo") sheet.getRange("A1").formulas = [[valoreDi(prima)]];
}

/** What a cell of ours holds, as a change of what stands there. */
function modificaDi(letto: FoglioRiletto, riga: number, colonna: number, cella: CellaFoglio): CellaModificata {
  const formula =
    cella.tipo === "formula" ? cella.formula : cella.tipo === "numero" ? cella.valore : digitato(cella.testo);
  const prima = { formula: letto.lettura(riga, colonna) as Contenuto["formula"], formato: "General" };
  return { riga, colonna, prima, dopo: { formula, formato: formatoDi(cella) } };
}

/**
 * Queues rows below those of one of our sheets, in our columns only, under watch; the caller sends what is left.
 * @param letto the sheet as the command has read it
 */
export async function appendRighe(
  sheet: Excel.Worksheet,
  coda: Coda,
  righe: RigheAccodate,
  letto: FoglioRiletto,
  guardie: Guardia[],
): Promise<void> {
  const { nome, daRiga, larghezze } = righe;
  const celle = righe.righe.flatMap((riga, at) =>
    larghezze.map((_, colonna) => modificaDi(letto, daRiga + at, colonna, riga[colonna] ?? VUOTA)),
  );
  const guardia = new Guardia(sheet, { foglio: nome, ...letto }, celle);
  guardie.push(guardia);
  await guardia.queue(coda, (sue) => {
    const scritte = [...new Set(sue.map(({ riga }) => riga))];
    const sole = scritte.map((riga) => larghezze.map((_, colonna) => righe.righe[riga - daRiga]?.[colonna] ?? VUOTA));
    const queue = (): void => {
      const [prima] = scritte;
      if (prima === undefined) return;
      const range = sheet.getRangeByIndexes(prima, 0, sole.length, larghezze.length);
      range.numberFormat = sole.map((riga) => riga.map(formatoDi));
      range.formulas = sole.map((riga) => riga.map(valoreDi));
    };
    return { byte: byteDi(sole), queue };
  });
  const range = sheet.getRangeByIndexes(daRiga, 0, righe.righe.length, larghezze.length);
  ruleCelle(sheet, daRiga, righe.righe.length, larghezze.length);
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
  // Excel finds no series in cells that are hidden: they are hidden afterwards.
  queueGrafici(sheet, foglio.grafici);
  const nascoste = foglio.colonneNascoste ?? 0;
  if (nascoste > 0) {
    const da = foglio.larghezze.length - nascoste;
    sheet.getRangeByIndexes(0, da, 1, nascoste).getEntireColumn().columnHidden = true;
  }
  if (foglio.righeBloccate > 0) sheet.freezePanes.freezeRows(foglio.righeBloccate);
  queueConvalide(sheet, foglio.convalide ?? []);
  setPagina(sheet, foglio);
}
