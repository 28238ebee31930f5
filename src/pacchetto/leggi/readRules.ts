import { parseArea } from "../formule/indirizzo";
import type { XmlScanner } from "../xml/XmlScanner";
import type { FileRule } from "./FoglioLetto";
import { isOn } from "./readWorkbook";
import { requireFormula } from "./requireFormula";

/** The rectangles of "A1:B2 D4"; what is none of them is left out. */
export function readAreas(sqref: string | null): FileRule["areas"] {
  return (sqref ?? "").split(/\s+/).flatMap((part) => (part === "" ? [] : (parseArea(part) ?? [])));
}

/** The rules of the conditional formatting that is open. */
export function readRules(scanner: XmlScanner, formatting: number): readonly FileRule[] {
  const areas = readAreas(scanner.attribute("sqref"));
  const rules: FileRule[] = [];
  if (scanner.isEmpty) return rules;
  while (scanner.next() && !(scanner.isClose && scanner.name === "conditionalFormatting")) {
    if (scanner.isClose || scanner.name !== "cfRule") continue;
    const look = scanner.attribute("dxfId");
    const rule = {
      formatting,
      index: rules.length,
      areas,
      kind: scanner.attribute("type") ?? "",
      operator: scanner.attribute("operator"),
      priority: Number(scanner.attribute("priority") ?? 0),
      isLast: isOn(scanner.attribute("stopIfTrue")),
      look: look === null ? null : Number(look),
    };
    rules.push({ ...rule, formulas: readFormulas(scanner) });
  }
  return rules;
}

function readFormulas(scanner: XmlScanner): readonly string[] {
  const formulas: string[] = [];
  if (scanner.isEmpty) return formulas;
  while (scanner.next() && !(scanner.isClose && scanner.name === "cfRule")) {
    if (scanner.isClose) continue;
    if (scanner.name === "formula") {
      const formula = scanner.content();
      requireFormula(formula, "conditionalFormatting");
      formulas.push(formula);
    } else if (scanner.name === "extLst") scanner.skip();
  }
  return formulas;
}
