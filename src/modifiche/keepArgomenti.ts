import { writeArgomenti } from "../cruscotto/argomentiScritti";
import { COLONNE_CORREZIONI, PERCORSO_UNITO } from "../cruscotto/correzioni";
import type { IndicatoreMisurato } from "../cruscotto/CruscottoMisurato";
import type { CorrezioniFoglio } from "../cruscotto/matchCorrezioni";
import type { ArgomentiValori } from "../domain/measureValori";
import { parseOpzioni, printOpzioni } from "../domain/opzioni";
import type { NuovaCorrezione } from "./buildCorrezioni";
import type { CellaModificata } from "./Modifiche";

/** What the user wrote about a row, without what PERF copied from the body's method; null where that is nothing. */
function propriOf({ argomenti }: IndicatoreMisurato): ArgomentiValori | null {
  if (!argomenti) return null;
  const lette = parseOpzioni(argomenti.opzioni ?? "");
  const opzioni = lette ? printOpzioni({ proprie: lette.proprie, delMetodo: {} }) : argomenti.opzioni;
  const propri = { ...argomenti, opzioni };
  return propri.verso === null && propri.tipo === null && opzioni === null ? null : propri;
}

/** Lines for "PERF – correzioni", and cells of lines that are there already. */
export interface ArgomentiTenuti {
  readonly nuove: readonly NuovaCorrezione[];
  readonly celle: readonly CellaModificata[];
}

/**
 * Keeps the arguments of rows that are about to lose their PERF.SAL formula. A line that says otherwise is brought up to
 * date: while the formula was there, its arguments were those that counted.
 */
export function keepArgomenti(
  foglio: string,
  righe: readonly IndicatoreMisurato[],
  { trovate }: CorrezioniFoglio,
): ArgomentiTenuti {
  const scritte = new Map(
    trovate.flatMap(([riga, una]) => (una.detto?.cosa === "argomenti" ? [[riga, una] as const] : [])),
  );
  const nuove: NuovaCorrezione[] = [];
  const celle: CellaModificata[] = [];
  for (const uno of righe) {
    const argomenti = propriOf(uno);
    const { riga, nome: voce, descrizione } = uno.indicatore;
    const scritta = scritte.get(riga);
    if (scritta?.detto?.cosa === "argomenti") {
      const prima = writeArgomenti(scritta.detto.argomenti);
      const dopo = argomenti ? writeArgomenti(argomenti) : "";
      const contenuto = (formula: string) => ({ formula, formato: "General" });
      const posto = { riga: scritta.posizione, colonna: COLONNE_CORREZIONI.valore };
      if (prima !== dopo) celle.push({ ...posto, prima: contenuto(prima), dopo: contenuto(dopo) });
    } else if (argomenti) {
      const percorso = uno.percorso.join(PERCORSO_UNITO);
      const detto = { cosa: "argomenti", argomenti } as const;
      nuove.push({ foglio, riga, voce, percorso, descrizione, detto, motivo: "", autore: "" });
    }
  }
  return { nuove, celle };
}
