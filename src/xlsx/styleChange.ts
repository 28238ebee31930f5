import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import { shownColour } from "../host/motore/forma/colours";
import type { Bordo, CambioAspetto, CambioCarattere, Lati } from "../pacchetto/scrivi/stili/CambioAspetto";
import { BORDER_STYLES, HORIZONTAL, INDENT_PX, VERTICAL } from "./styleContent";

const DEFAULT_FONT = "Calibri";
const DEFAULT_SIZE = 11;
const BLACK = "#000000";

type Keys = readonly (keyof IStyleData)[];
const FONT: Keys = ["ff", "fs", "bl", "it", "ul", "st", "cl"];
const ALIGNMENT: Keys = ["ht", "vt", "tb", "pd"];

/** What of a look changes, and only that: what the spreadsheet does not show, a theme colour for one, stays in the file. */
export function styleChange(before: IStyleData, after: IStyleData): CambioAspetto | null {
  const differs = (keys: Keys): boolean =>
    keys.some((key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null));
  const border = differs(["bd"]) ? borderChange(before.bd, after.bd) : null;
  const change: CambioAspetto = {
    ...(differs(["n"]) ? { numberFormat: after.n?.pattern ?? null } : {}),
    ...(differs(FONT) ? { font: fontChange(before, after) } : {}),
    ...(differs(["bg"]) ? { fill: shownColour(after.bg?.rgb) } : {}),
    ...(border ? { border } : {}),
    ...(differs(ALIGNMENT) ? { alignment: alignmentChange(before, after) } : {}),
  };
  return Object.keys(change).length === 0 ? null : change;
}

function fontChange(before: IStyleData, after: IStyleData): CambioCarattere {
  const isOn = (flag: BooleanNumber | undefined): boolean => flag === BooleanNumber.TRUE;
  return {
    ...(before.ff !== after.ff ? { name: after.ff ?? DEFAULT_FONT } : {}),
    ...(before.fs !== after.fs ? { size: after.fs ?? DEFAULT_SIZE } : {}),
    ...(isOn(before.bl) !== isOn(after.bl) ? { isBold: isOn(after.bl) } : {}),
    ...(isOn(before.it) !== isOn(after.it) ? { isItalic: isOn(after.it) } : {}),
    ...(isOn(before.ul?.s) !== isOn(after.ul?.s) ? { isUnderlined: isOn(after.ul?.s) } : {}),
    ...(isOn(before.st?.s) !== isOn(after.st?.s) ? { isStruck: isOn(after.st?.s) } : {}),
    ...(before.cl?.rgb !== after.cl?.rgb ? { colour: shownColour(after.cl?.rgb) ?? BLACK } : {}),
  };
}

function borderChange(before: Nullable<IBorderData>, after: Nullable<IBorderData>): Lati | null {
  const sides = [
    ["top", "t"],
    ["bottom", "b"],
    ["left", "l"],
    ["right", "r"],
  ] as const;
  const changed = sides.flatMap(([side, key]) => {
    const [was, is] = [before?.[key] ?? null, after?.[key] ?? null];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [[side, is && edgeOf(is)] as const];
  });
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

function edgeOf({ cl, s }: IBorderStyleData): Bordo {
  return {
    kind: wordOf(BORDER_STYLES, s) ?? "thin",
    colour: shownColour(cl.rgb) ?? BLACK,
  };
}

function wordOf<T>(words: Readonly<Record<string, T>>, value: T): string | null {
  return Object.keys(words).find((word) => words[word] === value) ?? null;
}

function alignmentChange(before: IStyleData, after: IStyleData): readonly (readonly [string, string | null])[] {
  const changed: (readonly [string, string | null])[] = [];
  if (before.ht !== after.ht) changed.push(["horizontal", after.ht ? wordOf(HORIZONTAL, after.ht) : null]);
  if (before.vt !== after.vt) changed.push(["vertical", after.vt ? wordOf(VERTICAL, after.vt) : null]);
  if (before.tb !== after.tb) changed.push(["wrapText", after.tb === WrapStrategy.WRAP ? "1" : null]);
  if (before.pd?.l !== after.pd?.l) {
    const steps = Math.round((after.pd?.l ?? 0) / INDENT_PX);
    changed.push(["indent", steps > 0 ? String(steps) : null]);
  }
  return changed;
}
