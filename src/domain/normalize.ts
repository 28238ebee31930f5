/**
 * Text made comparable: lower case, no accents, no apostrophes of any kind, single spaces.
 * @example normalize("  Sì, È l’UNICO ") //=> "si, e l unico"
 */
export function normalize(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’‘`´]/g, " ")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}
