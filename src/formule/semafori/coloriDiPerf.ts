import { COLORI_ESITO } from "../../relazione/caselle/coloriEsito";
import type { Semafori } from "../Modifiche";

/** Colours of the year that runs, which are not those of the outcomes: readable without them, by the sign. */
export const COLORI_IN_CORSO = {
  bene: { sfondo: "#DDEBF7", carattere: "#1F4E79" },
  attento: { sfondo: "#FFE699", carattere: "#5F4700" },
  male: { sfondo: "#E4DFEC", carattere: "#3F3151" },
} as const;

/** Every pair that a cell with a SAL may have from PERF, in any moment of the year: by them it knows its own rules. */
export const COLORI_DI_PERF: Semafori["colori"] = [...Object.values(COLORI_ESITO), ...Object.values(COLORI_IN_CORSO)];
