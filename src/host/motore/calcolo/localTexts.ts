import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { StringValueObject } from "@univerjs/engine-formula";
import type { UniverServices } from "./univerServices";

type Reading = (value: BaseValueObject) => BaseValueObject;

/** The functions that read texts as the user types them, or make texts of numbers: which values, and how. */
const READINGS: Readonly<Record<string, readonly [isIts: (at: number) => boolean, reading: Reading]>> = {
  COUNTIF: [(at) => at === 1, localCriterion],
  SUMIF: [(at) => at === 1, localCriterion],
  AVERAGEIF: [(at) => at === 1, localCriterion],
  COUNTIFS: [(at) => at % 2 === 1, localCriterion],
  SUMIFS: [(at) => at > 0 && at % 2 === 0, localCriterion],
  AVERAGEIFS: [(at) => at > 0 && at % 2 === 0, localCriterion],
  // It is what Univer makes of the sign "&" too.
  CONCATENATE: [() => true, localNumber],
};

const CRITERION = /^(>=|<=|<>|=|>|<)?(-?\d+)([.,])(\d+)(%?)$/;
/** Makes of a number a text that no number is compared with, as Excel does of what is none in its locale. */
const NO_NUMBER = "\u200B";

const hasComma = (locale: string): boolean =>
  new Intl.NumberFormat(locale).formatToParts(1.5).some(({ type, value }) => type === "decimal" && value === ",");

/**
 * Univer reads and writes the numbers in texts with a point. Excel does as the locale of the user: where that has a
 * comma the criterion ">=0.9" names no number, and `""&0.9` is "0,9".
 */
export function setLocalTexts({ functions }: Pick<UniverServices, "functions">, locale: string): void {
  const isLocal = hasComma(locale);
  for (const [name, [isIts, reading]] of Object.entries(READINGS)) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    // The function's own way is its class's: what was put before it here goes first.
    Reflect.deleteProperty(executor, "calculate");
    if (!isLocal) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...given) =>
      calculate(...(given.map((one, at) => (isIts(at) ? readAs(one, reading) : one)) as Parameters<typeof calculate>));
  }
}

function readAs(variant: FunctionVariantType, reading: Reading): FunctionVariantType {
  if (variant.isReferenceObject()) return readAs((variant as BaseReferenceObject).toArrayValueObject(), reading);
  if (variant.isArray()) return (variant as ArrayValueObject).mapValue(reading);
  return reading(variant as BaseValueObject);
}

function localCriterion(value: BaseValueObject): BaseValueObject {
  if (!value.isString()) return value;
  const found = CRITERION.exec(String(value.getValue()));
  if (!found) return value;
  const [, operator = "", whole, separator, decimals, percent] = found;
  return StringValueObject.create(`${operator}${whole}.${decimals}${percent}${separator === "," ? "" : NO_NUMBER}`);
}

function localNumber(value: BaseValueObject): BaseValueObject {
  return value.isNumber() ? StringValueObject.create(String(value.getValue()).replace(".", ",")) : value;
}
