import { POLITICA_STANDARD } from "../../../../src/domain/metodo/politiche";
import { esitiOf } from "../../../../src/relazione/tabelle/esiti/esiti";
import { foglioDi } from "../../../support/foglio";
import { materialeDi, valoriDi } from "../../../support/materiale";

const OBIETTIVI = `
  1. Semplificare | | Target | Consuntivo
  Alfa | | ≥ 4 | 3
  2. Informare | | Target | Consuntivo
  Beta | | ≥ 4 | 4
`;
const gruppi = (...fogli: readonly (readonly [tabella: string, nome: string])[]) => {
  const griglie = fogli.map(([tabella, nome]) => foglioDi(tabella, nome));
  const tabelle = esitiOf(materialeDi(griglie, { politica: POLITICA_STANDARD }));
  return valoriDi(tabelle, "esiti", ["voce"]).flat();
};

describe("esitiOf, what the objectives are called", () => {
  it("calls no objective strategic that nothing calls so", () => {
    expect(gruppi([OBIETTIVI, "Foglio1"])).toEqual(["Obiettivi dell'ente"]);
    expect(gruppi([OBIETTIVI, "Cruscotto di ente"])).toEqual(["Obiettivi dell'ente"]);
  });

  it.each([
    ["the name of the sheet", OBIETTIVI, "Strategici"],
    ["a title", `Piano strategico dell'ente${OBIETTIVI}`, "Foglio1"],
    ["a heading", OBIETTIVI.replace("1. Semplificare", "Obiettivo strategico 1 Semplificare"), "Foglio1"],
    [
      "a column",
      "Obiettivo strategico | Obiettivo operativo | Indicatore | Target | Consuntivo\nImprese | Semplificare | Alfa | ≥ 4 | 3",
      "Foglio1",
    ],
  ])("calls them so by %s", (_, tabella, nome) => {
    expect(gruppi([tabella, nome])).toEqual(["Obiettivi strategici"]);
  });

  it("tells the ente's from those of the areas", () => {
    expect(gruppi([OBIETTIVI, "Ente"], [OBIETTIVI.replaceAll("fa", "ta"), "Area 1"])).toEqual([
      "Obiettivi strategici",
      "Obiettivi operativi",
    ]);
  });
});
