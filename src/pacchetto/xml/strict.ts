/** The namespaces of what we write, and those of a file saved as "Strict Open XML". */
const NAMES: ReadonlyMap<string, string> = new Map(
  [
    "spreadsheetml/#main",
    "officeDocument/#relationships",
    "drawingml/#main",
    "drawingml/#chart",
    "drawingml/#spreadsheetDrawing",
  ].map((name) => [
    `http://schemas.openxmlformats.org/${name.replace("#", "2006/")}`,
    `http://purl.oclc.org/ooxml/${name.replace("#", "")}`,
  ]),
);
const NAMED = new RegExp(`(\\s(?:xmlns(?::\\w+)?|Type)=")(${[...NAMES.keys()].join("|")})(?=["/])`, "g");

/** Whether the relations of a package are those of a strict one. */
export const isStrict = (relations: string): boolean =>
  relations.includes("http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument");

/** A part as a strict package has it: a program that takes one kind for the other finds half of the workbook. */
export const toStrict = (text: string): string =>
  text.replace(NAMED, (_whole, before: string, name: string) => `${before}${NAMES.get(name) ?? name}`);
