/** The file measures columns in characters of 7 pixels with 5 of padding, rows in points. */
const PX_PER_CHARACTER = 7;
const PADDING_PX = 5;
const PX_PER_POINT = 96 / 72;

export function columnPixels(characters: number): number {
  return Math.round(characters * PX_PER_CHARACTER + PADDING_PX);
}

export function columnCharacters(pixels: number): number {
  return Math.max(0, Math.round(((pixels - PADDING_PX) / PX_PER_CHARACTER) * 100) / 100);
}

export function rowPixels(points: number): number {
  return Math.round(points * PX_PER_POINT);
}

export function rowPoints(pixels: number): number {
  return pixels / PX_PER_POINT;
}
