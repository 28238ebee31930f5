import { round12 } from "../../domain/numeri/round12";
import type { Classe, Statistica } from "./Tabella";

/**
 * How many scores a class has, their mean, their standard deviation; null where there are none to average. The
 * deviation is that of a whole population: everybody is appraised.
 */
export function statisticaOf(valori: readonly number[], classe: Classe | null, che: Statistica): number | null {
  const suoi = valori.filter((uno) => classe === null || (uno >= classe.da && (classe.a === null || uno < classe.a)));
  if (che === "numero") return suoi.length;
  if (suoi.length === 0) return null;
  const media = suoi.reduce((tot, uno) => tot + uno, 0) / suoi.length;
  if (che === "media") return round12(media);
  return round12(Math.sqrt(suoi.reduce((tot, uno) => tot + (uno - media) ** 2, 0) / suoi.length));
}
