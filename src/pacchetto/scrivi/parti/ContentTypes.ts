import type { Pacchetto } from "../../Pacchetto";
import { required } from "../../xml/decodeText";
import { Edits } from "../../xml/Edits";
import { element } from "../../xml/element";
import { XmlScanner } from "../../xml/XmlScanner";

const PART = "[Content_Types].xml";

/** What each part of the package is; a part that no line names could not be opened. */
export class ContentTypes {
  private readonly added: string[] = [];
  private readonly removed = new Set<string>();

  constructor(private readonly pacchetto: Pacchetto) {}

  add(part: string, type: string): void {
    this.added.push(
      element("Override", [
        ["PartName", `/${part}`],
        ["ContentType", type],
      ]),
    );
  }

  remove(part: string): void {
    this.removed.add(`/${part}`.toLowerCase());
  }

  save(): void {
    if (this.added.length === 0 && this.removed.size === 0) return;
    const source = required(this.pacchetto.text(PART), PART);
    const edits = new Edits(source);
    const scanner = new XmlScanner(source, PART);
    while (scanner.next()) {
      const { start } = scanner;
      if (scanner.isClose && scanner.depth === 0) edits.insert(start, this.added.join(""));
      if (scanner.isClose || scanner.name !== "Override") continue;
      const isGone = this.removed.has((scanner.attribute("PartName") ?? "").toLowerCase());
      scanner.skip();
      if (isGone) edits.remove(start, scanner.end);
    }
    this.pacchetto.setText(PART, edits.toString());
  }
}
