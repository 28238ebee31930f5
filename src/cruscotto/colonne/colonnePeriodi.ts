import type { Colonna } from "../Cruscotto";
import { isParteDellAnno, readFine, type FineDelPeriodo } from "./parole/periodo";
import type { CellaIntestazione } from "./testa/Intestazione";

/** The columns of one part of the year, 0-based. */
export interface ColonnaDiPeriodo {
  readonly fine: FineDelPeriodo;
  readonly intestazione: string;
  readonly consuntivo: number;
  /** Null where it has no target of its own. */
  readonly target: number | null;
}

const FINE_ANNO = 12;

/** By year, month and day; a month's end comes after its days. */
const ordineDi = ({ anno, mese, giorno }: FineDelPeriodo) =>
  ((anno ?? 0) * 100 + (mese ?? FINE_ANNO)) * 100 + (giorno ?? 99);

const isStessa = (una: FineDelPeriodo, altra: FineDelPeriodo) =>
  una.mese === altra.mese && (una.anno ?? altra.anno) === (altra.anno ?? una.anno);

const ORDINALI = ["i", "ii", "iii", "iv", "v", "vi"] as const;
/** Into so many parts a year is divided. */
const IN_PARTI = [2, 3, 4, 6];

/** Nothing but a number: "II", "2°". */
function ordinaleDi(testo: string): number {
  const nudo = testo.trim().toLowerCase();
  const romano = ORDINALI.findIndex((uno) => nudo.replace(/[°ºª^.]$/, "") === uno) + 1;
  return romano > 0 ? romano : Number(/^([1-6])\s?[°ºª^]$/.exec(nudo)?.[1] ?? 0);
}

/** "I | II | III | IV" side by side and nothing more: of four a quarter each, of three four months, of two half a year. */
function finiDelleNude(celle: readonly CellaIntestazione[]): ReadonlyMap<number, FineDelPeriodo> {
  const nude = celle.flatMap(({ colonna, testo }) => {
    const ordinale = ordinaleDi(testo);
    return ordinale > 0 ? [{ colonna, ordinale }] : [];
  });
  const isSerie = nude.every(
    ({ colonna, ordinale }, at) => ordinale === at + 1 && colonna === (nude[0]?.colonna ?? 0) + at,
  );
  if (!isSerie || !IN_PARTI.includes(nude.length)) return new Map();
  const mesi = FINE_ANNO / nude.length;
  return new Map(nude.map(({ colonna, ordinale }) => [colonna, { anno: null, mese: ordinale * mesi, giorno: null }]));
}

type ColonneDiTesta = readonly (ColonnaDiPeriodo & { readonly isScelta: boolean })[];

/** Every column of results that names a part of the year, in order; null where two name the same. */
function diPartiDellAnno(celle: readonly CellaIntestazione[], colonne: readonly Colonna[]): ColonneDiTesta | null {
  const scelto = colonne.find(({ ruolo }) => ruolo === "consuntivo");
  if (!scelto) return null;
  const ruoloDi = (cella: CellaIntestazione) =>
    colonne.find(({ colonna, ruolo }) => colonna === cella.colonna && ruolo !== "componente")?.ruolo ?? cella.ruolo;
  const nude = finiDelleNude(celle);
  const conFine = celle.flatMap((cella) => {
    const fine = nude.get(cella.colonna) ?? readFine(cella.testo);
    return fine.mese === null ? [] : [{ cella, fine }];
  });
  const target = conFine.filter(({ cella }) => ruoloDi(cella) === "target");
  const consuntivi = conFine.filter(({ cella, fine }) => {
    const ruolo = ruoloDi(cella);
    // Those of the year before say at which pace a year goes.
    if (ruolo === "precedente") return fine.anno !== null && cella.ruolo === "consuntivo";
    return ruolo === "consuntivo" || (ruolo === null && isParteDellAnno(cella.testo));
  });
  const isDoppio = consuntivi.some((uno, at) =>
    consuntivi.slice(0, at).some((altro) => isStessa(uno.fine, altro.fine)),
  );
  if (isDoppio) return null;
  return consuntivi
    .map(({ cella, fine }) => ({
      fine,
      intestazione: cella.testo.replace(/\s+/g, " "),
      consuntivo: cella.colonna,
      target: target.find((uno) => isStessa(uno.fine, fine))?.cella.colonna ?? null,
      isScelta: cella.colonna === scelto.colonna,
    }))
    .sort((a, b) => ordineDi(a.fine) - ordineDi(b.fine));
}

/**
 * The parts of the year that a header has results of, in order, each with the target of its own where there is one:
 * quarters, months, days side by side. Empty where its results name no part of the year, or two name the same.
 * @param colonne the roles that were given: a column with another role is no result
 */
export function colonnePeriodi(
  celle: readonly CellaIntestazione[],
  colonne: readonly Colonna[],
): readonly ColonnaDiPeriodo[] {
  const tutte = diPartiDellAnno(celle, colonne) ?? [];
  return tutte.some(({ isScelta }) => isScelta) ? tutte : [];
}

/**
 * The parts of the year that a header has results of beside a column of its own for the whole year ("Consuntivo | Al 30/04 |
 * Al 31/08", "I trim. | ... | IV trim. | Totale"): none of them is the result of the year.
 */
export function colonneParziali(
  celle: readonly CellaIntestazione[],
  colonne: readonly Colonna[],
): readonly ColonnaDiPeriodo[] {
  const tutte = diPartiDellAnno(celle, colonne) ?? [];
  return tutte.some(({ isScelta }) => isScelta) ? [] : tutte;
}
