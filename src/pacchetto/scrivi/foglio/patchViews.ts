import { cellName } from "../../formule/indirizzo";
import { element, parseElement } from "../../xml/element";
import type { CambioFoglio } from "./CambioFoglio";
import type { SezioniFoglio } from "./SezioniFoglio";

/** Grid lines and frozen lines of the first window; other windows on the sheet stay as they are. */
export function patchViews(sections: SezioniFoglio, { frozen, showsGridlines }: CambioFoglio, part: string): void {
  if (frozen === undefined && showsGridlines === undefined) return;
  const text = sections.text("sheetViews");
  const views = text === null ? [] : parseElement(text, part).children.map(({ raw }) => raw);
  const [first = '<sheetView workbookViewId="0"/>', ...rest] = views;
  const { attributes: own, children } = parseElement(first, part);
  const attributes = new Map(own);
  if (showsGridlines !== undefined) {
    if (showsGridlines) attributes.delete("showGridLines");
    else attributes.set("showGridLines", "0");
  }
  const kept = frozen ? children.filter(({ name }) => name !== "pane" && name !== "selection") : children;
  if (frozen) attributes.delete("topLeftCell");
  const content = (frozen ? paneXml(frozen) : "") + kept.map(({ raw }) => raw).join("");
  sections.set("sheetViews", element("sheetViews", [], element("sheetView", attributes, content) + rest.join("")));
}

function paneXml({ columns, rows }: NonNullable<CambioFoglio["frozen"]>): string {
  if (columns === 0 && rows === 0) return "";
  const pane = columns > 0 && rows > 0 ? "bottomRight" : columns > 0 ? "topRight" : "bottomLeft";
  const corner = cellName(rows, columns);
  return (
    element("pane", [
      ["xSplit", columns || null],
      ["ySplit", rows || null],
      ["topLeftCell", corner],
      ["activePane", pane],
      ["state", "frozen"],
    ]) +
    element("selection", [
      ["pane", pane],
      ["activeCell", corner],
      ["sqref", corner],
    ])
  );
}
