import type { Cella } from "../../domain/Cella";
import { displayCella } from "../../domain/numeri/displayCella";
import { normalize } from "../../domain/testo/normalize";
import { parseNumero } from "../../domain/numeri/parseNumero";
import { round12 } from "../../domain/numeri/round12";
import type { SheetGrid } from "../griglia/SheetGrid";
import { Unioni } from "../griglia/Unioni";

type EsitoStorico = "raggiunti" | "parziali" | "nonRaggiunti";
export const ESITI_STORICI: readonly EsitoStorico[] = ["raggiunti", "parziali", "nonRaggiunti"];

/** A past figure where it stands, 0-based, as a number of its own unit. */
export interface CifraStorica {
  readonly riga: number;
  readonly colonna: number;
  readonly cella: Cella;
  readonly valore: number;
}

export interface AnnoStorico {
  readonly anno: number;
  readonly cifre: Readonly<Record<EsitoStorico, CifraStorica>>;
  /** How many there were, where the sheet says it. */
  readonly totale: CifraStorica | null;
}

/** Outcomes by year, as a body publishes them. */
export interface SerieEsiti {
  readonly foglio: string;
  readonly titolo: string;
  /** Null where the words do not say it. */
  readonly gruppo: "strategici" | "operativi" | null;
  readonly unita: "quote" | "punti" | "conteggi";
  /** Size of the last printed digit of its shares. */
  readonly passo: number;
  /** From the oldest. */
  readonly anni: readonly AnnoStorico[];
}

type Etichetta = EsitoStorico | "totale";
interface Posizione {
  readonly riga: number;
  readonly colonna: number;
}

const PAROLE: readonly (readonly [Etichetta, RegExp])[] = [
  ["nonRaggiunti", /^(?:% |n\.? |obiettivi )*non (?:conseguit|raggiunt)[oi]\b/],
  ["parziali", /^(?:% |n\.? |obiettivi )*(?:parzial|(?:conseguit|raggiunt)[oi] (?:solo )?(?:in parte|parzial))/],
  ["raggiunti", /^(?:% |n\.? |obiettivi )*(?:pienamente )?(?:conseguit|raggiunt)[oi]\b/],
  ["totale", /^(?:totale|numero|n\.?)(?: (?:degli |di )?obiettivi)?$/],
];

function etichettaOf(cella: Cella): Etichetta | null {
  if (cella.tipo !== "testo") return null;
  const parole = normalize(cella.valore);
  return PAROLE.find(([, forma]) => forma.test(parole))?.[0] ?? null;
}

function annoOf(cella: Cella): number | null {
  const scritto = /^(?:anno )?(20\d\d)$/.exec(normalize(displayCella(cella)))?.[1];
  return scritto === undefined ? null : Number(scritto);
}

/** One sheet, read along its rows or, when it is laid out the other way, along its columns. */
class Verso {
  private readonly unioni: Unioni;

  constructor(
    private readonly grid: SheetGrid,
    private readonly isTrasposto: boolean,
  ) {
    this.unioni = new Unioni(grid);
  }

  /** `lungo`: along the list of outcomes; `di traverso`: along the years. */
  postoAt(lungo: number, traverso: number): Posizione {
    return this.isTrasposto ? { riga: traverso, colonna: lungo } : { riga: lungo, colonna: traverso };
  }

  at(lungo: number, traverso: number): Cella {
    const { riga, colonna } = this.postoAt(lungo, traverso);
    return this.unioni.ownAt(riga, colonna);
  }

  get estensione(): readonly [lungo: number, traverso: number] {
    const colonne = Math.max(0, ...this.grid.celle.map(({ length }) => length));
    return this.isTrasposto ? [colonne, this.grid.celle.length] : [this.grid.celle.length, colonne];
  }

  cifraAt(lungo: number, traverso: number): CifraStorica | null {
    const cella = this.at(lungo, traverso);
    const letto = cella.tipo === "testo" ? parseNumero(cella.valore)?.valore : undefined;
    const valore = cella.tipo === "numero" ? cella.valore : letto;
    return valore === undefined ? null : { ...this.postoAt(lungo, traverso), cella, valore };
  }
}

/** The places of the outcomes that follow each other from a first one, each once. */
function etichetteDa(verso: Verso, da: number, traverso: number): ReadonlyMap<Etichetta, number> {
  const trovate = new Map<Etichetta, number>();
  for (let lungo = da; lungo < da + ESITI_STORICI.length + 1; lungo++) {
    const etichetta = etichettaOf(verso.at(lungo, traverso));
    if (etichetta && !trovate.has(etichetta)) trovate.set(etichetta, lungo);
  }
  return trovate;
}

