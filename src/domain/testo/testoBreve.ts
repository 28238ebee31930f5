/** No figure, day, range or mark is longer: what is longer tells a story, and no pattern is tried on it. */
const LUNGHEZZA_DI_CIFRA = 200;
/** Where a story has not said its figure by then, nobody would find it either. */
const LUNGHEZZA_DI_RACCONTO = 2000;

/** Blanks that are not one space between words; all those beyond Latin are among the letters that begin there. */
const DA_COMPATTARE = /[\t-\r\u00a0\u1680-\uffff]| {2}|^ | $/;

/** The text with a single space for each run of blanks, so that no pattern can lose itself among them. */
export function compact(text: string): string {
  if (!DA_COMPATTARE.test(text)) return text;
  return text.replace(/[\s\u00a0]+/g, " ").trim();
}

/**
 * The text as the patterns of figures may read it; null where it is too long to be one.
 * @example testoBreve("  > 5.700   (+/- 0,05) ") //=> "> 5.700 (+/- 0,05)"
 */
export function testoBreve(text: string): string | null {
  const compatto = compact(text);
  return compatto.length <= LUNGHEZZA_DI_CIFRA ? compatto : null;
}

/** The beginning of a text told in words, as far as it is read. */
export function racconto(text: string): string {
  return text.slice(0, LUNGHEZZA_DI_RACCONTO).replace(/[ \t\u00a0]+/g, " ");
}
