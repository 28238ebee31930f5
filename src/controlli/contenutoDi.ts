import type { CellaGuardata } from "./celleGuardate";
import { isRiferimento, type Pezzo, type Riferimento } from "./pezziDi";

/** What a mean or a total is made of in one column: rows, 0-based, and whether one of them counts twice. */
export interface CelleRaccolte {
  readonly righe: ReadonlySet<number>;
  readonly isDoppio: boolean;
  /** Its ranges in other columns do not stand beside those of that column. */
  readonly isSfasato: boolean;
}

/** The column that is gathered, and the columns of weights beside it. */
interface Colonna {
  readonly foglio: string;
  readonly colonna: number;
  /** The last row of its sheet: whole columns end there. */
  readonly fine: number;
  readonly pesi: ReadonlySet<number>;
}

/** Functions that choose among the cells of their range: nobody can tell from outside which ones count. */
const SCEGLIE = /\b(?:AVERAGEIFS?|SUMIFS?|COUNTIFS?|SUBTOTAL|AGGREGATE|FILTER|INDEX|OFFSET|INDIRECT|[VHX]?LOOKUP)\(/i;

export const isScelta = ({ formula }: CellaGuardata): boolean => SCEGLIE.test(formula);

const tratto = ({ da, a }: Riferimento, fine: number): readonly [number, number] =>
  da.riga === null || a.riga === null ? [0, fine] : [Math.min(da.riga, a.riga), Math.max(da.riga, a.riga)];

const inColonna = (uno: Riferimento, colonna: number) => uno.da.colonna === colonna && uno.a.colonna === colonna;

const isSovrapposto = ([da, a]: readonly [number, number], [altroDa, altroA]: readonly [number, number]) =>
  da <= altroA && altroDa <= a && !(da === altroDa && a === altroA);

/** It stands whole as an argument of SUMPRODUCT or of SUM, with no condition on it. */
function isMoltiplicato(uno: Riferimento, pezzi: readonly Pezzo[]): boolean {
  const at = pezzi.indexOf(uno);
  const [prima, dopo] = [pezzi[at - 1]?.scritto ?? "", pezzi[at + 1]?.scritto ?? ""];
  const isPrimo = prima === "(" && /^SUM(?:PRODUCT)?$/i.test(pezzi[at - 2]?.scritto ?? "");
  return (isPrimo || prima === ",") && (dopo === "," || dopo === ")");
}

/**
 * What a formula gathers from a column; null where it gathers nothing there, or chooses.
 * @param foglio the sheet that the formula stands on
 */
export function contenutoDi(su: CellaGuardata, foglio: string, colonna: Colonna): CelleRaccolte | null {
  if (isScelta(su)) return null;
  const { fine, pesi } = colonna;
  const propri = su.pezzi.filter(isRiferimento).filter((uno) => (uno.foglio ?? foglio) === colonna.foglio);
  const suoi = propri.filter((uno) => inColonna(uno, colonna.colonna));
  const altri = propri.filter((uno) => {
    const [da, a] = tratto(uno, fine);
    return !inColonna(uno, colonna.colonna) && da !== a;
  });
  // A range elsewhere than among weights picks the cells that count, unless it is multiplied as weights are.
  if (altri.some((uno) => !pesi.has(uno.da.colonna ?? -1) && !isMoltiplicato(uno, su.pezzi))) return null;
  if (suoi.length === 0) return null;
  const tratti = suoi.map((uno) => tratto(uno, fine));
  const righe = new Set<number>();
  for (const [da, a] of tratti) for (let riga = da; riga <= a; riga++) righe.add(riga);
  const chiavi = new Set(tratti.map((uno) => uno.join()));
  return {
    righe,
    isDoppio: tratti.some((uno, at) => tratti.slice(0, at).some((altro) => isSovrapposto(uno, altro))),
    isSfasato: altri.some((uno) => !chiavi.has(tratto(uno, fine).join())),
  };
}
