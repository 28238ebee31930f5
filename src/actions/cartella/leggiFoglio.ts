import { unioniNoteOf, type UnioniNote } from "../../cruscotto/griglia/UnioniNote";
import { isPiano } from "../../piano/isPiano";
import type { LetturaFoglio } from "../viste/Azioni";
import { costruitoDa } from "./costruitoDa";
import { readCostruzioni } from "./costruzioni";
import { hasUnFoglio, misuraFoglio, NESSUNA_SCELTA } from "./misuraFoglio";
import { leggiFotografie } from "./leggiFotografie";
import { withCartella } from "./withCartella";

/**
 * What the active sheet is: a cruscotto with every figure measured, or a sheet left alone with the reason.
 * @param unioniNote of the reading before, where cells have only been typed in since
 */
export async function leggiFoglio(unioniNote: UnioniNote | null = null): Promise<LetturaFoglio> {
  return withCartella(async (context) => {
    const { esito, grid, politica, correzioni, cartella } = await misuraFoglio(context, null, {
      ...NESSUNA_SCELTA,
      // The day that is shown as kept is one that somebody chose.
      isAdOggi: false,
      unioniNote,
    });
    const unioni = unioniNoteOf(grid);
    if (esito.tipo === "ignorato") {
      const letto = { ...esito, foglio: grid.foglio, politica, unioni };
      if (esito.motivo !== "foglio-perf") return letto;
      return { ...letto, costruito: costruitoDa(grid, cartella.nomi, await readCostruzioni(context)) };
    }
    return {
      ...esito,
      correzioni,
      grid,
      isProtetto: grid.isProtetto,
      isUnico: hasUnFoglio(cartella),
      isPiano: isPiano(esito.misurato.cruscotto),
      fotografie: await leggiFotografie(context, cartella.nomi),
      unioni,
    };
  });
}
