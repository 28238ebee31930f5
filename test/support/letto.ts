import type { Cruscotto } from "../../src/cruscotto/Cruscotto";
import { percorsoOf } from "../../src/cruscotto/righe/percorsoOf";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import { NESSUNA_RISPOSTA, type RisposteFoglio } from "../../src/cruscotto/RisposteFoglio";
import type { Area, SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { displayCella } from "../../src/domain/displayCella";

/** What a sheet is read as; a sheet left alone fails the test with its reason. */
export function cruscottoOf(grid: SheetGrid, risposte: Partial<RisposteFoglio> = {}): Cruscotto {
  const letto = readCruscotto(grid, { ...NESSUNA_RISPOSTA, ...risposte });
  if (letto.tipo !== "cruscotto") throw new Error(`ignorato: ${letto.motivo}`);
  return letto.cruscotto;
}

/** One line an indicator: its name, where it hangs, what it asks for and what it has. */
export function righeOf(cruscotto: Cruscotto): readonly string[] {
  return cruscotto.indicatori.map(({ nome, padre, operatore, target, consuntivo }) => {
    const dove = percorsoOf(cruscotto.nodi, padre).join(" › ");
    return `${dove} › ${nome}: ${displayCella(operatore)}${displayCella(target)} / ${displayCella(consuntivo)}`;
  });
}

/** A merged area by its first row and column, and its size. */
export const unione = (riga: number, colonna: number, righe: number, colonne: number): Area => ({
  riga,
  colonna,
  righe,
  colonne,
});
