import { runsOf } from "../indirizzo";
import { MEDIA_PESATA, MEDIA_SEMPLICE, type PostoDiMedia } from "../../domain/regole/media";
import { letteraOf } from "../../cruscotto/griglia/letteraOf";
import { scriviEspressione } from "../testo/scriviEspressione";

/** A child of a mean: the row (0-based) where its SAL and its weight stand. */
export interface RigaMediata {
  readonly riga: number;
  readonly hasPeso: boolean;
}

/** A formula has room for 8,192 characters. */
const TRATTI_MASSIMI = 100;

/** What a mean is made of, on stretches of cells: texts and blanks drop out, with their weight. */
export function partiDellaMedia(
  sal: readonly string[],
  pesi: readonly string[],
): Readonly<Record<PostoDiMedia, string>> {
  const tutti = sal.join(",");
  const somma = (di: (tratto: string) => string) =>
    `(${sal.map((tratto, at) => `SUMPRODUCT(${di(tratto)},${pesi[at] ?? ""})`).join("+")})`;
  return {
    prodotti: somma((tratto) => tratto),
    pesi: somma((tratto) => `--ISNUMBER(${tratto})`),
    quanti: `COUNT(${tutti})`,
    semplice: `AVERAGE(${tutti})`,
  };
}

/**
 * A mean in plain Excel on stretches of cells: each SAL beside its weight, or without weights.
 * @param pesi as many stretches as those of `sal`, each as long as its own
 * @example mediaScritta(["C5:C9"], ["D5:D9"])
 * //=> '=IF((SUMPRODUCT(--ISNUMBER(C5:C9),D5:D9))<=0,"",ROUND((SUMPRODUCT(C5:C9,D5:D9))/(SUMPRODUCT(--ISNUMBER(C5:C9),D5:D9)),12))'
 */
function mediaScritta(sal: readonly string[], pesi: readonly string[] | null): string {
  const parti = partiDellaMedia(sal, pesi ?? []);
  return `=${scriviEspressione(pesi ? MEDIA_PESATA : MEDIA_SEMPLICE, { voce: (nome) => parti[nome] })}`;
}

/**
 * The mean of cells of one column, in plain Excel: texts drop out with their weight, nothing to average shows nothing.
 * @example formulaMedia([{ riga: 4, hasPeso: false }, { riga: 5, hasPeso: false }], 2, null)
 */
export function formulaMedia(
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
