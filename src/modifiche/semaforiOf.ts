import type { CruscottoMisurato } from "../cruscotto/CruscottoMisurato";
import type { Area, SheetGrid } from "../cruscotto/SheetGrid";
import { parseFormato } from "../domain/formatoNumero";
import type { Soglie } from "../domain/Politica";
import { indirizzoOf } from "./indirizzo";
import type { CellaModificata, RegolaSemaforo, Semafori } from "./Modifiche";
import { contenutoAt } from "./planRicalcolo";

const ROSSO = { sfondo: "#F8D7DA", carattere: "#7A1320" } as const;
const GIALLO = { sfondo: "#FFF0C2", carattere: "#5C4400" } as const;
const VERDE = { sfondo: "#D5EDDB", carattere: "#0F4D24" } as const;

/**
 * The three rules of an area, relative to its first cell. The type is tested first: a plain value rule would paint
 * blanks red, and texts green, because Excel ranks text above numbers.
 */
export function regoleOf(area: Area, { parziale, raggiunto }: Soglie): readonly RegolaSemaforo[] {
  const cella = indirizzoOf(area.riga, area.colonna);
  return [
    { formula: `=AND(ISNUMBER(${cella}),${cella}<${parziale})`, ...ROSSO },
    { formula: `=AND(ISNUMBER(${cella}),${cella}>=${parziale},${cella}<=${raggiunto})`, ...GIALLO },
    { formula: `=AND(ISNUMBER(${cella}),${cella}>${raggiunto})`, ...VERDE },
  ];
}

/** A sign beside the colour, in the number format itself: no extra column, native in every spreadsheet. */
export function formatoConSegno(formato: string, { parziale, raggiunto }: Soglie): string {
  const { decimali } = parseFormato(formato.split(";").at(-1) ?? formato);
  const cifre = `0${decimali ? `.${"0".repeat(decimali)}` : ""}%`;
  return `[<${parziale}]"▼ "${cifre};[<=${raggiunto}]"◆ "${cifre};"▲ "${cifre}`;
}

/** Where the SAL cells of a cruscotto stand, by column: rows in ascending order, 0-based. */
export function celleSalOf({ indicatori, aggregati }: CruscottoMisurato): ReadonlyMap<number, readonly number[]> {
  const celle = new Map<number, number[]>();
  const add = (riga: number, colonna: number | null) => {
    if (colonna === null) return;
    const righe = celle.get(colonna);
    if (righe) righe.push(riga);
    else celle.set(colonna, [riga]);
  };
  for (const { indicatore } of indicatori) add(indicatore.riga, indicatore.colonne.sal);
  for (const { nodo } of aggregati) add(nodo.riga, nodo.colonnaSal);
  return new Map([...celle].map(([colonna, righe]) => [colonna, righe.sort((a, b) => a - b)]));
}

/** The traffic lights of a cruscotto: rules on one area a column, and the sign in each SAL cell's number format. */
export function semaforiOf(
  grid: SheetGrid,
  misurato: CruscottoMisurato,
): { readonly semafori: readonly Semafori[]; readonly celle: readonly CellaModificata[] } {
  const { soglie } = misurato.politica;
  const semafori: Semafori[] = [];
  const celle: CellaModificata[] = [];
  for (const [colonna, righe] of celleSalOf(misurato)) {
    const [prima = 0] = righe;
    const area = { riga: prima, colonna, righe: (righe.at(-1) ?? prima) - prima + 1, colonne: 1 };
    semafori.push({ foglio: grid.foglio, area, regole: regoleOf(area, soglie) });
    for (const riga of righe) {
      const contenuto = contenutoAt(grid, riga, colonna);
      const formato = formatoConSegno(contenuto.formato === "General" ? "0.0%" : contenuto.formato, soglie);
      if (formato !== contenuto.formato) {
        celle.push({ riga, colonna, prima: contenuto, dopo: { ...contenuto, formato } });
      }
    }
  }
  return { semafori, celle };
}
