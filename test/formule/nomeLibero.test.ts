import { nomeLibero } from "../../src/formule/nomeLibero";

describe("nomeLibero", () => {
  test.each([
    ["Relazione – Dett. Area 1", "Relazione – Dett. Area 1"],
    ["Relazione – Dett. Imprese Territorio Consumatori", "Relazione – Dett. Imprese"],
    ["Relazione – Dett. Innovazione e crescita", "Relazione – Dett. Innovazione"],
    ["Relazione – Dett. Economico-finanziario", "Relazione – Dett. Economico"],
    ["Relazione – 30-09-24 Andamento", "Relazione – 30-09-24 Andamento"],
    ["Supercalifragilistichespiralidoso2024", "Supercalifragilistichespiralido"],
    ["Rel. Supercalifragilistichespiralidoso", "Rel. Supercalifragilistichespir"],
  ])("cuts %j between words, where that leaves a name", (voluto, nome) => {
    expect(nomeLibero(voluto, [])).toBe(nome);
  });

  it("gives a taken name a number, whatever its case, and keeps within 31 characters", () => {
    const [uno, due] = ["Relazione – Dett. Processi interni", "Relazione – Dett. Processi esterni"];
    const primo = nomeLibero(uno, []);
    const secondo = nomeLibero(due, [primo.toUpperCase()]);
    expect([primo, secondo]).toEqual(["Relazione – Dett. Processi", "Relazione – Dett. Processi (2)"]);
    expect(secondo.length).toBeLessThanOrEqual(31);
  });
});
