import { useEffect, useEffectEvent } from "react";

export type ComandoNastro =
  | "ricalcolaSal"
  | "applicaSemafori"
  | "quadroDiSintesi"
  | "relazione"
  | "trasformaInValori"
  | "ripristinaFormule"
  | "annulla";

/** Carries out a ribbon command; true when its result is plain to see on the sheet, false when the pane has to be read. */
export type EsecutoreNastro = (comando: ComandoNastro) => Promise<boolean>;

/** Gives the ribbon's commands to the pane until the returned function is called. */
export type CollegaNastro = (esegui: EsecutoreNastro) => () => void;

/** While the pane is there, the ribbon's commands run in it: one at a time with its own, and it tells how they ended. */
export function useNastro(collega: CollegaNastro, esegui: EsecutoreNastro): void {
  const onComando = useEffectEvent(esegui);
  useEffect(() => collega((comando) => onComando(comando)), [collega]);
}
