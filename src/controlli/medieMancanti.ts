import { anomalia } from "../domain/sal/Calcolo";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { groupBy } from "../domain/groupBy";
import { Unioni } from "../cruscotto/griglia/Unioni";
import { nomeDi } from "./CellaDiRiga";
import type { CellaGuardata, Titolare } from "./celleGuardate";
import type { Guasto } from "./Guasto";
import type { MedieRaccolte } from "./raccolteDi";

/** Means by formula that make it strange for one of their column to be typed, or missing. */
const MEDIE_NOTE = { scritta: 1, vuota: 2 } as const;

/**
 * The places of a column of means where a figure is typed, or nothing stands: those of headings of the level that the
 * others are of.
 * @param altrove the name of the sheet, where it is not the one with the rows
 */
export function medieMancanti(
  raccolte: readonly MedieRaccolte[],
  grid: SheetGrid,
  titolareDi: (riga: number, colonna: number) => Titolare,
  altrove?: string,
): readonly Guasto[] {
  const unioni = new Unioni(grid);
  const medie = raccolte
    .flatMap((una) => una.medie)
    .filter(({ che, di }) => che === "sal" && (di.tipo === "nodo" || altrove !== undefined));
  return [...groupBy(medie, ({ colonna }) => colonna)].flatMap(([colonna, sue]): readonly Guasto[] => {
    const livelli = groupBy(sue, ({ di }) => (di.tipo === "nodo" ? di.aggregato.nodo.livello : ""));
    const presenti = new Set(sue.map(({ riga }) => riga));
    const [prima, ultima] = [Math.min(...presenti), Math.max(...presenti)];
    const mancanti: Guasto[] = [];
    for (let riga = 0; riga < grid.celle.length; riga++) {
      const ancora = unioni.anchorAt(riga, colonna);
      if (presenti.has(riga) || ancora.riga !== riga || ancora.colonna !== colonna) continue;
      const cella = cellAt(grid, riga, colonna);
      const di = titolareDi(riga, colonna);
      const delLivello = di.tipo === "nodo" ? (livelli.get(di.aggregato.nodo.livello)?.length ?? 0) : 0;
      const quante = altrove !== undefined && riga > prima && riga < ultima ? sue.length : delLivello;
      if ((grid.formule[riga]?.[colonna] ?? "") !== "" || (cella.tipo !== "numero" && cella.tipo !== "vuota")) continue;
      const motivo = cella.tipo === "numero" ? "scritta" : "vuota";
      if (quante < MEDIE_NOTE[motivo]) continue;
      const posto = { riga, colonna, ...(altrove !== undefined && { foglio: altrove }) };
      const su: CellaGuardata = { ...posto, che: "sal", di, cella, formula: "", pezzi: [] };
      mancanti.push({ su, anomalia: anomalia("formula-interrotta", "conferma", { motivo, cella: nomeDi(posto) }) });
    }
    // Where many are missing the column is not filled in yet, or its figures are typed.
    return mancanti.length * 2 <= Math.max(2, sue.length) ? mancanti : [];
  });
}
