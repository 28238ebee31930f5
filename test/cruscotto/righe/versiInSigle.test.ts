import { cruscottoOf } from "../../support/letto";
import { displayCella } from "../../../src/domain/numeri/displayCella";
import { foglioDi } from "../../support/foglio";
import { versiDelleSigle } from "../../../src/domain/verso/versiDelleSigle";

const versiOf = (tabella: string) =>
  cruscottoOf(foglioDi(tabella)).indicatori.map(({ versoScritto }) => displayCella(versoScritto));

describe("versiDelleSigle", () => {
  it.each([
    ["l", "h"],
    ["c", "d"],
    ["d", "u"],
    ["b", "a"],
    ["r", "m"],
    ["n", "p"],
    ["g", "s"],
  ])("knows %s beside %s, in whatever order", (una, altra) => {
    const versi = versiDelleSigle([una, altra]);
    expect([...(versi?.values() ?? [])].sort()).toEqual(["crescente", "decrescente"]);
    expect(versiDelleSigle([altra, una])).toEqual(versi);
  });

  it.each([[["i", "d"]], [["h"]], [["h", "l", "m"]], [["x", "y"]], [[]]])("says nothing of %j", (sigle) => {
    expect(versiDelleSigle(sigle)).toBeNull();
  });
});

describe("versiInSigle", () => {
  it("takes the letters of a column that is called so for directions", () => {
    expect(
      versiOf("Indicatore | Verso | Target | Consuntivo\nAlfa | C | 1 | 1\nBeta | d | 1 | 1\nGamma | | 1 | 1"),
    ).toEqual(["crescente", "decrescente", ""]);
  });

  it("leaves what is no letter as it stands", () => {
    expect(
      versiOf("Indicatore | Verso | Target | Consuntivo\nAlfa | C | 1 | 1\nBeta | d | 1 | 1\nGamma | boh | 1 | 1"),
    ).toEqual(["C", "d", "boh"]);
  });

  it("takes one letter alone for nothing", () => {
    expect(versiOf("Indicatore | Verso | Target | Consuntivo\nAlfa | C | 1 | 1\nBeta | C | 1 | 1")).toEqual(["C", "C"]);
  });

  it("only proposes what no heading calls a direction", () => {
    expect(
      versiOf(
        "Indicatore | Tipo | Target | Consuntivo\nNumero di corsi | M | 9 | 8\nCosto medio | R | 9 | 8\nAlfa | | 9 | 8",
      ),
    ).toEqual(["crescente?", "decrescente?", ""]);
  });

  it("proposes nothing on two rows, under a heading of degrees, or against the names", () => {
    const righe = "Numero di corsi | H | 9 | 8\nCosto medio | L | 9 | 8";
    const altra = "Numero di visite | H | 9 | 8";
    const contrarie = righe.replace("H", "x").replace("L", "H").replace("x", "L");
    const vuote = ["", "", ""];
    expect(versiOf(`Indicatore | Tipo | Target | Consuntivo\n${righe}`)).toEqual(["", ""]);
    expect(versiOf(`Indicatore | Rilevanza | Target | Consuntivo\n${righe}\n${altra}`)).toEqual(vuote);
    expect(versiOf(`Indicatore | Tipo | Target | Consuntivo\n${contrarie}\n${altra.replace("H", "L")}`)).toEqual(vuote);
  });
});
