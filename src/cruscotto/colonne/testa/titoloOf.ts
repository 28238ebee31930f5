import type { RuoloColonna } from "../../Cruscotto";
import type { CellaIntestazione, Intestazione } from "./Intestazione";
import { isGerarchia, NOME_CON_CODICE } from "../parole/ruoli";
import { accenna } from "../parole/radici";
import type { Unioni } from "../../griglia/Unioni";

/** A heading written inside the header row itself, over the names (Pisa, Arezzo-Siena). */
export interface Titolo {
  readonly testo: string;
  readonly etichetta: RuoloColonna | null;
  readonly colonna: number;
  /** The label before it ("Prospettiva") and its column, null where there is none. */
  readonly accanto: { readonly colonna: number; readonly testo: string } | null;
}

const NUMERICI: readonly RuoloColonna[] = ["peso", "target", "consuntivo", "sal"];

/** The labels that an inline title may follow, over the codes of its rows: "Prospettiva | IMPRESE E TERRITORIO". */
function isEtichetta(
  cella: CellaIntestazione | undefined,
): cella is CellaIntestazione & { readonly ruolo: RuoloColonna } {
  return cella !== undefined && cella.ruolo !== null && (isGerarchia(cella.ruolo) || cella.ruolo === "codice");
}

/**
 * A text over the names that is no header word but the heading of the block: it follows a label that has no names under
 * it, begins with a code, spans columns, or changes from one like header to the next. Else it is the name of a column.
 * @param altre the other headers of the sheet
 * @param hasNomi whether names stand in a column under the header
 */
export function titoloOf(
  testa: Intestazione,
  unioni: Unioni,
  altre: readonly Intestazione[],
  hasNomi: (colonna: number) => boolean,
): Titolo | null {
  if (testa.celle.some(({ ruolo }) => ruolo === "indicatore")) return null;
  const primoNumero = testa.celle.find(({ ruolo }) => ruolo !== null && NUMERICI.includes(ruolo));
  // "Servizi ai cittadini" begins as the word for who answers does: after a label it is the heading.
  const isDopoEtichetta = (altra: CellaIntestazione | undefined) => isEtichetta(altra) && !hasNomi(altra.colonna);
  const at = testa.celle.findIndex(
    ({ ruolo, colonna }, posto) =>
      colonna < (primoNumero?.colonna ?? 0) &&
      (ruolo === null || (ruolo === "responsabile" && isDopoEtichetta(testa.celle[posto - 1]))),
  );
  const cella = testa.celle[at];
  if (!cella) return null;
  const prima = testa.celle[at - 1];
  const etichetta = isEtichetta(prima) && !hasNomi(prima.colonna) ? prima : null;
  const isCambiata = altre.some(({ celle }) =>
    celle.some(({ colonna, testo, ruolo }) => colonna === cella.colonna && ruolo === null && testo !== cella.testo),
  );
  const isLarga = (unioni.areaAt(testa.riga, cella.colonna)?.colonne ?? 1) > 1;
  if (!etichetta && !isCambiata && !isLarga && !NOME_CON_CODICE.test(cella.testo)) return null;
  // "Azione / Indicatore" after "Cod." is what the rows are, unless it changes down the sheet.
  if (etichetta?.ruolo === "codice" && !isCambiata && !isLarga && accenna(cella.testo, "indicatore")) return null;
  return {
    testo: cella.testo,
    etichetta: etichetta?.ruolo ?? null,
    colonna: cella.colonna,
    accanto: etichetta && { colonna: etichetta.colonna, testo: etichetta.testo },
  };
}
