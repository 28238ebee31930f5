import { foglioInFormula, indirizzoOf } from "./indirizzo";
import { letteraOf } from "../cruscotto/griglia/letteraOf";

/** Where a cell of the Relazione was laid out. 0-based. */
export interface Luogo {
  readonly foglio: string;
  readonly riga: number;
  readonly colonna: number;
}

/** How a formula on a sheet names a cell: without the sheet where it is its own. */
export function cellaDa(qui: string, { foglio, riga, colonna }: Luogo): string {
  return `${foglio === qui ? "" : foglioInFormula(foglio)}${indirizzoOf(riga, colonna)}`;
}

/** Contiguous stretches of cells of one column, in the order of the sheet. */
export function trattiOf(qui: string, luoghi: readonly Luogo[]): readonly string[] {
  const ordinati = [...luoghi].sort(
    (a, b) => a.foglio.localeCompare(b.foglio) || a.colonna - b.colonna || a.riga - b.riga,
  );
  const tratti: { luogo: Luogo; ultima: number }[] = [];
  for (const luogo of ordinati) {
    const ultimo = tratti.at(-1);
    const segue =
      ultimo?.luogo.foglio === luogo.foglio &&
      ultimo.luogo.colonna === luogo.colonna &&
      luogo.riga === ultimo.ultima + 1;
    if (ultimo && segue) ultimo.ultima = luogo.riga;
    else tratti.push({ luogo, ultima: luogo.riga });
  }
  return tratti.map(({ luogo, ultima }) =>
    ultima === luogo.riga ? cellaDa(qui, luogo) : `${cellaDa(qui, luogo)}:${letteraOf(luogo.colonna)}${ultima + 1}`,
  );
}

/** A stretch of cells downwards from one. */
export function trattoDa(qui: string, luogo: Luogo, righe: number): string {
  const prima = cellaDa(qui, luogo);
  return righe === 1 ? prima : `${prima}:${letteraOf(luogo.colonna)}${luogo.riga + righe}`;
}

interface TrattoPaiato {
  readonly sal: Luogo;
  readonly peso: Luogo;
  readonly righe: number;
}

/** Stretches of pairs that run downwards together, from the top of each column. */
export function trattiPaiati(coppie: readonly Pick<TrattoPaiato, "sal" | "peso">[]): readonly TrattoPaiato[] {
  const segue = (uno: Luogo, altro: Luogo, righe: number) =>
    uno.foglio === altro.foglio && uno.colonna === altro.colonna && altro.riga === uno.riga + righe;
  const tratti: TrattoPaiato[] = [];
  for (const { sal, peso } of [...coppie].sort((a, b) => a.sal.riga - b.sal.riga)) {
    const at = tratti.findIndex((uno) => segue(uno.sal, sal, uno.righe) && segue(uno.peso, peso, uno.righe));
    const suo = tratti[at];
    if (suo) tratti[at] = { ...suo, righe: suo.righe + 1 };
    else tratti.push({ sal, peso, righe: 1 });
  }
  return tratti;
}
