/**
 * A text as one types it in a cell: with an apostrophe before what would be taken for a formula, or for an apostrophe.
 * Only what begins with "=" is then a formula.
 * @example digitato('=HYPERLINK("http://…")') //=> `'=HYPERLINK("http://…")`
 */
export function digitato(testo: string): string {
  return /^[=']/.test(testo) ? `'${testo}` : testo;
}
