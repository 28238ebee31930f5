import { isFormulaNostra, isFormulaPerf } from "../correzioni/formulaSal";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { Unioni } from "../cruscotto/griglia/Unioni";
import { groupBy } from "../domain/groupBy";
import { anomalia } from "../domain/sal/Calcolo";
import { normalize } from "../domain/testo/normalize";
import { ABITUDINE, DI_CONTO, nomeDi, type CellaDiRiga } from "./CellaDiRiga";
import type { CellaGuardata } from "./celleGuardate";
import { confrontaForme } from "./confrontaForme";
import { isSpiegato, passoDi } from "./formaDi";
import type { Guasto } from "./Guasto";
import { isDiPiuRighe, isRiferimento, type Riferimento } from "./pezziDi";

/** Formulas that look at an empty cell knowingly. */
const GUARDIA = /ISBLANK|ISNUMBER|ISERR|IFERROR|COUNT|LEN|=\s*""|<>\s*""/i;

/** References to single cells of the formula's own sheet. */
function singoli({ pezzi }: CellaGuardata, foglio: string): readonly Riferimento[] {
  return pezzi
    .filter(isRiferimento)
    .filter((uno) => (uno.foglio === null || uno.foglio === foglio) && !isDiPiuRighe(uno));
}

class Colonna {
  private readonly passi = new Map<string, number>();
  private readonly forme = new Map<string, number>();
  private readonly righe: ReadonlyMap<number, string>;
  private readonly quanteVuote: number;

  constructor(
    private readonly celle: readonly CellaDiRiga[],
    private readonly grid: SheetGrid,
    private readonly unioni: Unioni,
  ) {
    for (const cella of celle) {
      const suoi = new Set(singoli(cella, grid.foglio).map((uno) => passoDi(uno, cella.riga)));
      for (const passo of suoi) this.passi.set(passo, (this.passi.get(passo) ?? 0) + 1);
      this.forme.set(cella.forma, (this.forme.get(cella.forma) ?? 0) + 1);
    }
    this.righe = new Map(celle.map(({ riga, misurato }) => [riga, normalize(misurato.indicatore.nome)]));
    this.quanteVuote = celle.filter((cella) => this.ownVuota(cella) !== null).length;
  }

  guasti(): readonly Guasto[] {
    const diverse = confrontaForme(this.celle);
    return this.celle.flatMap((su): Guasto[] => {
      if (su.isAttesa) return [];
      const fatto = this.altraRiga(su) ?? this.vuota(su) ?? this.numero(su) ?? diverse.get(su) ?? null;
      return fatto ? [{ su, anomalia: fatto }] : [];
    });
  }

  private altraRiga(su: CellaDiRiga) {
    const altro = singoli(su, this.grid.foglio).find((uno) => this.isAltrove(uno, su));
    if (!altro) return null;
    return anomalia("formula-altra-riga", "conferma", { cella: nomeDi(su), riferimento: altro.scritto });
  }

  private isAltrove(uno: Riferimento, su: CellaDiRiga): boolean {
    const { riga, colonna, isRigaFissa } = uno.da;
    if (riga === null || colonna === null || riga === su.riga) return false;
    const quanti = this.passi.get(passoDi(uno, su.riga)) ?? 0;
    // A figure for all rows stands where no row is: a weight, a bound, the day of reference.
    if (isRigaFissa && (quanti >= 2 || !this.righe.has(riga))) return false;
    if (quanti >= ABITUDINE) return false;
    const [mia, sua] = [this.unioni.areaAt(su.riga, su.colonna), this.unioni.anchorAt(su.riga, colonna)];
    if (sua.riga === riga || (mia !== null && riga >= mia.riga && riga < mia.riga + mia.righe)) return false;
    const isCopia = su.pezzi.length === 1 && this.righe.get(riga) === this.righe.get(su.riga);
    return !isCopia;
  }

  private isVuotaAt({ da: { riga, colonna } }: Riferimento): boolean {
    return riga !== null && colonna !== null && this.unioni.seenAt(riga, colonna).tipo === "vuota";
  }

