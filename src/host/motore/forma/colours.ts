import type { Nullable } from "@univerjs/core";
import { HostError } from "../hostError";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" in capitals, as Excel gives colours back. */
export function colour(value: unknown): string {
  if (typeof value === "string") {
    if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace("#", "").toUpperCase()}`;
    const named = NAMED[value.toLowerCase()];
    if (named) return named;
  }
  throw new HostError("InvalidArgument", `colour ${String(value)}`);
}

/** A colour Univer keeps, which may be written `rgb(1,2,3)`, in the same form. */
export function shownColour(value: Nullable<string>): string | null {
  if (!value) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(value);
  if (!parts) return value.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
