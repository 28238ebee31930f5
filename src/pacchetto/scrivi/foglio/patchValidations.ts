import { parseArea } from "../../formule/indirizzo";
import { encodeText } from "../../xml/entities";
import { element, parseElement } from "../../xml/element";
import type { CambioFoglio, ConvalidaNuova } from "./CambioFoglio";
import type { SezioniFoglio } from "./SezioniFoglio";

/** Takes rectangles of validations away and adds new validations; those that stay are as they were written. */
export function patchValidations(sections: SezioniFoglio, { validations }: CambioFoglio, part: string): void {
  if (!validations || (validations.added.length === 0 && validations.removed.size === 0)) return;
  const text = sections.text("dataValidations");
  const own = text === null ? null : parseElement(text, part);
  const kept = (own?.children ?? []).flatMap(({ raw }, at) => {
    const gone = validations.removed.get(at);
    if (!gone) return [raw];
    const { attributes, children } = parseElement(raw, part);
    const areas = (attributes.get("sqref") ?? "").split(/\s+/).filter((one) => parseArea(one) !== null);
    const left = areas.filter((_, index) => !gone.has(index));
    if (left.length === 0) return [];
    const changed = new Map(attributes).set("sqref", left.join(" "));
    return [element("dataValidation", changed, children.map((child) => child.raw).join(""))];
  });
  const all = [...kept, ...validations.added.map(validationXml)];
  const attributes = new Map(own?.attributes ?? []).set("count", String(all.length));
  sections.set("dataValidations", all.length === 0 ? "" : element("dataValidations", attributes, all.join("")));
}

function validationXml({ area, attributes, formulas }: ConvalidaNuova): string {
  const content = formulas.map((formula, at) => `<formula${at + 1}>${encodeText(formula)}</formula${at + 1}>`).join("");
  return element("dataValidation", [...attributes, ["sqref", area]], content);
}
