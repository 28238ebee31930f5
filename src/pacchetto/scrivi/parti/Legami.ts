import { relationsPart } from "../../leggi/relations";
import type { Pacchetto } from "../../Pacchetto";
import { Edits } from "../../xml/Edits";
import { element, withPrefix } from "../../xml/element";
import { XmlScanner } from "../../xml/XmlScanner";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The attributes by which an element names a relation, whatever prefixes the part has. */
export function relationId(id: string): readonly (readonly [string, string])[] {
  return [
    ["xmlns:r", TYPES.slice(0, -1)],
    ["r:id", id],
  ];
}

/** "../drawings/drawing1.xml" for a part of the package as another calls it. */
function relativeTarget(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let same = 0;
  while (same < here.length && here[same] === there[same]) same += 1;
  return [...here.slice(same).map(() => ".."), ...there.slice(same)].join("/");
}

/** The relations of a part, to which new ones are added. */
export class Legami {
  private readonly added: string[] = [];
  private readonly removed = new Set<string>();
  private readonly ids = new Set<string>();
  private readonly source: string;
  private readonly name: string;

  constructor(
    private readonly pacchetto: Pacchetto,
    private readonly part: string,
  ) {
    this.name = relationsPart(part);
    this.source = pacchetto.text(this.name) ?? EMPTY;
    const scanner = new XmlScanner(this.source, this.name);
    while (scanner.next()) if (scanner.name === "Relationship") this.ids.add(scanner.attribute("Id") ?? "");
  }

  /**
   * Adds a relation.
   * @param target a part's name, or an address outside the package
   * @returns its id
   */
  add(kind: string, target: string, isExternal = false): string {
    return this.addTyped(TYPES + kind, target, isExternal);
  }

  /** The same, of a type that is not of the standard. */
  addTyped(type: string, target: string, isExternal = false): string {
    let number = this.ids.size + 1;
    while (this.ids.has(`rIdPerf${number}`)) number += 1;
    const id = `rIdPerf${number}`;
    this.ids.add(id);
    this.added.push(
      element("Relationship", [
        ["Id", id],
        ["Type", type],
        ["Target", isExternal ? target : relativeTarget(this.part, target)],
        ["TargetMode", isExternal ? "External" : null],
      ]),
    );
    return id;
  }

  private addedXml(prefix: string): string {
    return withPrefix(this.added.join(""), prefix);
  }

  remove(id: string): void {
    this.removed.add(id);
  }

  /** Puts the list into the package, where it changed. */
  save(): void {
    if (this.added.length === 0 && this.removed.size === 0) return;
    const edits = new Edits(this.source);
    const scanner = new XmlScanner(this.source, this.name);
    while (scanner.next()) {
      const { start } = scanner;
      if (scanner.isClose) {
        if (scanner.depth === 0) edits.insert(start, this.addedXml(scanner.mainPrefix));
      } else if (scanner.name === "Relationship") {
        const isGone = this.removed.has(scanner.attribute("Id") ?? "");
        scanner.skip();
        if (isGone) edits.remove(start, scanner.end);
      } else if (scanner.isEmpty) {
        const tag = this.source.slice(start, scanner.end).replace(/\s*\/>$/, ">");
        edits.replace(
          start,
          scanner.end,
          `${tag}${this.addedXml(scanner.mainPrefix)}</${scanner.mainPrefix}Relationships>`,
        );
      }
    }
    this.pacchetto.setText(this.name, edits.toString());
  }
}
