import { GENERI_NOTA, type GenereNota } from "../domain/generiVariazione";
import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { indiceDiModifica, noteDiRolling, type IndiceDiModifica, type NotaDiRolling } from "./noteDiRolling";

/** The notes of change of a sheet, counted. */
export interface NoteDelFoglio {
  readonly foglio: string;
  readonly note: readonly NotaDiRolling[];
  /** Of those that stand on the row of an indicator. */
  readonly generi: Readonly<Record<GenereNota, number>>;
  readonly senzaRiga: number;
  /** Those that name an act without its number, or none at all. */
  readonly senzaNumero: number;
  readonly indice: IndiceDiModifica;
}

/** The notes of change of a measured sheet; null where it has none. */
export function noteDelFoglio(misurato: CruscottoMisurato, grid: SheetGrid): NoteDelFoglio | null {
  const note = noteDiRolling(misurato, grid);
  if (note.length === 0) return null;
  const conRiga = note.filter(({ uno }) => uno !== null);
  const generi = Object.fromEntries(
    GENERI_NOTA.map((genere) => [genere, conRiga.filter((una) => una.genere === genere).length]),
  ) as Record<GenereNota, number>;
  return {
    foglio: grid.foglio,
    note,
    generi,
    senzaRiga: note.length - conRiga.length,
    senzaNumero: note.filter(({ atto }) => atto === null || atto.numero === null).length,
    indice: indiceDiModifica(misurato, note),
  };
}
