import type { GenereNota } from "../domain/generiVariazione";
import { displayCella } from "../domain/numeri/displayCella";
import { normalize } from "../domain/testo/normalize";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { leggiAtto, type AttoLetto } from "./leggiAtto";

/** A note of a change written beside a row (Maremma-Tirreno). */
export interface NotaDiRolling {
  /** 0-based. */
  readonly riga: number;
  readonly colonna: number;
  readonly testo: string;
  readonly genere: GenereNota;
  /** Null where no indicator stands on the row of the note. */
  readonly uno: IndicatoreMisurato | null;
  /** Null where the note names none. */
  readonly atto: AttoLetto | null;
}

const TESTE: readonly (readonly [GenereNota, RegExp])[] = [
  ["aggiornato", /^(?:aggiornat[oaie]|updated|rimodulat[oaie])\b/],
  ["modificato", /^(?:modific(?:a|he|at[oaie])|variat[oaie]|variazione|riformulat[oaie]|amended|changed)\b/],
  ["eliminato", /^(?:eliminat|soppress|stralciat|annullat|deleted|removed|dropped)/],
  ["inserito", /^(?:inserit|introdott|aggiunt|nuov[oa]\b|added|new\b)/],
  ["rinviato", /^(?:rinviat|posticipat|postponed|deferred)/],
];
const CON_ATTO =
  /\b(?:rolling|giunta|consiglio|delib|del\. ?g|dgc|determin|decret|provvediment|resolution|board|rimodulazion)/;
const LUNGHEZZA_MASSIMA = 300;

function genereDella(testo: string): GenereNota | null {
  if (testo.length > LUNGHEZZA_MASSIMA) return null;
  const detto = normalize(testo);
  if (!CON_ATTO.test(detto)) return null;
  return TESTE.find(([, forma]) => forma.test(detto))?.[0] ?? null;
}

/**
 * The notes of a sheet that say that a row was changed, taken away or added during the year, each on its own row: a
 * text below the rows is a note without one.
 * Source: YEAR.md §3 (Maremma-Tirreno 2019).
 */
export function noteDiRolling({ cruscotto, indicatori }: CruscottoMisurato, grid: SheetGrid): readonly NotaDiRolling[] {
  const colonne = new Set([
    ...cruscotto.colonne.flatMap(({ ruolo, colonna }) => (ruolo === "nota" ? [colonna] : [])),
    ...indicatori.flatMap(({ indicatore: { libere } }) => libere),
  ]);
  const perRiga = new Map(indicatori.map((uno) => [uno.indicatore.riga, uno]));
  return grid.celle.flatMap((_, riga) =>
    [...colonne].flatMap((colonna): NotaDiRolling[] => {
      const testo = displayCella(cellAt(grid, riga, colonna)).trim();
      const genere = testo === "" ? null : genereDella(testo);
      if (genere === null) return [];
      return [{ riga, colonna, testo, genere, uno: perRiga.get(riga) ?? null, atto: leggiAtto(testo) }];
    }),
  );
}

/** How much of a sheet changed in the year: the rows it changed or took away, of those that it began with. */
export interface IndiceDiModifica {
  readonly modificati: number;
  readonly programmati: number;
}

/** The index of a sheet's notes; rows added during the year were not programmed. */
export function indiceDiModifica(misurato: CruscottoMisurato, note: readonly NotaDiRolling[]): IndiceDiModifica {
  const conRiga = note.filter(({ uno }) => uno !== null);
  const inserite = conRiga.filter(({ genere }) => genere === "inserito").length;
  return { modificati: conRiga.length - inserite, programmati: misurato.indicatori.length - inserite };
}
