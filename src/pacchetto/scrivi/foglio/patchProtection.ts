import { element } from "../../xml/element";
import type { CambioFoglio } from "./CambioFoglio";
import type { SezioniFoglio } from "./SezioniFoglio";

export function patchProtection(sections: SezioniFoglio, { protection }: CambioFoglio): void {
  if (protection === undefined) return;
  sections.set("sheetProtection", protection === null ? "" : element("sheetProtection", [["sheet", 1], ...protection]));
}
