import { matchCorrezioni, readCorrezioni, type Correzione } from "../../src/cruscotto/correzioni";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import { foglio } from "../support/foglio";

function match(nomi: readonly string[], correzioni: readonly Partial<Correzione>[]) {
  const riconosciuto = readCruscotto(
    foglio([["Indicatore", "Target", "Consuntivo"], ...nomi.map((nome) => [nome, 1, 1])]),
  );
  if (riconosciuto.tipo === "ignorato") throw new Error(riconosciuto.motivo);
  const vuota = { riferimento: "", foglio: "Foglio1", percorso: "", descrizione: "", formula: "", riga: null };
  const complete = correzioni.map((una): Correzione => ({ ...vuota, voce: "", valore: { tipo: "vuota" }, ...una }));
  return [...matchCorrezioni(complete, riconosciuto.cruscotto)].map(([riga, { voce }]) => [riga, voce]);
}

describe("matchCorrezioni", () => {
  it("follows the reference of a row", () => {
    expect(match(["Alfa", "Beta"], [{ voce: "Beta", riga: 2 }])).toEqual([[2, "Beta"]]);
  });

  it("follows the words of a row that was sorted elsewhere", () => {
    expect(match(["Beta", "Alfa"], [{ voce: "Beta", riga: 2 }])).toEqual([[1, "Beta"]]);
  });

  it("tells identical names apart by their references", () => {
    const report = "Realizzazione report";
    expect(
      match(
        [report, report],
        [
          { voce: report, riga: 1 },
          { voce: report, riga: 2 },
        ],
      ),
    ).toEqual([
      [1, report],
      [2, report],
    ]);
  });

  it("assigns an ambiguous one to none", () => {
    const report = "Realizzazione report";
    expect(match([report, report], [{ voce: report, riga: null }])).toEqual([]);
  });

  it("leaves a row of the same name to the correction with all of its words", () => {
    const correzioni = [
      { voce: "ALFA", percorso: "Altrove", riga: 1 },
      { voce: "Alfa", riga: 2 },
    ];
    expect(match(["Alfa", "Beta"], correzioni)).toEqual([[1, "Alfa"]]);
  });

  it("follows the reference of a row that was renamed", () => {
    expect(match(["Alfa", "Beta nuova"], [{ voce: "Beta", riga: 2 }])).toEqual([[2, "Beta"]]);
  });

  it("leaves a claimed row alone when a reference points at it with other words", () => {
    const correzioni = [
      { voce: "Scomparsa", riga: 1 },
      { voce: "Alfa", riga: 1 },
    ];
    expect(match(["Alfa"], correzioni)).toEqual([[1, "Alfa"]]);
  });

  it("matches thousands of rows that were sorted in a moment", () => {
    const nomi = Array.from({ length: 4000 }, (_, at) => `Indicatore ${at}`);
    const correzioni = nomi.map((voce, at) => ({ voce, riga: 4000 - at }));
    const prima = performance.now();
    expect(match(nomi, correzioni)).toHaveLength(4000);
    expect(performance.now() - prima).toBeLessThan(3000);
  });
});

describe("readCorrezioni", () => {
  const riga = ["Pisa", 5, "", "", "", 0.5, ""];

  it("reads a correction without a name", () => {
    const grid = foglio([["PERF · Correzioni"], [""], ["Foglio"], riga, ["", "", "nota mia"]]);
    expect(readCorrezioni(grid)).toMatchObject([{ foglio: "Pisa", riga: 4, voce: "", valore: { valore: 0.5 } }]);
  });

  it("reads nothing off a sheet that PERF did not make", () => {
    expect(readCorrezioni(foglio([["Le mie correzioni"], [""], ["Foglio"], riga]))).toEqual([]);
  });
});
