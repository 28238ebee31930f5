import { normalize } from "../../domain/normalize";
import { parseConsuntivo } from "../../domain/parseConsuntivo";
import type { Indicatore } from "../Cruscotto";
import { readPeriodo } from "../colonne/periodo";

/** How late a period is, as year and month of its end; unreadable ones count as the end of their year, or nothing. */
export function endOfPeriodo(periodo: string): number {
  const { anno, mese } = readPeriodo(periodo, true);
  return (anno ?? 0) * 100 + (mese ?? 12);
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
  const fini = new Map<string, number>();
  const fineOf = ({ periodo }: Indicatore): number => {
    const nota = fini.get(periodo) ?? endOfPeriodo(periodo);
    fini.set(periodo, nota);
    return nota;
  };
  const ultimi = new Map<string, Indicatore>();
  const isPiuRecente = (uno: Indicatore, altro: Indicatore) =>
    isRilevato(uno) === isRilevato(altro) ? fineOf(uno) >= fineOf(altro) : isRilevato(uno);
  const chiavi = indicatori.map(chiaveOf);
  for (const [at, uno] of indicatori.entries()) {
    const chiave = chiavi[at] ?? "";
    if (fineOf(uno) > limite) continue;
    const noto = ultimi.get(chiave);
    if (!noto || isPiuRecente(uno, noto)) ultimi.set(chiave, uno);
  }
  return indicatori.map((uno, at) => (ultimi.get(chiavi[at] ?? "") === uno ? uno : { ...uno, isSuperato: true }));
}
