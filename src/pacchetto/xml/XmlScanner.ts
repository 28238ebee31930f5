import { LIMITI } from "../limiti";
import { danneggiato, PacchettoError } from "../PacchettoError";
import { decodeXml } from "./entities";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const BANG = 33;
const QUESTION = 63;

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13;

/**
 * Walks through an XML text from tag to tag and knows where each stands, so that a part can be changed in place and all
 * the rest of it stay as it was written. Document types are refused: nothing is expanded.
 *
 * Elements of the main namespace have their bare name, whatever prefix the file gives it; all others keep their prefix
 * ("x14:cfRule").
 */
export class XmlScanner {
  /** The element whose tag is current: "row", or "x14:sparkline" where it is of another namespace. */
  name = "";
  /** Whether the current tag closes its element. `<a/>` opens and closes at once: see `isEmpty`. */
  isClose = false;
  isEmpty = false;
  /** Where the current tag begins and where what follows it begins. */
  start = 0;
  end = 0;
  private readonly open: string[] = [];
  private readonly marks: number[] = [];
  private count = 0;
  private prefix: string | null = null;

  constructor(
    readonly source: string,
    private readonly part: string,
  ) {}

  /** How many elements are open around the current tag, its own not counted. */
  get depth(): number {
    return this.open.length - (this.isClose || this.isEmpty ? 0 : 1);
  }

  /** The element that the current one stands in. */
  get parent(): string {
    return this.bare(this.open[this.depth - 1] ?? "");
  }

  /** The prefix of the main namespace with its colon, as this text writes it: mostly none. */
  get mainPrefix(): string {
    return this.prefix ?? "";
  }

  /** Moves to the next tag; false at the end. */
  next(): boolean {
    let from = this.source.indexOf("<", this.end);
    for (;;) {
      if (from < 0) {
        if (this.open.length > 0 || this.prefix === null) throw danneggiato(this.part);
        return false;
      }
      const code = this.source.charCodeAt(from + 1);
      if (code !== BANG && code !== QUESTION) break;
      from = this.source.indexOf("<", this.skipAside(from));
    }
    this.readTag(from);
    return true;
  }

  /** Moves to the tag that closes the current element; an empty one is closed already. */
  skip(): void {
    if (!this.isOpening) return;
    const depth = this.depth;
    while (this.next()) if (this.isClose && this.depth === depth) return;
  }

  private get isOpening(): boolean {
    return !this.isEmpty && !this.isClose;
  }

  /** The text of the current element up to the next tag, as characters: none where it is empty. */
  content(): string {
    return this.isEmpty ? "" : this.text();
  }

  /** The text up to the next tag, as characters. */
  text(): string {
    const next = this.source.indexOf("<", this.end);
    const raw = this.source.slice(this.end, next < 0 ? undefined : next);
    if (next >= 0 && this.source.startsWith("<![CDATA[", next)) return this.cdata(raw, next);
    const found = decodeXml(raw).replaceAll("\r\n", "\n");
    const code = next < 0 ? 0 : this.source.charCodeAt(next + 1);
    if (code !== BANG && code !== QUESTION) return found;
    // What stands aside parts no text.
    this.end = this.skipAside(next);
    return found + this.text();
  }

  private cdata(before: string, from: number): string {
    const end = this.source.indexOf("]]>", from);
    if (end < 0) throw danneggiato(this.part);
    const found = decodeXml(before) + this.source.slice(from + 9, end);
    this.end = end + 3;
    return found + this.text();
  }

  /** The characters of an attribute of the current tag, by its qualified name; null without it. */
  attribute(name: string): string | null {
    for (let at = 0; at < this.count; at += 1) {
      const from = this.marks[at * 4] ?? 0;
      const to = this.marks[at * 4 + 1] ?? 0;
      if (to - from !== name.length || !this.source.startsWith(name, from)) continue;
      return decodeXml(this.source.slice(this.marks[at * 4 + 2], this.marks[at * 4 + 3]));
    }
    return null;
  }

