import type { Politica } from "./Politica";
import { CAMPI_METODO, SCELTE, withValoreAt } from "./scelteDelMetodo";

/** What every choice has as its standard value. */
export const POLITICA_STANDARD: Politica = CAMPI_METODO.reduce(
  (politica, campo) => withValoreAt(politica, campo, SCELTE[campo].standard),
  { id: "standard", nome: "Standard" } as Politica,
);
