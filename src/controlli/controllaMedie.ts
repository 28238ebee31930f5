import type { APassi } from "../domain/passi";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { Unioni } from "../cruscotto/griglia/Unioni";
import { groupBy } from "../domain/groupBy";
import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import type { CellaGuardata } from "./celleGuardate";
import { collegamentiEsterni } from "./collegamentiEsterni";
import { fontiDi, type Fonte } from "./Fonte";
import { formeDelleMedie } from "./formeDelleMedie";
import { GruppoDiMedie } from "./GruppoDiMedie";
import type { Guasto } from "./Guasto";
import { medieMancanti } from "./medieMancanti";
import { raccolteDi, type MedieRaccolte } from "./raccolteDi";
import { titolariAccanto, titolariAltrove } from "./titolari";

/** What is wrong with some means; what is said of the rows that they gather comes before their form. */
function guastiDi(raccolte: readonly MedieRaccolte[], foglio: string, fonti: readonly Fonte[]): readonly Guasto[] {
  const intervalli = raccolte.flatMap(({ fonte, medie }) => {
    const deiPesi = fonti.filter((una) => una.ruolo === "peso" && una.grid === fonte.grid);
    return new GruppoDiMedie(fonte, medie, foglio, new Set(deiPesi.map(({ colonna }) => colonna))).guasti();
  });
  const colonne = groupBy(raccolte, ({ medie }) => medie[0]?.colonna);
  const forme = [...colonne.values()].flatMap((sue) => formeDelleMedie({ raccolte: sue, foglio, fonti }));
  return unoPerCella([...intervalli, ...forme]);
}

/** The first thing said of each cell. */
function unoPerCella(guasti: readonly Guasto[]): readonly Guasto[] {
  const visti = new Set<CellaGuardata>();
  return guasti.filter(({ su }) => !visti.has(su) && visti.add(su));
}

/** What is wrong with the means and the totals of a sheet, column by column, wherever on the sheet they stand. */
export function* controllaMedie(
  celle: readonly CellaGuardata[],
  grid: SheetGrid,
  misurato: CruscottoMisurato,
): APassi<readonly Guasto[]> {
  const fonti = fontiDi(celle, grid, misurato.cruscotto.nodi);
  const unioni = new Unioni(grid);
  const titolareDi = titolariAccanto(misurato, unioni);
  const raccolte = yield* raccolteDi({
    grid,
    fonti,
    guardate: celle,
    isAltrove: false,
    titolareDi,
    deiFigli: new Map(misurato.indicatori.map(({ indicatore }) => [indicatore.riga, indicatore.padre])),
  });
  const altrove = new Set(raccolte.flatMap(({ medie }) => medie));
  const note = [...new Set([...fonti, ...raccolte.map(({ fonte }) => fonte)])];
  const proprie = fonti.map((fonte): MedieRaccolte => {
    const medie = [...fonte.nodi, ...fonte.totali].filter((una) => !altrove.has(una));
    return { fonte, medie: medie.sort((a, b) => a.riga - b.riga) };
  });
  yield;
  const fuori = [...altrove].filter((una) => !celle.includes(una));
  return [
    ...guastiDi([...proprie, ...raccolte], grid.foglio, note),
    ...medieMancanti(raccolte, grid, (riga, colonna) => titolareDi(riga, colonna)),
    ...collegamentiEsterni(fuori, grid),
  ];
}

/** What is wrong with the means that another sheet of the workbook makes of the rows of some cruscotti. */
export function* medieAltrove(
  grid: SheetGrid,
  fonti: readonly Fonte[],
  misurati: readonly CruscottoMisurato[],
): APassi<readonly Guasto[]> {
  const titolareDi = titolariAltrove(misurati, grid);
  const raccolte = yield* raccolteDi({ grid, fonti, guardate: [], isAltrove: true, titolareDi, deiFigli: new Map() });
  const note = [...new Set([...fonti, ...raccolte.map(({ fonte }) => fonte)])];
  return [
    ...guastiDi(raccolte, grid.foglio, note),
    ...medieMancanti(raccolte, grid, titolareDi, grid.foglio),
    ...collegamentiEsterni(
      raccolte.flatMap(({ medie }) => medie),
      grid,
    ),
  ];
}
