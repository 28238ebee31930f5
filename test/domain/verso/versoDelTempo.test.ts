import type { VersoDeciso } from "../../../src/domain/Misura";
import { versoDelTempo } from "../../../src/domain/verso/versoDelTempo";

const PIU: VersoDeciso = { verso: "crescente", origine: "parole" };
const MENO: VersoDeciso = { verso: "decrescente", origine: "parole" };

describe("figures that are times by their unit alone", () => {
  it.each([
    ["giorni", "Rilascio certificati"],
    ["gg", "Rilascio certificati"],
    ["n. giorni lavorativi", "Risposta ai reclami"],
    ["Target (gg)", "Chiusura delle istruttorie"],
    ["minuti", "Risposta al telefono"],
    ["days", "Permits issued"],
  ])("are better when they are less, and the body is asked: %s, %s", (unita, nome) => {
    expect(versoDelTempo(PIU, nome, ["", "", unita])).toEqual({ verso: "decrescente", origine: "dubbio" });
  });

  it("in hours or months nobody can tell", () => {
    for (const unita of ["ore", "mesi"])
      expect(versoDelTempo(PIU, "Evasione delle istanze", [unita])).toEqual({ verso: "crescente", origine: "dubbio" });
  });

  it.each([
    ["n.", "Rilascio certificati"],
    ["", "Rilascio certificati"],
    ["buongiorno", "Rilascio certificati"],
    ["giorni", "Formazione del personale"],
    ["giorni", "Apertura al pubblico"],
    ["giorni", "Giornate di mediazione"],
  ])("are what their words say where the time is given, or no time: %s, %s", (unita, nome) => {
    expect(versoDelTempo(PIU, nome, [unita])).toBe(PIU);
  });

  it("leaves what is decreasing by its words", () => {
    expect(versoDelTempo(MENO, "Ritardo nei rilasci", ["giorni"])).toBe(MENO);
  });
});
