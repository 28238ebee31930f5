import { MARCHIO_FOGLIO_PERF } from "../cruscotto/marchio";
import { cellAt, type SheetGrid } from "../cruscotto/SheetGrid";
import { applyModifiche } from "../excel/applyModifiche";
import { readFogli } from "../excel/readFogli";
import { buildSintesi } from "../modifiche/buildSintesi";
import { nameSintesi } from "../modifiche/nameSintesi";
import type { ModoScrittura } from "../modifiche/planRicalcolo";
import type { Riuscita } from "./Azioni";
import { remember } from "./cronologia";
import { misuraFoglio, requireCruscotto, type Scelte } from "./misuraFoglio";
import { IMPOSTAZIONE_POLITICA } from "./politica";
import { withCartella } from "./withCartella";

function isNostro(grid: SheetGrid): boolean {
  const marchio = cellAt(grid, 0, 0);
  return marchio.tipo === "testo" && marchio.valore.startsWith(MARCHIO_FOGLIO_PERF);
}

/**
 * Builds the summary sheet of a cruscotto (null: the active sheet), or rebuilds it in its place. A sheet of the same
 * name that is not ours is never touched: ours takes another name.
 */
export async function quadroDiSintesi(
  nome: string | null = null,
  modo: ModoScrittura = "perf",
  scelte?: Scelte,
): Promise<Riuscita> {
  return withCartella(async (context) => {
    const foglio = await misuraFoglio(context, nome, scelte);
    const misurato = requireCruscotto(foglio, false);
    const esistenti = new Map<string, SheetGrid | null>();
    const proposto = nameSintesi(foglio.grid.foglio, []);
    if (foglio.cartella.nomi.includes(proposto)) {
      const letto = await readFogli(context, { foglio: proposto, altri: [], impostazione: IMPOSTAZIONE_POLITICA });
      if (isNostro(letto.grid)) esistenti.set(proposto, letto.grid);
    }
    const occupati = esistenti.has(proposto) ? [] : foglio.cartella.nomi;
    const sintesi = buildSintesi(misurato, modo, nameSintesi(foglio.grid.foglio, occupati));
    const modifiche = { comando: "sintesi", celle: [], semafori: [], fogli: [sintesi], attiva: sintesi.nome } as const;
    remember(await applyModifiche(context, modifiche, esistenti));
    const sal = misurato.ente.sal === null ? {} : { sal: misurato.ente.sal };
    return { codice: "sintesi-costruita", dati: { nome: sintesi.nome, ...sal } };
  });
}
