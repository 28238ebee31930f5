import type { Cella } from "../../domain/Cella";
import { displayCella } from "../../domain/numeri/displayCella";
import { normalize } from "../../domain/testo/normalize";
import { cellAt, type SheetGrid } from "../griglia/SheetGrid";

/** A cell of the table with the place where it stands, 0-based. */
interface CellaVariata {
  readonly cella: Cella;
  readonly colonna: number;
}

/** What a body's own table says of one change: before and after, with who asked for it and why. */
export interface RigaVariata {
  /** 0-based. */
  readonly riga: number;
  /** The row goes on with the objective of the one above. */
  readonly isContinuazione: boolean;
  readonly richiedente: string;
  readonly obiettivo: { readonly prima: string; readonly dopo: string };
  readonly indicatore: { readonly prima: string; readonly dopo: string };
  readonly target: { readonly prima: CellaVariata; readonly dopo: CellaVariata };
  readonly motivo: string;
  /** "" where the table has none. */
  readonly atto: string;
}

/** A table of variations of the Piano as a body writes it (Firenze, Allegato 1). */
export interface TabellaVariata {
  readonly foglio: string;
  /** The words over it, the nearest last. */
  readonly titoli: readonly string[];
  readonly livello: "strategico" | "operativo" | null;
  readonly hasAtto: boolean;
  readonly righe: readonly RigaVariata[];
}

const PRIMA =
  /\b(?:precedent[ei]|prima|inizial[ei]|originari[oi]?|vigent[ei]|vecchi[oa]?|approvat[oi]|previous|former|old|original|current)\b/;
const DOPO =
  /\b(?:aggiornat[oi]|dopo|nuov[oi]|modificat[oi]|rimodulat[oi]|rivist[oi]|variat[oi]|propost[oi]|updated|new|revised|amended|proposed)\b/;
const COSE = {
  target: /\b(?:target|valore atteso|risultato atteso|valore obiettivo)\b/,
  indicatore: /\b(?:indicator[ei]?|kpi|metric)\b/,
  obiettivo: /\b(?:obiettiv[oi]|objectives?|goals?)\b/,
} as const;
type Cosa = keyof typeof COSE;
const RICHIEDENTE =
  /\b(?:richiedent[ei]|proponent[ei]|ufficio|servizio|struttura|area|requested by|requester|owner|office)\b/;
const MOTIVO = /\b(?:motiv[oi]|motivazion[ei]|caus[ae]|giustificazion[ei]|not[ae]|reasons?|why)\b/;
const ATTO = /\b(?:att[oi]|deliber[ae]|deliberazion[ei]|provvediment[oi]|determin[ae]|resolution|act|decision)\b/;
const LUNGHEZZA_MASSIMA = 80;

interface Colonne {
  readonly richiedente: number | null;
  readonly motivo: number | null;
  readonly atto: number | null;
  /** What has one column only does not change: it stands in both places. */
  readonly coppie: ReadonlyMap<Cosa, { readonly prima: number; readonly dopo: number }>;
}

/** The columns that a row of headings names; null where it puts no former target beside an updated one. */
function colonneAt(riga: readonly Cella[]): Colonne | null {
  const prima = new Map<Cosa, number>();
  const dopo = new Map<Cosa, number>();
  const sole = new Map<Cosa, number>();
  let richiedente: number | null = null;
  let motivo: number | null = null;
  let atto: number | null = null;
  for (const [colonna, cella] of riga.entries()) {
    if (cella.tipo !== "testo" || cella.valore.length > LUNGHEZZA_MASSIMA) continue;
    const detto = normalize(cella.valore);
    const cosa = (Object.keys(COSE) as Cosa[]).find((una) => COSE[una].test(detto));
    const quando = DOPO.test(detto) ? dopo : PRIMA.test(detto) ? prima : null;
    // "Motivo richiesta aggiornamento" names no updated thing.
    if (MOTIVO.test(detto)) motivo ??= colonna;
    else if (cosa && quando) {
      if (!quando.has(cosa)) quando.set(cosa, colonna);
    } else if (ATTO.test(detto)) atto ??= colonna;
    else if (RICHIEDENTE.test(detto)) richiedente ??= colonna;
    else if (cosa && !sole.has(cosa)) sole.set(cosa, colonna);
  }
  if (!prima.has("target") || !dopo.has("target")) return null;
  const coppie = new Map(
    (Object.keys(COSE) as Cosa[]).flatMap((cosa) => {
      const [suo, altro] = [prima.get(cosa), dopo.get(cosa)];
      const sola = suo ?? altro ?? sole.get(cosa);
      return sola === undefined ? [] : [[cosa, { prima: suo ?? sola, dopo: altro ?? sola }] as const];
    }),
  );
  return coppie.size > 1 ? { richiedente, motivo, atto, coppie } : null;
}

