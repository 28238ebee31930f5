import type { Cella } from "../domain/Cella";
import { parseConsuntivo } from "../domain/valori/parseConsuntivo";
import type { Unita } from "../domain/Valore";
import { annoOf } from "../domain/numeri/calendario";
import { groupBy } from "../domain/groupBy";
import type { Stato } from "../domain/Stato";
import { accumuloDi, type Accumulo } from "./accumuloDelFoglio";
import { fineSeriale } from "./fineSeriale";
import { targetInVigore } from "./fermaRighe";
import type { RigaFotografata } from "./Fotografia";
import { partiDellAnno } from "./partiDi";
import { risultatoAl, sommaDi } from "./risultatoAl";
import type { RigaRilevata, Rilevazione } from "./Rilevazione";

/** What a row had reached on a day, as a snapshot or a column of its periods keeps it. */
export interface Punto {
  /** The day that the figure is of, a serial. */
  readonly giorno: number;
  readonly risultato: Cella;
  /** Counted from the beginning of the year; null where it is no number, or is to be confirmed. */
  readonly cifra: { readonly valore: number; readonly unita: Unita } | null;
  readonly target: Cella;
  readonly sal: number | null;
  /** Where it was then; null where nobody froze it. */
  readonly stato: Stato | null;
}

/** A row in a snapshot, with the day that the snapshot is of. */
export interface RigaDiFotografia {
  readonly al: number;
  readonly riga: RigaFotografata;
}

const INCERTI: readonly Stato[] = ["da confermare", "calcolo da confermare"];

function cifraDi(cella: Cella): Punto["cifra"] {
  const letto = parseConsuntivo(cella);
  return letto.tipo === "numero" ? { valore: letto.valore, unita: letto.unita } : null;
}

const daFotografia = ({ riga }: RigaDiFotografia): Punto => ({
  giorno: riga.giorno,
  risultato: riga.risultato,
  cifra: INCERTI.includes(riga.stato) ? null : cifraDi(riga.risultato),
  target: riga.target,
  sal: riga.sal,
  stato: riga.stato,
});

/** The parts of its year that were over, each counted from the beginning; none where nothing says how they count. */
function dagliPeriodi(
  riga: RigaRilevata,
  { misurato: foglio, al }: Rilevazione,
  delFoglio: Accumulo | null,
): readonly Punto[] {
  const { misurato, natura } = riga;
  const anno = foglio.anno ?? annoOf(al);
  const accumulo = accumuloDi(misurato.indicatore, anno) ?? delFoglio;
  const finiti = partiDellAnno(misurato.indicatore, anno).filter(({ fine }) => fineSeriale(fine, anno) <= al);
  return finiti.flatMap((periodo, at): readonly Punto[] => {
    const giorno = fineSeriale(periodo.fine, anno);
    const risultato = risultatoAl(misurato, { foglio, natura, al: giorno, anno, accumulo });
    if (risultato.domanda !== null || natura === "data" || risultato.periodo === null) return [];
    const isDaSommare = risultato.target !== null && natura === "accumulo" && accumulo !== "cumulati";
    if (isDaSommare && accumulo === null) return [];
    const cella = isDaSommare ? sommaDi(finiti.slice(0, at + 1)) : risultato.cella;
    const cifra = cella && cifraDi(cella);
    if (!cella || !cifra) return [];
    const target = targetInVigore({ ...riga, risultato });
    return [{ giorno, risultato: cella, cifra, target, sal: risultato.misura.sal, stato: null }];
  });
}

/**
 * What is known of a row through its year, from the first day to the last that is seen: one point a day, and what was
 * frozen before what its columns say.
 * @param fotografate the row in the snapshots, from the first
 */
export function puntiDi(
  riga: RigaRilevata,
  rilevazione: Rilevazione,
  accumulo: Accumulo | null,
  fotografate: readonly RigaDiFotografia[],
): readonly Punto[] {
  const anno = rilevazione.misurato.anno ?? annoOf(rilevazione.al);
  const scattate = fotografate.filter(({ al, riga: sua }) => al <= rilevazione.al && annoOf(sua.giorno) === anno);
  const tutti = [...dagliPeriodi(riga, rilevazione, accumulo), ...scattate.map(daFotografia)];
  return [...groupBy(tutti, ({ giorno }) => giorno).values()]
    .flatMap((stessi) => stessi.at(-1) ?? [])
    .sort((uno, altro) => uno.giorno - altro.giorno);
}
