import type { Cella } from "../domain/Cella";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { COSE } from "./cose";
import { COLONNE_CORREZIONI, isFoglioPerf, RIGA_INTESTAZIONE_CORREZIONI } from "./correzioni";
import type { Correzione, Cosa } from "./Correzione";
import { colonnaOf, findIn, testoOf } from "./paroleCorrezioni";

const RIFERIMENTO = /^=ROW\('?(.*?)'?!\$?([A-Z]+)\$?\d+\)$/i;
const PAROLE_COSE = Object.fromEntries(Object.entries(COSE).map(([cosa, { parole }]) => [cosa, parole])) as Record<
  Cosa,
  RegExp
>;

function rigaOf(cella: Cella): number | null {
  const numero = Number(testoOf(cella) || NaN);
  return Number.isInteger(numero) && numero > 0 ? numero - 1 : null;
}

/**
 * Reads "PERF – correzioni" back, what the user typed there by hand too: words in any case, with or without accents.
 * A line that is not understood comes back without a `detto`. Nothing is read off a user's own sheet.
 */
export function readCorrezioni(grid: SheetGrid | null): readonly Correzione[] {
  if (!grid || !isFoglioPerf(grid)) return [];
  const correzioni: Correzione[] = [];
  for (let posizione = RIGA_INTESTAZIONE_CORREZIONI + 1; posizione < grid.celle.length; posizione++) {
    const cella = (colonna: keyof typeof COLONNE_CORREZIONI) => cellAt(grid, posizione, COLONNE_CORREZIONI[colonna]);
    const testo = (colonna: keyof typeof COLONNE_CORREZIONI) => testoOf(cella(colonna));
    const riferimento = RIFERIMENTO.exec(grid.formule[posizione]?.[COLONNE_CORREZIONI.riga] ?? "");
    const parole = testo("cosa");
    // A line that names neither a sheet nor what it is about is a note of the user's.
    if (parole === "" && testo("foglio") === "" && !riferimento) continue;
    const cosa = findIn(PAROLE_COSE, parole);
    const riga = {
      valore: cella("valore"),
      formula: testo("formula"),
      descrizione: testo("descrizione"),
      colonna: colonnaOf(riferimento?.[2] ?? ""),
    };
    correzioni.push({
      posizione,
      foglio: riferimento?.[1]?.replace(/''/g, "'") ?? testo("foglio"),
      riga: rigaOf(cella("riga")),
      // A reference to column A says only the row: no figure stands there.
      colonna: riga.colonna || null,
      voce: testo("voce"),
      percorso: testo("percorso"),
      descrizione: riga.descrizione,
      detto: cosa && COSE[cosa].leggi(riga),
      parole,
      motivo: testo("motivo"),
      autore: testo("autore"),
    });
  }
  return correzioni;
}
