import type { Cruscotto } from "../../cruscotto/Cruscotto";
import type { ConColonna } from "../../cruscotto/colonne/addColonna";
import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import { hasUnFoglio, measureGrid, type FoglioMisurato } from "./misuraFoglio";

/** A sheet measured as it would be with a column that it lacks. */
interface ColonnaAggiunta {
  readonly foglio: FoglioMisurato;
  readonly misurato: CruscottoMisurato;
  /** The cells that bear the new header, 0-based. */
  readonly intestazioni: ConColonna["intestazioni"];
}

/** How a column is added: `addColonnaSal` and those like it. */
type Aggiungi = (
  grid: SheetGrid,
  cruscotto: Cruscotto,
  rileggi: (grid: SheetGrid) => Cruscotto | null,
) => ConColonna | null;

const salOf = ({ indicatori }: CruscottoMisurato) => indicatori.map(({ misura }) => misura.sal);

/** Adds in thought a column that a sheet lacks; null where there is no room, or its figures would not be the same. */
export function withColonna(
  foglio: FoglioMisurato,
  misurato: CruscottoMisurato,
  aggiungi: Aggiungi,
): ColonnaAggiunta | null {
  const { politica, anno, cruscotto } = misurato;
  const isUnico = hasUnFoglio(foglio.cartella);
  const misura = (grid: SheetGrid) => measureGrid(grid, foglio.lette, isUnico, { politica, anno });
  const provati = new Map<SheetGrid, ReturnType<typeof misura>>();
  const aggiunta = aggiungi(foglio.grid, cruscotto, (grid) => {
    const provato = misura(grid);
    provati.set(grid, provato);
    return provato.esito.tipo === "cruscotto" ? provato.esito.misurato.cruscotto : null;
  });
  const letto = aggiunta && provati.get(aggiunta.grid);
  if (!letto || letto.esito.tipo === "ignorato") return null;
  const dopo = letto.esito.misurato;
  if (JSON.stringify(salOf(dopo)) !== JSON.stringify(salOf(misurato))) return null;
  return { foglio: { ...foglio, ...letto }, misurato: dopo, intestazioni: aggiunta.intestazioni };
}
