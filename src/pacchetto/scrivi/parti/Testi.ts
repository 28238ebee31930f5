import { readRuns } from "../../leggi/readStrings";
import { encodeText } from "../../xml/entities";
import { Edits } from "../../xml/Edits";
import { XmlScanner } from "../../xml/XmlScanner";

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"></sst>';

/** The texts that the cells of a workbook share, to which new ones are added; none that is there moves. */
export class Testi {
  private readonly places = new Map<string, number>();
  private readonly added: string[] = [];
  private count = 0;
  private readonly source: string;
  private readonly prefix: string;
  private readonly root: {
    readonly start: number;
    readonly end: number;
    readonly close: number;
    readonly isEmpty: boolean;
  };

  constructor(source: string | null, part: string) {
    this.source = source ?? EMPTY;
    const scanner = new XmlScanner(this.source, part);
    scanner.next();
    let { start, end } = scanner;
    let close = scanner.end;
    const isEmpty = scanner.isEmpty;
    const root = { start, end };
    while (scanner.next()) {
      if (scanner.isClose) {
        close = scanner.start;
        continue;
      }
      ({ start, end } = scanner);
      if (scanner.name !== "si") {
        scanner.skip();
        continue;
      }
      // A text with mixed formats is not the same as one without.
      const text = scanner.isEmpty ? "" : readRuns(scanner, "si");
      const isPlain = !/<(?:\w+:)?(?:r|rPh|phoneticPr)[\s>]/.test(this.source.slice(end, scanner.end));
      if (isPlain && !this.places.has(text)) this.places.set(text, this.count);
      this.count += 1;
    }
    this.prefix = scanner.mainPrefix;
    this.root = { ...root, close, isEmpty };
  }

  /** The number of a text, which is added where there is none like it. */
  add(text: string): number {
    const place = this.places.get(text);
    if (place !== undefined) return place;
    const number = this.count + this.added.length;
    this.places.set(text, number);
    this.added.push(text);
    return number;
  }

  get isChanged(): boolean {
    return this.added.length > 0;
  }

  print(): string {
    if (!this.isChanged) return this.source;
    const { close, end, isEmpty, start } = this.root;
    const edits = new Edits(this.source);
    const unique = this.count + this.added.length;
    // How often cells use them nobody counts: Excel does so when it saves.
    const tag = this.source
      .slice(start, end)
      .replace(/\suniqueCount\s*=\s*(?:"\d*"|'\d*')/, ` uniqueCount="${unique}"`)
      .replace(/\scount\s*=\s*(?:"\d*"|'\d*')/, "")
      .replace(/\s*\/>$/, ">");
    const items = this.added.map((text) => stringItem(text, this.prefix)).join("");
    if (isEmpty) edits.replace(start, end, `${tag}${items}</${this.prefix}sst>`);
    else {
      edits.replace(start, end, tag);
      edits.insert(close, items);
    }
    return edits.toString();
  }
}

function stringItem(text: string, prefix: string): string {
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}si><${prefix}t${space}>${encodeText(text)}</${prefix}t></${prefix}si>`;
}
