import { addColonnaConsuntivo } from "../../../src/cruscotto/colonne/addColonnaConsuntivo";
import { letteraOf } from "../../../src/cruscotto/griglia/letteraOf";
import type { SheetGrid } from "../../../src/cruscotto/griglia/SheetGrid";
import { readCruscotto } from "../../../src/cruscotto/readCruscotto";
import { foglioDi } from "../../support/foglio";
import { cruscottoOf } from "../../support/letto";

const rileggi = (grid: SheetGrid) => {
  const letto = readCruscotto(grid);
  return letto.tipo === "cruscotto" ? letto.cruscotto : null;
};

/** The cells that would bear the new headers: "D1", with the words of the first. */
function celle(tabella: string, anno: number | null = 2024): readonly string[] | null {
  const grid = foglioDi(tabella);
  const con = addColonnaConsuntivo(grid, cruscottoOf(grid), anno, rileggi);
  return con && con.intestazioni.map(({ riga, colonna }) => `${letteraOf(colonna)}${riga + 1}`);
}

describe("addColonnaConsuntivo", () => {
  it("stands beside the targets, where that column is empty", () => {
    expect(celle("Ufficio | Indicatore | Target 2024\nURP | Visite | 10\nURP | Corsi | 20")).toEqual(["D1"]);
    expect(celle("Indicatore | Target 2024 | | Note\nVisite | 10 | | bene\nCorsi | 20 | | male")).toEqual(["C1"]);
  });

  it("stands beside the last header, or beyond what is written, where it cannot", () => {
    expect(celle("Indicatore | Target 2024 | Ufficio\nVisite | 10 | URP\nCorsi | 20 | Legale")).toEqual(["D1"]);
    expect(
      celle("Indicatore | Target 2024 | Ufficio | \nVisite | 10 | URP | un appunto\nCorsi | 20 | Legale | "),
    ).toEqual(["E1"]);
  });

  it("stands over each block of a sheet", () => {
    const testa = "Indicatore | Target 2024 | Ufficio";
    expect(
      celle(`${testa}\nVisite | 10 | URP\nCorsi | 20 | URP\n${testa}\nMostre | 3 | URP\nPrestiti | 4 | URP`),
    ).toEqual(["D1", "D4"]);
  });

  it("says the year that it is of", () => {
    const grid = foglioDi("Indicatore | Target 2024\nVisite | 10\nCorsi | 20");
    const parole = (anno: number | null) =>
      addColonnaConsuntivo(grid, cruscottoOf(grid), anno, rileggi)?.grid.celle[0]?.[2];
    expect(parole(2024)).toEqual({ tipo: "testo", valore: "Consuntivo 2024" });
    expect(parole(null)).toEqual({ tipo: "testo", valore: "Consuntivo" });
  });

  it("has nothing to add where the results have their column", () => {
    expect(celle("Indicatore | Target 2024 | Consuntivo 2024\nVisite | 10 | 9\nCorsi | 20 | 20")).toBeNull();
  });

  it("gives up where the sheet would be read otherwise", () => {
    const grid = foglioDi("Indicatore | Target 2024\nVisite | 10\nCorsi | 20");
    const cruscotto = cruscottoOf(grid);
    const con = (colonne: Partial<(typeof cruscotto.indicatori)[number]["colonne"]>) =>
      addColonnaConsuntivo(grid, cruscotto, 2024, (altra) => {
        const letto = rileggi(altra);
        return (
          letto && {
            ...letto,
            indicatori: letto.indicatori.map((uno) => ({ ...uno, colonne: { ...uno.colonne, ...colonne } })),
          }
        );
      });
    expect(con({})).not.toBeNull();
    expect(con({ target: 0 })).toBeNull();
    expect(con({ sal: 1 })).toBeNull();
    expect(con({ consuntivo: null })).toBeNull();
    expect(con({ consuntivo: 1 })).toBeNull();
  });
});
