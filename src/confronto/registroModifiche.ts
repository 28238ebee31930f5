import { displayCella } from "../domain/numeri/displayCella";
import { normalize } from "../domain/testo/normalize";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { Indicatore } from "../cruscotto/Cruscotto";
import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import { compareVersioni, type RigaDiVersione } from "./compareVersioni";

/** A sheet of a version with its cells. */
export interface FoglioConCelle {
  readonly misurato: CruscottoMisurato;
  readonly grid: SheetGrid;
}

/** The columns that every row has, and those beside it by the words of their heading. */
export type ColonnaDelRegistro = "target" | "consuntivo" | "peso" | "sal" | { readonly intestazione: string };

/** What a cell held in one version and holds in the other; a row that only one has is one change. */
export type Modifica<F extends FoglioConCelle> =
  | {
      readonly tipo: "cella";
      readonly riga: RigaDiVersione<F>;
      readonly colonna: ColonnaDelRegistro;
      /** 0-based, in the later version. */
      readonly posto: number;
      readonly prima: string;
      readonly dopo: string;
    }
  | { readonly tipo: "nuova" | "tolta"; readonly riga: RigaDiVersione<F> };

interface Scritta {
  readonly colonna: ColonnaDelRegistro;
  readonly posto: number;
  readonly testo: string;
}

const FISSE = ["target", "consuntivo", "peso", "sal"] as const;

/** What a row holds in each column that was read, by what that column is. */
function celleDi({
  fonte: { grid },
  uno: { indicatore },
}: RigaDiVersione<FoglioConCelle>): ReadonlyMap<string, Scritta> {
  const { riga, colonne, accanto }: Indicatore = indicatore;
  const testoAt = (colonna: number) => displayCella(cellAt(grid, riga, colonna)).trim();
  const celle = new Map<string, Scritta>();
  for (const colonna of FISSE) {
    const posto = colonne[colonna];
    if (posto !== null) celle.set(colonna, { colonna, posto, testo: testoAt(posto) });
  }
  for (const { colonna: posto, intestazione } of accanto) {
    const chiave = `| ${normalize(intestazione)}`;
    if (!celle.has(chiave)) celle.set(chiave, { colonna: { intestazione }, posto, testo: testoAt(posto) });
  }
  return celle;
}

function cambiate<F extends FoglioConCelle>(prima: RigaDiVersione<F>, dopo: RigaDiVersione<F>): readonly Modifica<F>[] {
  const erano = celleDi(prima);
  return [...celleDi(dopo)].flatMap(([chiave, { colonna, posto, testo }]): Modifica<F>[] => {
    const era = erano.get(chiave);
    // A column that only one of the two has is no change of a cell.
    if (!era || normalize(era.testo) === normalize(testo)) return [];
    // Nor is a SAL that was not written yet: who measures fills it in.
    if (colonna === "sal" && era.testo === "") return [];
    return [{ tipo: "cella", riga: dopo, colonna, posto, prima: era.testo, dopo: testo }];
  });
}

/**
 * Every cell that differs between two versions of a workbook, over every column that is read of a row (target, weight,
 * result, SAL, notes and what else stands beside it), with the rows matched as variations match them, wherever they
 * stand. A match that nobody has confirmed compares nothing.
 */
export function registroModifiche<F extends FoglioConCelle>(
  prima: readonly F[],
  dopo: readonly F[],
): readonly Modifica<F>[] {
  return compareVersioni(prima, dopo).flatMap((una): readonly Modifica<F>[] => {
    if (una.tipo === "nuova") return [{ tipo: "nuova", riga: una.dopo }];
    if (una.tipo === "tolta") return [{ tipo: "tolta", riga: una.prima }];
    return una.come === "dubbio" ? [] : cambiate(una.prima, una.dopo);
  });
}
