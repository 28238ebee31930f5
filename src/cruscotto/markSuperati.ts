import { normalize } from "../domain/normalize";
import { parseConsuntivo } from "../domain/parseConsuntivo";
import type { Indicatore } from "./Cruscotto";

const MESI = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];
const ROMANI: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  primo: 1,
  secondo: 2,
  terzo: 3,
  quarto: 4,
};

/** How late a period is, as year and month of its end; unreadable ones count as the end of their year, or nothing. */
export function endOfPeriodo(periodo: string): number {
  const testo = normalize(periodo);
  const anno = Number(/\b(20\d\d)\b/.exec(testo)?.[1] ?? 0);
  const resto = testo.replace(/\b20\d\d\b/, " ");
  const data = /\b\d{1,2}[/.-](\d{1,2})(?:[/.-]|\b)/.exec(resto)?.[1];
  const parte = /\b(?:([ivx]{1,3}|primo|secondo|terzo|quarto)|(\d)\s?°?|[tqs](\d))\b/.exec(resto);
  const numero = parte ? (ROMANI[parte[1] ?? ""] ?? Number(parte[2] ?? parte[3] ?? 0)) : 0;
  const mese = MESI.findIndex((uno) => new RegExp(`\\b${uno}`).test(resto)) + 1;
  const lunghezza = /sem|\bs\d/.test(resto) ? 6 : /quad/.test(resto) ? 4 : 3;
  const fine = data !== undefined ? Number(data) : mese > 0 ? mese : numero > 0 ? numero * lunghezza : 12;
  return anno * 100 + Math.min(12, fine);
}

/** What makes two rows of a flat export the same indicator at two times. */
function chiaveOf({ padre, codice, nome, descrizione }: Indicatore): string {
  return [padre ?? "ente", codice ?? "", normalize(nome), normalize(descrizione)].join("|");
}

function isRilevato({ consuntivo }: Indicatore): boolean {
  return parseConsuntivo(consuntivo).tipo !== "mancante";
}

/**
 * In a flat export with one row per indicator and period, the latest measured row counts (the latest of all while none
 * is measured) and the others are superseded. Rows of years after the reference year are superseded too. Without
 * periods nothing is.
 */
export function markSuperati(indicatori: readonly Indicatore[], anno: number | null): readonly Indicatore[] {
  if (indicatori.every(({ periodo }) => periodo === "")) return indicatori;
  const limite = anno === null ? Infinity : anno * 100 + 99;
  const ultimi = new Map<string, Indicatore>();
  const isPiuRecente = (uno: Indicatore, altro: Indicatore) =>
    isRilevato(uno) === isRilevato(altro) ? endOfPeriodo(uno.periodo) >= endOfPeriodo(altro.periodo) : isRilevato(uno);
  for (const uno of indicatori) {
    if (endOfPeriodo(uno.periodo) > limite) continue;
    const noto = ultimi.get(chiaveOf(uno));
    if (!noto || isPiuRecente(uno, noto)) ultimi.set(chiaveOf(uno), uno);
  }
  return indicatori.map((uno) => (ultimi.get(chiaveOf(uno)) === uno ? uno : { ...uno, isSuperato: true }));
}
