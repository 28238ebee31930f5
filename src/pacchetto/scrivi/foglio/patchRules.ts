import { areaName } from "../../formule/indirizzo";
import { encodeText } from "../../xml/entities";
import type { Edits } from "../../xml/Edits";
import { element } from "../../xml/element";
import { XmlScanner } from "../../xml/XmlScanner";
import type { CambioFoglio, RegolaNuova } from "./CambioFoglio";
import type { SezioniFoglio } from "./SezioniFoglio";
import type { Stili } from "../stili/Stili";

/** The key of a rule of the file: its formatting and its place there. */
function ruleKey(formatting: number, index: number): string {
  return `${formatting}-${index}`;
}

/** Takes rules away, gives those that stay their new priorities, and adds new ones; all others stay as written. */
export function patchRules(
  sections: SezioniFoglio,
  edits: Edits,
  { regolePerse, rules }: CambioFoglio,
  stili: Stili,
  part: string,
): void {
  sections.all("conditionalFormatting").forEach(({ end, start }, formatting) => {
    if (regolePerse?.has(formatting)) {
      edits.remove(start, end);
      return;
    }
    if (!rules) return;
    const text = edits.source.slice(start, end);
    const scanner = new XmlScanner(text, part);
    const found: {
      from: number;
      to: number;
      index: number;
      priority: number;
      tagEnd: number;
    }[] = [];
    while (scanner.next()) {
      if (scanner.isClose || scanner.name !== "cfRule") continue;
      const { end: tagEnd, start: from } = scanner;
      const priority = Number(scanner.attribute("priority") ?? 0);
      scanner.skip();
      found.push({
        from: start + from,
        to: start + scanner.end,
        tagEnd: start + tagEnd,
        index: found.length,
        priority,
      });
    }
    const gone = found.filter(({ index }) => rules.removed.has(ruleKey(formatting, index)));
    if (gone.length > 0 && gone.length === found.length) {
      edits.remove(start, end);
      return;
    }
    for (const { from, index, priority, tagEnd, to } of found) {
      if (rules.removed.has(ruleKey(formatting, index))) edits.remove(from, to);
      else {
        const now = rules.priorityOf(formatting, index, priority);
        const tag = edits.source.slice(from, tagEnd);
        edits.replace(from, tagEnd, tag.replace(/(\spriority\s*=\s*)(?:"\d*"|'\d*')/, `$1"${now}"`));
      }
    }
  });
  for (const rule of rules?.added ?? []) sections.insert("conditionalFormatting", ruleXml(rule, stili));
}

function ruleXml(rule: RegolaNuova, stili: Stili): string {
  const attributes = [
    ["type", rule.kind],
    ["dxfId", stili.addLook(rule.look)],
    ["priority", rule.priority],
    ["stopIfTrue", rule.isLast ? 1 : null],
    ["operator", rule.operator],
  ] as const;
  const formulas = rule.formulas.map((formula) => `<formula>${encodeText(formula)}</formula>`).join("");
  const sqref = rule.areas.map(areaName).join(" ");
  return element("conditionalFormatting", [["sqref", sqref]], element("cfRule", attributes, formulas));
}
