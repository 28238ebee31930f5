import { useEffect, useEffectEvent } from "react";
import type { EsecutoreNastro } from "../../actions/viste/ComandoNastro";

/** Gives the ribbon's commands to the pane until the returned function is called. */
export type CollegaNastro = (esegui: EsecutoreNastro) => () => void;

/** While the pane is there, the ribbon's commands run in it: one at a time with its own, and it tells how they ended. */
export function useNastro(collega: CollegaNastro, esegui: EsecutoreNastro): void {
  const onComando = useEffectEvent(esegui);
  useEffect(() => collega((comando) => onComando(comando)), [collega]);
}
