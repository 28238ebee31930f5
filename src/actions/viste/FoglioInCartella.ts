import type { MotivoIgnorato } from "../../domain/MotivoIgnorato";
import type { Esito } from "../../domain/Misura";

/** How a sheet that PERF built stands to what it was built from. */
export type FreschezzaFoglio =
  | { readonly tipo: "aggiornato" }
  /** These sources say something else now, or are gone. */
  | { readonly tipo: "superato"; readonly cambiati: readonly string[]; readonly spariti: readonly string[] }
  /** Built when nothing was kept of its sources, or by another tool since. */
  | { readonly tipo: "ignota" };

/** What one sheet of the workbook is. */
export type FoglioInCartella = { readonly nome: string } & (
  | {
      readonly cosa: "cruscotto" | "piano";
      readonly isDiEnte: boolean;
      readonly isProtetto: boolean;
      readonly indicatori: number;
      /** Null where nothing is measured, too little is, or the year still runs. */
      readonly sal: number | null;
      readonly esito: Esito;
      readonly misurati: number;
      readonly attesi: number;
      readonly isInCorso: boolean;
      /** Open questions. */
      readonly domande: number;
    }
  | {
      readonly cosa: "perf";
      /** Sheets that it is built from; none where nobody knows, or where it is built from none. */
      readonly fonti: readonly string[];
      /** Null for a sheet that is written and not built, such as that of the corrections. */
      readonly freschezza: FreschezzaFoglio | null;
      readonly genere: "sintesi" | "relazione" | "altro";
    }
  | { readonly cosa: "altro"; readonly motivo: MotivoIgnorato }
);

/** A workbook, sheet by sheet in the order of its tabs. */
export interface CartellaInVista {
  readonly fogli: readonly FoglioInCartella[];
}
