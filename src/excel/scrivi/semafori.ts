import { letteraOf } from "../../cruscotto/griglia/letteraOf";
import { menoAree } from "../../cruscotto/griglia/menoAree";
import type { Area } from "../../cruscotto/griglia/SheetGrid";
import { Coda } from "./Coda";
import type { RegolaSemaforo, Semafori } from "../../formule/Modifiche";

/** The conditions PERF paints by, each on the number in the cell itself: by the outcome, or by what was due of it. */
const NOSTRA = /^=AND\(ISNUMBER\(([A-Z]+)(\d+)\),(?:\1\2<N|\1\2>=N,\1\2<=N|\1\2>N|\1\2>=N,\1\2<N|\1\2>=N)\)$/;
const NUMERO = /(?<=[<>=])[\d.]+(?:E-\d+)?(?=[,)])/g;

/** What a rule of ours paints on one area. */
export interface RegolaTolta {
  readonly regola: RegolaSemaforo;
  readonly area: Area;
  /** Which of the rules of the sheet it was, from the one that wins. */
  readonly priorita: number;
}

/** A rule as it was found, on all its areas. */
export interface RegolaTrovata {
  readonly formato: Excel.ConditionalFormat;
  readonly regola: RegolaSemaforo;
  readonly aree: readonly Area[];
  readonly priorita: number;
}

/** The rules on one area. */
export interface RegoleTrovate {
  readonly nostre: readonly RegolaTrovata[];
  /** With a formula of their own, whoever made them. */
  readonly personali: readonly RegolaTrovata[];
  /** Ids of all of them, of every kind. */
  readonly id: ReadonlySet<string>;
}

const coloriDi = ({ sfondo, carattere }: Semafori["colori"][number]) => `${sfondo} ${carattere}`.toUpperCase();

/** The cell that a formula of ours tests; null where the formula is not ours. */
function cellaProvata(formula: string): { readonly lettere: string; readonly riga: number } | null {
  const [, lettere, riga] = NOSTRA.exec(formula.replace(/\s/g, "").toUpperCase().replace(NUMERO, "N")) ?? [];
  return lettere === undefined ? null : { lettere, riga: Number(riga) - 1 };
}

/**
 * Ours has one of our formulas, on the cells that it paints, and one of our pairs of colours; anything else is the
 * user's.
 */
function isNostra({ regola, aree }: RegolaTrovata, colori: Semafori["colori"]): boolean {
  const provata = cellaProvata(regola.formula);
  return (
    provata !== null &&
    aree.some(({ colonna }) => letteraOf(colonna) === provata.lettere) &&
    colori.some((suoi) => coloriDi(suoi) === coloriDi(regola))
  );
}

/** Whether two rules paint the same cells in the same way. */
export function isStessaRegola(una: Omit<RegolaTolta, "priorita">, altra: Omit<RegolaTolta, "priorita">): boolean {
  return (
    una.regola.formula === altra.regola.formula &&
    coloriDi(una.regola) === coloriDi(altra.regola) &&
    JSON.stringify(una.area) === JSON.stringify(altra.area)
  );
}

/** A rule of ours as it reads on another area than the one it is written for. */
export function regolaSu(regola: RegolaSemaforo, { riga }: Area, altra: Area): RegolaSemaforo {
  const provata = cellaProvata(regola.formula);
  if (!provata) return regola;
  const cella = new RegExp(`\\b${provata.lettere}${provata.riga + 1}\\b`, "gi");
  const qui = `${letteraOf(altra.colonna)}${altra.riga + provata.riga - riga + 1}`;
  return { ...regola, formula: regola.formula.replace(cella, qui) };
}

/** What a rule of ours paints, area by area: each as a rule of its own. */
export function pezziDellaRegola({ regola, aree, priorita }: RegolaTrovata): readonly RegolaTolta[] {
  const provata = cellaProvata(regola.formula);
  const isSua = ({ riga, colonna }: Area) => provata?.riga === riga && provata.lettere === letteraOf(colonna);
  // Whichever of several areas it is written for is the one whose first cell it tests.
  const [prima] = aree;
  const scritta = aree.find(isSua) ?? prima;
  return aree.map((area) => ({ regola: scritta ? regolaSu(regola, scritta, area) : regola, area, priorita }));
}

/** What of a piece is left outside some areas. */
export function fuoriDa(pezzo: RegolaTolta, aree: readonly Area[]): readonly RegolaTolta[] {
  const { regola, area } = pezzo;
  return menoAree(area, aree).map((resto) =>
    resto === area ? pezzo : { ...pezzo, regola: regolaSu(regola, area, resto), area: resto },
  );
}

/** Whether two areas have cells in common. */
export const areToccate = (una: Area, altra: Area): boolean => menoAree(una, [altra])[0] !== una;

