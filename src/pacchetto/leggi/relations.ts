import type { Pacchetto } from "../Pacchetto";
import { XmlScanner } from "../xml/XmlScanner";

/** What one part says of another. */
interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "sharedStrings". Strict files have other types with the same last word. */
  readonly kind: string;
  /** The name of the part; for what lies outside the package, its address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** "xl/worksheets/_rels/sheet1.xml.rels" for "xl/worksheets/sheet1.xml"; "_rels/.rels" for the package itself, "". */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relations of a part, none where it has no list of them. */
export function relationsOf(pacchetto: Pacchetto, part: string): readonly Relation[] {
  const name = relationsPart(part);
  const text = pacchetto.text(name);
  if (text === null) return [];
  const found: Relation[] = [];
  const scanner = new XmlScanner(text, name);
  while (scanner.next()) {
    if (scanner.isClose || scanner.name !== "Relationship") continue;
    const target = scanner.attribute("Target") ?? "";
    const isExternal = scanner.attribute("TargetMode") === "External";
    found.push({
      id: scanner.attribute("Id") ?? "",
      kind: (scanner.attribute("Type") ?? "").replace(/^.*\//, ""),
      target: isExternal ? target : partNamed(pacchetto, resolved(part, target)),
      isExternal,
    });
  }
  return found;
}

/** Some programs write "foglio%201.xml" of a part that lies in the package as "foglio 1.xml". */
function partNamed(pacchetto: Pacchetto, name: string): string {
  if (pacchetto.has(name) || !/%[\dA-F]{2}/i.test(name)) return name;
  const spelled = name.replace(/(?:%[\dA-F]{2})+/gi, (codes) =>
    new TextDecoder().decode(Uint8Array.from(codes.slice(1).split("%"), (code) => Number.parseInt(code, 16))),
  );
  return pacchetto.has(spelled) ? spelled : name;
}

/** The name of a part that another calls "../media/image1.png"; some programs part folders by "\". */
function resolved(from: string, target: string): string {
  const steps = target.replaceAll("\\", "/").split("/");
  const path = steps[0] === "" ? [] : from.split("/").slice(0, -1);
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
