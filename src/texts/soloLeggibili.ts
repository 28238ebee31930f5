/**
 * Controls (but tab and new line), half characters, the two that XML forbids, and the marks that turn the direction of
 * what follows: nobody sees them, Word does not open a file that holds them, and a terminal obeys them.
 */
const ILLEGGIBILI = /[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text of somebody else's as it may leave for a document, a page or a terminal: what has no face is dropped, every
 * kind of line end is one. In a cell a text stays as it is.
 * @example soloLeggibili("Carta\u0007 dei\r\nservizi") //=> "Carta dei\nservizi"
 */
export function soloLeggibili(testo: string): string {
  return testo.replaceAll(/\r\n?/g, "\n").replace(ILLEGGIBILI, "");
}
