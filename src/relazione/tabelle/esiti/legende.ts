import { Unioni } from "../../../cruscotto/griglia/Unioni";
import { displayCella } from "../../../domain/numeri/displayCella";
import { groupBy } from "../../../domain/groupBy";
import { normalize } from "../../../domain/testo/normalize";
import { DETTAGLIO } from "../../../texts/relazione/relazione";
import type { FoglioAccanto, FoglioDiRelazione } from "../../caselle/Materiale";

/** "VT01", "MD 05", "GA00": what a legend explains. */
const CODICE = /^[A-Z]{1,5}[ .-]?\d{1,4}[A-Z]?$/;
const CODICI = /[A-Z]{1,5}[ .-]?\d{1,4}[A-Z]?\b/g;
const compatto = (codice: string) => codice.replace(/[ .-]/g, "");

/** The codes that the other sheets of the workbook explain, each with its words; one explained in two ways is left out. */
function legendaIn(accanto: readonly FoglioAccanto[]): ReadonlyMap<string, string> {
  const coppie = accanto.flatMap(({ grid }) =>
    grid.celle.flatMap((riga) =>
      riga.flatMap((cella, at): (readonly [codice: string, nome: string])[] => {
        const dopo = riga[at + 1];
        if (cella.tipo !== "testo" || dopo?.tipo !== "testo" || !CODICE.test(cella.valore.trim())) return [];
        const nome = dopo.valore.replace(/\s+/g, " ").trim();
        return nome === "" || CODICE.test(nome) ? [] : [[compatto(cella.valore.trim()), nome]];
      }),
    ),
  );
  const perCodice = [...groupBy(coppie, ([codice]) => codice)];
  return new Map(
    perCodice.flatMap(([codice, sue]) => {
      const nomi = new Set(sue.map(([, nome]) => normalize(nome)));
      const [prima] = sue;
      return nomi.size === 1 ? [[codice, prima[1]] as const] : [];
    }),
  );
}

/**
 * What the codes in the columns of a detail stand for, where another sheet of the workbook says it: one note a column.
 * Source: Firenze 2020, "CdC coinvolti" and their legend.
 */
export function noteDiLegenda(
  { misurato, grid }: FoglioDiRelazione,
  accanto: readonly FoglioAccanto[],
): readonly string[] {
  const legenda = legendaIn(accanto);
  if (legenda.size === 0) return [];
  const unioni = new Unioni(grid);
  const scritti = misurato.indicatori.flatMap(({ indicatore }) =>
    indicatore.accanto.map(({ colonna, intestazione }) => ({
      intestazione: intestazione.replace(/\s+/g, " ").trim(),
      testo: displayCella(unioni.seenAt(indicatore.riga, colonna)),
    })),
  );
  return [...groupBy(scritti, ({ intestazione }) => intestazione)].flatMap(([intestazione, suoi]) => {
    const codici = suoi.flatMap(({ testo }) => [...testo.matchAll(CODICI)].map(([codice]) => compatto(codice)));
    const spiegati = [...new Set(codici)].filter((codice) => legenda.has(codice)).toSorted();
    if (spiegati.length === 0 || intestazione === "") return [];
    return [
      DETTAGLIO.legenda(
        intestazione,
        spiegati.map((codice) => `${codice} ${legenda.get(codice) ?? ""}`),
      ),
    ];
  });
}
