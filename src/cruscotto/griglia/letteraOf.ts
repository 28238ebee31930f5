/** The letters of a 0-based column: 0 is A, 26 is AA. */
export function letteraOf(colonna: number): string {
  const ultima = String.fromCharCode(65 + (colonna % 26));
  return colonna < 26 ? ultima : letteraOf(Math.floor(colonna / 26) - 1) + ultima;
}
