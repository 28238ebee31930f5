import type { EsecutoreNastro } from "../actions/viste/ComandoNastro";

let pannello: EsecutoreNastro | null = null;

/** Gives the commands to the pane, which runs them one at a time with its own, until the returned function is called. */
export function collegaNastro(esegui: EsecutoreNastro): () => void {
  pannello = esegui;
  return () => {
    if (pannello === esegui) pannello = null;
  };
}

/** The pane's executor, null while there is no pane. */
export function esecutoreDelPannello(): EsecutoreNastro | null {
  return pannello;
}
