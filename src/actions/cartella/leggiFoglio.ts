import { unioniNoteOf, type UnioniNote } from "../../cruscotto/griglia/UnioniNote";
import { isPiano } from "../../piano/isPiano";
import type { LetturaFoglio } from "../viste/Azioni";
import { costruitoDa } from "./costruitoDa";
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
      const costruito = esito.motivo === "foglio-perf" ? { costruito: costruitoDa(grid, cartella.nomi) } : {};
      return { ...esito, ...costruito, foglio: grid.foglio, politica, unioni };
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
