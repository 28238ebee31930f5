import { digitato } from "../../cruscotto/griglia/digitato";
import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { righeNominate } from "../../cruscotto/griglia/spostaFormula";
import type { CellaModificata } from "../../formule/Modifiche";

/** What a cell holds as it is typed (`digitato`): a formula or a constant, "" when empty. Rows and columns are 0-based. */
export type LettoInPosto = (riga: number, colonna: number) => unknown;

/** A sheet as it was read, from A1. */
export interface FoglioRiletto {
  readonly lettura: LettoInPosto;
  readonly righe: number;
  readonly colonne: number;
}

/** What stood around the changed cells: by it their rows and columns are found again, wherever they have moved. */
export interface Testimoni {
  /** The fewest columns whose words tell the rows of the sheet apart. */
  readonly colonneTesto: readonly number[];
  /** Columns whose figures tell apart the rows with the same words. */
  readonly colonneNumero: readonly number[];
  /** The changed rows, and those that their formulas name. */
  readonly righe: ReadonlyMap<number, TestimoneRiga>;
  /** The header above the changed cells, word by word ("" for none); null where there is none. */
  readonly intestazione: {
    readonly riga: number;
    readonly parole: readonly string[];
    /** Words that the command writes there, each with the one it takes the place of: both tell the same column. */
    readonly scritte: ReadonlyMap<string, string>;
    /** Words that the command writes there where there was none, by column: they tell it while they stand. */
    readonly aggiunte?: ReadonlyMap<number, string>;
  } | null;
}

interface TestimoneRiga {
  readonly testi: string;
  /** Null where the words are enough: a consuntivo may well be edited after the command. */
  readonly numeri: string | null;
  /** Another row of the sheet has the same words and figures. */
  readonly isGemella: boolean;
}

export const testoDi = (contenuto: unknown): string =>
  typeof contenuto === "string" && !contenuto.startsWith("=") ? contenuto.trim() : "";
export const numeroDi = (contenuto: unknown): string => (typeof contenuto === "number" ? String(contenuto) : "");

export function chiaveDellaRiga(
  lettura: LettoInPosto,
  riga: number,
  colonne: readonly number[],
  di: (uno: unknown) => string,
): string {
  return JSON.stringify(colonne.map((colonna) => di(lettura(riga, colonna))));
}

/** What the cells of a sheet held when it was read. */
export function letturaOf({ celle, formule }: SheetGrid): LettoInPosto {
  return (riga, colonna) => {
    const cella = celle[riga]?.[colonna];
    const formula = formule[riga]?.[colonna];
    if (formula) return formula;
    if (!cella || cella.tipo === "vuota") return "";
    return cella.tipo === "testo" ? digitato(cella.valore) : cella.valore;
  };
}

