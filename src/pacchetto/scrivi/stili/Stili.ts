import { BUILT_IN_FORMATS } from "../../leggi/numberFormats";
import type { Element } from "../../xml/element";
import { element, parseElement, withPrefix } from "../../xml/element";
import { Edits } from "../../xml/Edits";
import { XmlScanner } from "../../xml/XmlScanner";
import { changedBorder, changedFill, changedFont, lookElement } from "./aspetto";
import type { CambioAspetto, Sguardo } from "./CambioAspetto";
import { TabellaDelFile } from "./TabellaDelFile";

/** Lists of the styles part, in the order in which the format wants them. */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"];
const KEPT = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"] as const;
const FIRST_OWN_FORMAT = 164;

/** The styles of a workbook, to which those that PERF needs are added; none that is there is changed. */
export class Stili {
  private readonly tables: Record<(typeof KEPT)[number], TabellaDelFile>;
  private readonly others = new Map<string, number>();
  private readonly formats = new Map<string, number>();
  private readonly derived = new Map<string, number>();
  /** The same by what asks for it: many cells ask for one change. */
  private readonly asked = new WeakMap<CambioAspetto, Map<number, number>>();
  private readonly prefix: string;
  private end = 0;
  private nextFormat = FIRST_OWN_FORMAT;

  constructor(
    private readonly source: string,
    private readonly part: string,
  ) {
    const table = (name: string): TabellaDelFile => new TabellaDelFile(name);
    this.tables = {
      numFmts: table("numFmts"),
      fonts: table("fonts"),
      fills: table("fills"),
      borders: table("borders"),
      cellXfs: table("cellXfs"),
      dxfs: table("dxfs"),
    };
    const scanner = new XmlScanner(source, part);
    while (scanner.next()) {
      const { name } = scanner;
      if (scanner.depth !== 1 || scanner.isClose) {
        if (scanner.isClose && scanner.depth === 0) this.end = scanner.start;
        continue;
      }
      const kept = KEPT.find((one) => one === name);
      const { start } = scanner;
      if (kept) this.tables[kept].read(scanner);
      else scanner.skip();
      if (!kept) this.others.set(name, start);
    }
    this.prefix = scanner.mainPrefix;
    this.readFormats();
  }

  private readFormats(): void {
    for (const [id, code] of BUILT_IN_FORMATS) this.formats.set(code, id);
    for (const raw of this.tables.numFmts.entries) {
      const { attributes } = parseElement(raw, this.part);
      const id = Number(attributes.get("numFmtId"));
      this.formats.set(attributes.get("formatCode") ?? "", id);
      if (id >= this.nextFormat) this.nextFormat = id + 1;
    }
  }

  /**
   * The number of the style that is like another but for some changes; of all that is not changed, also what no
   * spreadsheet shows, nothing is lost.
   */
  derive(base: number, change: CambioAspetto): number {
    const byBase = this.asked.get(change) ?? new Map<number, number>();
    this.asked.set(change, byBase);
    const number = byBase.get(base) ?? this.deriveNew(base, change);
    byBase.set(base, number);
    return number;
  }

  private deriveNew(base: number, change: CambioAspetto): number {
    const key = `${base} ${JSON.stringify(change)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const raw =
      this.tables.cellXfs.entries[base] ??
      this.tables.cellXfs.entries[0] ??
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    const number = this.tables.cellXfs.add(this.withChange(parseElement(raw, this.part), change));
    this.derived.set(key, number);
    return number;
  }

  private withChange({ attributes: own, children }: Element, change: CambioAspetto): string {
    const attributes = new Map(own);
    const set = (name: string, id: number, apply: string): void => {
      attributes.set(name, String(id));
      attributes.set(apply, "1");
    };
    const entryOf = (table: keyof typeof this.tables, id: string): string | null =>
      this.tables[table].entries[Number(own.get(id) ?? 0)] ?? null;
    if (change.numberFormat !== undefined) set("numFmtId", this.formatId(change.numberFormat), "applyNumberFormat");
    if (change.font)
      set("fontId", this.add("fonts", changedFont(entryOf("fonts", "fontId"), change.font, this.part)), "applyFont");
    if (change.fill !== undefined) {
      set("fillId", change.fill === null ? 0 : this.add("fills", changedFill(change.fill)), "applyFill");
    }
    if (change.border) {
      const border = changedBorder(entryOf("borders", "borderId"), change.border, this.part);
      set("borderId", this.add("borders", border), "applyBorder");
    }
    const parts = new Map(children.map(({ name, raw }) => [name, raw]));
    if (change.alignment) {
      attributes.set("applyAlignment", "1");
      parts.set("alignment", this.merged(parts.get("alignment"), "alignment", change.alignment));
    }
    if (change.isUnlocked !== undefined) {
      attributes.set("applyProtection", "1");
      const locked = [["locked", change.isUnlocked ? "0" : "1"]] as const;
      parts.set("protection", this.merged(parts.get("protection"), "protection", locked));
    }
    const content = ["alignment", "protection", "extLst"].map((name) => parts.get(name) ?? "").join("");
    return element(`${this.prefix}xf`, attributes, content);
  }

  private merged(raw: string | undefined, name: string, changes: Iterable<readonly [string, string | null]>): string {
    const attributes = new Map<string, string | null>(raw === undefined ? [] : parseElement(raw, this.part).attributes);
    for (const [key, value] of changes) attributes.set(key, value);
    return element(`${this.prefix}${name}`, attributes);
  }

  private add(table: keyof typeof this.tables, xml: string): number {
    return this.tables[table].add(withPrefix(xml, this.prefix));
  }

  private formatId(code: string | null): number {
    if (code === null || code === "General") return 0;
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formats.set(code, id);
    this.add(
      "numFmts",
      element("numFmt", [
        ["numFmtId", id],
        ["formatCode", code],
      ]),
    );
    return id;
  }

  /** The number of a look for a rule. */
  addLook(look: Sguardo): number {
    return this.add("dxfs", lookElement(look));
  }

  /** The part with the new styles; the same text where there are none. */
  print(): string {
    const edits = new Edits(this.source);
    for (const name of KEPT) {
      const table = this.tables[name];
      if (!table.isChanged) continue;
      const text = table.print(this.source, this.prefix);
      if (table.place) edits.replace(table.place.from, table.place.to, text);
      else edits.insert(this.placeFor(name), text);
    }
    return edits.toString();
  }

  private placeFor(name: string): number {
    const later = ORDER.slice(ORDER.indexOf(name) + 1);
    const starts = later.flatMap((one) => {
      const kept = KEPT.find((other) => other === one);
      return (kept ? this.tables[kept].place?.from : this.others.get(one)) ?? [];
    });
    const others = [...this.others].filter(([one]) => !ORDER.includes(one)).map(([, start]) => start);
    return Math.min(this.end, ...starts, ...others);
  }
}