/** Where the traffic lights of each sheet stand, with the gaps between them: what is painted elsewhere is the user's. */
export function involucriDi(semafori: readonly Semafori[]): ReadonlyMap<string, readonly Area[]> {
  const perFoglio = new Map<string, Map<string, Area>>();
  for (const { foglio, area } of semafori) {
    const suoi = perFoglio.get(foglio) ?? new Map<string, Area>();
    perFoglio.set(foglio, suoi);
    const posto = `${area.colonna},${area.colonne}`;
    const prima = suoi.get(posto) ?? area;
    const riga = Math.min(prima.riga, area.riga);
    const fondo = Math.max(prima.riga + prima.righe, area.riga + area.righe);
    suoi.set(posto, { ...area, riga, righe: fondo - riga });
  }
  return new Map([...perFoglio].map(([foglio, suoi]) => [foglio, [...suoi.values()]]));
}

function rangeOf(sheet: Excel.Worksheet, { riga, colonna, righe, colonne }: Area): Excel.Range {
  return sheet.getRangeByIndexes(riga, colonna, righe, colonne);
}

/** Queues a rule, which wins over those that are there unless it has a place among them. */
export function queueRegola(
  range: Excel.Range,
  { formula, sfondo, carattere }: RegolaSemaforo,
  priorita: number | null = null,
): Excel.ConditionalFormat {
  const formato = range.conditionalFormats.add("Custom");
  const { custom } = formato;
  custom.rule.formula = formula;
  if (sfondo) custom.format.fill.color = sfondo;
  if (carattere) custom.format.font.color = carattere;
  if (priorita !== null) formato.priority = priorita;
  return formato;
}

/** What a rule adds to a request, made or taken away. */
const [BYTE_A_REGOLA, BYTE_A_TOLTA] = [3_000, 1_000];

/** Queues rules on their areas, each in its place among the others where it has one. */
export async function queuePezzi(
  sheet: Excel.Worksheet,
  coda: Coda,
  pezzi: readonly (Omit<RegolaTolta, "priorita"> & { readonly priorita: number | null })[],
): Promise<readonly Excel.ConditionalFormat[]> {
  const formati: Excel.ConditionalFormat[] = [];
  for (const { regola, area, priorita } of pezzi) {
    await coda.makeRoom(BYTE_A_REGOLA);
    formati.push(queueRegola(rangeOf(sheet, area), regola, priorita));
  }
  return formati;
}

export async function queueTogli(coda: Coda, regole: Iterable<Pick<RegolaTrovata, "formato">>): Promise<void> {
  for (const { formato } of regole) {
    await coda.makeRoom(BYTE_A_TOLTA);
    formato.delete();
  }
}

/** What the question for the rules of one area, and that for what one rule says, add to a request and to its answer. */
const BYTE_A_AREA = 1_000;
const [BYTE_A_DOMANDA, ATTESI_A_REGOLA] = [3_000, 1_000];

/**
 * The rules on each of the areas; of those without a formula the id only. Two syncs for all areas: the kinds, then the
 * rules; more only above the size limit.
 * @param guarda queues, beside the last question, whether the sheets still are those that the areas were found on
 */
export async function readRegole(
  context: Excel.RequestContext,
  semafori: readonly Semafori[],
  guarda: (coda: Coda) => Promise<void>,
): Promise<readonly RegoleTrovate[]> {
  const coda = new Coda(context);
  const raccolte: Excel.ConditionalFormatCollection[] = [];
  for (const { foglio, area } of semafori) {
    await coda.makeRoom(BYTE_A_AREA, ATTESI_A_REGOLA);
    const { conditionalFormats } = rangeOf(context.workbook.worksheets.getItem(foglio), area);
    conditionalFormats.load("items/id,items/type,items/priority");
    raccolte.push(conditionalFormats);
  }
  if (raccolte.length > 0) await coda.send();
  const chieste: { readonly formato: Excel.ConditionalFormat; readonly areas: Excel.RangeCollection }[][] = [];
  for (const { items } of raccolte) {
    const sue = [];
    for (const formato of items.filter(({ type }) => type === "Custom")) {
      await coda.makeRoom(BYTE_A_DOMANDA, ATTESI_A_REGOLA);
      const { areas } = formato.getRanges();
      areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      formato.custom.rule.load("formula");
      formato.custom.format.fill.load("color");
      formato.custom.format.font.load("color");
      sue.push({ formato, areas });
    }
    chieste.push(sue);
  }
  if (chieste.some(({ length }) => length > 0)) {
    await guarda(coda);
    await coda.send();
  }
  return chieste.map((sue, at) => {
    const tutte = sue.map(({ formato, areas }): RegolaTrovata => {
      const { rule, format } = formato.custom;
      const regola = { formula: rule.formula, sfondo: format.fill.color, carattere: format.font.color };
      const aree = areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
        ...{ riga: rowIndex, colonna: columnIndex, righe: rowCount, colonne: columnCount },
      }));
      return { formato, regola, aree, priorita: formato.priority };
    });
    return {
      nostre: tutte.filter((una) => isNostra(una, semafori[at]?.colori ?? [])),
      personali: tutte,
      id: new Set(raccolte[at]?.items.map(({ id }) => id)),
    };
  });
}
