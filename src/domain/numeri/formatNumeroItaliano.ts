/**
 * A number with Italian separators: point groups thousands, comma is decimal.
 * `decimali` null keeps what the number has (at most 10).
 * @example formatNumeroItaliano(542816.75, 2, true) //=> "542.816,75"
 */
export function formatNumeroItaliano(numero: number, decimali: number | null, hasMigliaia: boolean): string {
  const fisso = decimali === null ? String(Number(numero.toFixed(10))) : numero.toFixed(decimali);
  const [intera = "0", frazione] = fisso.split(".");
  const gruppi = hasMigliaia ? intera.replace(/\B(?=(\d{3})+(?!\d))/g, ".") : intera;
  return frazione === undefined ? gruppi : `${gruppi},${frazione}`;
}
