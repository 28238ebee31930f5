import type {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { NumberValueObject } from "@univerjs/engine-formula";
import { isDateFormat } from "../../../pacchetto/leggi/numberFormats";
import { DAYS_1904 } from "../../../pacchetto/leggi/serial";
import type { UniverServices } from "./univerServices";

/** The arguments of Univer's functions that are days. */
const DAYS_IN: Readonly<Record<string, readonly number[]>> = {
  YEAR: [0],
  MONTH: [0],
  DAY: [0],
  WEEKDAY: [0],
  WEEKNUM: [0],
  ISOWEEKNUM: [0],
  EDATE: [0],
  EOMONTH: [0],
  WORKDAY: [0, 2],
  "WORKDAY.INTL": [0, 3],
  NETWORKDAYS: [0, 1, 2],
  "NETWORKDAYS.INTL": [0, 1, 3],
  YEARFRAC: [0, 1],
  DATEDIF: [0, 1],
  DAYS360: [0, 1],
  TEXT: [0],
};

/** Those whose result is a day. */
const DAYS_OUT: ReadonlySet<string> = new Set([
  "DATE",
  "DATEVALUE",
  "TODAY",
  "NOW",
  "EDATE",
  "EOMONTH",
  "WORKDAY",
  "WORKDAY.INTL",
]);

/**
 * Univer counts days from 1900 alone. Where a workbook counts them from 1904 its functions of dates are given, and
 * give back, the days of that system. A day in words that Univer reads by itself (`YEAR("2020-12-31")`) still counts
 * from 1900.
 */
export function setDateSystem({ functions }: Pick<UniverServices, "functions">, is1904: boolean): void {
  for (const name of new Set([...Object.keys(DAYS_IN), ...DAYS_OUT])) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    // The function's own way is its class's: what was put before it here goes first.
    Reflect.deleteProperty(executor, "calculate");
    if (is1904) executor.calculate = from1904(name, executor.calculate.bind(executor));
  }
}

function from1904(name: string, calculate: BaseFunction["calculate"]): BaseFunction["calculate"] {
  const days = new Set(DAYS_IN[name]);
  return (...given) => {
    const isDays = name !== "TEXT" || isDateText(given[1]);
    const args = isDays ? given.map((one, at) => (days.has(at) ? shifted(one, DAYS_1904) : one)) : given;
    const result = calculate(...(args as readonly BaseValueObject[]));
    return DAYS_OUT.has(name) ? shifted(result as FunctionVariantType, -DAYS_1904) : result;
  };
}

function isDateText(format: FunctionVariantType | undefined): boolean {
  if (!format || format.isReferenceObject() || format.isArray()) return false;
  return isDateFormat(String((format as BaseValueObject).getValue()));
}

/** Numbers so many days on, and what is empty as a zero; texts are read by the function. */
function shifted(variant: FunctionVariantType, days: number): FunctionVariantType {
  if (variant.isReferenceObject()) return shifted((variant as BaseReferenceObject).toArrayValueObject(), days);
  if (variant.isArray()) return (variant as ArrayValueObject).mapValue((one) => shiftedValue(one, days));
  return shiftedValue(variant as BaseValueObject, days);
}

function shiftedValue(value: BaseValueObject, days: number): BaseValueObject {
  if (!value.isNumber() && !(value.isNull() && days > 0)) return value;
  return NumberValueObject.create(Number(value.getValue()) + days, value.getPattern());
}
