const ACCENTI = /[\u00c0-\uffff]/;

/**
 * Text made comparable: lower case, no accents, no apostrophes of any kind, single spaces.
 * @example normalize("  Sì, È l’UNICO ") //=> "si, e l unico"
 */
export function normalize(text: string): string {
  // Most texts have no accents: taking them apart is half of what this costs.
  const semplice = ACCENTI.test(text) ? text.normalize("NFD").replace(/[\u0300-\u036f]/g, "") : text;
  return semplice
    .toLowerCase()
    .replace(/['’‘`´]/g, " ")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}
