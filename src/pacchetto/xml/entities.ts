import { danneggiato } from "../PacchettoError";

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The characters that text or an attribute's value stands for. */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const known = NAMED[name];
    if (known !== undefined && whole.endsWith(";")) return known;
    const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const code = number?.[1] === undefined ? Number(number?.[2] ?? -1) : parseInt(number[1], 16);
    if (!whole.endsWith(";") || code < 0 || code > 0x10ffff) throw danneggiato(`entity ${whole}`);
    return String.fromCodePoint(code);
  });
}

/** Text as it stands between tags; what XML cannot hold is written the way Excel writes it. */
export function encodeText(text: string): string {
  return escapeControls(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text as it stands in an attribute between double quotes. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** `_x0007_` is how the format writes a character that XML cannot hold; a text that looks so has its first _ escaped. */
function escapeControls(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_").replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (one) => {
    const code = one.charCodeAt(0);
    const isAllowed = one === "\t" || one === "\n" || (code > 0x1f && code < 0xd800);
    return isAllowed ? one : `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

/** The inverse, for the texts of cells. */
export function unescapeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
