import type { Cella } from "../../domain/Cella";
import { parseOperatore } from "../../domain/valori/operatori";
import {
  hasSegni,
  indiziDi,
  type IndiziScrittura,
  type Scrittura,
  type ScritturaColonna,
} from "../../domain/numeri/scritturaNumeri";
import type { Colonna, Indicatore, RuoloColonna } from "../Cruscotto";
import type { SheetGrid } from "../griglia/SheetGrid";

/** A text that is one figure, with what may stand around it. */
const SOLA_CIFRA = /^[^\p{L}\d]{0,6}(?:€|eur|euro|n\.?)? ?-?\d[\d.,]*[^\p{L}\d]{0,4}(?:€|eur|euro)?$/iu;
const PAROLE_INGLESI =
  /\b(?:target|actual|indicator|measure|goal|achieved|result|baseline|weight|value|year|unit)s?\b/i;
const PAROLE_ITALIANE =
  /\b(?:indicator[ei]|consuntiv\w*|obiettiv\w*|risultat\w*|valor[ei]|pes[oi]|attes\w*|raggiunt\w*|ottenut\w*|descrizione|unita|unità|rilevat\w*|dato|misura|anno)\b/i;

/** Whether the words over the columns are English and none of them Italian. */
function isInInglese(intestazioni: readonly string[]): boolean {
  const parole = intestazioni.join(" ").replace(/\btarget\b/gi, " ");
  return PAROLE_INGLESI.test(parole) && !PAROLE_ITALIANE.test(parole);
}

const soloUna = ({ italiane, inglesi }: IndiziScrittura): Scrittura | null =>
  italiane > 0 === inglesi > 0 ? null : italiane > 0 ? "italiana" : "inglese";

/** What these columns hold is a figure of the row, whatever its points. */
const DI_CIFRE: ReadonlySet<RuoloColonna> = new Set([
  "baseline",
  "peso",
  "target",
  "consuntivo",
  "sal",
  "scostamento",
  "previsione",
  "precedente",
  "componente",
]);
/** "1.1", "2.10": the number of an objective as well as a decimal. */
const COME_UN_CODICE = /^\d{1,2}\.\d{1,2}\.?$/;

/**
 * The figures in the rows of the indicators: where one column does not say, its neighbours do. The points of a code say
 * nothing of numbers: a column that is of something else is left out, and one that nobody reads counts only where some
 * of its texts cannot be codes.
 */
function celleDelFoglio(
  grid: SheetGrid,
  indicatori: readonly Indicatore[],
  colonne: readonly Colonna[],
): readonly Cella[] {
  const isCifra = (testo: string) => hasSegni(testo) && SOLA_CIFRA.test(testo.trim()) && !parseOperatore(testo.trim());
  const ruoli = new Map(colonne.map(({ colonna, ruolo }) => [colonna, ruolo]));
  const trovate = new Map<number, CellaDiTesto[]>();
  for (const { riga } of indicatori) {
    for (const [at, cella] of (grid.celle[riga] ?? []).entries()) {
      const ruolo = ruoli.get(at);
      if (cella.tipo !== "testo" || !isCifra(cella.valore) || (ruolo && !DI_CIFRE.has(ruolo))) continue;
      const sue = trovate.get(at);
      if (sue) sue.push(cella);
      else trovate.set(at, [cella]);
    }
  }
  return [...trovate].flatMap(([at, celle]) =>
    ruoli.has(at) || !celle.every(({ valore }) => COME_UN_CODICE.test(valore.trim())) ? celle : [],
  );
}

type CellaDiTesto = Extract<Cella, { tipo: "testo" }>;

/**
 * How the columns of target and consuntivo write their figures: what their own texts prove, else what those of the sheet
 * do, else as a public body in Italy does. A comma before three digits alone, or a point under English headings, proves
 * nothing: the column is open.
 * @param risposte what the user said of a column, 0-based
 */
export function scritturaColonne(
  grid: SheetGrid,
  indicatori: readonly Indicatore[],
  colonne: readonly Colonna[],
  risposte: ReadonlyMap<number, Scrittura>,
): ReadonlyMap<number, ScritturaColonna> {
  const celle = new Map<number, Cella[]>();
  const add = (colonna: number | null, cella: Cella) => {
    if (colonna === null || cella.tipo !== "testo") return;
    const gia = celle.get(colonna);
    if (gia) gia.push(cella);
    else celle.set(colonna, [cella]);
  };
  for (const { colonne: sue, target, consuntivo } of indicatori) {
    add(sue.target, target);
    add(sue.consuntivo, consuntivo);
  }
  let delFoglio: Scrittura | null | undefined;
  const scritturaOf = (sue: readonly Cella[]): ScritturaColonna => {
    const indizi = indiziDi(sue);
    const propria = soloUna(indizi);
    if (propria) return propria;
    if (indizi.italiane > 0) return "aperta";
    if (indizi.aperteConVirgola + indizi.aperteConPunto === 0) return "italiana";
    delFoglio ??= soloUna(indiziDi(celleDelFoglio(grid, indicatori, colonne)));
    const soloPunti = indizi.aperteConVirgola === 0;
    if (delFoglio) return delFoglio === "italiana" && soloPunti ? "presunta" : delFoglio;
    return soloPunti && !isInInglese(colonne.map(({ intestazione }) => intestazione)) ? "presunta" : "aperta";
  };
  return new Map([...celle].map(([colonna, sue]) => [colonna, risposte.get(colonna) ?? scritturaOf(sue)]));
}
