import type { CellaGuardata } from "./celleGuardate";
import { isRiferimento, type Riferimento } from "./pezziDi";

/** What a mean or a total is made of in its own column: rows, 0-based, and whether one of them counts twice. */
export interface CelleRaccolte {
  readonly righe: ReadonlySet<number>;
  readonly isDoppio: boolean;
  /** Its ranges in other columns do not stand beside those of its own. */
  readonly isSfasato: boolean;
}

/** Functions that choose among the cells of their range: nobody can tell from outside which ones count. */
const SCEGLIE = /\b(?:AVERAGEIFS?|SUMIFS?|COUNTIFS?|SUBTOTAL|AGGREGATE|FILTER|INDEX|OFFSET|INDIRECT|[VHX]?LOOKUP)\(/i;

const tratto = ({ da, a }: Riferimento): readonly [number, number] | null =>
  da.riga === null || a.riga === null ? null : [Math.min(da.riga, a.riga), Math.max(da.riga, a.riga)];

const inColonna = (uno: Riferimento, colonna: number) => uno.da.colonna === colonna && uno.a.colonna === colonna;

const isSovrapposto = ([da, a]: readonly [number, number], [altroDa, altroA]: readonly [number, number]) =>
  da <= altroA && altroDa <= a && !(da === altroDa && a === altroA);

/**
 * What a formula gathers from the column it stands in; null where it gathers nothing there, or chooses.
 * @param pesi the columns whose ranges go beside those of its own
 */
export function contenutoDi(su: CellaGuardata, foglio: string, pesi: ReadonlySet<number>): CelleRaccolte | null {
  if (SCEGLIE.test(su.formula)) return null;
  const propri = su.pezzi.filter(isRiferimento).filter((uno) => uno.foglio === null || uno.foglio === foglio);
  const suoi = propri.filter((uno) => inColonna(uno, su.colonna));
  const altri = propri.filter((uno) => !inColonna(uno, su.colonna) && tratto(uno)?.[0] !== tratto(uno)?.[1]);
  // A range elsewhere than among weights picks the cells that count.
  if (altri.some((uno) => !pesi.has(uno.da.colonna ?? -1))) return null;
  const tratti = suoi.flatMap((uno) => {
    const suo = tratto(uno);
    return suo === null ? [] : [suo];
  });
  if (tratti.length === 0) return null;
  const righe = new Set<number>();
  for (const [da, a] of tratti) for (let riga = da; riga <= a; riga++) righe.add(riga);
  const chiavi = new Set(tratti.map((uno) => uno.join()));
  const accanto = altri.flatMap((uno) => tratto(uno) ?? []).length === 0 ? [] : altri.map((uno) => tratto(uno)?.join());
  return {
    righe,
    isDoppio: tratti.some((uno, at) => tratti.slice(0, at).some((altro) => isSovrapposto(uno, altro))),
    isSfasato: accanto.some((chiave) => chiave !== undefined && !chiavi.has(chiave)),
  };
}
