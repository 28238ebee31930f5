import { dettiCome, isQuasiTutto } from "../../../../src/cruscotto/colonne/testimoni/Scena";
import { testimoneRisposte } from "../../../../src/cruscotto/colonne/testimoni/testimoneRisposte";
import { scenaDi } from "../../../support/scena";

describe("testimoneRisposte", () => {
  it("says what was answered, of this sheet and of others, about columns that are there", () => {
    const scena = scenaDi("Zarvio | Quelto\n1 | 2", {
      risposte: new Map([
        ["target", 1],
        ["sal", 7],
      ]),
      profilo: new Map([
        ["consuntivo", 0],
        ["peso", 2],
      ]),
    });
    expect(testimoneRisposte(scena)).toEqual([
      { ruolo: "target", colonna: 1, peso: 1000, prova: { testimone: "risposta" } },
      { ruolo: "consuntivo", colonna: 0, peso: 400, prova: { testimone: "profilo" } },
    ]);
  });
});

describe("dettiCome", () => {
  const nomiDi = (teste: string) => dettiCome(scenaDi(teste), "consuntivo").map(({ intestazione }) => intestazione);

  it("prefers the columns whose words are strong", () => {
    expect(nomiDi("Valore | Consuntivo | Target")).toEqual(["Consuntivo"]);
  });

  it("takes weak words where there are no strong ones", () => {
    expect(nomiDi("Valore | Esito | Zarvio | Target")).toEqual(["Valore", "Esito"]);
    expect(nomiDi("Zarvio | Target")).toEqual([]);
  });
});

describe("isQuasiTutto", () => {
  it.each([
    [6, 10, undefined, true],
    [5, 10, undefined, false],
    [3, 10, 0.3, true],
    [2, 10, 0.3, false],
    [0, 0, undefined, false],
  ])("of %p in %p, by %p, is %p", (parte, tutto, quota, atteso) => {
    expect(isQuasiTutto(parte, tutto, quota)).toBe(atteso);
  });
});
