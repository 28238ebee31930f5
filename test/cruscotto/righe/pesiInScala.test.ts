import { pesiInScala } from "../../../src/cruscotto/righe/pesiInScala";
import { indicatoreDi } from "../../support/letto";

describe("pesiInScala", () => {
  it.each([
    ["all in points", [40, 60], [0.4, 0.6]],
    ["points beside shares of their own whole", [40, 0.6], [0.4, 0.6]],
    ["shares", [0.4, 0.6], [0.4, 0.6]],
  ])("leaves the rows it is given as they were, %s", (_, scritti, attesi) => {
    const righe = scritti.map((peso) => Object.freeze(indicatoreDi({ peso })));

    const { pesi } = pesiInScala([], righe);

    expect(pesi.map(({ peso }) => peso)).toEqual(attesi);
    expect(righe.map(({ peso }) => peso)).toEqual(scritti);
  });
});
