import { encodeText } from "../../xml/entities";
import { element, parseElement } from "../../xml/element";
import type { CambioFoglio, CambioPagina } from "./CambioFoglio";
import type { SezioniFoglio } from "./SezioniFoglio";

const USUAL_MARGINS = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

/** The colour of the tab, and whether the page is fitted. */
export function patchSheetProperties(sections: SezioniFoglio, { page, tabColour }: CambioFoglio, part: string): void {
  if (tabColour === undefined && !page?.fit) return;
  const text = sections.text("sheetPr");
  const own = text === null ? null : parseElement(text, part);
  const parts = new Map(own?.children.map(({ name, raw }) => [name, raw]) ?? []);
  if (tabColour !== undefined) parts.set("tabColor", element("tabColor", [["rgb", `FF${tabColour.slice(1)}`]]));
  if (page?.fit) {
    const before = parts.get("pageSetUpPr");
    const attributes = new Map(before === undefined ? [] : parseElement(before, part).attributes);
    parts.set("pageSetUpPr", element("pageSetUpPr", attributes.set("fitToPage", "1")));
  }
  const content = ["tabColor", "outlinePr", "pageSetUpPr"].map((name) => parts.get(name) ?? "").join("");
  sections.set("sheetPr", element("sheetPr", own?.attributes ?? [], content));
}

/** Margins, paper and what stands above and below each page. */
export function patchPage(sections: SezioniFoglio, { page }: CambioFoglio, part: string): void {
  if (!page) return;
  const attributesOf = (name: string): Map<string, string> => {
    const text = sections.text(name);
    return new Map(text === null ? [] : parseElement(text, part).attributes);
  };
  if (page.margins) {
    const margins = {
      ...USUAL_MARGINS,
      ...Object.fromEntries(attributesOf("pageMargins")),
      ...page.margins,
    };
    sections.set("pageMargins", element("pageMargins", Object.entries(margins)));
  }
  const setup = setupOf(attributesOf("pageSetup"), page);
  if (setup) sections.set("pageSetup", element("pageSetup", setup));
  if (page.rowBreaks) patchRowBreaks(sections, page.rowBreaks);
  if (page.header !== undefined || page.footer !== undefined) {
    const text = sections.text("headerFooter");
    const own = text === null ? null : parseElement(text, part);
    const lines = new Map(own?.children.map(({ name, raw }) => [name, raw]) ?? []);
    const set = (name: string, line: string | undefined): void => {
      if (line !== undefined) lines.set(name, `<${name}>${encodeText(line)}</${name}>`);
    };
    set("oddHeader", page.header);
    set("oddFooter", page.footer);
    const order = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
    const content = order.map((name) => lines.get(name) ?? "").join("");
    sections.set("headerFooter", element("headerFooter", own?.attributes ?? [], content));
  }
}

/** The last column of a sheet: a break by hand goes all across. */
const LAST_COLUMN = 16383;

/** A break names the row above it, counted from 1: the one below it counted from 0. */
function patchRowBreaks(sections: SezioniFoglio, rows: readonly number[]): void {
  if (rows.length === 0 && sections.text("rowBreaks") === null) return;
  const breaks = rows.map((row) =>
    element("brk", [
      ["id", String(row)],
      ["max", String(LAST_COLUMN)],
      ["man", "1"],
    ]),
  );
  const counts: [string, string][] = [
    ["count", String(rows.length)],
    ["manualBreakCount", String(rows.length)],
  ];
  sections.set("rowBreaks", rows.length === 0 ? "" : element("rowBreaks", counts, breaks.join("")));
}

function setupOf(attributes: Map<string, string>, page: CambioPagina): Map<string, string> | null {
  const before = JSON.stringify([...attributes]);
  if (page.orientation !== undefined) attributes.set("orientation", page.orientation);
  if (page.paperSize !== undefined) attributes.set("paperSize", String(page.paperSize));
  if (page.scale !== undefined) attributes.set("scale", String(page.scale));
  if (page.fit) {
    attributes.set("fitToWidth", String(page.fit.width));
    attributes.set("fitToHeight", String(page.fit.height));
  }
  return before === JSON.stringify([...attributes]) ? null : attributes;
}
