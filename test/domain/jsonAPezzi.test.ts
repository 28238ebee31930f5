import fc from "fast-check";
import { jsonAPezzi } from "../../src/domain/jsonAPezzi";
import { corse } from "../support/campione";

const intero = (valore: unknown, spazi: number) => [...jsonAPezzi(valore, { spazi })].join("");

describe("jsonAPezzi", () => {
  it("prints what JSON.stringify prints", () => {
    const valore = fc.oneof(fc.jsonValue({ maxDepth: 6 }), fc.object({ maxDepth: 6, withNullPrototype: false }));
    fc.assert(
      fc.property(valore, fc.constantFrom(0, 2), (uno, spazi) => {
        const testo = JSON.stringify(uno, null, spazi);
        expect(intero(uno, spazi)).toBe(testo);
      }),
      corse({ campione: 300, intera: 20_000 }),
    );
  });

  it.each([0, 2])("leaves out what is not there, and keeps empty lists, with an indent of %i", (spazi) => {
    const valore = { a: undefined, b: [], c: {}, d: [undefined, [[]], [{ e: [1, [2, ["\n"]]] }]], f: null };
    expect(intero(valore, spazi)).toBe(JSON.stringify(valore, null, spazi));
  });

  it("gives a long list in many pieces", () => {
    const valore = { righe: Array.from({ length: 20_000 }, (_, riga) => ({ riga, nome: "N. di visite" })) };
    const pezzi = [...jsonAPezzi(valore, { spazi: 2 })];
    expect(pezzi.length).toBeGreaterThan(10);
    expect(Math.max(...pezzi.map(({ length }) => length))).toBeLessThan(100_000);
    expect(pezzi.join("")).toBe(JSON.stringify(valore, null, 2));
  });
});
