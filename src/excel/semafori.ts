import type { Area } from "../cruscotto/SheetGrid";
import type { RegolaSemaforo } from "../modifiche/Modifiche";

/** The rules PERF writes and no others: a number test on a cell, then thresholds. */
const NOSTRA = /^=AND\(ISNUMBER\(\$?[A-Z]+\$?\d+\),/i;

export interface RegolaTrovata {
  readonly formato: Excel.ConditionalFormat;
  readonly formula: string;
  readonly regola: RegolaSemaforo;
}

export function queueRegola(range: Excel.Range, { formula, sfondo, carattere }: RegolaSemaforo): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = sfondo;
  custom.format.font.color = carattere;
}

/** Our own rules on an area; those of others are not looked at further. Two syncs: the kinds, then the formulas. */
export async function readRegole(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { riga, colonna, righe, colonne }: Area,
): Promise<readonly RegolaTrovata[]> {
  const formati = sheet.getRangeByIndexes(riga, colonna, righe, colonne).conditionalFormats;
  formati.load("items/id,items/type");
  await context.sync();
  const personali = formati.items.filter(({ type }) => type === "Custom");
  for (const { custom } of personali) {
    custom.rule.load("formula");
    custom.format.fill.load("color");
    custom.format.font.load("color");
  }
  if (personali.length > 0) await context.sync();
  return personali
    .map((formato) => {
      const { rule, format } = formato.custom;
      const regola = { formula: rule.formula, sfondo: format.fill.color, carattere: format.font.color };
      return { formato, formula: rule.formula, regola };
    })
    .filter(({ formula }) => NOSTRA.test(formula));
}
