import type { LarghezzaMinima, Modifiche } from "../../formule/Modifiche";
import { readLarghezze } from "../../excel/scrivi/larghezze";
import { letteraOf } from "../../cruscotto/griglia/letteraOf";
import { larghezzeDelSegno } from "../../formule/semafori/larghezzeDelSegno";
import { semaforiInCorso } from "../../formule/semafori/semaforiInCorso";
import { celleSalOf, semaforiOf } from "../../formule/semafori/semaforiOf";
import type { Riuscita } from "../viste/Azioni";
import { misuraFoglio, requireCruscotto, type FoglioMisurato, type Scelte } from "../cartella/misuraFoglio";
import { PerfError } from "../PerfError";
import { scrivi } from "../scrittura/scrivi";
import { withCartella } from "../cartella/withCartella";

/** How many of the areas are coloured: the others only lose the colours that they had. */
export const areeColorate = (semafori: Modifiche["semafori"]): number =>
  semafori.filter(({ regole }) => regole.length > 0).length;

interface SemaforiDelFoglio extends Pick<Modifiche, "semafori" | "celle"> {
  readonly minime: readonly LarghezzaMinima[];
}

/**
 * The rules that colour a measured sheet, the cells that show the SAL with its sign, and the room that they take;
 * refuses a sheet without any.
 */
export function semaforiDi(foglio: FoglioMisurato): SemaforiDelFoglio {
  const dati = { foglio: foglio.grid.foglio };
  const misurato = requireCruscotto(foglio, true);
  const vista = foglio.esito.tipo === "cruscotto" ? foglio.esito.vista : null;
  const { semafori, celle } = vista ? semaforiInCorso(foglio.grid, vista) : semaforiOf(foglio.grid, misurato);
  if (semafori.length === 0) {
    throw new PerfError(celleSalOf(misurato).size === 0 ? "semafori-senza-sal" : "sal-in-punti", dati);
  }
  const minime = foglio.grid.isProtetto ? [] : larghezzeDelSegno(foglio.grid, semafori, celle);
  return { semafori, celle: celle.length === 0 ? [] : [{ ...dati, celle }], minime };
}

/** Colours the SAL cells of a sheet (null: the active one) by the thresholds; pressing twice changes nothing. */
export async function applicaSemafori(nome: string | null = null, scelte?: Scelte): Promise<Riuscita> {
  return withCartella(async (context) => {
    const foglio = await misuraFoglio(context, nome, scelte);
    const dati = { foglio: foglio.grid.foglio };
    const { semafori, celle, minime } = semaforiDi(foglio);
    const larghezze = await readLarghezze(context, minime);
    const modifiche = { comando: "semafori", semafori, celle, larghezze, fogli: [], attiva: null } as const;
    const isScritto = await scrivi(context, modifiche, new Map([[dati.foglio, foglio.grid]]));
    if (!isScritto) return { codice: "semafori-gia-applicati", dati };
    const allargate = larghezze.map(({ colonna }) => letteraOf(colonna)).join(", ");
    return { codice: "semafori-applicati", dati: { ...dati, aree: areeColorate(semafori), allargate } };
  });
}
