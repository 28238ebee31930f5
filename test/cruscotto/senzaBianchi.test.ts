import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { CARTELLE, griglieOf } from "../support/griglie";
import { foglioDi } from "../support/foglio";
import { cruscottoOf } from "../support/letto";

/** The same sheet as an export leaves it: a text of nothing in each blank cell. */
const conBianchi = (grid: SheetGrid, bianco: string): SheetGrid => ({
  ...grid,
  celle: grid.celle.map((riga) =>
    riga.map((cella) => (cella.tipo === "vuota" ? { tipo: "testo", valore: bianco } : cella)),
  ),
});

describe("texts of nothing", () => {
  it("change nothing of what a real sheet is read as", async () => {
    for (const grid of (await Promise.all(CARTELLE.map(griglieOf))).flat()) {
      for (const bianco of ["", " "]) expect(readCruscotto(conBianchi(grid, bianco))).toEqual(readCruscotto(grid));
    }
  });

  it("do not keep the second row of a header from the first", () => {
    const grid = foglioDi(
      `Area | Cod. | Descrizione indicatore | Valore | | % raggiungimento
         |     |                        | atteso 2023 | conseguito 2023 |
       Efficienza | E1 | Degenza media | ≤ 8,5 | 9,1 |
       Efficienza | E2 | Ricoveri ripetuti | < 4 | 4,6 |
       Qualità | Q1 | Reclami evasi | 90% | 87% |`,
      "Budget 2023",
      [{ riga: 0, colonna: 3, righe: 1, colonne: 2 }],
    );
    const nomi = (uno: SheetGrid) => cruscottoOf(uno).indicatori.map(({ nome }) => nome);
    expect(nomi(grid)).toEqual(["Degenza media", "Ricoveri ripetuti", "Reclami evasi"]);
    expect(nomi(conBianchi(grid, ""))).toEqual(nomi(grid));
  });
});
