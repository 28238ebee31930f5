import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";

/** Where a walk through formulas ends, as "Foglio!0,0": a cell of the user's, or one of ours that holds no formula. */
export type Approdo = string;

export function approdoDi(foglio: string, riga: number, colonna: number): Approdo {
  return `${foglio}!${riga},${colonna}`;
}

const RIFERIMENTO =
  /(?:'((?:[^']|'')+)'!|([A-Za-z0-9_.]+)!)?(?<![A-Za-z0-9_.$])\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![A-Za-z0-9_(.])/g;

function colonnaOf(lettere: string): number {
  return Array.from(lettere).reduce((somma, lettera) => somma * 26 + lettera.charCodeAt(0) - 64, 0) - 1;
}

interface Rettangolo {
  readonly foglio: string;
  readonly righe: readonly [number, number];
  readonly colonne: readonly [number, number];
}

/** The cells that a formula on a sheet refers to; what stands between double quotes is no reference. */
export function riferimentiDi(formula: string, qui: string): readonly Rettangolo[] {
  const senzaTesti = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...senzaTesti.matchAll(RIFERIMENTO)].map(([, citato, nudo, lettere = "", riga, altre, ultima]) => ({
    foglio: citato?.replaceAll("''", "'") ?? nudo ?? qui,
    righe: [Number(riga) - 1, Number(ultima ?? riga) - 1],
    colonne: [colonnaOf(lettere), colonnaOf(altre ?? lettere)],
  }));
}

/** Walks through the formulas of our sheets down to where each figure comes from. */
export class Traccia {
  private readonly noti = new Map<Approdo, ReadonlySet<Approdo>>();

  /**
   * @param griglie every sheet of the workbook
   * @param nostri the names of the sheets whose formulas are followed
   */
  constructor(
    private readonly griglie: ReadonlyMap<string, SheetGrid>,
    private readonly nostri: ReadonlySet<string>,
  ) {}

  approdiDi(foglio: string, riga: number, colonna: number): ReadonlySet<Approdo> {
    const qui = approdoDi(foglio, riga, colonna);
    const noti = this.noti.get(qui);
    if (noti) return noti;
    const grid = this.griglie.get(foglio);
    if (!grid) throw new Error(`a reference to a sheet that is not there: ${foglio}`);
    const formula = grid.formule[riga]?.[colonna] ?? "";
    const approdi = new Set<Approdo>(!this.nostri.has(foglio) || formula === "" ? [qui] : []);
    // A formula that leads back to itself would never end.
    this.noti.set(qui, approdi);
    for (const rettangolo of approdi.size > 0 ? [] : riferimentiDi(formula, foglio)) {
      for (const approdo of this.approdiIn(rettangolo)) approdi.add(approdo);
    }
    return approdi;
  }

  private *approdiIn({ foglio, righe: [prima, ultima], colonne: [da, a] }: Rettangolo): Generator<Approdo> {
    for (let riga = prima; riga <= ultima; riga++) {
      for (let colonna = da; colonna <= a; colonna++) yield* this.approdiDi(foglio, riga, colonna);
    }
  }
}
