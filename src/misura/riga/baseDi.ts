import type { Indicatore } from "../../cruscotto/Cruscotto";
import { withTipo, type Tipo } from "../../domain/valori/argomenti";
import { parseConsuntivo } from "../../domain/valori/parseConsuntivo";
import type { Consuntivo } from "../../domain/Valore";

/** What a row started from, read as its target is. */
export function baseDi({ base }: Pick<Indicatore, "base">, tipo: Tipo | null): Consuntivo {
  return parseConsuntivo(withTipo(base, tipo));
}
