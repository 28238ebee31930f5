import { displayCella } from "../../domain/numeri/displayCella";
import { normalize } from "../../domain/testo/normalize";
import { annoIn } from "../colonne/parole/readAnno";
import { cellAt, type SheetGrid } from "../griglia/SheetGrid";

export type ColonnaValutazioni = "numero" | "quota" | "media" | "deviazione";

/** The columns of one year of a table of classes, 0-based. */
export interface AnnoDiClassi {
  /** Null where the title says it, or nothing does. */
  readonly anno: number | null;
  readonly colonne: ReadonlyMap<ColonnaValutazioni, number>;
}

/** A header of classes of score: the column of their names, each year beside them, the last row of the header. */
export interface TestaValutazioni {
  readonly classe: number;
  readonly ultima: number;
  readonly anni: readonly AnnoDiClassi[];
}

const CLASSE = /\b(?:class[ei]|fasci[ae]|bands?|class(?:es)? of score)\b/;
const COLONNE: readonly (readonly [ColonnaValutazioni, RegExp])[] = [
  ["deviazione", /\b(?:deviazione|dev\.?|scarto|sd)\b/],
  ["media", /\b(?:medi[ao]|mean|average)\b/],
  ["quota", /%|\bpercent/],
  ["numero", /^(?:n\.?|n°|nr\.?|numero|unita|dipendenti|persone|valutati|number|people|staff)(?:\s|$)/],
];

const paroleAt = (grid: SheetGrid, riga: number, colonna: number) =>
  normalize(displayCella(cellAt(grid, riga, colonna)));
const ruoloDi = (parole: string) => COLONNE.find(([, forma]) => forma.test(parole))?.[0] ?? null;

function colonneDi(ruoli: readonly (readonly [ColonnaValutazioni | null, number])[]) {
  const colonne = new Map<ColonnaValutazioni, number>();
  for (const [ruolo, colonna] of ruoli) if (ruolo !== null && !colonne.has(ruolo)) colonne.set(ruolo, colonna);
  return colonne;
}

/** Years over columns: each rules those up to the next year, which the row below may name one by one. */
function anniAffiancati(grid: SheetGrid, riga: number, classe: number): TestaValutazioni | null {
  const larga = grid.celle[riga]?.length ?? 0;
  const destra = Array.from({ length: Math.max(0, larga - classe - 1) }, (_, at) => classe + 1 + at);
  let anno: number | null = null;
  const conAnno = destra.flatMap((colonna) => {
    const parole = paroleAt(grid, riga, colonna);
    const suo = annoIn(parole);
    if (parole !== "") anno = suo;
    return anno === null ? [] : [{ anno, colonna, parole, isDetto: suo !== null }];
  });
  const anni = [...new Set(conAnno.map((una) => una.anno))].sort((a, b) => a - b);
  if (anni.length < 2) return null;
  const sotto = conAnno.map(({ colonna }) => ruoloDi(paroleAt(grid, riga + 1, colonna)));
  // A second row of the header names columns and no class.
  const isDoppia = sotto.includes("numero") && paroleAt(grid, riga + 1, conAnno[0]?.colonna ?? 0) !== "";
  const ruoli = conAnno.map((una, at) => {
    const scritto = ruoloDi(una.parole.replace(/\b20\d\d\b/g, " ").trim());
    const suo = isDoppia ? (sotto[at] ?? null) : una.isDetto ? (scritto ?? "numero") : null;
    return { anno: una.anno, ruolo: [suo, una.colonna] as const };
  });
  return {
    classe,
    ultima: isDoppia ? riga + 1 : riga,
    anni: anni.map((uno) => ({
      anno: uno,
      colonne: colonneDi(ruoli.flatMap(({ anno: suo, ruolo }) => (suo === uno ? [ruolo] : []))),
    })),
  };
}

/** The header of a table of classes on a row: of one year, or of a year beside the other; null where the row is none. */
export function testaValutazioniAt(grid: SheetGrid, riga: number): TestaValutazioni | null {
  const celle = grid.celle[riga] ?? [];
  const classe = celle.findIndex((cella) => cella.tipo === "testo" && CLASSE.test(normalize(cella.valore)));
  if (classe < 0) return null;
  const affiancati = anniAffiancati(grid, riga, classe);
  if (affiancati) return affiancati;
  const ruoli = celle.map((cella, colonna) => {
    const isSua = cella.tipo === "testo" && colonna !== classe;
    return [isSua ? ruoloDi(normalize(cella.valore)) : null, colonna] as const;
  });
  const colonne = colonneDi(ruoli);
  return colonne.has("numero") ? { classe, ultima: riga, anni: [{ anno: null, colonne }] } : null;
}
