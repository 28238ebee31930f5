import type { ComandoNastro, EsecutoreNastro } from "../actions/viste/ComandoNastro";

let pannello: EsecutoreNastro | null = null;
let inAttesa: ComandoNastro | null = null;

/** Keeps a command that only the pane can carry out until it is there. */
export function attendiPannello(comando: ComandoNastro): void {
  inAttesa = comando;
}

/** Gives the commands to the pane, which runs them one at a time with its own, until the returned function is called. */
export function collegaNastro(esegui: EsecutoreNastro): () => void {
  pannello = esegui;
  if (inAttesa !== null) void esegui(inAttesa);
  inAttesa = null;
  return () => {
    if (pannello === esegui) pannello = null;
  };
}

/** The pane's executor, null while there is no pane. */
export function esecutoreDelPannello(): EsecutoreNastro | null {
  return pannello;
}
