import type { XmlScanner } from "../../xml/XmlScanner";

/** A list of a part whose entries others call by their place: fonts, fills, styles. New entries go to its end. */
export class TabellaDelFile {
  /** The entries as they are written. */
  readonly entries: string[] = [];
  private readonly places = new Map<string, number>();
  private known = 0;
  /** Where new entries go, and where the list is as a whole; null while the part has no such list. */
  private span: {
    readonly start: number;
    readonly tagEnd: number;
    readonly close: number;
    readonly end: number;
  } | null = null;

  constructor(readonly name: string) {}

  /** Reads the list that is open. */
  read(scanner: XmlScanner): void {
    const { end: tagEnd, start } = scanner;
    const { depth } = scanner;
    let close = tagEnd;
    if (!scanner.isEmpty) {
      while (scanner.next()) {
        close = scanner.start;
        if (scanner.isClose && scanner.depth === depth) break;
        const { start: from } = scanner;
        scanner.skip();
        this.entries.push(scanner.source.slice(from, scanner.end));
      }
    }
    this.span = { start, tagEnd, close, end: scanner.end };
    this.known = this.entries.length;
    this.entries.forEach((entry, at) => {
      if (!this.places.has(entry)) this.places.set(entry, at);
    });
  }

  /** The place of an entry, which is added where there is none like it. */
  add(entry: string): number {
    const place = this.places.get(entry);
    if (place !== undefined) return place;
    this.places.set(entry, this.entries.length);
    this.entries.push(entry);
    return this.entries.length - 1;
  }

  get isChanged(): boolean {
    return this.entries.length > this.known;
  }

  /** Where the list stands in its part; null where the part has none. */
  get place(): { readonly from: number; readonly to: number } | null {
    return this.span && { from: this.span.start, to: this.span.end };
  }

  /** The whole list, its new entries after the old ones and its count brought up to date. */
  print(source: string, prefix: string): string {
    const added = this.entries.slice(this.known).join("");
    if (!this.span) return `<${prefix}${this.name} count="${this.entries.length}">${added}</${prefix}${this.name}>`;
    const { close, start, tagEnd } = this.span;
    const tag = source
      .slice(start, tagEnd)
      .replace(/\scount\s*=\s*(?:"\d*"|'\d*')/, ` count="${this.entries.length}"`)
      .replace(/\s*\/>$/, ">");
    return `${tag}${source.slice(tagEnd, close)}${added}</${prefix}${this.name}>`;
  }
}
