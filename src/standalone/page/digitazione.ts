import { CellValueType, InterceptorEffectEnum, type ICellData, type Nullable, type Univer } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { DAYS_1904 } from "../../pacchetto/leggi/serial";
import { isFormatoData, readDigitato, writeDigitato } from "./italiano";

/** Around the number-format plugin, which reads and shows numbers being edited the American way. */
const PRIMA_DEI_FORMATI = 1000;
/** Before -1, where Univer ends the chain. */
const DOPO_I_FORMATI = -0.5;
/** Digits that Excel shows of a number without a format. */
const CIFRE_GENERALE = 11;

/**
 * Lets the user of the grid type "0,95", "85,5%", "31/12/2026" and "=SUM(A1;B1)", and shows them so.
 * @param is1904 whether the workbook that is open counts days from 1904: Univer shows them from 1900 alone
 */
export function acceptItaliano(univer: Univer, is1904: () => boolean): void {
  const dal1904 = () => (is1904() ? DAYS_1904 : 0);
  const injector = univer.__getInjector();
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("it");
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: DOPO_I_FORMATI,
    effect: InterceptorEffectEnum.Value,
    handler: (cella, _, next) => next(showGenerale(cella)),
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIMA_DEI_FORMATI,
    effect: InterceptorEffectEnum.Value,
    handler: (cella, { workbook }, next) => {
      const isNumero = is1904() && typeof cella?.v === "number" && cella.t === CellValueType.NUMBER;
      const formato = isNumero ? (workbook.getStyles().getStyleByCell(cella)?.n?.pattern ?? "") : "";
      return next(cella && isFormatoData(formato) ? { ...cella, v: Number(cella.v) + DAYS_1904 } : cella);
    },
  });
  const { writeCellInterceptor } = interceptors;
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: DOPO_I_FORMATI,
    handler: (cella, { workbook, row, col, worksheet }, next) => {
      const salvata = worksheet.getCellRaw(row, col);
      const formato = workbook.getStyles().getStyleByCell(salvata)?.n?.pattern ?? "";
      return next(showWhole(cella, salvata, formato, dal1904()));
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIMA_DEI_FORMATI,
    handler: (cella, { workbook, row, col, worksheet }, next) => {
      const prima = worksheet.getCellRaw(row, col);
      const formato = workbook.getStyles().getStyleByCell(prima)?.n?.pattern ?? null;
      return next(translate(cella, formato, workbook.getStyles().getStyleByCell(cella), dal1904()));
    },
  });
}

/** A number that no format has turned into text yet: the grid would show it with a point. */
function showGenerale<T extends ICellData>(cella: Nullable<T>): Nullable<T> {
  if (!cella || cella.p || typeof cella.v !== "number" || Number.isInteger(cella.v)) return cella;
  return { ...cella, v: writeDigitato(Number(cella.v.toPrecision(CIFRE_GENERALE)), ""), t: CellValueType.NUMBER };
}

/** While it is edited a number shows all its digits: what the format hides would be lost at Enter. */
function showWhole<T extends ICellData>(
  cella: Nullable<T>,
  salvata: Nullable<ICellData>,
  formato: string,
  giorni: number,
): Nullable<T> {
  if (!cella || cella.f || cella.p || typeof salvata?.v !== "number") return cella;
  if (salvata.t === CellValueType.STRING || salvata.t === CellValueType.FORCE_STRING) return cella;
  return { ...cella, v: writeDigitato(isFormatoData(formato) ? salvata.v + giorni : salvata.v, formato) };
}

function translate<T extends ICellData>(
  cella: Nullable<T>,
  formato: string | null,
  stile: Nullable<object>,
  giorni: number,
): Nullable<T> {
  if (!cella || cella.p || cella.t === CellValueType.FORCE_STRING || formato === "@") return cella;
  const digitato = readDigitato(cella.f ?? String(cella.v ?? ""));
  if (digitato === null) return cella;
  if (digitato.tipo === "formula") return { ...cella, f: digitato.formula, v: null };
  const valore = digitato.tipo === "data" ? digitato.seriale - giorni : digitato.valore;
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
  if (nuovo === "dd/mm/yyyy") return isFormatoData(formato);
  return nuovo.includes("%") ? formato.includes("%") : true;
}