  /** All attributes of the current tag, as characters. */
  attributes(): Map<string, string> {
    const found = new Map<string, string>();
    for (let at = 0; at < this.count; at += 1) {
      const [from, to, valueFrom, valueTo] = this.marks.slice(at * 4, at * 4 + 4);
      found.set(this.source.slice(from, to), decodeXml(this.source.slice(valueFrom, valueTo)));
    }
    return found;
  }

  /** An attribute whatever its prefix: relation ids are `r:id` in most files, not in all. */
  localAttribute(name: string): string | null {
    for (const [key, value] of this.attributes()) if (key === name || key.endsWith(`:${name}`)) return value;
    return null;
  }

  private bare(qualified: string): string {
    return this.prefix !== null && this.prefix !== "" && qualified.startsWith(this.prefix)
      ? qualified.slice(this.prefix.length)
      : qualified;
  }

  private skipAside(from: number): number {
    const [opening, closing] = this.source.startsWith("<!--", from)
      ? ["<!--", "-->"]
      : this.source.startsWith("<![CDATA[", from)
        ? ["<![CDATA[", "]]>"]
        : ["<?", "?>"];
    if (!this.source.startsWith(opening, from)) throw danneggiato(this.part);
    const end = this.source.indexOf(closing, from + opening.length);
    if (end < 0) throw danneggiato(this.part);
    return end + closing.length;
  }

  private readTag(from: number): void {
    this.start = from;
    this.isClose = this.source.charCodeAt(from + 1) === SLASH;
    const nameFrom = from + (this.isClose ? 2 : 1);
    let at = nameFrom;
    let code = this.source.charCodeAt(at);
    while (!isSpace(code) && code !== GREATER && code !== SLASH && code !== LESS && at < this.source.length) {
      at += 1;
      code = this.source.charCodeAt(at);
    }
    if (at === nameFrom) throw danneggiato(this.part);
    const qualified = this.source.slice(nameFrom, at);
    this.count = 0;
    this.end = this.readAttributes(at);
    this.isEmpty = !this.isClose && this.source.charCodeAt(this.end - 2) === SLASH;
    if (this.isClose) {
      if (this.open.pop() !== qualified) throw danneggiato(this.part);
    } else {
      if (this.prefix === null) this.prefix = this.mainPrefixOf(qualified);
      else if (this.open.length === 0) throw danneggiato(this.part);
      if (!this.isEmpty) this.open.push(qualified);
      if (this.open.length > LIMITI.profondita) throw new PacchettoError("troppo-grande", this.part);
    }
    this.name = this.bare(qualified);
  }

  /** The root is always of the main namespace. */
  private mainPrefixOf(root: string): string {
    return root.slice(0, root.indexOf(":") + 1);
  }

  private readAttributes(from: number): number {
    const { source } = this;
    let at = from;
    for (;;) {
      let code = source.charCodeAt(at);
      while (isSpace(code)) code = source.charCodeAt((at += 1));
      if (code === GREATER) return at + 1;
      if (code === SLASH && source.charCodeAt(at + 1) === GREATER && !this.isClose) return at + 2;
      const nameFrom = at;
      while (code !== EQUALS && !isSpace(code) && code !== GREATER && code !== LESS && at < source.length)
        code = source.charCodeAt((at += 1));
      const nameTo = at;
      while (isSpace(code)) code = source.charCodeAt((at += 1));
      if (code !== EQUALS || nameTo === nameFrom || this.isClose) throw danneggiato(this.part);
      code = source.charCodeAt((at += 1));
      while (isSpace(code)) code = source.charCodeAt((at += 1));
      if (code !== QUOTE && code !== APOSTROPHE) throw danneggiato(this.part);
      const valueTo = source.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (valueTo < 0) throw danneggiato(this.part);
      const mark = this.count * 4;
      this.marks[mark] = nameFrom;
      this.marks[mark + 1] = nameTo;
      this.marks[mark + 2] = at + 1;
      this.marks[mark + 3] = valueTo;
      this.count += 1;
      at = valueTo + 1;
    }
  }
}
