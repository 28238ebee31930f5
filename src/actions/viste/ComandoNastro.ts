/** The buttons of the ribbon and of the menu of a cell, as the manifest names them. */
export const COMANDI_NASTRO = [
  "ricalcolaSal",
  "applicaSemafori",
  "quadroDiSintesi",
  "relazione",
  "verifica",
  "trasformaInValori",
  "ripristinaFormule",
  "annulla",
  "spiegaSal",
] as const;

export type ComandoNastro = (typeof COMANDI_NASTRO)[number];

/** Carries out a ribbon command; true when its result is plain to see on the sheet, false when the pane has to be read. */
export type EsecutoreNastro = (comando: ComandoNastro) => Promise<boolean>;
