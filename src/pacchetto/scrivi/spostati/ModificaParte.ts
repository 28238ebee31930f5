import { encodeAttribute, encodeText } from "../../xml/entities";
import { Edits } from "../../xml/Edits";
import { XmlScanner } from "../../xml/XmlScanner";

/** A part that is read from tag to tag and changed where it stands: an attribute, a text, a whole element. */
export class ModificaParte {
  readonly scanner: XmlScanner;
  private readonly edits: Edits;

  constructor(
    readonly source: string,
    part: string,
  ) {
    this.scanner = new XmlScanner(source, part);
    this.edits = new Edits(source);
  }

  /** Moves to the next element that opens; false at the end. */
  next(): boolean {
    while (this.scanner.next()) if (!this.scanner.isClose) return true;
    return false;
  }

  /** Writes attributes of the current tag anew, each by what it was; those that it has not stay away. */
  setAttributes(values: Readonly<Record<string, (was: string) => string>>): void {
    const { end, start } = this.scanner;
    let tag = this.source.slice(start, end);
    for (const [name, value] of Object.entries(values)) {
      const was = this.scanner.attribute(name);
      if (was === null) continue;
      tag = tag.replace(
        new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`),
        (_, head: string) => `${head}"${encodeAttribute(value(was))}"`,
      );
    }
    this.edits.replace(start, end, tag);
  }

  /** Writes the text of the current element anew. */
  setText(value: (was: string) => string): void {
    if (this.scanner.isEmpty) return;
    const { end } = this.scanner;
    const was = this.scanner.text();
    const now = value(was);
    if (now !== was) this.edits.replace(end, this.source.indexOf("<", end), encodeText(now));
  }

  /** Takes the current element away with all that is in it. */
  remove(): void {
    const { start } = this.scanner;
    this.scanner.skip();
    this.edits.remove(start, this.scanner.end);
  }

  toString(): string {
    return this.edits.toString();
  }
}
