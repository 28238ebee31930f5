import type { Riferito } from "./leggiFormula";

/** A cell, 0-based, on a sheet that is named in any case. */
export interface PostoDiCella {
  readonly foglio: string;
  readonly riga: number;
  readonly colonna: number;
}

export interface FormulaPosta extends PostoDiCella {
  /** What it names; a sheet is null for its own. */
  readonly riferiti: readonly Riferito[];
}

const COLONNE = 16_384;
const chiaveDi = ({ riga, colonna }: Pick<PostoDiCella, "riga" | "colonna">): number => riga * COLONNE + colonna;

/** Rectangles are looked for among those of these many rows; one over more of them than that is looked at every time. */
const RIGHE_DI_FASCIA = 64;
const FASCE_DI_UN_ALTO = 64;

interface AreaDi<F> {
  readonly area: Riferito;
  readonly formula: F;
}

function aggiungi<K, V>(mappa: Map<K, V[]>, chiave: K, valore: V): void {
  const suoi = mappa.get(chiave);
  if (suoi) suoi.push(valore);
  else mappa.set(chiave, [valore]);
}

/** The formulas that name cells of one sheet, found by cell. */
class Nominate<F> {
  private readonly perCella = new Map<number, F[]>();
  private readonly perFascia = new Map<number, AreaDi<F>[]>();
  private readonly alte: AreaDi<F>[] = [];

  add(area: Riferito, formula: F): void {
    if (area.righe === 1 && area.colonne === 1) {
      aggiungi(this.perCella, chiaveDi(area), formula);
      return;
    }
    const prima = Math.floor(area.riga / RIGHE_DI_FASCIA);
    const ultima = Math.floor((area.riga + area.righe - 1) / RIGHE_DI_FASCIA);
    if (ultima - prima > FASCE_DI_UN_ALTO) this.alte.push({ area, formula });
    else for (let fascia = prima; fascia <= ultima; fascia++) aggiungi(this.perFascia, fascia, { area, formula });
  }

  forEach(posto: PostoDiCella, fa: (formula: F) => void): void {
    this.perCella.get(chiaveDi(posto))?.forEach(fa);
    const { riga, colonna } = posto;
    const guarda = ({ area, formula }: AreaDi<F>) => {
      const isDentro =
        riga >= area.riga &&
        riga < area.riga + area.righe &&
        colonna >= area.colonna &&
        colonna < area.colonna + area.colonne;
      if (isDentro) fa(formula);
    };
    this.perFascia.get(Math.floor(riga / RIGHE_DI_FASCIA))?.forEach(guarda);
    this.alte.forEach(guarda);
  }
}

/** The formulas that depend on cells, through others too, in the order in which they are given. */
export function raggiunteDa<F extends FormulaPosta>(
  formule: readonly F[],
  cambiate: Iterable<PostoDiCella>,
): readonly F[] {
  const perFoglio = new Map<string, Nominate<F>>();
  for (const formula of formule) {
    for (const area of formula.riferiti) {
      const foglio = (area.foglio ?? formula.foglio).toLowerCase();
      const sue = perFoglio.get(foglio) ?? new Nominate<F>();
      perFoglio.set(foglio, sue);
      sue.add(area, formula);
    }
  }
  const trovate = new Set<F>();
  const segui = (posto: PostoDiCella) =>
    perFoglio.get(posto.foglio.toLowerCase())?.forEach(posto, (formula) => {
      trovate.add(formula);
    });
  for (const posto of cambiate) segui(posto);
  // A set gives also what is added while it is gone through.
  for (const formula of trovate) segui(formula);
  return formule.filter((formula) => trovate.has(formula));
}
