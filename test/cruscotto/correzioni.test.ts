import { matchCorrezioni, type Correzione } from "../../src/cruscotto/correzioni";
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
});
