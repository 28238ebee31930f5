import { MARCHIO_FOGLIO_PERF } from "../cruscotto/griglia/marchio";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { displayCella } from "../domain/numeri/displayCella";
import { groupBy } from "../domain/groupBy";
import type { Tabella } from "../relazione/caselle/Tabella";
import { FOGLI_RELAZIONE } from "../texts/relazione/fogli";
import { nomeLibero } from "../formule/nomeLibero";
import type { Pagina } from "./posaTabelle";

/** The sheet of the workbook that already holds a table, by its title: names are cut to 31 characters. */
function presenteOf(titolo: string, esistenti: readonly SheetGrid[]): SheetGrid | undefined {
  return esistenti.find((grid) => displayCella(cellAt(grid, 0, 0)) === `${MARCHIO_FOGLIO_PERF}${titolo}`);
}

/**
 * Puts tables on sheets: on those of ours that already hold them, else on new ones. A sheet of the same name that is
 * not ours is never touched: the table takes the next free name.
 * @param esistenti the sheets of ours
 * @param nomi every sheet of the workbook
 */
export function pagineOf(
  tabelle: readonly Tabella[],
  esistenti: readonly SheetGrid[],
  nomi: readonly string[],
): readonly Pagina[] {
  const presi = new Set(nomi.map((nome) => nome.toLowerCase()));
  return [...groupBy(tabelle, (tabella) => tabella.foglio)].map(([foglio, sue]) => {
    const nome = nomeFoglioOf(sue[0].titolo, foglio, esistenti, presi);
    presi.add(nome.toLowerCase());
    return { nome, tabelle: sue };
  });
}

/**
 * The sheet for what has a title: the one of ours that already has it, else a new one with a free name.
 * @param presi names that are taken, in lower case
 */
export function nomeFoglioOf(
  titolo: string,
  foglio: string,
  esistenti: readonly SheetGrid[],
  presi: ReadonlySet<string>,
): string {
  return presenteOf(titolo, esistenti)?.foglio ?? nomeLibero(`${FOGLI_RELAZIONE.prefisso}${foglio}`, presi);
}
