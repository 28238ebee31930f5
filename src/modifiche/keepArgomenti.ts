import { PERCORSO_UNITO } from "../correzioni/correzioni";
import type { IndicatoreMisurato } from "../misura/CruscottoMisurato";
import type { CorrezioniFoglio } from "../correzioni/matchCorrezioni";
import { chiaveDi, postoOf } from "../cruscotto/Posto";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { ArgomentiValori } from "../domain/sal/measureValori";
import { parseOpzioni, printOpzioni } from "../domain/metodo/opzioni";

import type { NuovaCorrezione } from "./buildCorrezioni";
import { clearLinee, rewriteLinea } from "./lineeCorrezioni";
import type { CellaModificata } from "../formule/Modifiche";

/** What the user wrote about a row, without what PERF copied from the body's method; null where that is nothing. */
export function propriOf(argomenti: ArgomentiValori): ArgomentiValori | null {
  const lette = parseOpzioni(argomenti.opzioni ?? "");
  const opzioni = lette ? printOpzioni({ proprie: lette.proprie, delMetodo: {} }) : argomenti.opzioni;
  const propri = { ...argomenti, opzioni };
  return propri.verso === null && propri.tipo === null && opzioni === null ? null : propri;
}

/** Lines for "PERF – correzioni", and cells of lines that are there already. */
interface ArgomentiTenuti {
  readonly nuove: readonly NuovaCorrezione[];
  readonly celle: readonly CellaModificata[];
}

/**
 * Keeps the arguments of rows that are about to lose their PERF.SAL formula. A line that says otherwise is brought up to
 * date, or taken away: while the formula was there, its arguments were those that counted.
 * @param esistente "PERF – correzioni" as it is, null when there is none
 */
export function keepArgomenti(
  foglio: string,
  righe: readonly IndicatoreMisurato[],
  { trovate }: CorrezioniFoglio,
  esistente: SheetGrid | null,
): ArgomentiTenuti {
  const scritte = new Map<string, number[]>();
  for (const [posto, { detto, posizione }] of trovate) {
    const chiave = chiaveDi(posto);
    if (detto?.cosa === "argomenti") scritte.set(chiave, [...(scritte.get(chiave) ?? []), posizione]);
  }
  const nuove: NuovaCorrezione[] = [];
  const celle: CellaModificata[] = [];
  for (const uno of righe) {
    const argomenti = uno.argomenti && propriOf(uno.argomenti);
    const posto = postoOf(uno.indicatore);
    const { nome: voce, descrizione } = uno.indicatore;
    const percorso = uno.percorso.join(PERCORSO_UNITO);
    const nuova = argomenti && {
      ...{ foglio, ...posto, voce, percorso, descrizione, motivo: "", autore: "" },
      detto: { cosa: "argomenti", argomenti } as const,
    };
    const [posizione, ...altre] = scritte.get(chiaveDi(posto)) ?? [];
    if (!esistente || posizione === undefined) {
      if (nuova) nuove.push(nuova);
      continue;
    }
    if (nuova) celle.push(...rewriteLinea(esistente, posizione, nuova));
    celle.push(...clearLinee(esistente, nuova ? altre : [posizione, ...altre]));
  }
  return { nuove, celle };
}
