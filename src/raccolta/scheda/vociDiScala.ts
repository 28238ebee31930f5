import { normalize } from "../../domain/testo/normalize";
import type { Politica } from "../../domain/metodo/Politica";
import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";

/** The words of the method's scale, the least first, where a row is measured on it; none elsewhere. */
export function vociDiScala(
  { misura: { target } }: Pick<IndicatoreMisurato, "misura">,
  { scalaOrdinale }: Pick<Politica, "scalaOrdinale">,
): readonly string[] {
  if (target.tipo !== "parole") return [];
  const atteso = normalize(target.testo);
  if (!scalaOrdinale.some((sinonimi) => sinonimi.includes(atteso))) return [];
  return scalaOrdinale.flatMap(([parola]) =>
    parola === undefined ? [] : [`${parola.charAt(0).toUpperCase()}${parola.slice(1)}`],
  );
}
