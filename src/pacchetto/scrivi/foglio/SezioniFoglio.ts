import type { Edits } from "../../xml/Edits";
import { withPrefix } from "../../xml/element";

/** The elements of a sheet in the order that the format wants. */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
];

interface Section {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The parts of a sheet's XML, each of which may be replaced, taken away or put where it belongs. */
export class SezioniFoglio {
  private readonly sections: Section[] = [];
  private close = 0;

  constructor(
    private readonly edits: Edits,
    private readonly prefix: string,
  ) {}

  add(section: Section): void {
    this.sections.push(section);
  }

  /** Where the tag that closes the sheet begins. */
  closeAt(place: number): void {
    this.close = place;
  }

  all(name: string): readonly Section[] {
    return this.sections.filter((section) => section.name === name);
  }

  /** The text of a part; null where the sheet has none. */
  text(name: string): string | null {
    const [first] = this.all(name);
    return first ? this.edits.source.slice(first.start, first.end) : null;
  }

  /** Puts a part in the place of the one that is there, or where it belongs; "" takes it away. Parts come in their order. */
  set(name: string, xml: string): void {
    const [first] = this.all(name);
    if (first) this.edits.replace(first.start, first.end, withPrefix(xml, this.prefix));
    else this.insert(name, xml);
  }

  /** Puts a part after those of the same name. */
  insert(name: string, xml: string): void {
    const rank = ORDER.indexOf(name);
    const after = this.sections.find((section) => {
      const other = ORDER.indexOf(section.name);
      // What the list does not name comes after all that it names.
      return other < 0 || other > rank;
    });
    this.edits.insert(after?.start ?? this.close, withPrefix(xml, this.prefix));
  }
}
