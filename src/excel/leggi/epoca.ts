import { nelDocumento } from "../../cruscotto/griglia/epoca";
import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import type { CellaFoglio, CellaModificata, Contenuto, Modifiche } from "../../formule/Modifiche";

/**
 * Queues the question whether the workbook counts its days from 1904: no property says so, its own functions do.
 * @returns the answer, once the request is synced
 */
export function askEpoca({ workbook }: Excel.RequestContext): () => boolean {
  const duemila = workbook.functions.date(2000, 1, 1);
  duemila.load("value");
  return () => duemila.value === DUEMILA_DAL_1904;
}

/** 1 January 2000 in a workbook of the 1904 system. */
const DUEMILA_DAL_1904 = 35_064;

/** A sheet as it was read, with the serials that the workbook holds. */
function grigliaNelDocumento({ is1904, ...grid }: SheetGrid): SheetGrid {
  if (is1904 !== true) return grid;
  const celle = grid.celle.map((riga) =>
    riga.map((cella) =>
      cella.tipo === "numero" ? { ...cella, valore: nelDocumento(cella.valore, cella.formato, true) } : cella,
    ),
  );
  return { ...grid, celle };
}

/** Sheets as they were read, with the serials that the workbook holds: they are compared with what is read again. */
export function fogliNelDocumento(letti: ReadonlyMap<string, SheetGrid | null>): ReadonlyMap<string, SheetGrid | null> {
  return new Map([...letti].map(([nome, grid]) => [nome, grid && grigliaNelDocumento(grid)]));
}

function contenutoNelDocumento(contenuto: Contenuto): Contenuto {
  const { formula, formato } = contenuto;
  return typeof formula === "number" ? { formula: nelDocumento(formula, formato, true), formato } : contenuto;
}

const modificata = ({ prima, dopo, ...dove }: CellaModificata): CellaModificata => ({
  ...dove,
  prima: contenutoNelDocumento(prima),
  dopo: contenutoNelDocumento(dopo),
});

const delFoglio = (cella: CellaFoglio): CellaFoglio =>
  cella.tipo === "numero" ? { ...cella, valore: nelDocumento(cella.valore, cella.formato, true) } : cella;

/** What a command changes, with the days as the workbook counts them: the one place where they leave the 1900 system. */
export function modificheNelDocumento(modifiche: Modifiche, is1904: boolean): Modifiche {
  if (!is1904) return modifiche;
  return {
    ...modifiche,
    celle: modifiche.celle.map(({ foglio, celle }) => ({ foglio, celle: celle.map(modificata) })),
    fogli: modifiche.fogli.map((foglio) => ({ ...foglio, righe: foglio.righe.map((riga) => riga.map(delFoglio)) })),
  };
}
