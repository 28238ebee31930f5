import type { Anomalia } from "../../src/domain/Anomalia";
import { frasiOltre, testoAnomalia } from "../../src/texts/anomalie/anomalie";

const SENZA_TARGET: Anomalia = { codice: "target-mancante", gravita: "conferma" };
const DIVERSO: Anomalia = { codice: "pubblicato-diverso", gravita: "nota", dati: { pubblicato: 0.6 } };

describe("frasiOltre", () => {
  it("says nothing that the explanation of the row has said, and nothing twice", () => {
    const detta = testoAnomalia(SENZA_TARGET, "it");
    expect(frasiOltre(detta, [SENZA_TARGET, DIVERSO, DIVERSO], "it")).toEqual([testoAnomalia(DIVERSO, "it")]);
    expect(frasiOltre("80%.", [SENZA_TARGET], "it")).toEqual([detta]);
  });
});
