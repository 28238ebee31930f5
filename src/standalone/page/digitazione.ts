import { CellValueType, type ICellData, type Nullable, type Univer } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { readDigitato, writeDigitato } from "./italiano";

/** Above the number-format plugin, which reads what is typed the American way. */
const PRIMA_DEI_FORMATI = 1000;

/** Lets the user of the grid type "0,95", "85,5%", "31/12/2026" and "=SUM(A1;B1)", and shows numbers so when edited. */
export function acceptItaliano(univer: Univer): void {
  const injector = univer.__getInjector();
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: PRIMA_DEI_FORMATI,
    handler: (cella, _, next) => showItaliano(next(cella)),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIMA_DEI_FORMATI,
    handler: (cella, { workbook, row, col, worksheet }, next) => {
      const prima = worksheet.getCellRaw(row, col);
      const formato = workbook.getStyles().getStyleByCell(prima)?.n?.pattern ?? null;
      return next(translate(cella, formato, workbook.getStyles().getStyleByCell(cella)));
    },
  });
}

function showItaliano<T extends ICellData>(cella: Nullable<T>): Nullable<T> {
  if (!cella || cella.f || cella.p || cella.v === undefined || cella.v === null) return cella;
  if (cella.t === CellValueType.STRING || cella.t === CellValueType.FORCE_STRING) return cella;
  if (typeof cella.v === "boolean") return cella;
  return { ...cella, v: writeDigitato(cella.v) };
}

function translate<T extends ICellData>(
  cella: Nullable<T>,
  formato: string | null,
  stile: Nullable<object>,
): Nullable<T> {
  if (!cella || cella.p || cella.t === CellValueType.FORCE_STRING || formato === "@") return cella;
  const digitato = readDigitato(cella.f ?? String(cella.v ?? ""));
  if (digitato === null) return cella;
  if (digitato.tipo === "formula") return { ...cella, f: digitato.formula, v: null };
  const valore = digitato.tipo === "data" ? digitato.seriale : digitato.valore;
  const nuovo = digitato.tipo === "data" ? "dd/mm/yyyy" : digitato.formato;
  const tiene = nuovo === null || hasKind(formato, nuovo);
  return {
    ...cella,
    v: valore,
    t: CellValueType.NUMBER,
    ...(tiene ? {} : { s: { ...stile, n: { pattern: nuovo } } }),
  };
}

/** A cell keeps its own format when it already shows what was typed: a date, a percentage, a grouped number. */
function hasKind(formato: string | null, nuovo: string): boolean {
  if (formato === null || formato === "General") return false;
  if (nuovo === "dd/mm/yyyy") return /[dy]/i.test(formato);
  return nuovo.includes("%") ? formato.includes("%") : true;
}
