import { areaName, parseArea } from "../../formule/indirizzo";
import { element, parseElement } from "../../xml/element";
import type { CambioFoglio } from "./CambioFoglio";
import type { SezioniFoglio } from "./SezioniFoglio";

export function patchMerges(sections: SezioniFoglio, { merges }: CambioFoglio, part: string): void {
  if (!merges || (merges.added.length === 0 && merges.removed.size === 0)) return;
  const text = sections.text("mergeCells");
  const kept = (text === null ? [] : parseElement(text, part).children)
    .map(({ raw }) => raw)
    .filter((raw) => {
      const area = parseArea(parseElement(raw, part).attributes.get("ref") ?? "");
      return area === null || !merges.removed.has(`${area.top},${area.left}`);
    });
  const all = [...kept, ...merges.added.map((area) => element("mergeCell", [["ref", areaName(area)]]))];
  sections.set("mergeCells", all.length === 0 ? "" : element("mergeCells", [["count", all.length]], all.join("")));
}
