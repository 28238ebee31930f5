import { chiaveDi, postoOf } from "../cruscotto/Posto";
import type { Esito } from "../domain/Misura";
import type { AggregatoMisurato, CruscottoMisurato } from "../misura/CruscottoMisurato";

export interface EsitoRiga {
  readonly sal: number | null;
  readonly esito: Esito;
}

/** One figure in two measures of a sheet. */
export interface Cambio {
  readonly prima: EsitoRiga;
  readonly dopo: EsitoRiga;
}

/** A row whose figure or outcome an answer changes, or that it is about; `dopo` is null once the row is excluded. */
export interface RigaRisposta {
  readonly riga: number;
  readonly nome: string;
  readonly prima: EsitoRiga;
  readonly dopo: EsitoRiga | null;
}

const esitoDi = ({ sal, esito }: EsitoRiga): EsitoRiga => ({ sal, esito });

/** The figure and the outcome of what was measured twice, and nothing else of it. */
export function cambioDi(prima: EsitoRiga, dopo: EsitoRiga): Cambio {
  return { prima: esitoDi(prima), dopo: esitoDi(dopo) };
}

/** Whether the figure or the outcome is another one; what is there no more is. */
export function isCambiato({ prima, dopo }: Pick<RigaRisposta, "prima" | "dopo">): boolean {
  return prima.sal !== dopo?.sal || prima.esito !== dopo.esito;
}

/** The rows that differ between two measures of a sheet in figure or outcome, and those that are answered. */
export function righeCambiate(
  prima: CruscottoMisurato | null,
  dopo: CruscottoMisurato | null,
  risposte: ReadonlySet<string> = new Set(),
): readonly RigaRisposta[] {
  const byPosto = new Map(dopo?.indicatori.map((uno) => [chiaveDi(postoOf(uno.indicatore)), uno.misura]));
  return (prima?.indicatori ?? []).flatMap(({ indicatore, misura }): RigaRisposta[] => {
    const chiave = chiaveDi(postoOf(indicatore));
    const nuova = byPosto.get(chiave);
    const { riga, nome } = indicatore;
    const una = { riga, nome, prima: esitoDi(misura), dopo: nuova ? esitoDi(nuova) : null };
    return isCambiato(una) || risposte.has(chiave) ? [una] : [];
  });
}

/** The means of the headings that two measures of a sheet have, by the id of each. */
export function medieDi(
  prima: CruscottoMisurato,
  dopo: CruscottoMisurato,
): ReadonlyMap<number, Cambio & Pick<AggregatoMisurato, "nodo">> {
  const nuove = new Map(dopo.aggregati.map(({ nodo, media }) => [nodo.id, media]));
  return new Map(
    prima.aggregati.flatMap(({ nodo, media }) => {
      const nuova = nuove.get(nodo.id);
      return nuova ? [[nodo.id, { nodo, ...cambioDi(media, nuova) }] as const] : [];
    }),
  );
}
