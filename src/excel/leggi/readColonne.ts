import { digitato } from "../../cruscotto/griglia/digitato";
import { formulaLetta } from "./formulaLetta";
import { readBlocchi } from "./readBlocchi";
import type { FoglioRiletto, LettoInPosto } from "./testimoni";

/** About 2 MB of answer: the formula and the value of each cell. */
const CELLE_A_BLOCCO = 25_000;

/** Contiguous runs of columns, as [first, how many]. */
function runsOf(colonne: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const colonna of [...new Set(colonne)].sort((a, b) => a - b)) {
    const ultimo = runs.at(-1);
    if (ultimo && colonna === ultimo[0] + ultimo[1]) ultimo[1] += 1;
    else runs.push([colonna, 1]);
  }
  return runs;
}

/** What a cell holds as it is typed: where the formula is its own value, it is a text. */
export function typedContent(formula: unknown, valore: unknown): unknown {
  if (typeof formula !== "string") return formula;
  return formula === valore ? digitato(formula) : formulaLetta(formula);
}

/** Reads some columns of a sheet from row 0. The limit is on one answer, so each block of rows is a sync of its own. */
export async function readColonne(
  sheet: Excel.Worksheet,
  colonne: readonly number[],
  righe: number,
): Promise<LettoInPosto> {
  const runs = runsOf(colonne);
  const altezza = Math.ceil(CELLE_A_BLOCCO / Math.max(1, new Set(colonne).size));
  const byColonna = new Map<number, unknown[]>(colonne.map((colonna) => [colonna, []]));
  const readFrom = async (da: number): Promise<void> => {
    if (da >= righe) return;
    const quante = Math.min(altezza, righe - da);
    const letti = await readBlocchi(sheet.context, [{ da, righe: quante }], (blocco) =>
      runs.map(([colonna, larghezza]) => {
        const range = sheet.getRangeByIndexes(blocco.da, colonna, blocco.righe, larghezza);
        range.load("formulas,values");
        return { colonna, range };
      }),
    );
    for (const { colonna, range } of letti.flatMap(({ letto }) => letto)) {
      const formule: readonly (readonly unknown[])[] = range.formulas;
      const valori: readonly (readonly unknown[])[] = range.values;
      formule.forEach((riga, sotto) =>
        riga.forEach((uno, at) => byColonna.get(colonna + at)?.push(typedContent(uno, valori[sotto]?.[at]))),
      );
    }
    return readFrom(da + quante);
  };
  await readFrom(0);
  return (riga, colonna) => byColonna.get(colonna)?.[riga] ?? "";
}

interface Misure {
  readonly righe: number;
  readonly colonne: number;
}

async function readMisure(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Misure> {
  const usato = sheet.getUsedRangeOrNullObject(true);
  usato.load("rowIndex,rowCount,columnIndex,columnCount");
  await context.sync();
  if (usato.isNullObject) return { righe: 0, colonne: 0 };
  return { righe: usato.rowIndex + usato.rowCount, colonne: usato.columnIndex + usato.columnCount };
}

/**
 * Reads a sheet from A1 to the last cell that holds something: its size, then one sync a block of rows, then its size
 * again, since lines may come or go in between.
 */
export async function readFoglio(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<FoglioRiletto> {
  let misure = await readMisure(context, sheet);
  for (;;) {
    const { righe, colonne } = misure;
    const tutte = Array.from({ length: colonne }, (_, colonna) => colonna);
    const lettura = await readColonne(sheet, tutte, righe);
    const dopo = await readMisure(context, sheet);
    if (dopo.righe === righe && dopo.colonne === colonne) return { lettura, righe, colonne };
    misure = dopo;
  }
}
