/**
 * The assignment of each row to a column of its own that gives the highest total (the Hungarian method, O(n²m)).
 * @param guadagni one line a row, all of one length, no fewer columns than rows; -Infinity is not allowed
 * @returns of each row its column, and the total
 * @example assegna([[1, 2], [1, 4]]) //=> { colonne: [0, 1], totale: 5 }
 */
export function assegna(guadagni: readonly (readonly number[])[]): {
  readonly colonne: readonly number[];
  readonly totale: number;
} {
  const righe = guadagni.length;
  const larghezza = guadagni[0]?.length ?? 0;
  if (larghezza < righe) throw new Error("fewer columns than rows");
  const at = (lista: readonly number[], posto: number) => lista[posto] ?? 0;
  const diRiga = new Array<number>(righe + 1).fill(0);
  const diColonna = new Array<number>(larghezza + 1).fill(0);
  // Row of each column, 1-based; 0 is none.
  const presa = new Array<number>(larghezza + 1).fill(0);
  for (let nuova = 1; nuova <= righe; nuova++) {
    presa[0] = nuova;
    let corrente = 0;
    const minimi = new Array<number>(larghezza + 1).fill(Infinity);
    const da = new Array<number>(larghezza + 1).fill(0);
    const viste = new Array<boolean>(larghezza + 1).fill(false);
    do {
      viste[corrente] = true;
      const riga = at(presa, corrente);
      let passo = Infinity;
      let prossima = 0;
      for (let colonna = 1; colonna <= larghezza; colonna++) {
        if (viste[colonna]) continue;
        const costo = -at(guadagni[riga - 1] ?? [], colonna - 1) - at(diRiga, riga) - at(diColonna, colonna);
        if (costo < at(minimi, colonna)) {
          minimi[colonna] = costo;
          da[colonna] = corrente;
        }
        if (at(minimi, colonna) < passo) {
          passo = at(minimi, colonna);
          prossima = colonna;
        }
      }
      for (let colonna = 0; colonna <= larghezza; colonna++) {
        if (viste[colonna]) {
          const sua = at(presa, colonna);
          diRiga[sua] = at(diRiga, sua) + passo;
          diColonna[colonna] = at(diColonna, colonna) - passo;
        } else minimi[colonna] = at(minimi, colonna) - passo;
      }
      corrente = prossima;
    } while (at(presa, corrente) !== 0);
    do {
      const prima = at(da, corrente);
      presa[corrente] = at(presa, prima);
      corrente = prima;
    } while (corrente !== 0);
  }
  const colonne = new Array<number>(righe).fill(-1);
  for (let colonna = 1; colonna <= larghezza; colonna++) {
    if (at(presa, colonna) > 0) colonne[at(presa, colonna) - 1] = colonna - 1;
  }
  return { colonne, totale: colonne.reduce((somma, colonna, riga) => somma + at(guadagni[riga] ?? [], colonna), 0) };
}
