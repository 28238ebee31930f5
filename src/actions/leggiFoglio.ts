import type { LetturaFoglio } from "./viste/Azioni";
import { hasUnFoglio, misuraFoglio } from "./misuraFoglio";
import { withCartella } from "./withCartella";

/** What the active sheet is: a cruscotto with every figure measured, or a sheet left alone with the reason. */
export async function leggiFoglio(): Promise<LetturaFoglio> {
  return withCartella(async (context) => {
    const { esito, grid, politica, correzioni, cartella } = await misuraFoglio(context, null);
    if (esito.tipo === "ignorato") return { ...esito, foglio: grid.foglio, politica };
    const { formati, isProtetto } = grid;
    return { ...esito, correzioni, formati, isProtetto, isUnico: hasUnFoglio(cartella) };
  });
}
