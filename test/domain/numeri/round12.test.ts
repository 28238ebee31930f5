import fc from "fast-check";
import { round12 } from "../../../src/domain/numeri/round12";
import { corse } from "../../support/campione";

/** As Excel's ROUND(x, 12) and every engine's toFixed do, from the decimals of the number itself. */
const cifraPerCifra = (numero: number) => Number(numero.toFixed(12)) + 0;

describe("round12", () => {
  it.each([0, -0, 1, 0.5, 2 / 3, 5e-13, -5e-13, 4.999e-13, 0.1234567890125, 1125.9, 1126.1, 1e15, 1e21, NaN, Infinity])(
    "rounds %p as its decimals are written",
    (numero) => {
      expect(Object.is(round12(numero), cifraPerCifra(numero))).toBe(true);
    },
  );

  it("rounds every ratio and every half as its decimals are written", () => {
    const rapporto = fc.tuple(fc.integer(), fc.integer({ min: 1 })).map(([a, b]) => a / b);
    const mezzo = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((uno) => (uno + 0.5) / 1e12);
    const numero = fc.oneof(rapporto, mezzo, fc.double({ min: -2000, max: 2000, noNaN: true }));
    fc.assert(
      fc.property(numero, (uno) => Object.is(round12(uno), cifraPerCifra(uno))),
      corse({ campione: 2_000, intera: 200_000 }),
    );
  });
});
