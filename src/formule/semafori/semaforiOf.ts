import { QUOTA_MASSIMA } from "../../domain/numeri/quotaMassima";
import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import { cellAt, type Area, type SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { isSuGenerale, parseFormato, SEGNI_SU_GENERALE } from "../../domain/numeri/formatoNumero";
import type { Soglie } from "../../domain/metodo/Politica";
import { condizioniEsito } from "../../domain/regole/paroleDelSal";
import { COLORI_ESITO, COLORI_SEGNO } from "../../relazione/caselle/coloriEsito";
import { indirizzoOf } from "../indirizzo";
import type { CellaModificata, RegolaSemaforo, Semafori } from "../Modifiche";
import { contenutoAt } from "../contenutoAt";
import { COLORI_DI_PERF } from "./coloriDiPerf";
import { scriviEspressione } from "../testo/scriviEspressione";

/** In the order in which their rules stand in the workbook. */
const ESITI_COLORATI = ["non raggiunto", "parziale", "raggiunto"] as const;

/**
 * The three rules of an area, relative to its first cell. The type is tested first: a plain value rule would paint
 * blanks red, and texts green, because Excel ranks text above numbers.
 * @param anche other conditions of a colour, as formulas relative to the first cell
 */
export function regoleOf(area: Area, soglie: Soglie, anche: readonly string[] = []): readonly RegolaSemaforo[] {
  const cella = indirizzoOf(area.riga, area.colonna);
  const condizioni = condizioniEsito(soglie);
  return ESITI_COLORATI.map((esito) => {
    const sue = condizioni[esito].map((una) => scriviEspressione(una, { voce: () => cella }));
    return { formula: `=AND(ISNUMBER(${cella}),${[...sue, ...anche].join(",")})`, ...COLORI_ESITO[esito] };
  });
}

/** The rules of a column of checks, by the sign that each begins with. */
export function regoleDiSegno({ riga, colonna }: Area): readonly RegolaSemaforo[] {
  const cella = indirizzoOf(riga, colonna);
  return (["✗", "◆"] as const).map((segno) => ({ formula: `=LEFT(${cella},1)="${segno}"`, ...COLORI_SEGNO[segno] }));
}

const hasFormato = (formato: string) => formato !== "General" && !isSuGenerale(formato);

function quotaCome(formato: string): string {
  if (!hasFormato(formato)) return "0.0%";
  const { decimali } = parseFormato(formato.split(";").at(-1) ?? formato);
  return `0${decimali ? `.${"0".repeat(decimali)}` : ""}%`;
}

/** A number format without the sign of an outcome. */
export const formatoSenzaSegno = (formato: string): string => (formato.includes('"▼ "') ? quotaCome(formato) : formato);

/**
 * A sign beside the colour, in the number format itself: no extra column, native in every spreadsheet. Where the cell had
 * no format a section for texts is added, which changes nothing and says so: what it published was not printed with those
 * decimals.
 */
export function formatoConSegno(formato: string, { parziale, raggiunto }: Soglie): string {
  const cifre = quotaCome(formato);
  const segni = `[<${parziale}]"▼ "${cifre};[<=${raggiunto}]"◆ "${cifre};"▲ "${cifre}`;
  return hasFormato(formato) ? segni : `${segni}${SEGNI_SU_GENERALE}`;
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

const isNumeroAt = (grid: SheetGrid, riga: number, colonna: number) => cellAt(grid, riga, colonna).tipo === "numero";

/**
 * The rows of a SAL column that hold shares. Where one number is in points (45 for 45%), every cell without a
 * percentage format is in points or may be: none of them is touched until it is recalculated.
 */
function righeInQuote(grid: SheetGrid, colonna: number, righe: readonly number[]): readonly number[] {
  const nude = righe.filter((riga) => !parseFormato(grid.formati[riga]?.[colonna] ?? "General").isPercentuale);
  const isInPunti = nude.some((riga) => {
    const cella = cellAt(grid, riga, colonna);
    return cella.tipo === "numero" && cella.valore > QUOTA_MASSIMA;
  });
  if (!isInPunti) return righe;
  const escluse = new Set(nude);
  return righe.filter((riga) => !escluse.has(riga));
}

/** The fewest stretches that hold these rows and no number of another kind: headers and blanks may stand between. */
function trattiOf(grid: SheetGrid, colonna: number, righe: readonly number[]): readonly Area[] {
  const tratti: { prima: number; ultima: number }[] = [];
  for (const riga of righe) {
    const tratto = tratti.at(-1);
    let at = (tratto?.ultima ?? riga) + 1;
    while (at < riga && !isNumeroAt(grid, at, colonna)) at++;
    if (tratto && at >= riga) tratto.ultima = riga;
    else tratti.push({ prima: riga, ultima: riga });
  }
  return tratti.map(({ prima, ultima }) => ({ riga: prima, colonna, righe: ultima - prima + 1, colonne: 1 }));
}

/** The traffic lights of a cruscotto: rules on the stretches of its SAL cells, and the sign in their number format. */
export function semaforiOf(
  grid: SheetGrid,
  misurato: CruscottoMisurato,
): { readonly semafori: readonly Semafori[]; readonly celle: readonly CellaModificata[] } {
  const { soglie } = misurato.politica;
  const semafori: Semafori[] = [];
  const celle: CellaModificata[] = [];
  for (const [colonna, tutte] of celleSalOf(misurato)) {
    const righe = righeInQuote(grid, colonna, tutte);
    for (const area of trattiOf(grid, colonna, righe)) {
      semafori.push({ foglio: grid.foglio, area, regole: regoleOf(area, soglie), colori: COLORI_DI_PERF });
    }
    for (const riga of righe) {
      const contenuto = contenutoAt(grid, riga, colonna);
      const formato = formatoConSegno(contenuto.formato, soglie);
      if (formato !== contenuto.formato) {
        celle.push({ riga, colonna, prima: contenuto, dopo: { ...contenuto, formato } });
      }
    }
  }
  return { semafori, celle };
}
