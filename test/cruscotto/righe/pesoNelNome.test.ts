import { pesoNelNome } from "../../../src/cruscotto/righe/pesoOf";

describe("pesoNelNome", () => {
  it.each([
    ["Controlli in loco (peso 70%)", 0.7],
    ["Obiettivo 1 - peso: 12,5%", 0.125],
    ["Sportello [peso pari al 30 %]", 0.3],
    ["Open data (weight 40%)", 0.4],
  ])("reads the weight of %j", (nome, peso) => {
    expect(pesoNelNome(nome)).toMatchObject({ peso, isPesoQuota: true });
  });

  it.each(["Pazienti con riduzione del peso 10%", "Peso 70%", "Controlli (70%)", "Controlli (peso alto)"])(
    "reads none in %j",
    (nome) => {
      expect(pesoNelNome(nome)).toBeNull();
    },
  );
});
