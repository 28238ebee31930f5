import { displayCella } from "../../../domain/numeri/displayCella";
import { parseFormato } from "../../../domain/numeri/formatoNumero";
import type { RuoloColonna } from "../../Cruscotto";
import { roleOf } from "../parole/ruoli";
import { cellAt, type SheetGrid } from "../../griglia/SheetGrid";
import type { Unioni } from "../../griglia/Unioni";

/** A cell of a header: its words with those above or below it that complete them. Columns are 0-based. */
export interface CellaIntestazione {
  readonly colonna: number;
  readonly testo: string;
  readonly ruolo: RuoloColonna | null;
  readonly isDebole: boolean;
}

/** A header of one or two rows over some of the columns of a sheet. Rows and columns are 0-based. */
export interface Intestazione {
  /** First and last row it takes. */
  readonly riga: number;
  readonly ultima: number;
  /** Columns it rules, first and last. */
  readonly da: number;
  readonly a: number;
  readonly celle: readonly CellaIntestazione[];
  /** `variazioni`: former and updated targets side by side; `anni`: bare years over what may be targets. */
  readonly genere: GenereIntestazione;
}

export type GenereIntestazione = "cruscotto" | "anni" | "variazioni";

const PRIMO_ANNO = 1990;
const ULTIMO_ANNO = 2100;

/** The year a header cell holds and nothing else: the number, or its text. */
export function annoSolo(grid: SheetGrid, riga: number, colonna: number): number | null {
  const cella = cellAt(grid, riga, colonna);
  if (cella.tipo !== "numero" && cella.tipo !== "testo") return null;
  const anno = Number(cella.valore);
  return Number.isInteger(anno) && anno >= PRIMO_ANNO && anno < ULTIMO_ANNO ? anno : null;
}

/** The rows of each sheet whose words were looked at last: whoever looks at a row looks at the one above it too. */
const guardate = new WeakMap<SheetGrid, readonly (readonly [riga: number, celle: readonly CellaIntestazione[]])[]>();

/** The words of a row as a header shows them: also those of a merged area that comes down from above. */
export function celleAt(grid: SheetGrid, unioni: Unioni, riga: number): readonly CellaIntestazione[] {
  const note = guardate.get(grid) ?? [];
  const nota = note.find(([una]) => una === riga);
  if (nota) return nota[1];
  const celle = paroleAt(grid, unioni, riga);
  const [ultima] = note;
  guardate.set(grid, ultima ? [[riga, celle], ultima] : [[riga, celle]]);
  return celle;
}

function paroleAt(grid: SheetGrid, unioni: Unioni, riga: number): readonly CellaIntestazione[] {
  return (grid.celle[riga] ?? []).flatMap((_, colonna) => {
    const anno = annoSolo(grid, riga, colonna);
    const area = unioni.areaAt(riga, colonna);
    const cella = area !== null && area.colonna !== colonna ? null : unioni.seenAt(riga, colonna);
    const isData = cella?.tipo === "numero" && parseFormato(cella.formato).isData;
    const testo = anno !== null ? String(anno) : isData || cella?.tipo === "testo" ? displayCella(cella).trim() : "";
    return testo === "" ? [] : [{ colonna, testo, ...(roleOf(testo) ?? { ruolo: null, isDebole: false }) }];
  });
}
