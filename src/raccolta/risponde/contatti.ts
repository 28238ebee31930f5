import { isFoglioPerf } from "../../correzioni/correzioni";
import { cellAt, type SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { displayCella } from "../../domain/numeri/displayCella";
import { normalize } from "../../domain/testo/normalize";

/** The sheet where who answers is typed once: it is ours, what stands in its rows is the user's. */
export const FOGLIO_CONTATTI = "PERF – contatti";
/** Rows of its title, its note and its headings. */
const TESTE_CONTATTI = 3;

/** Whom to write to for a responsible; "" for what is not typed. */
export interface Contatto {
  readonly nome: string;
  readonly email: string;
}

/** The contacts by responsible, however it is spelt; empty where there is no sheet of ours. */
export function readContatti(grid: SheetGrid | null): ReadonlyMap<string, Contatto> {
  if (!grid || !isFoglioPerf(grid)) return new Map();
  const righe = grid.celle.slice(TESTE_CONTATTI).map((_, at) => {
    const testo = (colonna: number) => displayCella(cellAt(grid, TESTE_CONTATTI + at, colonna)).trim();
    return [normalize(testo(0)), { nome: testo(1), email: testo(2) }] as const;
  });
  return new Map(righe.filter(([responsabile]) => responsabile !== ""));
}

/** Whom to write to for a responsible; null where nobody typed it. */
export function contattoDi(contatti: ReadonlyMap<string, Contatto>, responsabile: string): Contatto | null {
  const suo = contatti.get(normalize(responsabile));
  return suo && (suo.nome !== "" || suo.email !== "") ? suo : null;
}
