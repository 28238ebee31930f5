import type { Soggetto } from "../correzioni/Correzione";
import type { Posto } from "../cruscotto/Posto";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { displayCella } from "../domain/numeri/displayCella";
import type { CampiScritti } from "../relazione/campi/keepCampi";
import { COLONNA_PROPOSTE, COLONNE_CHIAVE, TRA_PROPOSTE } from "./impaginaRelazione";

/** A row with typed texts as its cells hold them: all of its texts, also those proposed, and where they stand. */
interface RigaConCampi {
  readonly soggetto: Soggetto;
  readonly testi: readonly (readonly [titolo: string, testo: string, posto: Posto])[];
  readonly proposte: readonly string[];
}

/** The rows of a sheet of ours that have typed columns, by its hidden ones. */
function righeConCampi(grid: SheetGrid, intestazioni: ReadonlySet<string>): readonly RigaConCampi[] {
  const righe: RigaConCampi[] = [];
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
    righe.push({
      soggetto,
      testi: campi.map(([colonna, titolo]) => [titolo, testoAt(riga, colonna), { riga, colonna }]),
      proposte: testoAt(riga, chiavi + COLONNA_PROPOSTE).split(TRA_PROPOSTE),
    });
  });
  return righe;
}

/**
 * What the user typed on a sheet of ours, from its hidden columns: what each row was about, and its typed texts by the
 * words that head their columns. A text that only repeats what was proposed is nobody's.
 * @param intestazioni the words that head typed columns
 */
export function readCampi(grid: SheetGrid, intestazioni: ReadonlySet<string>): readonly CampiScritti[] {
  return righeConCampi(grid, intestazioni).map(({ soggetto, testi, proposte }) => ({
    soggetto,
    testi: Object.fromEntries(testi.flatMap(([titolo, testo]) => (proposte.includes(testo) ? [] : [[titolo, testo]]))),
  }));
}

/** A row of a sheet of ours where something can be typed: what stands there, and in which cells, by their headings. */
interface CampiDaScrivere extends CampiScritti {
  readonly posti: Readonly<Record<string, Posto>>;
}

/** The same with the cells of the texts, and with the texts that are only proposed. */
export function campiDaScrivere(grid: SheetGrid, intestazioni: ReadonlySet<string>): readonly CampiDaScrivere[] {
  return righeConCampi(grid, intestazioni).map(({ soggetto, testi }) => ({
    soggetto,
    testi: Object.fromEntries(testi.map(([titolo, testo]) => [titolo, testo])),
    posti: Object.fromEntries(testi.map(([titolo, , posto]) => [titolo, posto])),
  }));
}
