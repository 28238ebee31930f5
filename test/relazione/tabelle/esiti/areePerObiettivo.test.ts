import { POLITICA_STANDARD } from "../../../../src/domain/metodo/politiche";
import { areePerObiettivoOf } from "../../../../src/relazione/tabelle/esiti/areePerObiettivo";
import { foglioDi } from "../../../support/foglio";
import { materialeDi, materialeOf, stampata } from "../../../support/materiale";

const materiale = (...fogli: readonly (readonly [tabella: string, nome: string])[]) =>
  materialeDi(
    fogli.map(([tabella, nome]) => foglioDi(tabella, nome)),
    { politica: POLITICA_STANDARD },
  );
const PER_COLONNA = `
  Obiettivo | Indicatore | Ufficio responsabile | Target | Consuntivo
  Semplificare | Alfa | Anagrafe | ≥ 4 | 2
  Semplificare | Beta | Anagrafe | ≥ 4 | 4
  Semplificare | Gamma | Tributi | ≥ 4 | 4
  Informare | Delta | Tributi | ≥ 4 | 3
  Informare | Epsilon | Tributi | ≥ 4 |
`;
const AREA = (a: string, c: string) => `
  Obiettivo strategico 1. Semplificare | | |
  Indicatore | Target | Consuntivo |
  Alfa ${a} | ≥ 4 | ${c} |
`;

describe("areePerObiettivoOf", () => {
  it("meets objectives and who answers for the rows", () => {
    const dato = materiale([PER_COLONNA, "Ente"]);
    const tabella = areePerObiettivoOf(dato)!;
    expect(tabella.colonne.map(({ titolo }) => titolo)).toEqual([
      "Obiettivo",
      "Anagrafe",
      "Tributi",
      expect.any(String),
    ]);
    expect(stampata(tabella, dato).map((riga) => Object.values(riga).map((una) => una.replace(/\s/g, " ")))).toEqual([
      ["Semplificare", "▼ 75,0%", "▲ 100,0%", "3"],
      ["Informare", "–", "1 di 2 misurati", "2"],
    ]);
  });

  it("meets objectives and the sheets of the areas, by their titles", () => {
    const dato = materiale(
      [`Area 1 – Affari generali${AREA("uno", "4")}`, "A1"],
      [`Area 2 – Promozione${AREA("due", "2")}`, "A2"],
    );
    const tabella = areePerObiettivoOf(dato)!;
    expect(stampata(tabella, dato).map((riga) => Object.values(riga).map((una) => una.replace(/\s/g, " ")))).toEqual([
      [expect.stringContaining("Semplificare"), "▲ 100,0%", "▼ 50,0%", "2"],
    ]);
    expect(tabella.colonne.slice(1, 3).map(({ titolo }) => titolo)).toEqual([
      "Area 1 – Affari generali",
      "Area 2 – Promozione",
    ]);
  });

  it("has nothing to say where every objective has one area, or there is no area", () => {
    const solo = PER_COLONNA.replace("Gamma | Tributi", "Gamma | Anagrafe");
    expect(areePerObiettivoOf(materiale([solo, "Ente"]))).toBeNull();
    expect(
      areePerObiettivoOf(materiale(["Obiettivo | Indicatore | Target | Consuntivo\nUno | Alfa | ≥ 4 | 3", "E"])),
    ).toBeNull();
  });

  it("meets the strategic objectives and the areas of Arezzo-Siena 2019", async () => {
    const dato = await materialeOf("arezzo-siena-2019");
    const tabella = areePerObiettivoOf(dato)!;
    expect(tabella.colonne.map(({ titolo }) => titolo).slice(1, -1)).toHaveLength(3);
    const numeri = stampata(tabella, dato).map(({ voce }) => voce?.slice(0, 2));
    expect(numeri).toEqual(["2.", "3.", "4.", "5.", "6."]);
  });
});
