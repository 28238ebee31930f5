import { annoOf } from "../../domain/numeri/calendario";
import { normalize } from "../../domain/testo/normalize";
import type { CruscottoMisurato, IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { abbinaFotografia } from "../../periodo/abbinaFotografia";
import { paroleDi } from "../../periodo/fermaRighe";
import type { Fotografia, RigaFotografata } from "../../periodo/Fotografia";
import { ultimoGiorno } from "../../periodo/quotaDellAnno";

/** What a year that is over gave of a row. */
export interface AnnoFotografato extends Pick<RigaFotografata, "sal" | "risultato" | "target"> {
  readonly anno: number;
}

/**
 * What the years before gave of each row, from the first: the snapshots of their last day. One taken earlier is where the
 * row was then, and no result of its year. Rows are found
 * by their words, the name whole; one that cannot be told has none.
 * @param fotografie from the first
 */
export function anniFotografati(
  { anno, cruscotto, indicatori }: CruscottoMisurato,
  fotografie: readonly Fotografia[],
): ReadonlyMap<IndicatoreMisurato, readonly AnnoFotografato[]> {
  const finite = fotografie.filter(({ al }) => anno !== null && annoOf(al) < anno && al === ultimoGiorno(annoOf(al)));
  if (finite.length === 0) return new Map();
  const cercate = indicatori.map((uno) => ({
    uno,
    ...paroleDi(cruscotto.foglio, uno),
    target: uno.indicatore.target,
  }));
  const trovate = finite.map(({ al, righe }) => ({ suo: annoOf(al), abbinate: abbinaFotografia(cercate, righe) }));
  return new Map(
    cercate.map((cercata) => [
      cercata.uno,
      trovate.flatMap(({ suo, abbinate }): readonly AnnoFotografato[] => {
        const riga = abbinate.get(cercata);
        // A name that is only alike may be another row's: a year is no place to guess.
        return riga && normalize(riga.nome) === normalize(cercata.nome)
          ? [{ anno: suo, sal: riga.sal, risultato: riga.risultato, target: riga.target }]
          : [];
      }),
    ]),
  );
}
