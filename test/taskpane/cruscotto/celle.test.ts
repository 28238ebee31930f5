import { cellaDi, letteraColonna } from "../../../src/taskpane/cruscotto/celle";
import { foglioDi } from "../../support/foglio";
import { cruscottoOf } from "../../support/letto";

describe("cellaDi", () => {
  it("leads to the words of a heading, in the column or on the row where they stand", () => {
    const inColonne = cruscottoOf(
      foglioDi(
        "Struttura | Ambito | Indicatore | Target | Consuntivo\nA | Didattica | N. corsi | 10 | 9\nA | Ricerca | N. visite | 4 | 4",
      ),
    );
    const suRighe = cruscottoOf(
      foglioDi(
        "N. | Indicatore | Target | Consuntivo\n | Area Servizi | |\n1 | N. corsi | 10 | 9\n2 | N. visite | 4 | 4",
      ),
    );
    const celle = ({ nodi }: typeof inColonne) => nodi.map((nodo) => [nodo.nome, cellaDi(nodo)]);
    expect(celle(inColonne).at(-1)).toEqual(["Ricerca", { riga: 2, colonna: 1 }]);
    expect(celle(suRighe)).toEqual([["Area Servizi", { riga: 1, colonna: 1 }]]);
  });
});

describe("letteraColonna", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("names column %i %s", (colonna, lettere) => {
    expect(letteraColonna(colonna)).toBe(lettere);
  });
});
