import type { Rilevazione } from "../../periodo/Rilevazione";
import { isVuoto } from "../isVuoto";
import type { Raccolta, RigaArrivata } from "../Raccolta";
import type { RigaRipartita, Ripartizione } from "./ripartisci";

/** A row that still has no value in the cruscotto, nor one that can go there. */
export interface RigaMancante {
  readonly riga: RigaRipartita;
  readonly perche: "mancante" | "in conflitto" | "rifiutata";
  /** What whoever answers wrote in the place of a value, "" for nothing. */
  readonly nota: string;
  /** Something of it was due by the day; null where no day was given. */
  readonly isDovuta: boolean | null;
}

/** How far one responsible is: daRaccogliere = risposte + mancanti + inConflitto + rifiutate. */
export interface PuntoDi {
  readonly responsabile: string;
  readonly daRaccogliere: number;
  /** With a value in the cruscotto, or one that can go there. */
  readonly risposte: number;
  /** Values that came back in a file and can go there. */
  readonly arrivate: number;
  readonly mancanti: number;
  readonly inConflitto: number;
  readonly rifiutate: number;
  /** By the day, of those to be collected; null where no day was given. */
  readonly dovute: number | null;
  /** Due by the day and without a value. */
  readonly inRitardo: number | null;
  readonly righeMancanti: readonly RigaMancante[];
}

const NESSUNA: Raccolta = { righe: [], detti: [] };

const isArrivata = (arrivata: RigaArrivata | undefined): boolean =>
  arrivata?.esito === "nuova" || arrivata?.esito === "aggiornata";

function percheDi(riga: RigaRipartita, arrivata: RigaArrivata | undefined): RigaMancante["perche"] | null {
  if (arrivata?.esito === "conflitto") return "in conflitto";
  if (arrivata?.esito === "rifiutata") return "rifiutata";
  return isArrivata(arrivata) || !isVuoto(riga.misurato.indicatore.consuntivo) ? null : "mancante";
}

/** Rows that nobody answers for in the cruscotto are whoever sent them back's. */
function righePerChi(
  { responsabili, daChiedere }: Ripartizione,
  arrivate: ReadonlyMap<unknown, RigaArrivata>,
): ReadonlyMap<string, readonly RigaRipartita[]> {
  const perChi = new Map<string, RigaRipartita[]>(responsabili.map(({ nome, righe }) => [nome, [...righe]]));
  for (const riga of daChiedere) {
    const chi = arrivate.get(riga.misurato)?.arrivi[0]?.chi ?? "";
    if (chi !== "") perChi.set(chi, [...(perChi.get(chi) ?? []), riga]);
  }
  return perChi;
}

/**
 * Who has still to answer, responsible by responsible.
 * @param raccolta what came back, also before it is written
 * @param rilevazioni the sheets seen on a day, to tell what was due by then; none where no day was given
 */
export function chiManca(
  ripartizione: Ripartizione,
  raccolta: Raccolta = NESSUNA,
  rilevazioni: readonly Rilevazione[] = [],
): readonly PuntoDi[] {
  const arrivate = new Map<unknown, RigaArrivata>(raccolta.righe.map((una) => [una.riga.misurato, una]));
  const stati = new Map<unknown, string>(
    rilevazioni.flatMap(({ righe }) => righe.map(({ misurato, stato }) => [misurato, stato] as const)),
  );
  const isDovuta = ({ misurato }: RigaRipartita): boolean | null =>
    rilevazioni.length === 0 ? null : stati.has(misurato) && stati.get(misurato) !== "non ancora dovuto";
  return [...righePerChi(ripartizione, arrivate)].map(([responsabile, tutte]) => {
    const righe = tutte.filter(({ stato }) => stato === "da raccogliere");
    const righeMancanti = righe.flatMap((riga): readonly RigaMancante[] => {
      const arrivata = arrivate.get(riga.misurato);
      const perche = percheDi(riga, arrivata);
      const nota = arrivata?.arrivi.find((una) => una.nota !== "")?.nota ?? "";
      return perche === null ? [] : [{ riga, perche, nota, isDovuta: isDovuta(riga) }];
    });
    const conta = (perche: RigaMancante["perche"]) => righeMancanti.filter((una) => una.perche === perche).length;
    const hasGiorno = rilevazioni.length > 0;
    return {
      responsabile,
      daRaccogliere: righe.length,
      risposte: righe.length - righeMancanti.length,
      arrivate: righe.filter(({ misurato }) => isArrivata(arrivate.get(misurato))).length,
      mancanti: conta("mancante"),
      inConflitto: conta("in conflitto"),
      rifiutate: conta("rifiutata"),
      dovute: hasGiorno ? righe.filter(isDovuta).length : null,
      inRitardo: hasGiorno ? righeMancanti.filter((una) => una.isDovuta === true).length : null,
      righeMancanti,
    };
  });
}
