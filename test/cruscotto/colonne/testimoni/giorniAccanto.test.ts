import { testimoneContenuto } from "../../../../src/cruscotto/colonne/testimoni/testimoneContenuto";
import { testimoneForme } from "../../../../src/cruscotto/colonne/testimoni/testimoneForme";
import { testimonePosto } from "../../../../src/cruscotto/colonne/testimoni/testimonePosto";
import { foglio, giorno } from "../../../support/foglio";
import { scenaDi, votiDi } from "../../../support/scena";

const [UNO, DUE] = [giorno(45_412), giorno(45_473)];

describe("testimoneForme on days and truths", () => {
  it.each([
    ["days for the result of days", [UNO, DUE], [DUE, UNO], ["B consuntivo +1.5 stesse"]],
    ["figures for no result of days", [UNO, DUE], [10, 20], ["B consuntivo -4 altre"]],
    ["answers for no result of days", [UNO, DUE], ["Sì", "No"], ["B consuntivo -4 altre"]],
    ["days for no result of figures", [10, 20], [UNO, DUE], ["B consuntivo -4 altre"]],
    ["truths for the result of questions", ["Sì", "No"], [true, false], ["B consuntivo +1.5 stesse"]],
    ["answers for the result of truths", [true, true], ["Sì", "No"], ["B consuntivo +1.5 stesse"]],
    ["truths for no result of days", [UNO, DUE], [true, false], ["B consuntivo -4 altre"]],
    ["days and answers together for neither", [UNO, DUE], [UNO, "Sì"], []],
  ])("takes %s", (_, target, altra, voti) => {
    const righe = target.map((uno, at) => [uno, altra[at] ?? null]);
    expect(votiDi(testimoneForme, foglio([["Target", "Zarvio"], ...righe]))).toEqual(voti);
  });

  it("says on how many rows it saw it", () => {
    const righe = [
      ["Target", "Zarvio"],
      ["Sì", "No"],
      ["", ""],
      ["Sì", true],
      ["", "Sì"],
    ];
    expect(testimoneForme(scenaDi(foglio(righe)))).toEqual([
      {
        colonna: 1,
        ruolo: "consuntivo",
        peso: 1.5,
        prova: { testimone: "forme", con: 0, quante: 2, su: 2, cosa: "stesse" },
      },
    ]);
  });
});

describe("testimoneContenuto on days and truths", () => {
  it("counts days, truths and figures together", () => {
    const righe = [["Zarvio"], [UNO], [true], ["Corsi di lingua"], [7], [""]];
    expect(testimoneContenuto(scenaDi(foglio(righe)))).toContainEqual({
      colonna: 0,
      ruolo: "target",
      peso: 1,
      prova: { testimone: "contenuto", cosa: "numeri", quante: 3, su: 4 },
    });
  });

  it("counts days alone", () => {
    expect(votiDi(testimoneContenuto, foglio([["Zarvio"], [UNO], [DUE]]))).toContain("A consuntivo +1 numeri");
  });

  it("counts the cells that hold no name", () => {
    const righe = [["Zarvio"], [10], [20], [35], ["Corsi di lingua"]];
    expect(testimoneContenuto(scenaDi(foglio(righe)))).toContainEqual({
      colonna: 0,
      ruolo: "indicatore",
      peso: -10,
      prova: { testimone: "contenuto", cosa: "senza-parole", quante: 3, su: 4 },
    });
  });
});

describe("testimonePosto", () => {
  it("says beside which column it saw it", () => {
    expect(testimonePosto(scenaDi("Target | Zarvio\n1 | 2"))).toEqual([
      { colonna: 1, ruolo: "consuntivo", peso: 0.5, prova: { testimone: "posto", cosa: "accanto-target", accanto: 0 } },
    ]);
    expect(testimonePosto(scenaDi("Zarvio | Quelto | Target\nVisite | Scuola | 1"))).toContainEqual({
      colonna: 1,
      ruolo: "formula",
      peso: 0.5,
      prova: { testimone: "posto", cosa: "dopo-nomi", accanto: 0 },
    });
  });
});
