import { normalize } from "../../domain/testo/normalize";
import type { Indicatore } from "../Cruscotto";

/** The words of a cell of a row, by its 0-based column. */
export type TestoIn = (riga: number, colonna: number) => string;

/** Longer words tell a story: they name nobody. */
const LUNGHEZZA_DI_NOME = 60;
/** A word that comes back in fewer of the periods than this tells periods apart, not who answers. */
const QUOTA_DI_PERIODI = 0.5;

/** What makes two rows of a flat export the same indicator at two times, without the columns that nobody names. */
function chiaveOf({ padre, codice, nome, descrizione, responsabile }: Indicatore): string {
  return [padre ?? "ente", codice ?? "", normalize(nome), normalize(descrizione), normalize(responsabile)].join("|");
}

/** Rows that would be the same indicator in the same period. */
function countDoppie(chiavi: readonly string[], fini: readonly number[]): number {
  return chiavi.length - new Set(chiavi.map((chiave, at) => `${chiave}@${fini[at] ?? 0}`)).size;
}

/** The columns beside the rows that may say who answers: short words, and no role of their own. */
function colonneDiParole(indicatori: readonly Indicatore[], testoIn: TestoIn): readonly number[] {
  const colonne = [...new Set(indicatori.flatMap(({ libere }) => libere))];
  return colonne.filter((colonna) => {
    const testi = indicatori.map(({ riga }) => testoIn(riga, colonna)).filter((testo) => testo !== "");
    const nomi = testi.filter((testo) => testo.length <= LUNGHEZZA_DI_NOME && /\p{L}/u.test(testo));
    return testi.length > 0 && nomi.length >= testi.length * 0.9;
  });
}

/**
 * The key of each row: where two rows would be the same indicator in the same period, the columns of words that tell
 * them apart (office, district, person) are part of it.
 */
export function chiaviDi(
  indicatori: readonly Indicatore[],
  fineOf: (indicatore: Indicatore) => number,
  testoIn: TestoIn,
): readonly string[] {
  const fini = indicatori.map(fineOf);
  const periodi = new Set(fini).size;
  let chiavi = indicatori.map(chiaveOf);
  let doppie = countDoppie(chiavi, fini);
  let libere = doppie === 0 ? [] : colonneDiParole(indicatori, testoIn);
  while (doppie > 0 && libere.length > 0) {
    const prove = libere.map((colonna) => {
      const nuove = chiavi.map((chiave, at) => `${chiave}|${normalize(testoIn(indicatori[at]?.riga ?? 0, colonna))}`);
      return { colonna, nuove, doppie: countDoppie(nuove, fini), gruppi: new Set(nuove).size };
    });
    const buone = prove.filter(
      (una) => una.doppie < doppie && indicatori.length / una.gruppi >= Math.min(periodi, 2) * QUOTA_DI_PERIODI,
    );
    const [migliore] = buone.sort((a, b) => a.doppie - b.doppie || a.gruppi - b.gruppi);
    if (!migliore) break;
    chiavi = migliore.nuove;
    doppie = migliore.doppie;
    libere = libere.filter((colonna) => colonna !== migliore.colonna);
  }
  return chiavi;
}
