import type { Guasto } from "./Guasto";
import { groupBy } from "../domain/groupBy";
import { anomalia } from "../domain/sal/Calcolo";
import { cellAt } from "../cruscotto/griglia/SheetGrid";
import { ABITUDINE, nomeDi } from "./CellaDiRiga";
import type { CellaGuardata } from "./celleGuardate";
import { isScelta } from "./contenutoDi";
import type { Fonte } from "./Fonte";
import type { MedieDiColonna } from "./MedieDiColonna";
import { isDiPiuRighe, isRiferimento, type Riferimento } from "./pezziDi";

const eachRiga = ({ da, a }: Riferimento, fine: number): readonly number[] => {
  const [prima, ultima] = [da.riga ?? 0, a.riga ?? fine];
  return Array.from({ length: Math.max(0, ultima - prima + 1) }, (_, at) => prima + at);
};

interface Presa {
  readonly su: CellaGuardata;
  readonly fonte: Fonte;
}

/** The one column, besides those of weights, that a formula takes many rows of; null where there are none, or several. */
function presaDa({ su, fonte }: Presa, { foglio, fonti }: MedieDiColonna): Riferimento | null {
  if (isScelta(su)) return null;
  const isNota = (uno: Riferimento) =>
    fonti.some((una) => una.grid.foglio === (uno.foglio ?? foglio) && una.colonna === uno.da.colonna);
  const tratti = su.pezzi.filter(isRiferimento).filter((uno) => isDiPiuRighe(uno) && !uno.isEsterno && !isNota(uno));
  const colonne = [...groupBy(tratti, (uno) => `${uno.foglio ?? foglio}!${uno.da.colonna}`).values()];
  const [sola] = colonne;
  return sola && colonne.length === 1 && (sola[0].foglio ?? foglio) === fonte.grid.foglio ? sola[0] : null;
}

/**
 * What is wrong with a mean that takes none of the cells it should: it is of another column of the same rows, or of one
 * where nothing stands. Several that do so are a habit.
 */
export function altraColonna(una: Presa, di: MedieDiColonna): Guasto["anomalia"] | null {
  const tratto = presaDa(una, di);
  if (!tratto) return null;
  const { grid, perRiga } = una.fonte;
  const righe = eachRiga(tratto, grid.celle.length - 1);
  const cella = nomeDi(una.su);
  if (righe.every((riga) => cellAt(grid, riga, tratto.da.colonna ?? 0).tipo === "vuota")) {
    return anomalia("formula-cella-vuota", "conferma", { cella, riferimento: tratto.scritto });
  }
  const tutte = di.raccolte.flatMap(({ medie, fonte }) => medie.map((su) => ({ su, fonte })));
  const simili = tutte.filter((altra) => presaDa(altra, di)?.da.colonna === tratto.da.colonna).length;
  if (simili >= ABITUDINE || !righe.some((riga) => perRiga.get(riga)?.di.tipo === "riga")) return null;
  return anomalia("intervallo-della-media", "conferma", { motivo: "altrove", cella, quali: tratto.scritto });
}
