import { conditionalFormatObject } from "./conditionalFormatObject";
import { addRule, rangeRules, removeRules, ruleById } from "../motore/regole/conditionalRules";
import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject } from "../motore/officeClass";
import type { RangeRef } from "../motore/cartella/RangeRef";

const CLASS: OfficeClass<RangeRef> = {
  name: "ConditionalFormatCollection",
  items: (range) => rangeRules(range).map(({ cfId }) => conditionalFormatObject({ range, cfId })),
  item: (range, id) => conditionalFormatObject({ range, cfId: ruleById(range, id).cfId }),
  methods: {
    add: (range, type) => {
      if (type !== "Custom" && type !== "CellValue")
        throw new HostError("ApiNotFound", `conditionalFormats.add(${String(type)})`);
      const comparison = type === "CellValue" ? { formula1: "", operator: "EqualTo" } : null;
      return conditionalFormatObject({ range, cfId: addRule(range, comparison).cfId });
    },
    clearAll: (range) => {
      removeRules(range, rangeRules(range));
    },
    getCount: (range) => rangeRules(range).length,
    getItemAt: (range, index) => {
      const rule = typeof index === "number" ? rangeRules(range)[index] : undefined;
      if (!rule) throw new HostError("InvalidArgument", `conditional format ${String(index)}`);
      return conditionalFormatObject({ range, cfId: rule.cfId });
    },
    getItemOrNullObject: (range, id) => {
      const rule = rangeRules(range).find(({ cfId }) => cfId === id);
      return rule ? conditionalFormatObject({ range, cfId: rule.cfId }) : null;
    },
  },
};

export function conditionalFormatsObject(range: RangeRef): HostObject {
  return hostObject(CLASS, range);
}
