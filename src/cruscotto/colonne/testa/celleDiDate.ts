import type { Cella } from "../../../domain/Cella";
import { parseData } from "../../../domain/numeri/calendario";
import { parseFormato } from "../../../domain/numeri/formatoNumero";
import { isMancante } from "../../../domain/valori/paroleDiStato";
import type { RuoloColonna } from "../../Cruscotto";
import { giornoIn } from "../parole/date";
import { accenna } from "../parole/radici";
import type { SheetGrid } from "../../griglia/SheetGrid";
import type { CellaIntestazione } from "./Intestazione";

/** A heading of a deadline has one of these. */
const TERMINI =
  /scaden|termin|previst|programmat|pianificat|fissat|attes|limite|entro|deadline|due|planned|expected|scheduled|target/i;
const RIGHE_GUARDATE = 60;
const QUOTA = 0.6;
const RIGHE_MINIME = 2;
const LUNGHEZZA_DI_DATA = 40;

const isGiorno = (cella: Cella) =>
  cella.tipo === "numero"
    ? parseFormato(cella.formato).isData
    : cella.tipo === "testo" && cella.valore.length <= LUNGHEZZA_DI_DATA && parseData(cella.valore) !== null;

/** Whether a column holds days under its heading; or nothing at all, where that will do. */
function isDiGiorni(grid: SheetGrid, riga: number, colonna: number, ancheVuota: boolean): boolean {
  const celle = grid.celle.slice(riga + 1, riga + 1 + RIGHE_GUARDATE).flatMap((una) => una[colonna] ?? []);
  const piene = celle.filter(
    (cella) =>
      cella.tipo !== "vuota" && !(cella.tipo === "testo" && isMancante(cella.valore.slice(0, LUNGHEZZA_DI_DATA))),
  );
  if (piene.length === 0) return ancheVuota;
  const giorni = piene.filter(isGiorno).length;
  return giorni >= piene.length * QUOTA && (ancheVuota || giorni >= RIGHE_MINIME);
}

/** The words of a row may name days: most rows are told from such a header by this alone. */
export function hasTermini(grid: SheetGrid, riga: number): boolean {
  return (grid.celle[riga] ?? []).some(
    (cella) => cella.tipo === "testo" && TERMINI.test(cella.valore) && giornoIn(cella.valore) === "termine",
  );
}

/**
 * "Scadenza" beside "Data effettiva", over days: what was asked for and what was got, where no other column is asked
 * for. One without the other is a day like any.
 * @param riga the last of the header
 */
export function celleDiDate(
  grid: SheetGrid,
  riga: number,
  celle: readonly CellaIntestazione[],
): readonly CellaIntestazione[] {
  const giorni = celle.map(({ testo }) => giornoIn(testo));
  const isAltroTarget = ({ ruolo, testo, isDebole }: CellaIntestazione, at: number) =>
    giorni[at] === null && ((ruolo === "target" && !isDebole) || (ruolo === null && accenna(testo, "target")));
  if (!giorni.includes("termine") || celle.some(isAltroTarget)) return celle;
  const termini = celle.filter(({ colonna }, at) => giorni[at] === "termine" && isDiGiorni(grid, riga, colonna, false));
  const detti = celle.filter(
    ({ colonna, ruolo, isDebole }, at) =>
      (giorni[at] === "compimento" || (ruolo === "consuntivo" && !isDebole)) && isDiGiorni(grid, riga, colonna, true),
  );
  // A deed with no word of days is one where days stand under it, and no other column says when.
  const compimenti =
    detti.length > 0
      ? detti
      : celle.filter(({ colonna }, at) => giorni[at] === "forse" && isDiGiorni(grid, riga, colonna, false));
  if (termini.length === 0 || compimenti.length === 0) return celle;
  const con = (cella: CellaIntestazione, ruolo: RuoloColonna) => ({ ...cella, ruolo, isDebole: false });
  return celle.map((cella) =>
    termini.includes(cella) ? con(cella, "target") : compimenti.includes(cella) ? con(cella, "consuntivo") : cella,
  );
}
