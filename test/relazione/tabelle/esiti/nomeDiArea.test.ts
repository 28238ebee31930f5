import { nomeDiArea } from "../../../../src/relazione/tabelle/esiti/nomeDiArea";
import { deduceDestinazione } from "../../../../src/relazione/deduceDestinazione";
import { foglio } from "../../../support/foglio";
import { griglieOf } from "../../../support/griglie";

const TESTA = ["Obiettivo", "Indicatore", "Target", "Consuntivo"];
const nome = (foglioSuo: string, ...titoli: readonly string[]) => {
  const grid = foglio([...titoli.map((uno) => [uno]), TESTA], [], foglioSuo);
  return nomeDiArea({ grid, titolo: foglioSuo, destinazione: deduceDestinazione(grid, false) });
};

describe("nomeDiArea", () => {
  it("calls Arezzo-Siena's areas by their titles", async () => {
    const griglie = (await griglieOf("arezzo-siena-2019")).filter(({ foglio: suo }) => suo.startsWith("Area"));
    expect(griglie.map((grid) => nomeDiArea({ grid, titolo: grid.foglio, destinazione: "area" }))[0]).toBe(
      "Area 1 – Affari Generali",
    );
  });

  it.each([
    ["Settore Affari", "Obiettivi operativi del Settore Affari generali 2023", "Settore Affari generali"],
    ["Farmacie", "Azienda speciale Farmacie comunali – anno 2023", "Azienda speciale Farmacie comunali"],
    ["A2", "Direzione Risorse umane", "Direzione Risorse umane"],
    ["Area 2", "Area 3 – Contabilità", "Area 2"],
    ["Area 2", "Obiettivi 2023", "Area 2"],
  ])("of the sheet %s under «%s» makes %s", (suo, titolo, atteso) => {
    expect(nome(suo, titolo)).toBe(atteso);
  });
});

describe("deduceDestinazione", () => {
  it("takes the heading of a column for no title", () => {
    const grid = foglio(
      [["Provincia di Valdoria"], [], ["Area", ...TESTA], ["Tecnica", "Ponti", "N. ponti", 3, 3]],
      [],
      "Performance",
    );
    expect(deduceDestinazione(grid, false)).toBe("ente");
  });
});
