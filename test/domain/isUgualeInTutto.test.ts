import fc from "fast-check";
import { corse } from "../support/campione";
import { POLITICA_PISA } from "../../src/domain/metodo/politicheDegliEnti";
import { isUgualeInTutto } from "../../src/domain/isUgualeInTutto";

describe("isUgualeInTutto", () => {
  it("does not mind in what order a method says its choices, and minds any of them", () => {
    const rovesciato = Object.fromEntries(Object.entries(POLITICA_PISA).reverse());
    expect(isUgualeInTutto(rovesciato, POLITICA_PISA)).toBe(true);
    expect(isUgualeInTutto({ ...rovesciato, anno: 2020 }, POLITICA_PISA)).toBe(false);
  });

  test.each([
    ["records in another order", { a: 1, b: [2, "x"] }, { b: [2, "x"], a: 1 }, true],
    ["a field that only one has", { a: 1 }, { a: 1, b: 2 }, false],
    ["a field that only the other has", { a: 1, b: 2 }, { a: 1 }, false],
    ["a field that is undefined", { a: 1, b: undefined }, { a: 1 }, true],
    ["a value deep inside", { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, false],
    ["a longer list", [1], [1, 2], false],
    ["a list and a record", [1], { 0: 1 }, false],
    ["null and a record", null, {}, false],
    ["a figure and its text", 1, "1", false],
    ["what is no number, twice", NaN, NaN, true],
    ["a name of every object", { constructor: 1 }, {}, false],
  ])("compares %s", (_, uno, altro, atteso) => {
    expect(isUgualeInTutto(uno, altro)).toBe(atteso);
    expect(isUgualeInTutto(altro, uno)).toBe(atteso);
  });

  it("says of any plain values what their texts say", () => {
    const valore = fc.jsonValue();
    fc.assert(
      fc.property(valore, valore, (uno, altro) => {
        const copia: unknown = JSON.parse(JSON.stringify(uno));
        expect(isUgualeInTutto(uno, copia)).toBe(true);
        expect(isUgualeInTutto([uno], [altro])).toBe(isUgualeInTutto({ uno }, { uno: altro }));
      }),
      corse({ campione: 100, intera: 5000 }),
    );
  });
});
