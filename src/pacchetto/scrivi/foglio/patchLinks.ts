import { element, parseElement } from "../../xml/element";
import type { CambioFoglio } from "./CambioFoglio";
import { relationId, type Legami } from "../parti/Legami";
import type { SezioniFoglio } from "./SezioniFoglio";

export function patchLinks(sections: SezioniFoglio, { links }: CambioFoglio, legami: Legami, part: string): void {
  if (!links || links.size === 0) return;
  const text = sections.text("hyperlinks");
  const kept = (text === null ? [] : parseElement(text, part).children)
    .map(({ raw }) => raw)
    .filter((raw) => !links.has(parseElement(raw, part).attributes.get("ref") ?? ""));
  const added = [...links].flatMap(([cell, link]) => {
    if (!link) return [];
    const id = link.address === null ? null : legami.add("hyperlink", link.address, true);
    return [
      element("hyperlink", [
        ["ref", cell],
        ...(id === null ? [] : relationId(id)),
        ["location", link.location],
        ["tooltip", link.tooltip],
      ]),
    ];
  });
  const all = [...kept, ...added];
  sections.set("hyperlinks", all.length === 0 ? "" : element("hyperlinks", [], all.join("")));
}
