import { addColonnaSal, INTESTAZIONE_SAL } from "../../cruscotto/colonne/addColonnaSal";
import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import type { CellaModificata } from "../../formule/Modifiche";
import { contenutoAt } from "../../formule/contenutoAt";
import { hasUnFoglio, measureGrid, type FoglioMisurato } from "../cartella/misuraFoglio";

/** A sheet measured as it would be with the SAL column it lacks. */
interface ColonnaAggiunta {
  readonly foglio: FoglioMisurato;
  readonly misurato: CruscottoMisurato;
  /** The cells that bear the new header. */
  readonly intestazioni: readonly CellaModificata[];
}

const salOf = ({ indicatori }: CruscottoMisurato) => indicatori.map(({ misura }) => misura.sal);

/** Adds in thought the SAL column that a sheet lacks; null where there is no room, or its figures would not be the same. */
export function withColonnaSal(foglio: FoglioMisurato, misurato: CruscottoMisurato): ColonnaAggiunta | null {
  const { politica, anno, cruscotto } = misurato;
  const isUnico = hasUnFoglio(foglio.cartella);
  const misura = (grid: FoglioMisurato["grid"]) => measureGrid(grid, foglio.lette, isUnico, { politica, anno });
  const aggiunta = addColonnaSal(foglio.grid, cruscotto, (grid) => {
    const { esito } = misura(grid);
    return esito.tipo === "cruscotto" ? esito.misurato.cruscotto : null;
  });
  if (!aggiunta) return null;
  const letto = misura(aggiunta.grid);
  if (letto.esito.tipo === "ignorato") return null;
  const dopo = letto.esito.misurato;
  if (JSON.stringify(salOf(dopo)) !== JSON.stringify(salOf(misurato))) return null;
  return {
    foglio: { ...foglio, ...letto },
    misurato: dopo,
    intestazioni: aggiunta.intestazioni.map(({ riga, colonna }) => {
      const prima = contenutoAt(foglio.grid, riga, colonna);
      return { riga, colonna, prima, dopo: { ...prima, formula: INTESTAZIONE_SAL } };
    }),
  };
}
