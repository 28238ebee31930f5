import type { Soggetto } from "../correzioni/Correzione";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { displayCella } from "../domain/numeri/displayCella";
import type { CampiScritti } from "../relazione/campi/keepCampi";
import { COLONNA_PROPOSTE, COLONNE_CHIAVE, TRA_PROPOSTE } from "./impaginaRelazione";

/**
 * What the user typed on a sheet of ours, from its hidden columns: what each row was about, and its typed texts by the
 * words that head their columns. A text that only repeats what was proposed is nobody's.
 * @param intestazioni the words that head typed columns
 */
export function readCampi(grid: SheetGrid, intestazioni: ReadonlySet<string>): readonly CampiScritti[] {
  const scritti: CampiScritti[] = [];
  const testoAt = (riga: number, colonna: number) => displayCella(cellAt(grid, riga, colonna));
  let chiavi = -1;
  let campi: readonly (readonly [colonna: number, titolo: string])[] = [];
  grid.celle.forEach((celle, riga) => {
    const prima = celle.findIndex((cella) => displayCella(cella) === COLONNE_CHIAVE[0]);
    if (prima >= 0) {
      chiavi = prima;
      campi = celle.flatMap((cella, colonna) => {
        const titolo = displayCella(cella);
        return colonna < prima && intestazioni.has(titolo) ? [[colonna, titolo] as const] : [];
      });
      return;
    }
    if (chiavi < 0 || campi.length === 0) return;
    const [foglio = "", , voce = "", percorso = "", descrizione = ""] = COLONNE_CHIAVE.map((_, at) =>
      testoAt(riga, chiavi + at),
    );
    if (voce === "") return;
    const viva = cellAt(grid, riga, chiavi + 1);
    const soggetto: Soggetto = {
      foglio,
      riga: viva.tipo === "numero" ? viva.valore - 1 : null,
      colonna: null,
      voce,
      percorso,
      descrizione,
    };
    const proposte = testoAt(riga, chiavi + COLONNA_PROPOSTE).split(TRA_PROPOSTE);
    const testi = campi.map(([colonna, titolo]) => [titolo, testoAt(riga, colonna)] as const);
    scritti.push({
      soggetto,
      testi: Object.fromEntries(testi.filter(([, testo]) => !proposte.includes(testo))),
    });
  });
  return scritti;
}
