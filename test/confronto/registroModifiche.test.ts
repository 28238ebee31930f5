import { registroModifiche } from "../../src/confronto/registroModifiche";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

const TESTA = "Indicatore | Peso | Target 2022 | Consuntivo 2022 | Note";
const RIGHE = ["n. corsi erogati | 40% | 10 | 8 | in corso", "n. bandi pubblicati | 60% | 20 | 20 | chiusi"];

const versione = (righe: readonly string[]) => {
  const grid = foglioDi([TESTA, ...righe].join("\n"), "Ente");
  return { grid, misurato: misuratoDi(grid) };
};

const registrate = (prima: readonly string[], dopo: readonly string[]) =>
  registroModifiche([versione(prima)], [versione(dopo)]).map((una) =>
    una.tipo === "cella"
      ? [
          una.riga.uno.indicatore.nome,
          typeof una.colonna === "string" ? una.colonna : una.colonna.intestazione,
          una.prima,
          una.dopo,
        ]
      : [una.riga.uno.indicatore.nome, una.tipo],
  );

describe("registroModifiche", () => {
  it("finds nothing between a version and itself, also when its rows changed places", () => {
    expect(registrate(RIGHE, RIGHE)).toEqual([]);
    expect(registrate(RIGHE, [...RIGHE].reverse())).toEqual([]);
  });

  it.each([
    ["a target", "| 10 | 8 |", "| 9 | 8 |", ["target", "10", "9"]],
    ["a weight", "| 40% |", "| 30% |", ["peso", "40%", "30%"]],
    ["a result", "| 10 | 8 |", "| 10 | 7 |", ["consuntivo", "8", "7"]],
    ["a note", "in corso", "rinviati", ["Note", "in corso", "rinviati"]],
  ])("finds %s that changed, on a row that moved", (_, prima, dopo, attesa) => {
    const cambiata = RIGHE.map((riga) => riga.replace(prima, dopo)).reverse();
    expect(registrate(RIGHE, cambiata)).toEqual([["n. corsi erogati", ...attesa]]);
  });

  it("counts a SAL that changed, not one that was still to be written", () => {
    const conSal = (sal: string) => {
      const grid = foglioDi(
        `Indicatore | Target | Consuntivo | SAL\nn. corsi | 10 | 8 | ${sal}\nn. bandi | 5 | 5 | 100%`,
        "Ente",
      );
      return [{ grid, misurato: misuratoDi(grid) }];
    };
    expect(registroModifiche(conSal(""), conSal("80%"))).toEqual([]);
    expect(registroModifiche(conSal("70%"), conSal("80%"))).toMatchObject([{ prima: "70%", dopo: "80%" }]);
    expect(registroModifiche(conSal("80%"), conSal(""))).toMatchObject([{ prima: "80%", dopo: "" }]);
  });

  it("names the rows that only one of them has", () => {
    const altra = "Tempi medi di rilascio dei certificati | 10% | 5 | 4 | nuovo";
    expect(registrate(RIGHE, [...RIGHE, altra])).toEqual([["Tempi medi di rilascio dei certificati", "nuova"]]);
    expect(registrate([...RIGHE, altra], RIGHE)).toEqual([["Tempi medi di rilascio dei certificati", "tolta"]]);
  });
});
