import { digitato } from "../cruscotto/griglia/digitato";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { CellaModificata } from "../formule/Modifiche";

/** What a cell holds as it is typed (`digitato`): a formula or a constant, "" when empty. Rows and columns are 0-based. */
export type Lettura = (riga: number, colonna: number) => unknown;

/** What stood around the changed cells and tells whether they are still the same rows and columns. */
export interface Testimoni {
  /** The fewest columns whose words tell the rows of the sheet apart. */
  readonly colonneTesto: readonly number[];
  /** Columns whose figures tell apart the rows with the same words. */
  readonly colonneNumero: readonly number[];
  readonly righe: ReadonlyMap<number, TestimoneRiga>;
  readonly intestazioni: readonly { readonly riga: number; readonly colonna: number; readonly testo: string }[];
}

interface TestimoneRiga {
  readonly testi: string;
  /** Null where the words are enough: a consuntivo may well be edited after the command. */
  readonly numeri: string | null;
  /** Another row of the sheet has the same words and figures. */
  readonly isGemella: boolean;
}

const testoDi = (contenuto: unknown) =>
  typeof contenuto === "string" && !contenuto.startsWith("=") ? contenuto.trim() : "";
const numeroDi = (contenuto: unknown) => (typeof contenuto === "number" ? String(contenuto) : "");

function chiaveOf(lettura: Lettura, riga: number, colonne: readonly number[], di: (uno: unknown) => string): string {
  return JSON.stringify(colonne.map((colonna) => di(lettura(riga, colonna))));
}

/** What the cells of a sheet held when it was read. */
export function letturaOf({ celle, formule }: SheetGrid): Lettura {
  return (riga, colonna) => {
    const cella = celle[riga]?.[colonna];
    const formula = formule[riga]?.[colonna];
    if (formula) return formula;
    if (!cella || cella.tipo === "vuota") return "";
    return cella.tipo === "testo" ? digitato(cella.valore) : cella.valore;
  };
}

/** Adds columns, those that tell most rows apart first, as long as they tell more rows apart than the keys so far. */
function chooseColonne(
  candidate: readonly (readonly string[])[],
  chiavi: readonly string[],
): { readonly colonne: readonly number[]; readonly chiavi: readonly string[] } {
  const ordinate = candidate
    .map((testi, colonna) => ({ colonna, testi, distinti: new Set(testi).size }))
    .filter(({ distinti }) => distinti > 1)
    .sort((a, b) => b.distinti - a.distinti);
  const colonne: number[] = [];
  let scelte = chiavi;
  let distinte = new Set(chiavi).size;
  for (const { colonna, testi } of ordinate) {
    if (distinte === chiavi.length) break;
    const unite = scelte.map((chiave, riga) => `${chiave}\u0000${testi[riga] ?? ""}`);
    const quante = new Set(unite).size;
    if (quante === distinte) continue;
    colonne.push(colonna);
    scelte = unite;
    distinte = quante;
  }
  return { colonne, chiavi: scelte };
}

function countOf(chiavi: readonly string[]): ReadonlyMap<string, number> {
  const quante = new Map<string, number>();
  for (const chiave of chiavi) quante.set(chiave, (quante.get(chiave) ?? 0) + 1);
  return quante;
}

function intestazioniOf(lettura: Lettura, celle: readonly CellaModificata[]): Testimoni["intestazioni"] {
  const primaRiga = new Map<number, number>();
  for (const { riga, colonna } of celle) primaRiga.set(colonna, Math.min(riga, primaRiga.get(colonna) ?? riga));
  return [...primaRiga].flatMap(([colonna, prima]) => {
    for (let riga = prima - 1; riga >= 0; riga--) {
      const testo = testoDi(lettura(riga, colonna));
      if (testo !== "") return [{ riga, colonna, testo }];
    }
    return [];
  });
}

/** The witnesses of the cells that one command changes on a sheet, from the sheet as it was read. */
export function testimoniOf(grid: SheetGrid, celle: readonly CellaModificata[]): Testimoni {
  const lettura = letturaOf(grid);
  const cambiate = new Set(celle.map(({ colonna }) => colonna));
  const larghezza = Math.max(0, ...grid.celle.slice(0, 1).map(({ length }) => length));
  const candidate = (di: (uno: unknown) => string) =>
    Array.from({ length: larghezza }, (_, colonna) =>
      grid.celle.map((_riga, riga) => (cambiate.has(colonna) ? "" : di(lettura(riga, colonna)))),
    );
  const conTesti = chooseColonne(
    candidate(testoDi),
    grid.celle.map(() => ""),
  );
  const conNumeri = chooseColonne(candidate(numeroDi), conTesti.chiavi);
  const quantiTesti = countOf(conTesti.chiavi);
  const quantiNumeri = countOf(conNumeri.chiavi);
  const righe = new Map<number, TestimoneRiga>();
  for (const { riga } of celle) {
    const isUnica = quantiTesti.get(conTesti.chiavi[riga] ?? "") === 1;
    righe.set(riga, {
      testi: chiaveOf(lettura, riga, conTesti.colonne, testoDi),
      numeri: isUnica ? null : chiaveOf(lettura, riga, conNumeri.colonne, numeroDi),
      isGemella: quantiNumeri.get(conNumeri.chiavi[riga] ?? "") !== 1,
    });
  }
  return {
    colonneTesto: conTesti.colonne,
    colonneNumero: conNumeri.colonne,
    righe,
    intestazioni: intestazioniOf(lettura, celle),
  };
}

/**
 * The rows that are still where the command found them. A row that nothing tells from another is among them only
 * when no row has moved; none is when a column has.
 */
export function righeFerme(testimoni: Testimoni, lettura: Lettura): ReadonlySet<number> {
  const { colonneTesto, colonneNumero, intestazioni } = testimoni;
  if (intestazioni.some(({ riga, colonna, testo }) => testoDi(lettura(riga, colonna)) !== testo)) return new Set();
  const ferme = [...testimoni.righe].filter(
    ([riga, { testi, numeri }]) =>
      chiaveOf(lettura, riga, colonneTesto, testoDi) === testi &&
      (numeri === null || chiaveOf(lettura, riga, colonneNumero, numeroDi) === numeri),
  );
  const isTuttoFermo = ferme.length === testimoni.righe.size;
  return new Set(ferme.filter(([, { isGemella }]) => isTuttoFermo || !isGemella).map(([riga]) => riga));
}
