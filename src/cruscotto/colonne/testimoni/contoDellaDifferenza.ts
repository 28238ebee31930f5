import type { RuoloColonna } from "../../Cruscotto";
import {
  cifraAt,
  isDetta,
  isMuta,
  isVicino,
  possibili,
  RIGHE_MINIME,
  righePiene,
  type ColonnaDiCifre,
  type Riscontro,
} from "./cifre";
import type { Voto } from "./Voto";

/** On how many rows a column is what one has over another, as a figure or as a share of it; null unless on nearly all. */
export function isDifferenza(meno: ColonnaDiCifre, da: ColonnaDiCifre, esito: ColonnaDiCifre): Riscontro | null {
  const righe = righePiene(meno, da, esito);
  let quante = 0;
  let diverse = 0;
  for (const riga of righe) {
    const [uno, altro, valore] = [cifraAt(da, riga), cifraAt(meno, riga), cifraAt(esito, riga)];
    const scarto = 1e-6 + Math.abs(uno) * 1e-4;
    const quota = altro === 0 ? NaN : (uno - altro) / altro;
    if (isVicino(valore, uno - altro, scarto) || isVicino(valore, quota, 0.0051) || isVicino(valore, quota * 100, 0.51))
      quante += 1;
    if (valore !== 0) diverse += 1;
  }
  return diverse >= RIGHE_MINIME && quante >= righe.length * 0.9 ? { quante, su: righe.length } : null;
}

/** How large the figures of a column are on some rows, summed. */
const grandezza = (colonna: ColonnaDiCifre, righe: readonly number[]) =>
  righe.reduce((somma, riga) => somma + Math.abs(cifraAt(colonna, riga)), 0);

/** A deviation is the difference of two others: the smallest of the three, and what is taken away is the target. */
export function votiDellaDifferenza(colonne: readonly ColonnaDiCifre[]): readonly Voto[] {
  const voti: Voto[] = [];
  for (const esito of colonne) {
    if (!isMuta(esito) && !isDetta(esito, "scostamento")) continue;
    for (const da of possibili(colonne, "consuntivo")) {
      for (const meno of possibili(colonne, "target")) {
        if (new Set([esito, da, meno]).size < 3) continue;
        const comuni = righePiene(esito, da, meno);
        const isMinore = grandezza(esito, comuni) < Math.min(grandezza(da, comuni), grandezza(meno, comuni));
        if (!isMinore && !isDetta(esito, "scostamento")) continue;
        const riscontro = isDifferenza(meno, da, esito);
        if (!riscontro) continue;
        const con = [da, meno, esito].map(({ candidato }) => candidato.colonna);
        const prova = { testimone: "aritmetica", cosa: "differenza", con, ...riscontro } as const;
        const voto = (colonna: ColonnaDiCifre, ruolo: RuoloColonna, peso: number): Voto => ({
          colonna: colonna.candidato.colonna,
          ruolo,
          peso,
          prova,
        });
        voti.push(voto(esito, "scostamento", 7), voto(esito, "consuntivo", -7), voto(esito, "sal", -7));
        voti.push(voto(da, "consuntivo", 1.5), voto(meno, "target", 1.5));
      }
    }
  }
  const visti = new Set<string>();
  return voti.filter(({ colonna, ruolo }) => {
    const chiave = `${colonna} ${ruolo}`;
    return !visti.has(chiave) && visti.add(chiave);
  });
}
