import { measureCruscotto } from "../../../src/misura/measureCruscotto";
import { readCruscotto } from "../../../src/cruscotto/readCruscotto";
import type { SheetGrid } from "../../../src/cruscotto/griglia/SheetGrid";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { regoleOf, semaforiOf } from "../../../src/formule/semafori/semaforiOf";
import { foglio, quota } from "../../support/foglio";

const TESTA = ["Indicatore", "Target", "Consuntivo", "SAL"] as const;

/** First and last row of each area, 1-based, and the rows whose number format changes. */
function semafori(grid: SheetGrid) {
  const letto = readCruscotto(grid);
  if (letto.tipo === "ignorato") throw new Error(letto.motivo);
  const opzioni = { politica: POLITICA_STANDARD, anno: null, correzioni: new Map() };
  const { semafori: aree, celle } = semaforiOf(grid, measureCruscotto(letto.cruscotto, opzioni));
  return {
    aree: aree.map(({ area }) => [area.riga + 1, area.riga + area.righe]),
    celle: celle.map(({ riga }) => riga + 1),
  };
}

describe("semaforiOf", () => {
  it("covers shares, blanks and words with one area", () => {
    const grid = foglio([TESTA, ["n. corsi", 4, 3, 0.75], ["n. visite", 4, "", ""], ["n. fiere", 4, 4, quota(1.2)]]);
    expect(semafori(grid)).toEqual({ aree: [[2, 4]], celle: [2, 3, 4] });
  });

  it("colours by plain rules: a function of ours does not work in one (office-js #6135)", () => {
    const regole = regoleOf({ riga: 1, colonna: 3, righe: 1, colonne: 1 }, POLITICA_STANDARD.soglie).map(
      ({ formula }) => formula,
    );
    expect(regole).toHaveLength(3);
    for (const formula of regole) expect(formula).toMatch(/^=AND\(ISNUMBER\(D2\),[D2<>=.,0-9]+\)$/);
  });

  it("leaves alone a column in points, also where a figure is small", () => {
    const grid = foglio([TESTA, ["n. corsi", 4, 3, 45], ["n. visite", 4, 4, 100], ["n. fiere", 4, 0, 0]]);
    expect(semafori(grid)).toEqual({ aree: [], celle: [] });
  });

  it("colours what was recalculated among points", () => {
    const grid = foglio([
      TESTA,
      ["n. corsi", 4, 3, quota(0.75)],
      ["n. visite", 4, 3, 45],
      ["n. fiere", 4, 4, quota(1)],
    ]);
    expect(semafori(grid)).toEqual({
      aree: [
        [2, 2],
        [4, 4],
      ],
      celle: [2, 4],
    });
  });

  it("splits around numbers of another kind under another header", () => {
    const grid = foglio([
      TESTA,
      ["n. corsi", 4, 3, 0.75],
      ["n. visite", 4, 4, 1],
      ["Indicatore", "Target", "Consuntivo", "Risorse assegnate", "SAL"],
      ["n. bandi", 4, 4, 0.35, 1],
      TESTA,
      ["n. fiere", 4, 4, 1],
      ["", "", "", ""],
      TESTA,
      ["n. eventi", 4, 2, 0.5],
    ]);
    expect(semafori(grid).aree).toEqual([
      [2, 3],
      [7, 10],
      [5, 5],
    ]);
  });
});
