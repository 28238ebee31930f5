import { pianiRipresi } from "../../piano/pianiRipresi";
import type { FoglioMisurato } from "./misuraFoglio";

/** The sheets of a workbook without the Piani whose rows stand in one of its cruscotti. */
export function fogliSenzaRipresi(fogli: readonly FoglioMisurato[]): readonly FoglioMisurato[] {
  const ripresi = pianiRipresi(fogli.flatMap(({ esito }) => (esito.tipo === "cruscotto" ? [esito.misurato] : [])));
  return fogli.filter(({ esito }) => esito.tipo === "ignorato" || !ripresi.has(esito.misurato));
}
