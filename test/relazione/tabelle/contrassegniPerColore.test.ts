import { contrassegnateIn } from "../../../src/relazione/tabelle/esiti/contrassegni";
import { foglioDi } from "../../support/foglio";
import { misuratoDi } from "../../support/letto";

const GIALLO = "#FFFF00";

function contrassegnate(legenda: string, sfondi: readonly string[], dellaLegenda = ""): readonly string[] {
  const grid = {
    ...foglioDi(`${legenda} | |
      Indicatore | Target | Consuntivo
      n. corsi | 10 | 8
      n. bandi | 5 | 4
      n. visite | 3 | 3`),
    sfondi: [[dellaLegenda], [""], ...sfondi.map((uno) => [uno, uno, uno])],
  };
  return contrassegnateIn({ grid, misurato: misuratoDi(grid) }, "PIRA").map(({ indicatore }) => indicatore.nome);
}

describe("contrassegnateIn", () => {
  it.each([
    ["In giallo gli obiettivi PIRA", [GIALLO, "", "#FFC000"], "", ["n. corsi"]],
    ["In giallo gli obiettivi PIRA", ["#FFFF99", "#00B050", GIALLO], "", ["n. corsi", "n. visite"]],
    ["In giallo gli obiettivi PIRA", ["#FFFF99", "", GIALLO], GIALLO, ["n. visite"]],
    ["Indicatori PIRA evidenziati in verde chiaro", ["#C6EFCE", GIALLO, ""], "", ["n. corsi"]],
    ["In giallo gli obiettivi nuovi", [GIALLO, "", ""], "", []],
    ["Cruscotto 2022", [GIALLO, "", ""], "", []],
  ])("takes the rows of the colour that a legend explains: %s %j", (legenda, sfondi, dellaLegenda, attese) => {
    expect(contrassegnate(legenda, sfondi, dellaLegenda)).toEqual(attese);
  });
});
