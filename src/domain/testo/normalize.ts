/** What lower case alone does not make comparable: accents, apostrophes, blanks that are not one space between words. */
const DA_RIFARE = /[\u00c0-\uffff'’‘`´\t-\r\u00a0]| {2}|^ | $/;

/**
 * Text made comparable: lower case, no accents, no apostrophes of any kind, single spaces.
 * @example normalize("  Sì, È l’UNICO ") //=> "si, e l unico"
 */
export function normalize(text: string): string {
  // Most texts have nothing else: telling them costs less than putting them right.
  if (!DA_RIFARE.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’‘`´]/g, " ")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}