/** A sheet as it was read. */
export function lettoOf(grid: SheetGrid): FoglioRiletto {
  return { lettura: letturaOf(grid), righe: grid.celle.length, colonne: grid.celle[0]?.length ?? 0 };
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

/**
 * The row above the changed cells that has most words among those nearest above each changed column; where there is
 * none, the first changed row itself (a header that a column is added to), or one whose words the command rewrites.
 */
function intestazioneOf(
  { lettura, colonne }: FoglioRiletto,
  celle: readonly CellaModificata[],
): Testimoni["intestazione"] {
  const primaRiga = new Map<number, number>();
  for (const { riga, colonna } of celle) primaRiga.set(colonna, Math.min(riga, primaRiga.get(colonna) ?? riga));
  const sopra = [...primaRiga].flatMap(([colonna, prima]) => {
    for (let riga = prima - 1; riga >= 0; riga--) if (testoDi(lettura(riga, colonna)) !== "") return [riga];
    return [];
  });
  const larghezza = Math.max(colonne, ...[...primaRiga.keys()].map((colonna) => colonna + 1));
  const prima = Math.min(...primaRiga.values());
  const isSopra = sopra.length > 0;
  const riscritte = celle.filter(({ prima: una, dopo }) => testoDi(una.formula) !== "" && testoDi(dopo.formula) !== "");
  const righe = isSopra ? sopra : primaRiga.size > 0 ? [prima, ...riscritte.map(({ riga }) => riga)] : [];
  const candidate = [...new Set(righe)].map((riga) => {
    const sue = riscritte.filter((cella) => cella.riga === riga);
    const note = new Set(sue.map(({ colonna }) => colonna));
    const nuove = celle.filter(
      (cella) => cella.riga === riga && testoDi(cella.prima.formula) === "" && testoDi(cella.dopo.formula) !== "",
    );
    return {
      riga,
      // A word that the command itself changes tells nothing, unless it leaves another in its place.
      parole: Array.from({ length: larghezza }, (_, colonna) =>
        isSopra || note.has(colonna) || !primaRiga.has(colonna) ? testoDi(lettura(riga, colonna)) : "",
      ),
      scritte: new Map(sue.map(({ prima: una, dopo }) => [testoDi(dopo.formula), testoDi(una.formula)])),
      aggiunte: new Map(nuove.map(({ colonna, dopo }) => [colonna, testoDi(dopo.formula)])),
    };
  });
  const quante = ({ parole }: { readonly parole: readonly string[] }) => parole.filter((una) => una !== "").length;
  return candidate.sort((a, b) => quante(b) - quante(a))[0] ?? null;
}

const IGNOTA = { formula: "", formato: "" } as const;

/** The cells that rules paint, as if they changed: their rows are found again as those of the others are. */
export function celleDipinte(aree: SheetGrid["unioni"]): readonly CellaModificata[] {
  return aree.flatMap(({ riga, righe, colonna }) =>
    Array.from({ length: righe }, (_, at) => ({ riga: riga + at, colonna, prima: IGNOTA, dopo: IGNOTA })),
  );
}

/** The witnesses of the cells that one command changes on a sheet, from the sheet as it was read. */
export function testimoniOf(letto: FoglioRiletto, celle: readonly CellaModificata[]): Testimoni {
  const { lettura, righe: quante, colonne: larghezza } = letto;
  const cambiate = new Set(celle.map(({ colonna }) => colonna));
  const tutte = Array.from({ length: quante }, (_, riga) => riga);
  const candidate = (di: (uno: unknown) => string) =>
    Array.from({ length: larghezza }, (_, colonna) =>
      tutte.map((riga) => (cambiate.has(colonna) ? "" : di(lettura(riga, colonna)))),
    );
  const conTesti = chooseColonne(
    candidate(testoDi),
    tutte.map(() => ""),
  );
  const conNumeri = chooseColonne(candidate(numeroDi), conTesti.chiavi);
  const quantiTesti = countOf(conTesti.chiavi);
  const quantiNumeri = countOf(conNumeri.chiavi);
  const righe = new Map<number, TestimoneRiga>();
  const nominate = celle.flatMap(({ prima, dopo }) =>
    [prima, dopo].flatMap(({ formula }) =>
      typeof formula === "string" && formula.startsWith("=") ? righeNominate(formula) : [],
    ),
  );
  const note = nominate.filter((riga) => riga < quante);
  for (const riga of new Set([...celle.map((cella) => cella.riga), ...note])) {
    const isUnica = quantiTesti.get(conTesti.chiavi[riga] ?? "") === 1;
    righe.set(riga, {
      testi: chiaveDellaRiga(lettura, riga, conTesti.colonne, testoDi),
      numeri: isUnica ? null : chiaveDellaRiga(lettura, riga, conNumeri.colonne, numeroDi),
      isGemella: quantiNumeri.get(conNumeri.chiavi[riga] ?? "") !== 1,
    });
  }
  return {
    colonneTesto: conTesti.colonne,
    colonneNumero: conNumeri.colonne,
    righe,
    intestazione: intestazioneOf(letto, celle),
  };
}
