import type { ColonnaScritta, RuoloColonna } from "../Cruscotto";
import type { Blocco } from "./findBlocchi";
import { GERARCHIA } from "./parole/ruoli";

/** What a row is measured by, or hangs under: all the rest only says more about it. */
const DELLA_MISURA: readonly RuoloColonna[] = [
  ...GERARCHIA,
  "codice",
  "indicatore",
  "operatore",
  "verso",
  "target",
  "consuntivo",
  "sal",
  "peso",
];

/** The columns of a block that say more about its rows and measure nothing, from the left. */
export function accantoOf({ testa, colonne }: Blocco): readonly ColonnaScritta[] {
  const misurate = new Set(colonne.flatMap(({ ruolo, colonna }) => (DELLA_MISURA.includes(ruolo) ? [colonna] : [])));
  const scritte = new Map(
    [...colonne, ...testa.celle.map(({ colonna, testo }) => ({ colonna, intestazione: testo }))].map(
      ({ colonna, intestazione }) => [colonna, intestazione],
    ),
  );
  return [...scritte]
    .filter(([colonna]) => !misurate.has(colonna))
    .sort(([a], [b]) => a - b)
    .map(([colonna, intestazione]) => ({ colonna, intestazione }));
}
