import type { FoglioPerf } from "../../formule/Modifiche";

/** What a locked sheet still allows: to be looked at as one likes. */
const PERMESSI: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
};

/** Queues the lock of a sheet of ours, once all else is written on it: then Excel refuses even its row heights. */
export function queueProtezione(sheet: Excel.Worksheet, { protezione }: Pick<FoglioPerf, "protezione">): void {
  if (!protezione) return;
  for (const { riga, colonna, righe, colonne } of protezione.libere) {
    sheet.getRangeByIndexes(riga, colonna, righe, colonne).format.protection.locked = false;
  }
  sheet.protection.protect(PERMESSI);
}

/** Queues the lock of a sheet that an undo has written anew: which of its cells are open has stayed. */
export function queueRichiusura(sheet: Excel.Worksheet): void {
  sheet.protection.protect(PERMESSI);
}
