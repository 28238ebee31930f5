import { partiDelTarget } from "../../../src/domain/valori/partiDelTarget";

describe("partiDelTarget", () => {
  // Firenze 2020, 7.4.C and 6.1.I; Arezzo-Siena 2019.
  it.each([
    ["a) 1 campagna comunicaz. e 1 seminario b) > 80", ["1 campagna comunicaz. e 1 seminario", "> 80"]],
    ["30/06/2020 30/09/2020", ["30/06/2020", "30/09/2020"]],
    ["31.12.2019 e 30.06.2020", ["31.12.2019", "30.06.2020"]],
    ["1) >=10; 2) 90%", [">=10", "90%"]],
    ["almeno 5\n90%", ["almeno 5", "90%"]],
    ["> 5.700 (+/- 0,05)", ["> 5.700 (+/- 0,05)"]],
    ["report individuazione almeno 2000 imprese", ["report individuazione almeno 2000 imprese"]],
    ["", []],
  ])("reads the parts of %j", (testo, parti) => {
    expect(partiDelTarget(testo)).toEqual(parti);
  });
});
