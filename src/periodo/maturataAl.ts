import { annoOf, sameGiornoIn } from "../domain/numeri/calendario";
import { parseConsuntivo } from "../domain/valori/parseConsuntivo";
import type { Politica } from "../domain/metodo/Politica";
import type { Indicatore } from "../cruscotto/Cruscotto";
import { fineSeriale } from "./fineSeriale";
import { quotaDellAnno, ultimoGiorno } from "./quotaDellAnno";
import type { Dovuto } from "./Rilevazione";

const TRIMESTRI = 4;
/** The end of a quarter, counted in days, is never short of it. */
const MARGINE = 1e-9;

/** The quarters that were over by the end of a day, of four. */
function gradiniDellAnno(al: number, anno: number): number {
  if (annoOf(al) !== anno) return annoOf(al) < anno ? 0 : 1;
  const fini = [3, 6, 9, 12].map((mese) => fineSeriale({ anno, mese, giorno: null }, anno));
  return fini.filter((fine) => fine <= Math.floor(al) + MARGINE).length / TRIMESTRI;
}

interface PuntoDellAnno {
  /** A day of this year: the same as that of the year before. */
  readonly giorno: number;
  readonly valore: number;
}

/**
 * What the snapshots of last year keep, and at its end what the row starts this year from: its last result, as the new
 * year was prepared with. Nothing where no snapshot is of last year.
 */
function fotografatiDi({ fotografati = [], base }: Indicatore, anno: number): readonly PuntoDellAnno[] {
  const suoi = fotografati.flatMap(({ giorno, valore }) =>
    annoOf(giorno) === anno - 1 ? [{ giorno: sameGiornoIn(anno, giorno), valore }] : [],
  );
  const fine = ultimoGiorno(anno);
  const partenza = parseConsuntivo(base);
  const isFinito = suoi.length === 0 || suoi.at(-1)?.giorno === fine || partenza.tipo !== "numero";
  return isFinito ? suoi : [...suoi, { giorno: fine, valore: partenza.valore }];
}

/** Last year's figures of the row on their days: of its columns of periods, else of the snapshots. */
function puntiDellAnnoPrima(indicatore: Indicatore, anno: number): readonly PuntoDellAnno[] {
  const daColonne = indicatore.periodi.flatMap(({ fine, consuntivo }) => {
    const letto = parseConsuntivo(consuntivo);
    return fine.anno === anno - 1 && letto.tipo === "numero"
      ? [{ giorno: sameGiornoIn(anno, fineSeriale(fine, anno - 1)), valore: letto.valore }]
      : [];
  });
  return daColonne.length > 0 ? daColonne : fotografatiDi(indicatore, anno);
}

/**
 * The share of last year's result that the row had by the same day of that year, from its columns of last year's
 * periods or from last year's snapshots; null where there is none of that day or none of the whole year, or where they
 * fall: then they are increments.
 */
function profiloDi(indicatore: Indicatore, al: number, anno: number): number | null {
  const prima = puntiDellAnnoPrima(indicatore, anno);
  const tutto = prima.at(-1);
  const fino = prima.findLast(({ giorno }) => giorno <= al);
  const hasCali = prima.some(({ valore }, at) => at > 0 && valore < (prima[at - 1]?.valore ?? 0));
  if (!tutto || !fino || hasCali || tutto.valore <= 0) return null;
  return tutto.giorno === fineSeriale({ anno, mese: 12, giorno: null }, anno) ? fino.valore / tutto.valore : null;
}

/** How much of a year's target was due by a day where nothing says it: by the way that the method chooses. */
export function maturataAl(
  indicatore: Indicatore,
  al: number,
  anno: number,
  maturazione: Politica["monitoraggio"]["maturazione"],
): Dovuto {
  if (maturazione === "gradini") return { quota: gradiniDellAnno(al, anno), origine: "gradini" };
  const profilo = maturazione === "profilo" ? profiloDi(indicatore, al, anno) : null;
  if (profilo !== null) return { quota: Math.min(1, profilo), origine: "profilo" };
  return { quota: quotaDellAnno(al, anno), origine: "anno trascorso" };
}
