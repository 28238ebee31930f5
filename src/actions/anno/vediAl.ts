import { annoOf } from "../../domain/numeri/calendario";
import type { Stato } from "../../domain/Stato";
import type { Anomalia } from "../../domain/Anomalia";
import type { CruscottoMisurato, IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { anomalieAl } from "../../periodo/anomalieAl";
import { contaDate, contaRighe, type ConteggioDate, type ConteggioRighe } from "../../periodo/contaRilevate";
import { isDaFinire, ultimoGiorno } from "../../periodo/quotaDellAnno";
import { righeNelTempo, type RigaNelTempo } from "../../periodo/andamentoDi";
import type { Fotografia } from "../../periodo/Fotografia";
import { dettiDi, type DettiDiRiga } from "../../periodo/dettiDi";
import { domandeDi, type DomandeDiPeriodo } from "../../periodo/domandeDi";
import { rileva } from "../../periodo/rileva";
import type { RigaRilevata } from "../../periodo/Rilevazione";

/** A row on a day, with what its sentence says. */
export interface RigaVistaAl extends RigaRilevata {
  readonly detti: DettiDiRiga;
}

/** The rows in one state on a day. */
export interface GruppoDiStato {
  readonly stato: Stato;
  readonly righe: readonly RigaVistaAl[];
}

/** A cruscotto on a day, as it is shown. */
interface VistaAl {
  readonly al: number;
  readonly isFineAnno: boolean;
  readonly righe: ConteggioRighe;
  readonly date: ConteggioDate;
  readonly domande: DomandeDiPeriodo;
  /** Those that somebody should look at before the others; none is empty. */
  readonly gruppi: readonly GruppoDiStato[];
}

const ORDINE: readonly Stato[] = [
  "in ritardo",
  "limite superato",
  "a rischio",
  "da rilevare",
  "da confermare",
  "calcolo da confermare",
  "in linea",
  "finora rispettato",
  "raggiunto in anticipo",
  "raggiunto",
  "parziale",
  "non raggiunto",
  "non ancora dovuto",
  "monitoraggio",
  "non applicabile",
  "neutralizzato",
  "eliminato",
];

/** The year of a cruscotto is not over on a day: its rows have states, and no outcomes. */
export function isAnnoInCorso({ anno }: CruscottoMisurato, giorno: number): boolean {
  return isDaFinire(anno, giorno);
}

/** The day to begin with: today, or the end of the cruscotto's year where that is over. */
export function primoGiornoDaVedere({ anno }: CruscottoMisurato, oggi: number): number {
  return anno === null || annoOf(oggi) <= anno ? oggi : ultimoGiorno(anno);
}

/** A row while its year runs: where it is, and what is to be seen of it. */
export interface RigaInCorso extends Pick<RigaRilevata, "stato" | "sal"> {
  readonly anomalie: readonly Anomalia[];
  /** The row in the snapshots, and how it moved. */
  readonly nelTempo: RigaNelTempo;
}

/** Where each row is today, by its measure; nothing once the year of the cruscotto is over. */
export function righeInCorso(
  misurato: CruscottoMisurato,
  oggi: number,
  fotografie: readonly Fotografia[],
): ReadonlyMap<IndicatoreMisurato, RigaInCorso> {
  if (!isAnnoInCorso(misurato, oggi)) return new Map();
  const rilevazione = rileva(misurato, oggi);
  const nelTempo = righeNelTempo([rilevazione], fotografie);
  return new Map(
    rilevazione.righe.map((riga) => {
      const suo = nelTempo.get(riga) ?? { fotografate: [], andamento: null };
      return [riga.misurato, { ...riga, anomalie: anomalieAl(riga, rilevazione), nelTempo: suo }];
    }),
  );
}

/**
 * Where the rows of a cruscotto were on a day (YEAR.md §1).
 * @param al the day, an Excel serial
 */
export function vediAl(misurato: CruscottoMisurato, al: number): VistaAl {
  const rilevazione = rileva(misurato, al);
  const gruppi = ORDINE.map((stato) => ({
    stato,
    righe: rilevazione.righe
      .filter((riga) => riga.stato === stato)
      .map((riga) => ({ ...riga, detti: dettiDi(riga, al) })),
  }));
  return {
    al,
    isFineAnno: rilevazione.isFineAnno,
    righe: contaRighe([rilevazione]),
    date: contaDate([rilevazione]),
    domande: domandeDi([rilevazione]),
    gruppi: gruppi.filter(({ righe }) => righe.length > 0),
  };
}
