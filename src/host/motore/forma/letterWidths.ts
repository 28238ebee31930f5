/** How wide the letters of Calibri are, in hundredths of their size (Carlito-Regular, which is as wide). */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["'ilìj,.I:;", 25],
  ["`()-[]f{}J!tr", 34],
  ['/\\s"zLc', 41],
  ["xkvy?FS|", 45],
  ["Zgaà", 48],
  ["CbdhnopquòùKPXBRé", 53],
  ["VADH", 60],
  ["GUNO", 65],
  ["Q&%w", 71],
  ["mM@W", 86],
  [" ", 23],
];
/** Figures, signs, and every letter that is not above. */
const OTHER = 52;
/** Fonts that are not Calibri are wider: Arial by a ninth. */
const OTHER_FONT = 1.12;
const BOLD = 1.04;
/** A program or another draws them a little wider. */
const CAUTION = 1.06;
const PX_PER_POINT = 96 / 72;

const widthOf = new Map(
  WIDTHS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);

export interface Letters {
  /** In points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly font: string;
}

/** How wide a text is, in pixels; an estimate, since there is no font to measure with. */
export function textWidth(text: string, { size, isBold, font }: Letters): number {
  const hundredths = Array.from(text).reduce((sum, letter) => sum + (widthOf.get(letter) ?? OTHER), 0);
  const look = (isBold ? BOLD : 1) * (/^calibri|^$/i.test(font) ? 1 : OTHER_FONT);
  return (hundredths / 100) * size * PX_PER_POINT * look * CAUTION;
}
