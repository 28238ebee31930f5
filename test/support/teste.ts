import { findIntestazioni } from "../../src/cruscotto/colonne/testa/findIntestazioni";
import { letteraOf } from "../../src/cruscotto/griglia/letteraOf";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { Unioni } from "../../src/cruscotto/griglia/Unioni";

/**
 * The headers found on a sheet, one line each: rows from 1, columns, kind, and each cell with its role, a weak one
 * between brackets: "2-3 A:D cruscotto · A Indicatore indicatore · B Valore (consuntivo) · C Zarvio".
 */
export function testeDi(grid: SheetGrid, trova = findIntestazioni): readonly string[] {
  return trova(grid, new Unioni(grid)).map(({ riga, ultima, da, a, celle, genere }) => {
    const righe = riga === ultima ? `${riga + 1}` : `${riga + 1}-${ultima + 1}`;
    const sue = celle.map(({ colonna, testo, ruolo, isDebole }) => {
      const detto = ruolo === null ? "" : isDebole ? ` (${ruolo})` : ` ${ruolo}`;
      return ` · ${letteraOf(colonna)} ${testo}${detto}`;
    });
    return `${righe} ${letteraOf(da)}:${letteraOf(a)} ${genere}${sue.join("")}`;
  });
}
