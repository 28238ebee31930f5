import type { Area } from "./SheetGrid";

const meno = (area: Area, tolta: Area): readonly Area[] => {
  const { riga, colonna } = area;
  const [fondo, destra] = [riga + area.righe, colonna + area.colonne];
  const [da, a] = [Math.max(riga, tolta.riga), Math.min(fondo, tolta.riga + tolta.righe)];
  const [prima, ultima] = [Math.max(colonna, tolta.colonna), Math.min(destra, tolta.colonna + tolta.colonne)];
  if (da >= a || prima >= ultima) return [area];
  return [
    { ...area, righe: da - riga },
    { riga: da, colonna, righe: a - da, colonne: prima - colonna },
    { riga: da, colonna: ultima, righe: a - da, colonne: destra - ultima },
    { ...area, riga: a, righe: fondo - a },
  ].filter(({ righe, colonne }) => righe > 0 && colonne > 0);
};

/** What is left of an area outside others, in rectangles; itself where they do not meet. */
export function menoAree(area: Area, tolte: readonly Area[]): readonly Area[] {
  return tolte.reduce<readonly Area[]>((resto, tolta) => resto.flatMap((una) => meno(una, tolta)), [area]);
}
