import type { Area } from "../cruscotto/griglia/SheetGrid";
import type { Posata } from "./posaTabelle";

/** The places where the OIV writes, in the tables of its dossier: they stay open where all else is locked. */
export function campiDelDossier(posate: readonly Posata[]): readonly Area[] {
  return posate.flatMap(({ tabella: { genere, colonne, righe }, intestazione }) =>
    genere !== "dossier" || righe.length === 0
      ? []
      : colonne.flatMap((colonna, at) =>
          colonna.genere === "campo" ? [{ riga: intestazione + 1, colonna: at, righe: righe.length, colonne: 1 }] : [],
        ),
  );
}