  /** A reference to the row's own target or result, which is missing, where the cell shows a figure all the same. */
  private ownVuota(su: CellaDiRiga): Riferimento | null {
    if (su.cella.tipo !== "numero" || GUARDIA.test(su.formula)) return null;
    const { target, consuntivo, base, operatore } = su.misurato.indicatore.colonne;
    const sue = [target, consuntivo, base, operatore];
    return (
      singoli(su, this.grid.foglio).find(
        (uno) => uno.da.riga === su.riga && sue.includes(uno.da.colonna) && this.isVuotaAt(uno),
      ) ?? null
    );
  }

  private vuota(su: CellaDiRiga) {
    const sua = this.ownVuota(su);
    // Where many results are still to come the rows say so themselves.
    const propria = sua && this.quanteVuote <= Math.max(2, this.celle.length / 5) ? sua : null;
    const { target, consuntivo, base, operatore, sal, peso } = su.misurato.indicatore.colonne;
    // Of a share's SAL or weight that is missing its own cell says it.
    const suoi = su.che === "quota" ? [sal, peso] : [target, consuntivo, base, operatore];
    const isAbituale = (this.forme.get(su.forma) ?? 0) >= ABITUDINE && GUARDIA.test(su.formula);
    const altra = isAbituale
      ? undefined
      : singoli(su, this.grid.foglio).find(
          (uno) => this.isVuotaAt(uno) && !(uno.da.riga === su.riga && suoi.includes(uno.da.colonna)),
        );
    const quale = altra ?? propria;
    return quale
      ? anomalia("formula-cella-vuota", "conferma", { cella: nomeDi(su), riferimento: quale.scritto })
      : null;
  }

  /** A figure typed among the operands, or in the place of the target's own cell. */
  private numero(su: CellaDiRiga) {
    if (isFormulaPerf(su.formula) || (this.forme.get(su.forma) ?? 0) >= ABITUDINE) return null;
    const conto = su.pezzi.find(
      (pezzo, at) =>
        pezzo.tipo === "numero" &&
        !DI_CONTO.has(pezzo.valore) &&
        !isSpiegato(pezzo.valore, su) &&
        [su.pezzi[at - 1], su.pezzi[at + 1]].some((accanto) => /^[-+*/]$/.test(accanto?.scritto ?? "")),
    );
    if (!conto || isFormulaNostra(su.formula)) return null;
    return anomalia("formula-con-numero", "conferma", { cella: nomeDi(su), numero: conto.scritto });
  }
}

/** So few that they stand out among the others: one, or one in five. */
const arePochi = (celle: readonly unknown[], tra: readonly unknown[]): boolean =>
  tra.length >= ABITUDINE && (celle.length === 1 || celle.length * 5 <= tra.length);

/** What is wrong with the formulas of rows, column by column. */
export function controllaRighe(celle: readonly CellaDiRiga[], grid: SheetGrid): readonly Guasto[] {
  const unioni = new Unioni(grid);
  return [...groupBy(celle, ({ colonna }) => colonna).values()].flatMap((sue) => {
    const conFormula = sue.filter(({ formula }) => formula !== "");
    const scritti = sue.filter(({ formula, cella }) => formula === "" && cella.tipo === "numero");
    // Of a SAL typed among formulas compareRighe says it.
    const isTraFormule = arePochi(scritti, conFormula);
    const digitati = isTraFormule ? scritti.filter(({ che }) => che !== "sal") : [];
    // Where the results are still to come whole stretches are empty; one row alone was emptied.
    const vuoti = sue.filter(({ formula, cella, misurato }) => {
      const isMisurata = misurato.misura.sal !== null && !misurato.indicatore.isSuperato;
      return formula === "" && cella.tipo === "vuota" && isMisurata;
    });
    const svuotati = arePochi(vuoti, conFormula) ? vuoti : [];
    return [
      ...new Colonna(conFormula, grid, unioni).guasti(),
      ...digitati.map((su): Guasto => ({
        su,
        anomalia: anomalia("formula-interrotta", "conferma", { motivo: "scritta", cella: nomeDi(su) }),
      })),
      ...svuotati.map((su): Guasto => ({
        su,
        anomalia: anomalia("formula-interrotta", "conferma", { motivo: "vuota", cella: nomeDi(su) }),
      })),
    ];
  });
}
