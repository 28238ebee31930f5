import { causaOf } from "../../../src/domain/causaOf";
import { groupBy } from "../../../src/domain/groupBy";
import { normalize } from "../../../src/domain/testo/normalize";
import { round12 } from "../../../src/domain/numeri/round12";
import { somiglianza } from "../../../src/domain/testo/somiglianza";

describe("somiglianza", () => {
  it.each([
    ["Visite guidate", "VISITE  guidate", 1],
    ["", "", 1],
    ["ab", "cd", 0],
    ["ab", "ab cd", 0.666666666667],
    ["ab", "ac", 0.333333333333],
    ["aa", "aaaa", 0.75],
    ["N. imprese assistite", "Numero imprese assistite", 0.826086956522],
  ])("of %j and %j is %d", (uno, altro, quanto) => {
    expect(round12(somiglianza(uno, altro))).toBe(quanto);
    expect(round12(somiglianza(altro, uno))).toBe(quanto);
  });
});

describe("normalize", () => {
  it.each([
    ["  Sì, È l’UNICO ", "si, e l unico"],
    ["dell'ente", "dell ente"],
    ["a\u00a0 b\n c", "a b c"],
    ["‘x’ `y´", "x y"],
  ])("makes %j comparable", (testo, atteso) => {
    expect(normalize(testo)).toBe(atteso);
  });
});

describe("round12", () => {
  it("keeps twelve decimals, and no negative zero", () => {
    expect([round12(0.04 / 0.05), round12(1.0000000000004), round12(0.1234567890129)]).toEqual([
      0.8, 1, 0.123456789013,
    ]);
    expect(Object.is(round12(-1e-15), 0)).toBe(true);
  });
});

describe("causaOf", () => {
  it("is the code, the reason and the direction, and no figure", () => {
    expect(causaOf({ codice: "pubblicato-diverso", gravita: "nota", dati: { pubblicato: 1 } })).toBe(
      "pubblicato-diverso",
    );
    expect(causaOf({ codice: "da-confermare", gravita: "nota", dati: { motivo: "limite" } })).toBe(
      "da-confermare|limite",
    );
    expect(causaOf({ codice: "verso-presunto", gravita: "nota", dati: { verso: "crescente", altro: 1 } })).toBe(
      "verso-presunto|crescente",
    );
    expect(causaOf({ codice: "target-mancante", gravita: "nota" })).toBe("target-mancante");
  });
});

describe("groupBy", () => {
  it("gathers under each heading in order, and apart what stands under none", () => {
    const gruppi = groupBy(["a1", "b", "a2"], (una) => (una === "b" ? null : 7));
    expect([...gruppi]).toEqual([
      [7, ["a1", "a2"]],
      [null, ["b"]],
    ]);
  });
});
