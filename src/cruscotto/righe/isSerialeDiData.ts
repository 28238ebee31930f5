/** Whether a text is the serial or the writing of a day, and nothing else. */
export function isSerialeDiData(testo: string): boolean {
  return /^(?:\d{5}(?:\.\d+)?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})$/.test(testo.trim());
}
