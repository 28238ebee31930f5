import { parseTarget } from "../../domain/valori/parseTarget";
import type { Punto } from "../../periodo/puntiDi";
import type { Momento } from "../elementi/puntiScintilla";

/** Figures of one year as shares of the box they are drawn in. */
interface Disegno {
  readonly momenti: readonly Momento[];
  /** Where their target stands; null where it is no figure of their unit. */
  readonly linea: number | null;
}

/**
 * The points of a row in its year over the line of its target, on one scale that begins at 0 and ends at the highest of
 * them; null where fewer than two are figures of one unit. A point that is no figure is a gap.
 */
export function disegnoDei(punti: readonly Punto[]): Disegno | null {
  const cifre = punti.flatMap(({ cifra }) => cifra ?? []);
  const [prima] = cifre;
  if (!prima || cifre.length < 2 || cifre.some(({ unita }) => unita !== prima.unita)) return null;
  const target = parseTarget(punti.at(-1)?.target ?? { tipo: "vuota" });
  const chiesto = target.tipo === "numero" && target.unita === prima.unita ? target.valore : null;
  const valori = [0, ...cifre.map(({ valore }) => valore), ...(chiesto === null ? [] : [chiesto])];
  const [minimo, massimo] = [Math.min(...valori), Math.max(...valori)];
  const quotaDi = (valore: number) => (massimo === minimo ? 0 : (valore - minimo) / (massimo - minimo));
  return {
    momenti: punti.map(({ giorno, cifra }) => ({ quando: giorno, quota: cifra && quotaDi(cifra.valore) })),
    linea: chiesto === null ? null : quotaDi(chiesto),
  };
}
