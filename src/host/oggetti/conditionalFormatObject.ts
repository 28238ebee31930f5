import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import { BooleanNumber } from "@univerjs/core";
import { cellValueFormula } from "../motore/regole/cellValueFormula";
import { colour, shownColour } from "../motore/forma/colours";
import type { CellValueComparison, Rule } from "../motore/regole/conditionalRules";
import {
  formulaRule,
  moveRule,
  removeRules,
  replaceRule,
  ruleAreas,
  ruleById,
  sheetRules,
  withStyle,
} from "../motore/regole/conditionalRules";
import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject, integerArgument, stringArgument } from "../motore/officeClass";
import type { RangeRef } from "../motore/cartella/RangeRef";
import { rangeAreasObject } from "./rangeAreasObject";

interface FormatRef {
  readonly range: RangeRef;
  readonly cfId: string;
}

function ruleOf({ range, cfId }: FormatRef): Rule {
  return ruleById(range, cfId);
}

function typeOf(rule: Rule): string {
  const { type } = rule.rule;
  if (type === CFRuleType.dataBar) return "DataBar";
  if (type === CFRuleType.colorScale) return "ColorScale";
  if (type === CFRuleType.iconSet) return "IconSet";
  if (rule.rule.subType !== CFSubRuleType.formula) return "CellValue";
  return formulaRule(rule).comparison ? "CellValue" : "Custom";
}

/** The range of a rule; null where it stands on several, which Excel names only as areas. */
function onlyRange(ref: FormatRef): RangeRef | null {
  const [first, ...rest] = ruleAreas(ruleOf(ref));
  return first && rest.length === 0 ? { ...ref.range, area: first } : null;
}

const FORMAT: OfficeClass<FormatRef> = {
  name: "ConditionalFormat",
  scalars: {
    id: ({ cfId }) => cfId,
    priority: ({ range, cfId }) => sheetRules(range).findIndex((rule) => rule.cfId === cfId),
    stopIfTrue: (ref) => ruleOf(ref).stopIfTrue,
    type: (ref) => typeOf(ruleOf(ref)),
  },
  setters: {
    priority: ({ range, cfId }, value) => {
      moveRule(range, cfId, integerArgument(value, "priority"));
    },
    stopIfTrue: (ref, value) => {
      replaceRule(ref.range, { ...ruleOf(ref), stopIfTrue: value === true });
    },
  },
  children: {
    cellValue: (ref) => hostObject(CELL_VALUE, ref),
    cellValueOrNullObject: (ref) => (typeOf(ruleOf(ref)) === "CellValue" ? hostObject(CELL_VALUE, ref) : null),
    custom: (ref) => hostObject(CUSTOM, ref),
    customOrNullObject: (ref) => (typeOf(ruleOf(ref)) === "Custom" ? hostObject(CUSTOM, ref) : null),
  },
  methods: {
    delete: (ref) => {
      removeRules(ref.range, [ruleOf(ref)]);
    },
    getRange: (ref) => {
      const range = onlyRange(ref);
      if (!range) throw new HostError("ItemNotFound", `the range of ${ref.cfId}`);
      return ref.range.book.make("Range", range);
    },
    getRangeOrNullObject: (ref) => {
      const range = onlyRange(ref);
      return range && ref.range.book.make("Range", range);
    },
    getRanges: (ref) => rangeAreasObject({ ...ref.range, areas: ruleAreas(ruleOf(ref)) }),
  },
  identity: ({ cfId }) => ({ Id: cfId }),
};

const CUSTOM: OfficeClass<FormatRef> = {
  name: "CustomConditionalFormat",
  children: {
    format: (ref) => hostObject(RANGE_FORMAT, ref),
    rule: (ref) => hostObject(FORMULA, ref),
  },
};

const FORMULA: OfficeClass<FormatRef> = {
  name: "ConditionalFormatRule",
  scalars: { formula: (ref) => formulaRule(ruleOf(ref)).value },
  setters: {
    formula: (ref, value) => {
      const formula = stringArgument(value, "formula");
      const rule = ruleOf(ref);
      const own = { ...formulaRule(rule), value: formula.startsWith("=") ? formula : `=${formula}` };
      replaceRule(ref.range, { ...rule, rule: own });
    },
  },
};

const CELL_VALUE: OfficeClass<FormatRef> = {
  name: "CellValueConditionalFormat",
  scalars: { rule: (ref) => formulaRule(ruleOf(ref)).comparison ?? null },
  setters: {
    rule: (ref, value) => {
      const rule = ruleOf(ref);
      const [area] = ruleAreas(rule);
      if (typeof value !== "object" || value === null || !area) throw new HostError("InvalidArgument", "rule");
      const comparison = value as CellValueComparison;
      const own = { ...formulaRule(rule), comparison, value: cellValueFormula(area, comparison) };
      replaceRule(ref.range, { ...rule, rule: own });
    },
  },
  children: { format: (ref) => hostObject(RANGE_FORMAT, ref) },
};

const RANGE_FORMAT: OfficeClass<FormatRef> = {
  name: "ConditionalRangeFormat",
  children: {
    fill: (ref) => hostObject(FILL, ref),
    font: (ref) => hostObject(FONT, ref),
  },
};

const FILL: OfficeClass<FormatRef> = {
  name: "ConditionalRangeFill",
  scalars: { color: (ref) => shownColour(formulaRule(ruleOf(ref)).style.bg?.rgb) ?? "" },
  setters: {
    color: (ref, value) => {
      replaceRule(ref.range, withStyle(ruleOf(ref), { bg: { rgb: colour(value) } }));
    },
  },
};

const FONT: OfficeClass<FormatRef> = {
  name: "ConditionalRangeFont",
  scalars: {
    bold: (ref) => formulaRule(ruleOf(ref)).style.bl === BooleanNumber.TRUE,
    color: (ref) => shownColour(formulaRule(ruleOf(ref)).style.cl?.rgb) ?? "",
  },
  setters: {
    bold: (ref, value) => {
      replaceRule(ref.range, withStyle(ruleOf(ref), { bl: value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE }));
    },
    color: (ref, value) => {
      replaceRule(ref.range, withStyle(ruleOf(ref), { cl: { rgb: colour(value) } }));
    },
  },
};

export function conditionalFormatObject(ref: FormatRef): HostObject {
  return hostObject(FORMAT, ref);
}