/** The line of years before the outcomes: the nearest that names one beyond their labels. */
function lineaAnni(verso: Verso, prima: number, traverso: number): readonly (readonly [anno: number, dove: number])[] {
  const [, traversi] = verso.estensione;
  for (let lungo = prima - 1; lungo >= 0; lungo--) {
    const anni: (readonly [number, number])[] = [];
    for (let dove = traverso + 1; dove < traversi; dove++) {
      const anno = annoOf(verso.at(lungo, dove));
      if (anno !== null) anni.push([anno, dove]);
    }
    if (anni.length > 0) return anni;
  }
  return [];
}

/** Whole percents sum to about this much more or less than 100. */
const SCARTO = 2;

/** Numbers are whole; shares are at most 1, or have decimals, or sum to about 100 every year. */
function unitaOf(anni: readonly AnnoStorico[]): SerieEsiti["unita"] {
  const valori = anni.map(({ cifre }) => ESITI_STORICI.map((esito) => cifre[esito].valore));
  const somme = valori.map((sue) => sue.reduce((tot, uno) => tot + uno, 0));
  const isIntero = valori.flat().every(Number.isInteger);
  if (valori.flat().every((uno) => uno <= 1) && (!isIntero || somme.every((somma) => somma === 1))) return "quote";
  if (!isIntero) return "punti";
  return anni.length > 1 && somme.every((somma) => Math.abs(somma - 100) <= SCARTO) ? "punti" : "conteggi";
}

/** Shares are printed to the percent, the tenth or the hundredth: as the finest of the series. */
function passoOf(anni: readonly AnnoStorico[], unita: SerieEsiti["unita"]): number {
  const scala = unita === "punti" ? 100 : 1;
  const decimali = anni.flatMap(({ cifre }) =>
    ESITI_STORICI.map((esito) => (String(round12(cifre[esito].valore / scala)).split(".")[1] ?? "").length),
  );
  return 10 ** -Math.min(4, Math.max(2, ...decimali));
}

function gruppoOf(titolo: string): SerieEsiti["gruppo"] {
  const parole = normalize(titolo);
  if (/strategic|specific/.test(parole)) return "strategici";
  return /operativ/.test(parole) ? "operativi" : null;
}

/** The words over a table, nearest first, up to the figures of the one above. */
function titoloSopra(grid: SheetGrid, riga: number): string {
  const sopra: string[] = [];
  for (let at = riga; at >= 0; at--) {
    const testi = (grid.celle[at] ?? []).filter((cella) => cella.tipo === "testo");
    const prima = testi[0];
    if (at < riga && (prima === undefined || testi.some((cella) => etichettaOf(cella) !== null))) break;
    if (prima && etichettaOf(prima) === null) sopra.push(displayCella(prima));
  }
  return sopra.reverse().join(" – ");
}

function serieAt(grid: SheetGrid, verso: Verso, lungo: number, traverso: number): SerieEsiti | null {
  const etichette = etichetteDa(verso, lungo, traverso);
  const [raggiunti, parziali, nonRaggiunti] = ESITI_STORICI.map((esito) => etichette.get(esito));
  if (raggiunti === undefined || parziali === undefined || nonRaggiunti === undefined) return null;
  const totale = etichette.get("totale");
  const anni = lineaAnni(verso, lungo, traverso).flatMap(([anno, dove]): readonly AnnoStorico[] => {
    const [a, b, c] = [raggiunti, parziali, nonRaggiunti].map((suo) => verso.cifraAt(suo, dove));
    const tot = totale === undefined ? null : verso.cifraAt(totale, dove);
    return a && b && c ? [{ anno, cifre: { raggiunti: a, parziali: b, nonRaggiunti: c }, totale: tot }] : [];
  });
  if (anni.length === 0) return null;
  const unita = unitaOf(anni);
  const titolo = titoloSopra(grid, verso.postoAt(lungo, traverso).riga - 1);
  const inOrdine = [...anni].sort((a, b) => a.anno - b.anno);
  return { foglio: grid.foglio, titolo, gruppo: gruppoOf(titolo), unita, passo: passoOf(anni, unita), anni: inOrdine };
}

/**
 * The tables of outcomes by year that a sheet holds: CONSEGUITI, CONSEGUITI IN PARTE, NON CONSEGUITI down the rows and
 * years across, or the other way round; in shares, in points or in numbers. Empty when it holds none.
 * Source: Firenze 2020, sheet "Storico".
 */
export function readStorico(grid: SheetGrid): readonly SerieEsiti[] {
  for (const isTrasposto of [false, true]) {
    const verso = new Verso(grid, isTrasposto);
    const [lunghi, traversi] = verso.estensione;
    const serie: SerieEsiti[] = [];
    for (let traverso = 0; traverso < traversi; traverso++) {
      for (let lungo = 0; lungo < lunghi; lungo++) {
        if (etichettaOf(verso.at(lungo, traverso)) !== "raggiunti") continue;
        const trovata = serieAt(grid, verso, lungo, traverso);
        if (trovata) serie.push(trovata);
      }
    }
    if (serie.length > 0) return serie;
  }
  return [];
}
