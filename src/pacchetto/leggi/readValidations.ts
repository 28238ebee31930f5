import { unescapeControls } from "../xml/entities";
import type { XmlScanner } from "../xml/XmlScanner";
import type { FileValidation } from "./FoglioLetto";
import { readAreas } from "./readRules";
import { isOn } from "./readWorkbook";

/** The validation that is open. */
export function readValidation(scanner: XmlScanner): FileValidation {
  const text = (name: string): string => unescapeControls(scanner.attribute(name) ?? "");
  const flag = (name: string): boolean => isOn(scanner.attribute(name));
  const validation = {
    areas: readAreas(scanner.attribute("sqref")),
    kind: scanner.attribute("type") ?? "none",
    operator: scanner.attribute("operator"),
    allowsBlank: flag("allowBlank"),
    showsPrompt: flag("showInputMessage"),
    promptTitle: text("promptTitle"),
    prompt: text("prompt"),
    showsError: flag("showErrorMessage"),
    errorStyle: scanner.attribute("errorStyle") ?? "stop",
    errorTitle: text("errorTitle"),
    error: text("error"),
  };
  const formulas: string[] = [];
  if (!scanner.isEmpty) {
    while (scanner.next() && !(scanner.isClose && scanner.name === "dataValidation")) {
      if (scanner.isClose || !/^formula[12]$/.test(scanner.name)) continue;
      formulas.push(scanner.content());
    }
  }
  return { ...validation, formulas };
}
