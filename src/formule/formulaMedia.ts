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
 * What `weightedMean` gives, in plain Excel on stretches of cells: each SAL beside its weight, or without weights.
 * @param pesi as many stretches as those of `sal`, each as long as its own
 * @example mediaScritta(["C5:C9"], ["D5:D9"])
 * //=> '=IF((SUMPRODUCT(--ISNUMBER(C5:C9),D5:D9))<=0,"",ROUND((SUMPRODUCT(C5:C9,D5:D9))/(SUMPRODUCT(--ISNUMBER(C5:C9),D5:D9)),12))'
 */
export function mediaScritta(sal: readonly string[], pesi: readonly string[] | null): string {
  const tutti = sal.join(",");
  if (pesi === null) return `=IF(COUNT(${tutti})=0,"",ROUND(AVERAGE(${tutti}),12))`;
  const prodotti = sal.map((tratto, at) => `SUMPRODUCT(${tratto},${pesi[at] ?? ""})`).join("+");
  const contati = sal.map((tratto, at) => `SUMPRODUCT(--ISNUMBER(${tratto}),${pesi[at] ?? ""})`).join("+");
  return `=IF((${contati})<=0,"",ROUND((${prodotti})/(${contati}),12))`;
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
  if (colonnaPeso === null || !figli.some(({ hasPeso }) => hasPeso)) return mediaScritta(sal, null);
  return mediaScritta(
    sal,
    runs.map((run) => tratto(colonnaPeso, run)),
  );
}
