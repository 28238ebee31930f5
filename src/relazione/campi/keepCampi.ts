import type { Soggetto } from "../../correzioni/Correzione";
import { chiaveOf } from "../../correzioni/matchRighe";
import { abbina, type PassoDiAbbinamento } from "../../domain/abbina";
import { somiglianza } from "../../domain/testo/somiglianza";
import { normalize } from "../../domain/testo/normalize";
import type { Casella, RigaTabella, Tabella } from "../caselle/Tabella";

/** What the user typed beside one row of a table of ours, by the words that head its columns. */
export interface CampiScritti {
  readonly soggetto: Soggetto;
  readonly testi: Readonly<Record<string, string>>;
}

interface TabellaConCampi {
  readonly tabella: Tabella;
  /** Typed beside rows that are not there any more: shown below, never dropped. */
  readonly orfani: readonly CampiScritti[];
}

/** Names this much alike are the same one, a little changed. */
const SOMIGLIANZA_MINIMA = 0.7;
/** The second best must be this much further away, or nobody knows which. */
const DISTACCO = 0.1;

type PassoCampi = PassoDiAbbinamento<CampiScritti, Soggetto>;

const foglioOf = ({ foglio }: Soggetto) => foglio.toLowerCase();
const voceOf = ({ voce }: Soggetto) => normalize(voce);
const postoOf = (soggetto: Soggetto) => (soggetto.riga === null ? null : `${foglioOf(soggetto)}|${soggetto.riga}`);

const per = (
  come: string,
  quante: "una" | "prime",
  ...parti: readonly ((soggetto: Soggetto) => string | null)[]
): PassoCampi => {
  const diRiga = (soggetto: Soggetto) => {
    const sue = parti.map((parte) => parte(soggetto));
    return sue.includes(null) ? null : JSON.stringify(sue);
  };
  return { come, quante, diRiga, diCercato: ({ soggetto }) => diRiga(soggetto) };
};

const PASSI: readonly PassoCampi[] = [
  per("posto e parole", "prime", postoOf, chiaveOf),
  per("foglio e parole", "una", foglioOf, chiaveOf),
  per("parole", "una", chiaveOf),
  per("posto e nome", "prime", postoOf, voceOf),
  per("foglio e nome", "una", foglioOf, voceOf),
  {
    come: "somiglianza",
    somiglianza: ({ soggetto }, riga) =>
      foglioOf(soggetto) === foglioOf(riga) ? somiglianza(riga.voce, soggetto.voce) : null,
    minima: SOMIGLIANZA_MINIMA,
    distacco: DISTACCO,
    ancheIncerta: false,
  },
];

/** Which row each written text belongs to now: a row takes one only. */
export function assignCampi(
  soggetti: readonly Soggetto[],
  scritti: readonly CampiScritti[],
): ReadonlyMap<Soggetto, CampiScritti> {
  return new Map(abbina(scritti, soggetti, PASSI).coppie.map(({ cercato, riga }) => [riga, cercato]));
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
