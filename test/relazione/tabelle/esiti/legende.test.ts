import { composeRelazione } from "../../../../src/relazione/composeRelazione";
import { foglioDi } from "../../../support/foglio";
import { materialeDi } from "../../../support/materiale";

const CRUSCOTTO = `Obiettivi 2023
  Obiettivo | Indicatore | Strutture | Target 2023 | Consuntivo 2023
  Ponti | N. ponti | VT01 | 30 | 24
  Scuole | N. scuole | VT02 - AM 1 | 12 | 10`;

const note = (...altri: readonly string[]) => {
  const materiale = materialeDi([
    foglioDi(CRUSCOTTO, "Obiettivi"),
    ...altri.map((testo, at) => foglioDi(testo, `Foglio ${at}`)),
  ]);
  return composeRelazione(materiale, new Set()).find(({ genere }) => genere === "dettaglio")?.note;
};

describe("noteDiLegenda", () => {
  it("says below the detail what the codes of a column stand for, where another sheet explains them", () => {
    const legenda = `Centri di costo
      Codice | Denominazione
      VT01 | Viabilità
      VT02 | Edilizia scolastica
      AM1 | Risorse umane
      ZZ09 | Nessuno lo nomina`;
    expect(note(legenda)).toEqual(["Strutture: AM1 Risorse umane; VT01 Viabilità; VT02 Edilizia scolastica."]);
  });

  it("says nothing of codes that nobody explains, or that are explained in two ways", () => {
    expect(note()).toEqual([]);
    expect(note("Codice | Denominazione\n VT01 | Viabilità\n VT01 | Veterinaria")).toEqual([]);
  });
});
