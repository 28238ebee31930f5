import type { CelleModificate, Contenuto } from "../../formule/Modifiche";
import { byteDi } from "./byteDi";
import type { Coda } from "./Coda";
import { Guardia } from "./Guardia";
import type { FoglioRiletto } from "../leggi/testimoni";

/** Cells written in one call. */
const BYTE_A_BLOCCO = 1_000_000;

/**
 * A text is written with an apostrophe, whatever it says: Excel would read "mar 5" or "VERO" by the user's language. A
 * cell formatted as text needs none.
 */
export function testoScrivibile(testo: string, formato: string): string {
  return formato === "@" || testo === "" ? testo : `'${testo}`;
}

function scrivibile({ formula, formato }: Contenuto): string | number | boolean {
  if (typeof formula !== "string" || formula.startsWith("=")) return formula;
  return testoScrivibile(formula.replace(/^'/, ""), formato);
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
function groupColonne({ celle }: CelleModificate): readonly Colonnata[] {
  const gruppi: Colonnata[] = [];
  const ordinate = [...celle].sort((a, b) => a.colonna - b.colonna || a.riga - b.riga);
  for (const { riga, colonna, prima, dopo } of ordinate) {
    const peso = byteDi([dopo.formula, dopo.formato]) + 16;
    let gruppo = gruppi.at(-1);
    if (!gruppo || gruppo.colonna !== colonna || gruppo.byte + peso > BYTE_A_BLOCCO) {
      gruppo = { colonna, riga, formule: [], formati: [], byte: 0 };
      gruppi.push(gruppo);
    }
    if (gruppo.formule.length > riga - gruppo.riga) throw new Error(`cell written twice: ${riga},${colonna}`);
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

/**
 * Stands for an instant where a formula is to come: no column in which it stands is all of one formula, so a table
 * repeats none.
 */
export const SEGNAPOSTO = "PERF: formula in arrivo";

const isFormula = (uno: unknown): boolean => typeof uno === "string" && uno.startsWith("=");

/** Queues cells of a sheet; the caller makes room for them and sends them. */
function queueCelle(sheet: Excel.Worksheet, colonnate: readonly Colonnata[], areSole: boolean): void {
  for (const { colonna, riga, formule, formati } of colonnate) {
    const range = sheet.getRangeByIndexes(riga, colonna, formule.length, 1);
    if (!isTuttoNull(formati)) range.numberFormat = formati;
    if (isTuttoNull(formule)) continue;
    range.formulas = areSole
      ? formule.map((una) => una.map((uno) => (isFormula(uno) ? `'${SEGNAPOSTO}` : uno)))
      : formule;
    if (!areSole) continue;
    formule.forEach((una, at) => {
      if (una.some(isFormula)) sheet.getRangeByIndexes(riga + at, colonna, 1, 1).formulas = [una];
    });
    // The last of them may have been repeated where the column is to be blank.
    const costanti = formule.map((una) => una.map((uno) => (isFormula(uno) ? null : uno)));
    if (!isTuttoNull(costanti)) range.formulas = costanti;
  }
}

/** What each formula written in a call of its own adds to a request. */
const BYTE_DI_UNA = 400;

/**
 * Queues cells of one sheet under watch; the caller sends what is left at the end.
 * @param letto the sheet as the command has read it
 * @param guardie takes what watches it, before anything is sent
 * @param areSole each formula in a call of its own: a table that would repeat one of them down its column takes it in a
 * single cell, where the column holds something else
 */
export async function writeCelle(
  sheet: Excel.Worksheet,
  coda: Coda,
  { foglio, celle }: CelleModificate,
  letto: FoglioRiletto,
  guardie: Guardia[],
  areSole = false,
): Promise<void> {
  const guardia = new Guardia(sheet, { foglio, ...letto }, celle);
  guardie.push(guardia);
  await guardia.queue(coda, (sue) => {
    const colonnate = groupColonne({ foglio, celle: sue });
    const byte = colonnate.reduce((somma, una) => somma + una.byte, areSole ? BYTE_DI_UNA * sue.length : 0);
    return { byte, queue: () => queueCelle(sheet, colonnate, areSole) };
  });
}
