import { parseEsito } from "../domain/sal/countEsiti";
import { isMancante } from "../domain/valori/paroleDiStato";
import { parseNumero } from "../domain/numeri/parseNumero";
import { parseSal, type SalScritto } from "../domain/valori/parseSal";
import type { Figlio } from "../domain/sal/weightedMean";
import { formatNumero } from "../texts/formato";
import { readRighe } from "./readArgomento";
import { rifiuto } from "./rifiuto";

/** A child of a mean, and whether a SAL was to be expected of it. */
export interface FiglioLetto extends Figlio {
  readonly isAtteso: boolean;
}

/** A weight as the user wrote it: a number, or a text such as "30%". A blank weighs nothing; null where it is no weight. */
function pesoOf(peso: unknown): number | null {
  const scritto = peso ?? "";
  if (typeof scritto === "string" && isMancante(scritto)) return 0;
  const valore = typeof scritto === "string" ? parseNumero(scritto)?.valore : scritto;
  return typeof valore === "number" && valore >= 0 ? valore : null;
}

/** A cell without a SAL where one was to be expected: still to come, or blank beside a weight. */
function isAtteso(letto: SalScritto, peso: number | null): boolean {
  if (letto.tipo !== "parola") return peso !== null && peso > 0;
  const esito = parseEsito(letto.testo);
  return esito === "da rilevare" || esito === "calcolo da confermare";
}

/** What is no number cannot be averaged, and a share beside points is neither the mean of shares nor of points. */
function checkScala(letti: readonly SalScritto[]): void {
  const numeri = letti.flatMap((letto) => ("numero" in letto && letto.numero !== 0 ? letto : []));
  if (numeri.some(({ numero }) => !(numero > 0))) throw rifiuto("sal-non-quota");
  const [primo] = numeri;
  const altro = numeri.find(({ tipo }) => tipo !== primo?.tipo);
  if (primo && altro)
    throw rifiuto("quote-e-punti", formatNumero(primo.numero, "it"), formatNumero(altro.numero, "it"));
}

/**
 * The children of a mean from the ranges of their SALs and weights, in the order of reading: a column of SALs may have
 * a row of weights. Words and blanks have no SAL, and leave with whatever stands beside them (a heading beside a
 * heading). Beside a SAL only a weight may stand.
 */
export function figliOf(sal: unknown, pesi: unknown): readonly FiglioLetto[] {
  const [righe, grandezze] = [readRighe(sal), readRighe(pesi)];
  const [celle, scritti] = [righe.flat(), grandezze.flat()];
  const hasPesi = pesi !== null && pesi !== undefined;
  const areTabelle = Math.min(righe.length, grandezze.length) > 1 && righe.length !== grandezze.length;
  if (hasPesi && (areTabelle || celle.length !== scritti.length)) throw rifiuto("pesi-diversi");
  const letti = celle.map(parseSal);
  checkScala(letti);
  return letti.map((letto, at) => {
    const quota = "numero" in letto ? letto.numero : null;
    const peso = hasPesi ? pesoOf(scritti[at]) : null;
    if (hasPesi && peso === null && quota !== null) throw rifiuto("peso-sconosciuto", String(scritti[at]));
    return { sal: quota, peso, isAtteso: quota !== null || isAtteso(letto, peso) };
  });
}
