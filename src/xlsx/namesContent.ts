import type { PacchettoLetto } from "../pacchetto/leggi/readCartella";
import type { DefinedName } from "../pacchetto/leggi/readWorkbook";
import { formulaFromFile } from "../pacchetto/formule/formulaSpelling";
import { sheetId } from "./sheetContent";

/** The name under which Univer keeps defined names in a snapshot. */
export const NAMES_RESOURCE = "SHEET_DEFINED_NAME_PLUGIN";
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

interface UniverName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
}

const WORD = /[\p{L}_\\][\p{L}\p{N}_.?\\]*/gu;

/** Every word that formulas of the workbook, or names that they may lead to, consist of. */
function wordsOf(sheets: PacchettoLetto["sheets"], names: readonly DefinedName[]): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (formula: string): void => {
    for (const [word] of formula.matchAll(WORD)) words.add(word.toLowerCase());
  };
  for (const { letto } of sheets) {
    for (const { cells } of letto.rows) for (const { formula } of cells) if (formula !== null) add(formula);
    for (const { formulas } of letto.rules) formulas.forEach(add);
  }
  for (const { formula } of names) add(formula);
  return words;
}

/** The names that formulas need to be calculated; the others, which may be thousands, Univer does not have to know. */
export function namesResource(
  names: readonly DefinedName[],
  sheets: PacchettoLetto["sheets"],
): Readonly<Record<string, UniverName>> {
  const users = names.filter(({ formula, name }) => !name.startsWith("_xlnm.") && formula !== "");
  if (users.length === 0) return {};
  const words = wordsOf(sheets, users);
  const found: Record<string, UniverName> = {};
  users.forEach(({ formula, name, scope }, at) => {
    const sheet = sheets.find(({ listed }) => listed.position === scope);
    if (!words.has(name.toLowerCase()) || (scope !== null && !sheet)) return;
    const id = `nome-${at}`;
    const localSheetId = sheet ? sheetId(sheet.listed) : WHOLE_WORKBOOK;
    found[id] = {
      id,
      name,
      formulaOrRefString: formulaFromFile(formula),
      localSheetId,
    };
  });
  return found;
}
