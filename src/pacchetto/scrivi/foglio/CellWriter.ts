import { parseArea } from "../../formule/indirizzo";
import { encodeText } from "../../xml/entities";
import type { Edits } from "../../xml/Edits";
import { attributesText, withPrefix } from "../../xml/element";
import type { XmlScanner } from "../../xml/XmlScanner";
import { cellName } from "../../formule/indirizzo";
import type { CambioCella, ContenutoCella } from "./CambioFoglio";
import type { FormuleCondivise } from "./FormuleCondivise";
import type { Stili } from "../stili/Stili";
import type { Testi } from "../parti/Testi";

interface Place {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/** What stands inside the `<c>` of a cell, as places in the text. */
interface Inside {
  formula: {
    readonly from: number;
    readonly to: number;
    readonly attributes: ReadonlyMap<string, string>;
  } | null;
}

/** Writes the cells of one sheet. */
export class CellWriter {
  /** Formulas came or went: the order in which Excel last calculated them is worth nothing any more. */
  hasNewFormulas = false;
  /** The result of an array stands as the file had it: Excel has to calculate it. */
  hasStaleArrays = false;

  constructor(
    private readonly stili: Stili,
    private readonly testi: Testi,
    private readonly shared: FormuleCondivise,
    /** The style of a cell that the file does not have, by its column. */
    private readonly styleOfColumn: (column: number) => number,
  ) {}

  /** Cells that shared a formula with one that changes stand anywhere. */
  get wantsEveryRow(): boolean {
    return this.shared.areOrphans;
  }

  /** A cell that the file does not have; its row's style wins over its column's. */
  newCell(row: number, column: number, { content, look }: CambioCella, rowStyle = 0): string {
    const base = rowStyle > 0 ? rowStyle : this.styleOfColumn(column);
    const style = look ? this.stili.derive(base, look) : base;
    const attributes = new Map([["r", cellName(row, column)]]);
    if (style > 0) attributes.set("s", String(style));
    const inside = content ? this.contentXml(content, null, attributes) : "";
    return inside === "" && style === 0 ? "" : `<c${attributesText(attributes)}>${inside}</c>`;
  }

  /** The cell that is open, with its change: no more of it is written anew than has to be. */
  patchCell(scanner: XmlScanner, edits: Edits, place: Place, change: CambioCella | undefined): void {
    const { end: tagEnd, isEmpty, mainPrefix, start } = scanner;
    const attributes = scanner.attributes();
    const { formula } = isEmpty ? { formula: null } : readInside(scanner);
    const { end } = scanner;
    const orphan = formula && !change?.content ? this.shared.ownFormula(formula.attributes, place) : null;
    if (orphan !== null && formula) {
      edits.replace(formula.from, formula.to, withPrefix(`<f>${encodeText(orphan)}</f>`, mainPrefix));
    }
    if (!change) return;
    attributes.set("r", place.name);
    const style = Number(attributes.get("s") ?? 0);
    const looked = change.look ? this.stili.derive(style, change.look) : style;
    if (looked !== style) attributes.set("s", String(looked));
    const content = change.content && !this.keepsArray(change.content, formula) ? change.content : null;
    if (!content) {
      const tag = `<c${attributesText(attributes)}${isEmpty ? "/>" : ">"}`;
      if (looked !== style) edits.replace(start, tagEnd, withPrefix(tag, mainPrefix));
      return;
    }
    const kept = content.isSameFormula && formula ? edits.source.slice(formula.from, formula.to) : null;
    const own = kept !== null && formula ? this.shared.ownFormula(formula.attributes, place) : null;
    if (formula && kept === null) this.hasNewFormulas = true;
    const inside = this.contentXml(content, own === null ? kept : `<f>${encodeText(own)}</f>`, attributes);
    const cell = `<c${attributesText(attributes)}${inside === "" ? "/>" : `>${inside}</c>`}`;
    edits.replace(start, end, withPrefix(cell, mainPrefix));
  }

  /** An array over several cells is not calculated anew here: its cells keep the results that they have. */
  private keepsArray(content: ContenutoCella, formula: Inside["formula"]): boolean {
    if (!content.isSameFormula || formula?.attributes.get("t") !== "array") return false;
    const area = parseArea(formula.attributes.get("ref") ?? "");
    const isOne = area !== null && area.top === area.bottom && area.left === area.right;
    if (!isOne) this.hasStaleArrays = true;
    return !isOne;
  }

  /** The formula and the value; sets the type of the cell, and takes away what only held for what it was. */
  private contentXml(content: ContenutoCella, kept: string | null, attributes: Map<string, string>): string {
    const { formula, isError, value } = content;
    attributes.delete("t");
    if (kept === null) attributes.delete("cm");
    attributes.delete("vm");
    if (formula !== null && kept === null) this.hasNewFormulas = true;
    const formulaXml = formula === null ? "" : (kept ?? `<f>${encodeText(formula)}</f>`);
    if (value === null) return formulaXml;
    if (typeof value === "number") return `${formulaXml}<v>${value}</v>`;
    if (typeof value === "boolean") {
      attributes.set("t", "b");
      return `${formulaXml}<v>${value ? 1 : 0}</v>`;
    }
    if (isError) attributes.set("t", "e");
    else if (formula !== null) attributes.set("t", "str");
    else {
      attributes.set("t", "s");
      return `<v>${this.testi.add(value)}</v>`;
    }
    return `${formulaXml}<v>${encodeText(value)}</v>`;
  }
}

/** Walks through the open cell to its end. */
function readInside(scanner: XmlScanner): Inside {
  const inside: Inside = { formula: null };
  while (scanner.next() && !(scanner.isClose && scanner.name === "c")) {
    if (scanner.isClose || scanner.name !== "f") continue;
    const { start } = scanner;
    const attributes = scanner.attributes();
    scanner.skip();
    inside.formula = { from: start, to: scanner.end, attributes };
  }
  return inside;
}
