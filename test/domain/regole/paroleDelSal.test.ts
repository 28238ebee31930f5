import { calcola } from "../../../src/domain/espressione/calcola";
import { esitoOf } from "../../../src/domain/sal/esitoOf";
import { condizioniEsito } from "../../../src/domain/regole/paroleDelSal";

const SOGLIE = { parziale: 0.8, raggiunto: 0.9 };

describe("condizioniEsito", () => {
  it.each([0, 0.7999, 0.8, 0.85, 0.9, 0.9001, 1, 1.2])("holds for the outcome of %d, and for no other", (sal) => {
    const condizioni = Object.entries(condizioniEsito(SOGLIE));
    const veri = condizioni.filter(([, sue]) => sue.every((una) => calcola(una, { voce: () => sal }) === true));
    expect(veri.map(([esito]) => esito)).toEqual([esitoOf(sal, SOGLIE)]);
  });
});
