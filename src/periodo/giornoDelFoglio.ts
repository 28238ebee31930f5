import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { fineSeriale } from "./fineSeriale";
import { isRilevata, partiDellAnno } from "./partiDi";
import { ultimoGiorno } from "./quotaDellAnno";

/** Nobody said yet that the part of the year stands for the whole of it. */
const isAperta = ({ anomalie }: IndicatoreMisurato) =>
  anomalie.some(({ codice, gravita }) => codice === "periodo-parziale" && gravita === "conferma");

/**
 * The day that a sheet's own results are of, where its headings or its rows say that they are of part of the year: the
 * last period with a result. Null where they are of the year, or where its year is not known.
 * @example giornoDelFoglio(...) //=> 44347, of "Consuntivo al 31/05/2021"
 */
export function giornoDelFoglio({ anno, indicatori }: CruscottoMisurato): number | null {
  if (anno === null || !indicatori.some(isAperta)) return null;
  const fini = indicatori.flatMap(({ indicatore }) => {
    const ultimo = indicatore.isSuperato ? undefined : partiDellAnno(indicatore, anno).findLast(isRilevata);
    return ultimo ? [fineSeriale(ultimo.fine, anno)] : [];
  });
  const ultima = fini.reduce((massimo, fine) => Math.max(massimo, fine), 0);
  return ultima > 0 && ultima < ultimoGiorno(anno) ? ultima : null;
}

/** The day that a cruscotto is seen on: the one that somebody chose, else its own; null for the finished year. */
export function giornoDiVista(misurato: CruscottoMisurato, scelto: number | null): number | null {
  return scelto ?? giornoDelFoglio(misurato);
}
