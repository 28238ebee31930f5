import { menoAree } from "../../src/cruscotto/griglia/menoAree";

const area = (riga: number, colonna: number, righe: number, colonne: number) => ({ riga, colonna, righe, colonne });

describe("menoAree", () => {
  it("is the area itself where nothing of it is taken away", () => {
    const una = area(2, 6, 6, 1);
    expect(menoAree(una, [area(2, 7, 6, 1), area(8, 6, 2, 1)])[0]).toBe(una);
  });

  it("leaves what is above, beside and below", () => {
    expect(menoAree(area(0, 0, 10, 5), [area(3, 1, 2, 2)])).toEqual([
      area(0, 0, 3, 5),
      area(3, 0, 2, 1),
      area(3, 3, 2, 2),
      area(5, 0, 5, 5),
    ]);
  });

  it("covers each cell that is outside all of the others, once", () => {
    const tolte = [area(1, 1, 3, 3), area(2, 2, 5, 1), area(0, 4, 9, 1)];
    const una = area(0, 0, 8, 6);
    const coperte = menoAree(una, tolte).flatMap(({ riga, colonna, righe, colonne }) =>
      Array.from({ length: righe * colonne }, (_, at) => [riga + Math.floor(at / colonne), colonna + (at % colonne)]),
    );
    const isIn = ([riga = 0, colonna = 0]: readonly number[], di: ReturnType<typeof area>) =>
      riga >= di.riga && riga < di.riga + di.righe && colonna >= di.colonna && colonna < di.colonna + di.colonne;
    const attese = Array.from({ length: 48 }, (_, at) => [Math.floor(at / 6), at % 6]).filter(
      (cella) => !tolte.some((tolta) => isIn(cella, tolta)),
    );
    expect(coperte.map(String).sort()).toEqual(attese.map(String).sort());
  });

  it("is nothing where all of it is taken away", () => {
    expect(menoAree(area(2, 6, 6, 1), [area(0, 6, 5, 1), area(5, 0, 9, 9)])).toEqual([]);
  });
});