const isVuoto = (testo: string) => testo === "";

function rigaOf(grid: SheetGrid, riga: number, colonne: Colonne, sopra: RigaVariata | undefined): RigaVariata | null {
  const testoIn = (colonna: number | null) =>
    colonna === null
      ? ""
      : displayCella(cellAt(grid, riga, colonna))
          .replace(/\s+/g, " ")
          .trim();
  const testiDi = (cosa: Cosa) => {
    const coppia = colonne.coppie.get(cosa);
    return { prima: testoIn(coppia?.prima ?? null), dopo: testoIn(coppia?.dopo ?? null) };
  };
  const cellaDi = (colonna: number): CellaVariata => ({ cella: cellAt(grid, riga, colonna), colonna });
  const target = colonne.coppie.get("target");
  if (!target) return null;
  const [obiettivo, indicatore, scritti] = [testiDi("obiettivo"), testiDi("indicatore"), testiDi("target")];
  const haObiettivi = colonne.coppie.has("obiettivo");
  const altro = [...new Set([...colonne.coppie.values()].flatMap(({ prima, dopo }) => [prima, dopo]))].map(testoIn);
  if (altro.every(isVuoto)) return null;
  // Only the column of the objective is filled: a title between the rows.
  if (altro.filter((uno) => uno !== "").length === 1 && indicatore.dopo === "" && scritti.dopo === "") return null;
  const isContinuazione = haObiettivi && sopra !== undefined && isVuoto(obiettivo.prima) && isVuoto(obiettivo.dopo);
  const celle = { prima: cellaDi(target.prima), dopo: cellaDi(target.dopo) };
  const base = { riga, indicatore, target: celle, isContinuazione };
  if (isContinuazione) {
    const { richiedente, obiettivo: suo, motivo, atto } = sopra;
    return { ...base, richiedente, obiettivo: suo, motivo: testoIn(colonne.motivo) || motivo, atto };
  }
  return {
    ...base,
    richiedente: testoIn(colonne.richiedente),
    obiettivo: haObiettivi ? obiettivo : indicatore,
    motivo: testoIn(colonne.motivo),
    atto: testoIn(colonne.atto),
  };
}

function livelloDi(titoli: readonly string[]): TabellaVariata["livello"] {
  const detto = normalize(titoli.join(" "));
  if (/\boperativ|\boperational|\bannual/.test(detto)) return "operativo";
  return /\bstrategic|\btriennal/.test(detto) ? "strategico" : null;
}

/** The only text of a row, as a title is. */
function testoSolo(riga: readonly Cella[]): string | null {
  const piene = riga.filter((cella) => displayCella(cella).trim() !== "");
  const [sola] = piene;
  return piene.length === 1 && sola?.tipo === "testo" ? sola.valore.trim() : null;
}

/**
 * The tables of variations of a sheet, with former and updated things side by side; none where it has no such headings.
 * A blank objective goes on with the one above; merged areas need nothing more: only their first cell is filled.
 * Source: YEAR.md §3 (Firenze 2020, Allegato 1).
 */
export function readVariazioni(grid: SheetGrid): readonly TabellaVariata[] {
  const tabelle: TabellaVariata[] = [];
  let colonne: Colonne | null = null;
  let titoli: string[] = [];
  let righe: RigaVariata[] = [];
  const close = () => {
    if (colonne !== null && righe.length > 0) {
      const hasAtto = colonne.atto !== null;
      const foglio = grid.foglio;
      tabelle.push({ foglio, titoli, livello: livelloDi([titoli.at(-1) ?? "", foglio]), hasAtto, righe });
    }
    righe = [];
  };
  let sopra: string[] = [];
  for (const [at, celle] of grid.celle.entries()) {
    const nuove = colonneAt(celle);
    const solo = testoSolo(celle);
    if (nuove) {
      close();
      colonne = nuove;
      if (sopra.length > 0) titoli = sopra;
      sopra = [];
    } else if (solo !== null && (colonne === null || at > 0)) {
      sopra.push(solo);
    } else if (colonne !== null) {
      const una = rigaOf(grid, at, colonne, righe.at(-1));
      if (una) righe.push(una);
      sopra = [];
    }
  }
  close();
  return tabelle;
}

/** What the table says of a cell that stays as it was. */
export const isInvariato = (testo: string): boolean =>
  /^(?:invariat[oi]|idem|nessuna (?:variazione|modifica)|confermat[oi]|unchanged|same)\b/.test(normalize(testo));
