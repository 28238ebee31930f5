import type { Soggetto } from "../../correzioni/Correzione";
import { chiaveOf } from "../../correzioni/matchRighe";
import { somiglianza } from "../../domain/somiglianza";
import { normalize } from "../../domain/normalize";
import type { Casella, RigaTabella, Tabella } from "../caselle/Tabella";

/** What the user typed beside one row of a table of ours, by the words that head its columns. */
export interface CampiScritti {
  readonly soggetto: Soggetto;
  readonly testi: Readonly<Record<string, string>>;
}

export interface TabellaConCampi {
  readonly tabella: Tabella;
  /** Typed beside rows that are not there any more: shown below, never dropped. */
  readonly orfani: readonly CampiScritti[];
}

/** Names this much alike are the same one, a little changed. */
const SOMIGLIANZA_MINIMA = 0.7;
/** The second best must be this much further away, or nobody knows which. */
const DISTACCO = 0.1;

const isStessoFoglio = (a: Soggetto, b: Soggetto) => a.foglio.toLowerCase() === b.foglio.toLowerCase();
const isStessaVoce = (a: Soggetto, b: Soggetto) => normalize(a.voce) === normalize(b.voce);
const isStessaChiave = (a: Soggetto, b: Soggetto) => chiaveOf(a) === chiaveOf(b);

/** The one row most like what was written; null when none is like it, or two are. */
function simile(scritto: Soggetto, libere: readonly Soggetto[]): Soggetto | null {
  const pesate = libere
    .map((soggetto) => ({ soggetto, quanto: somiglianza(soggetto.voce, scritto.voce) }))
    .sort((a, b) => b.quanto - a.quanto);
  const [prima, seconda] = pesate;
  if (!prima || prima.quanto < SOMIGLIANZA_MINIMA) return null;
  return seconda && prima.quanto - seconda.quanto < DISTACCO ? null : prima.soggetto;
}

/** Which row each written text belongs to now: the surest ways first, and a row takes one only. */
export function assignCampi(
  soggetti: readonly Soggetto[],
  scritti: readonly CampiScritti[],
): ReadonlyMap<Soggetto, CampiScritti> {
  const trovati = new Map<Soggetto, CampiScritti>();
  let cercati = scritti;
  const libere = (condizione: (soggetto: Soggetto) => boolean) =>
    soggetti.filter((soggetto) => !trovati.has(soggetto) && condizione(soggetto));
  const pass = (trova: (cercato: Soggetto, altri: readonly CampiScritti[]) => Soggetto | null | undefined) => {
    const assegnati = cercati.flatMap((scritto) => {
      const riga = trova(scritto.soggetto, cercati);
      if (!riga || trovati.has(riga)) return [];
      trovati.set(riga, scritto);
      return [scritto];
    });
    cercati = cercati.filter((scritto) => !assegnati.includes(scritto));
  };
  const soloUno = (trovate: readonly Soggetto[]) => (trovate.length === 1 ? trovate[0] : null);
  const isSolo = (cercato: Soggetto, altri: readonly CampiScritti[], stessa: (a: Soggetto, b: Soggetto) => boolean) =>
    altri.filter(({ soggetto }) => stessa(soggetto, cercato)).length === 1;
  const stessoPosto = (stessa: (a: Soggetto, b: Soggetto) => boolean) => (cercato: Soggetto) =>
    cercato.riga === null
      ? null
      : libere((uno) => uno.riga === cercato.riga && isStessoFoglio(uno, cercato) && stessa(uno, cercato))[0];

  pass(stessoPosto(isStessaChiave));
  pass((cercato, altri) => {
    const stessa = (a: Soggetto, b: Soggetto) => isStessoFoglio(a, b) && isStessaChiave(a, b);
    return isSolo(cercato, altri, stessa) ? soloUno(libere((uno) => stessa(uno, cercato))) : null;
  });
  pass((cercato, altri) =>
    isSolo(cercato, altri, isStessaChiave) ? soloUno(libere((uno) => isStessaChiave(uno, cercato))) : null,
  );
  pass(stessoPosto(isStessaVoce));
  pass((cercato, altri) => {
    const stessa = (a: Soggetto, b: Soggetto) => isStessoFoglio(a, b) && isStessaVoce(a, b);
    return isSolo(cercato, altri, stessa) ? soloUno(libere((uno) => stessa(uno, cercato))) : null;
  });
  pass((cercato) =>
    simile(
      cercato,
      libere((uno) => isStessoFoglio(uno, cercato)),
    ),
  );
  return trovati;
}

function fill(riga: RigaTabella, { testi }: CampiScritti, colonne: Tabella["colonne"]): RigaTabella {
  const riempite = colonne.flatMap(({ id, titolo, genere }): [string, Casella][] => {
    const scritto = testi[titolo] ?? "";
    const prima = riga.caselle[id];
    const casella = prima?.tipo === "campo" ? prima : ({ tipo: "campo" } as const);
    return genere === "campo" && scritto !== "" ? [[id, { ...casella, testo: scritto, isProposta: false }]] : [];
  });
  return { ...riga, caselle: { ...riga.caselle, ...Object.fromEntries(riempite) } };
}

/**
 * Brings back what the user typed beside the rows of a table: each text to the row it was typed for, also when rows
 * were inserted, moved, sorted or slightly renamed since. What belongs to no row any more is returned apart.
 */
export function keepCampi(tabella: Tabella, scritti: readonly CampiScritti[]): TabellaConCampi {
  const pieni = scritti.filter(({ testi }) => Object.values(testi).some((testo) => testo.trim() !== ""));
  const soggetti = tabella.righe.flatMap(({ soggetto }) => soggetto ?? []);
  const trovati = assignCampi(soggetti, pieni);
  const righe = tabella.righe.map((riga) => {
    const suoi = riga.soggetto && trovati.get(riga.soggetto);
    return suoi ? fill(riga, suoi, tabella.colonne) : riga;
  });
  const assegnati = new Set(trovati.values());
  return { tabella: { ...tabella, righe }, orfani: pieni.filter((uno) => !assegnati.has(uno)) };
}
