import type { CambioFoglio } from "./CambioFoglio";
import { element, parseElement } from "../../xml/element";
import type { SezioniFoglio } from "./SezioniFoglio";

interface Columns {
  readonly first: number;
  readonly last: number;
  readonly attributes: ReadonlyMap<string, string>;
}

function readColumns(text: string | null, part: string): readonly Columns[] {
  if (text === null) return [];
  return parseElement(text, part).children.map(({ raw }) => {
    const { attributes } = parseElement(raw, part);
    return {
      first: Number(attributes.get("min")) - 1,
      last: Number(attributes.get("max")) - 1,
      attributes,
    };
  });
}

/** The style of the columns in which cells come in, by column. */
export function columnStyles(
  text: string | null,
  part: string,
  cells: CambioFoglio["cells"],
): ReadonlyMap<number, number> {
  const columns = readColumns(text, part).filter(({ attributes }) => Number(attributes.get("style") ?? 0) > 0);
  const styles = new Map<number, number>();
  if (columns.length === 0) return styles;
  for (const line of cells.values()) {
    for (const column of line.keys()) {
      if (styles.has(column)) continue;
      const own = columns.find(({ first, last }) => first <= column && column <= last);
      styles.set(column, Number(own?.attributes.get("style") ?? 0));
    }
  }
  return styles;
}

/** Changes columns one by one: those that were written together with a changed one stay as they were. */
export function patchColumns(sections: SezioniFoglio, { columns: changes }: CambioFoglio, part: string): void {
  if (changes.size === 0) return;
  let columns = [...readColumns(sections.text("cols"), part)];
  for (const [column, { isHidden, width }] of changes) {
    const at = columns.findIndex(({ first, last }) => first <= column && column <= last);
    const own = columns[at];
    const attributes = new Map(own?.attributes ?? []);
    if (width !== undefined) {
      attributes.set("width", String(width));
      attributes.set("customWidth", "1");
      attributes.delete("bestFit");
    }
    if (isHidden === true) attributes.set("hidden", "1");
    else if (isHidden === false) attributes.delete("hidden");
    const rest = own
      ? [
          { ...own, last: column - 1 },
          { ...own, first: column + 1 },
        ].filter(({ first, last }) => first <= last)
      : [];
    columns = [...columns.filter((_, index) => index !== at), ...rest, { first: column, last: column, attributes }];
  }
  const text = columns
    .sort((one, two) => one.first - two.first)
    .map(({ attributes, first, last }) => {
      const written = new Map(attributes).set("min", String(first + 1)).set("max", String(last + 1));
      // A column without a width would be drawn with none.
      if (!written.has("width")) written.set("width", "9.140625");
      return element("col", written);
    })
    .join("");
  sections.set("cols", element("cols", [], text));
}
