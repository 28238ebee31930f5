import fc from "fast-check";
import { displayCella } from "../../../src/domain/numeri/displayCella";
import { corse } from "../../support/campione";
import { cruscottoCasuale } from "../../support/cruscottoCasuale";
import { letturaDi } from "../../support/letturaCasuale";

const QUANTI = 500;
/** Of those that nobody would ask about, so many are read without a question. */
const QUOTA_SENZA_DOMANDE = 0.97;

describe("readCruscotto on made-up sheets", () => {
  const fogli = fc.sample(cruscottoCasuale, corse({ campione: QUANTI, intera: 5000 }));
  const letture = fogli.map((uno) => ({ uno, ...letturaDi(uno) }));

  it("never reads a column for another without asking", () => {
    const zitte = letture.filter(({ lettura }) => lettura === "zitta");
    expect(
      zitte.map(({ uno, perche }) => [
        perche,
        ...uno.grid.celle.map((riga) => riga.map((cella) => displayCella(cella)).join(" | ")),
      ]),
    ).toEqual([]);
  });

  it("asks nothing where words or arithmetic say which column is which", () => {
    const chiare = letture.filter(({ uno }) => uno.isChiaro);
    const giuste = chiare.filter(({ lettura }) => lettura === "giusta");
    expect(chiare.length).toBeGreaterThan(letture.length / 5);
    expect(giuste.length / chiare.length).toBeGreaterThanOrEqual(QUOTA_SENZA_DOMANDE);
  });
});
