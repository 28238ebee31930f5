import { parseFormato } from "../../../domain/numeri/formatoNumero";
import { parseData } from "../../../domain/numeri/calendario";
import { parseSiNo } from "../../../domain/valori/paroleDiStato";
import type { Cella } from "../../../domain/Cella";
import type { SheetGrid } from "../../griglia/SheetGrid";
import type { CellaIntestazione } from "./Intestazione";
import { isFigura, isNome } from "./isFigura";

/** So many filled cells under a heading tell figures from names. */
const GUARDATE = 6;
const RIGHE_LONTANE = 20;

function isProgressione(celle: readonly Cella[]): boolean {
  const numeri = celle.map((cella) =>
    cella.tipo === "numero" && !parseFormato(cella.formato).isData ? cella.valore : NaN,
  );
  return numeri.length > 1 && numeri.every((uno, at) => at === 0 || uno === (numeri[at - 1] ?? NaN) + 1);
}

/** The first filled cells under a heading. */
function celleSotto(grid: SheetGrid, ultima: number, colonna: number): readonly Cella[] {
  return grid.celle
    .slice(ultima + 1, ultima + 1 + RIGHE_LONTANE)
    .flatMap((riga) => {
      const cella = riga[colonna];
      return cella && cella.tipo !== "vuota" ? [cella] : [];
    })
    .slice(0, GUARDATE);
}

/** How far it is, or what was done: without a sign of a share the words say either. */
const STATO = /^(?:stato|realizzazione|raggiungimento|conseguimento|avanzamento|attuazione)\b(?!.*%)/i;
/** No share of what was asked for is larger, in points. */
const PUNTI_MASSIMI = 125;

/** No share of anything: yes and no, days, a figure beyond any share. */
function isFuoriQuota(cella: Cella): boolean {
  if (cella.tipo === "testo") return parseSiNo(cella.valore) !== null || parseData(cella.valore) !== null;
  if (cella.tipo !== "numero") return false;
  const { isData, isPercentuale } = parseFormato(cella.formato);
  return isData || (!isPercentuale && cella.valore > PUNTI_MASSIMI);
}

/** "Stato di attuazione", "Realizzazione" over what is no share, where no other column says what was reached: the result itself. */
function rileggiLoStato(
  grid: SheetGrid,
  ultima: number,
  celle: readonly CellaIntestazione[],
): readonly CellaIntestazione[] {
  if (!celle.some(({ ruolo }) => ruolo === "target") || celle.some(({ ruolo }) => ruolo === "consuntivo")) return celle;
  return celle.map((cella) => {
    const isStato = (cella.ruolo === "sal" || cella.ruolo === null) && STATO.test(cella.testo);
    return isStato && celleSotto(grid, ultima, cella.colonna).some(isFuoriQuota)
      ? { ...cella, ruolo: "consuntivo", isDebole: false }
      : cella;
  });
}

/**
 * "Obiettivo" over figures, beside names of their own, is what is asked for; "Goal" over words, beside a target of its
 * own, is what gathers the rows; "Stato di attuazione", "Realizzazione 2024" over no shares is the result. All other headings stay as their words say.
 * @param ultima the last row of the header, 0-based
 */
export function rileggiDalleCelle(
  grid: SheetGrid,
  ultima: number,
  scritte: readonly CellaIntestazione[],
): readonly CellaIntestazione[] {
  const celle = rileggiLoStato(grid, ultima, scritte);
  const quanti = (ruolo: string) => celle.filter((cella) => cella.ruolo === ruolo && !cella.isDebole).length;
  if (quanti("indicatore") === 0) return celle;
  const [target, obiettivi] = [quanti("target"), quanti("obiettivo")];
  if (!(target === 0 && obiettivi === 1) && !(target > 1 && obiettivi === 0)) return celle;
  return celle.map((cella) => {
    if (cella.ruolo !== "target" && cella.ruolo !== "obiettivo") return cella;
    const sotto = celleSotto(grid, ultima, cella.colonna);
    if (sotto.length === 0) return cella;
    if (sotto.every(isFigura) && !isProgressione(sotto)) return { ...cella, ruolo: "target" };
    return sotto.every(isNome) ? { ...cella, ruolo: "obiettivo" } : cella;
  });
}
