import { runsOf } from "./indirizzo";
import { letteraOf } from "../cruscotto/griglia/letteraOf";

/** A child of a mean: the row (0-based) where its SAL and its weight stand. */
export interface RigaMediata {
  readonly riga: number;
  readonly hasPeso: boolean;
}

const VALORI_MASSIMI_CHOOSE = 200;
/** A formula has room for 8,192 characters. */
const TRATTI_MASSIMI = 100;

function rangeOf(colonna: number, [prima, ultima]: readonly [number, number]): string {
  const lettera = letteraOf(colonna);
  return prima === ultima ? `${lettera}${prima + 1}` : `${lettera}${prima + 1}:${lettera}${ultima + 1}`;
}

/** One array argument out of cells of a column: a range, or CHOOSE over the scattered ones. Null when too many. */
function arrayOf(colonna: number, righe: readonly number[]): string | null {
  const runs = runsOf(righe);
  const [primo] = runs;
  if (runs.length === 1 && primo) return rangeOf(colonna, primo);
  if (righe.length > VALORI_MASSIMI_CHOOSE) return null;
  const celle = righe.map((riga) => rangeOf(colonna, [riga, riga]));
  return `CHOOSE({${righe.map((_, at) => at + 1).join(",")}},${celle.join(",")})`;
}

/**
 * =PERF.MEDIA over the SAL cells of the children, with their weights where they have any.
 * Null when there is no child, or too many scattered ones for one formula.
 */
export function formulaMedia(
  figli: readonly RigaMediata[],
  colonnaSal: number,
  colonnaPeso: number | null,
): string | null {
  const righe = figli.map(({ riga }) => riga).sort((a, b) => a - b);
  const sal = righe.length === 0 ? null : arrayOf(colonnaSal, righe);
  if (sal === null) return null;
  if (colonnaPeso === null || !figli.some(({ hasPeso }) => hasPeso)) return `=PERF.MEDIA(${sal})`;
  const pesi = arrayOf(colonnaPeso, righe);
  return pesi === null ? null : `=PERF.MEDIA(${sal},${pesi})`;
}

/**
 * The same mean in plain Excel: texts drop out with their weight, nothing to average shows nothing.
 * @example formulaMediaNativa([{ riga: 4, hasPeso: false }, { riga: 5, hasPeso: false }], 2, null)
 */
export function formulaMediaNativa(
  figli: readonly RigaMediata[],
  colonnaSal: number,
  colonnaPeso: number | null,
): string | null {
  const runs = runsOf(figli.map(({ riga }) => riga).sort((a, b) => a - b));
  if (runs.length === 0) return null;
  if (runs.length > TRATTI_MASSIMI) return null;
  // Always a range, also of one cell: a formula over ranges is known again for that of a heading.
  const tratto = (colonna: number, [prima, ultima]: readonly [number, number]) =>
    `${letteraOf(colonna)}${prima + 1}:${letteraOf(colonna)}${ultima + 1}`;
  const sal = runs.map((run) => tratto(colonnaSal, run));
  if (colonnaPeso === null || !figli.some(({ hasPeso }) => hasPeso)) {
    return `=IF(COUNT(${sal.join(",")})=0,"",ROUND(AVERAGE(${sal.join(",")}),12))`;
  }
  const prodotti = runs.map((run) => `SUMPRODUCT(${tratto(colonnaSal, run)},${tratto(colonnaPeso, run)})`).join("+");
  const pesi = runs
    .map((run) => `SUMPRODUCT(--ISNUMBER(${tratto(colonnaSal, run)}),${tratto(colonnaPeso, run)})`)
    .join("+");
  return `=IF((${pesi})<=0,"",ROUND((${prodotti})/(${pesi}),12))`;
}
