import { cellAt, type SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { parseFormato } from "../../domain/numeri/formatoNumero";
import type { CellaModificata, LarghezzaMinima, Semafori } from "../Modifiche";

const CON_SEGNO = /"\S "0[^;]*%/;

/** A cell that reaches over other columns has room enough. */
const isInLargo = ({ unioni }: SheetGrid, riga: number, colonna: number): boolean =>
  unioni.some((una) => una.riga === riga && una.colonna === colonna && una.colonne > 1);

/** How many characters a share takes with its sign; the year's end may bring any to 100%. */
function caratteriDi(grid: SheetGrid, riga: number, colonna: number, formato: string): number {
  if (!CON_SEGNO.test(formato) || isInLargo(grid, riga, colonna)) return 0;
  const cella = cellAt(grid, riga, colonna);
  const punti = Math.round(100 * Math.max(1, cella.tipo === "numero" ? Math.abs(cella.valore) : 0));
  const { decimali } = parseFormato(formato);
  return `▲ ${punti}${decimali ? `,${"0".repeat(decimali)}` : ""}%`.length;
}

/**
 * The room that the signs of a sheet take, by column: in one of Excel's usual width "▲ 100,0%" finds none, and Excel
 * shows "####" in the place of the figure.
 * @param celle what is written with the colours
 */
export function larghezzeDelSegno(
  grid: SheetGrid,
  semafori: readonly Semafori[],
  celle: readonly CellaModificata[],
): readonly LarghezzaMinima[] {
  const formati = new Map(celle.map(({ riga, colonna, dopo }) => [`${riga},${colonna}`, dopo.formato]));
  const minime = new Map<number, { da: number; a: number; caratteri: number }>();
  for (const { area, regole } of semafori) {
    if (regole.length === 0) continue;
    const { colonna } = area;
    for (let riga = area.riga; riga < area.riga + area.righe; riga++) {
      const formato = formati.get(`${riga},${colonna}`) ?? grid.formati[riga]?.[colonna] ?? "General";
      const caratteri = caratteriDi(grid, riga, colonna, formato);
      if (caratteri === 0) continue;
      const sua = minime.get(colonna) ?? { da: riga, a: riga, caratteri };
      const [da, a] = [Math.min(sua.da, riga), Math.max(sua.a, riga)];
      minime.set(colonna, { da, a, caratteri: Math.max(sua.caratteri, caratteri) });
    }
  }
  return [...minime].map(([colonna, { da, a, caratteri }]) => ({
    foglio: grid.foglio,
    area: { riga: da, colonna, righe: a - da + 1, colonne: 1 },
    caratteri,
  }));
}
