import type { Area } from "../../cruscotto/griglia/SheetGrid";
import type { RegolaSemaforo, Semafori } from "../../formule/Modifiche";

/** The three formulas PERF writes: a number test on a cell, then the thresholds on the same cell. */
const NOSTRE = [
  /^=AND\(ISNUMBER\(([A-Z]+\d+)\),\1<[\d.]+\)$/,
  /^=AND\(ISNUMBER\(([A-Z]+\d+)\),\1>=[\d.]+,\1<=[\d.]+\)$/,
  /^=AND\(ISNUMBER\(([A-Z]+\d+)\),\1>[\d.]+\)$/,
];

/** A rule of ours as it was found; its area is null where it is no longer one rectangle. */
export interface RegolaTolta {
  readonly regola: RegolaSemaforo;
  readonly area: Area | null;
}

export interface RegolaTrovata extends RegolaTolta {
  readonly formato: Excel.ConditionalFormat;
}

/** The rules on one area. */
export interface RegoleTrovate {
  readonly nostre: readonly RegolaTrovata[];
  /** With a formula of their own, whoever made them. */
  readonly personali: readonly RegolaTrovata[];
  /** Ids of all of them, of every kind. */
  readonly id: ReadonlySet<string>;
}

const colori = ({ sfondo, carattere }: RegolaSemaforo) => `${sfondo} ${carattere}`.toUpperCase();

/** Ours has one of our formulas and one of our pairs of colours; anything else is the user's. */
function isNostra(regola: RegolaSemaforo, volute: readonly RegolaSemaforo[]): boolean {
  const formula = regola.formula.replace(/[\s$]/g, "").toUpperCase();
  return NOSTRE.some((forma) => forma.test(formula)) && volute.some((voluta) => colori(voluta) === colori(regola));
}

/** Whether two rules paint the same cells in the same way. */
export function isStessaRegola(una: RegolaTolta, altra: RegolaTolta): boolean {
  return (
    una.regola.formula === altra.regola.formula &&
    colori(una.regola) === colori(altra.regola) &&
    JSON.stringify(una.area) === JSON.stringify(altra.area)
  );
}

export function queueRegola(range: Excel.Range, { formula, sfondo, carattere }: RegolaSemaforo): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  if (sfondo) custom.format.fill.color = sfondo;
  if (carattere) custom.format.font.color = carattere;
}

function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { riga: rowIndex, colonna: columnIndex, righe: rowCount, colonne: columnCount };
}

/**
 * The rules on each of the areas; of those without a formula the id only. Two syncs for all areas: the kinds, then the
 * rules.
 */
export async function readRegole(
  context: Excel.RequestContext,
  semafori: readonly Semafori[],
): Promise<readonly RegoleTrovate[]> {
  const raccolte = semafori.map(({ foglio, area: { riga, colonna, righe, colonne } }) => {
    const sheet = context.workbook.worksheets.getItem(foglio);
    const { conditionalFormats } = sheet.getRangeByIndexes(riga, colonna, righe, colonne);
    conditionalFormats.load("items/id,items/type");
    return conditionalFormats;
  });
  if (raccolte.length > 0) await context.sync();
  const personali = raccolte.map(({ items }) =>
    items
      .filter(({ type }) => type === "Custom")
      .map((formato) => {
        const range = formato.getRangeOrNullObject();
        range.load("rowIndex,columnIndex,rowCount,columnCount");
        formato.custom.rule.load("formula");
        formato.custom.format.fill.load("color");
        formato.custom.format.font.load("color");
        return { formato, range };
      }),
  );
  if (personali.some(({ length }) => length > 0)) await context.sync();
  return personali.map((formati, at) => {
    const tutte = formati.map(({ formato, range }) => {
      const { rule, format } = formato.custom;
      const regola = { formula: rule.formula, sfondo: format.fill.color, carattere: format.font.color };
      return { formato, regola, area: areaOf(range) };
    });
    return {
      nostre: tutte.filter(({ regola }) => isNostra(regola, semafori[at]?.regole ?? [])),
      personali: tutte,
      id: new Set(raccolte[at]?.items.map(({ id }) => id)),
    };
  });
}
