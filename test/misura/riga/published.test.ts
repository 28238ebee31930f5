import { acceptAnomalia } from "../../../src/misura/riga/acceptAnomalia";
import { anomalia } from "../../../src/domain/sal/Calcolo";
import { comparePublished, publishedCella } from "../../../src/misura/riga/published";
import { foglioDi, quota } from "../../support/foglio";
import { correzioneDi, misuratoDi } from "../../support/letto";

describe("comparePublished", () => {
  it.each([
    ["assente", 0.92, null],
    ["non misurato", null, { valore: 0.92, passo: 0.01 }],
    ["coincide", 0.918, { valore: 0.92, passo: 0.01 }],
    ["coincide", 0.925, { valore: 0.92, passo: 0.01 }],
    ["coincide", 0.915, { valore: 0.92, passo: 0.01 }],
    ["diverso", 0.9251, { valore: 0.92, passo: 0.01 }],
    ["diverso", 0.918, { valore: 0.92, passo: 0.001 }],
  ] as const)("says %s of %j beside %j", (confronto, sal, pubblicato) => {
    expect(comparePublished(sal, pubblicato)).toBe(confronto);
  });
});

describe("publishedCella", () => {
  it("is what stood there before the first write, else what the user has there", () => {
    const vuota = { tipo: "vuota" } as const;
    expect(publishedCella(quota(1), "", quota(0.9))).toEqual(quota(0.9));
    expect(publishedCella(quota(1), "=PERF.SAL(B2,C2)", vuota)).toEqual(vuota);
    expect(publishedCella(quota(1), "=PERF.SAL(B2,C2)", null)).toEqual(vuota);
    expect(publishedCella(quota(1), "=C2/B2", null)).toEqual(quota(1));
  });
});

describe("the scale of a SAL column", () => {
  const pubblicati = (...celle: readonly string[]) =>
    misuratoDi(
      foglioDi(
        [
          "Indicatore | Target | Consuntivo | SAL",
          ...celle.map((cella, at) => `n. ${"abc".charAt(at)} | ≥ 4 | 4 | ${cella}`),
        ].join("\n"),
      ),
    ).indicatori.map(({ pubblicato }) => pubblicato?.valore ?? null);

  it.each<[string, readonly string[], readonly (number | null)[]]>([
    ["shares", ["0,5", "1"], [0.5, 1]],
    ["points, where one is", ["1", "92"], [0.01, 0.92]],
    ["points, and percentages beside them", ["1", "92", "50%"], [0.01, 0.92, 0.5]],
    ["shares up to 150%", ["1", "1,5"], [1, 1.5]],
    ["shares where a percentage is large", ["1", "160%"], [1, 1.6]],
    ["shares where a text is in points", ["1", "'92"], [1, null]],
    ["shares where PERF wrote points", ["1", "=PERF.SAL(B3,C3) → 92"], [1, null]],
  ])("is read as %s", (_, celle, valori) => {
    expect(pubblicati(...celle)).toEqual(valori);
  });

  it("is that of a heading in points too, and of what was kept of a row", () => {
    const albero =
      "Prospettiva | IMPRESE | Peso | Target | Consuntivo | SAL\nA1 | Promuovere | 100% | | | 75\nA1 | n. corsi | 100% | ≥ 4 | 3 | 1";
    expect(misuratoDi(foglioDi(albero)).indicatori[0]?.pubblicato?.valore).toBe(0.01);
    const tenuto = correzioneDi({
      voce: "n. a",
      riga: 1,
      detto: { cosa: "pubblicato", valore: { tipo: "numero", valore: 92, formato: "0" }, formula: "" },
    });
    const grid = foglioDi("Indicatore | Target | Consuntivo | SAL\nn. a | ≥ 4 | 4 | 100%\nn. b | ≥ 4 | 4 | 1");
    expect(misuratoDi(grid, { correzioni: [tenuto] }).indicatori.map(({ pubblicato }) => pubblicato?.valore)).toEqual([
      0.92, 0.01,
    ]);
  });
});

describe("acceptAnomalia", () => {
  it("makes a note of a question that was accepted, and of nothing else", () => {
    const [domanda, errore] = [anomalia("target-composto", "conferma"), anomalia("errore-in-cella", "errore")];
    expect(acceptAnomalia(domanda, ["target-composto"]).gravita).toBe("nota");
    expect(acceptAnomalia(domanda, ["errore-in-cella"])).toBe(domanda);
    expect(acceptAnomalia(errore, ["errore-in-cella"])).toBe(errore);
  });
});
