import { parseConsuntivo } from "../../../src/domain/valori/parseConsuntivo";
import { parseTarget } from "../../../src/domain/valori/parseTarget";
import { scostamentoOf } from "../../../src/domain/sal/scostamentoOf";

const cella = (valore: number | string) =>
  typeof valore === "number"
    ? ({ tipo: "numero", valore, formato: "General" } as const)
    : ({ tipo: "testo", valore } as const);

describe("scostamentoOf", () => {
  it.each([
    [12, 13, 1],
    [0.3, 0.1, -0.2],
    ["-2,00", "-7,01", -5.01],
    ["≤ 30", 16.43, -13.57],
    ["> 5.700 (+/- 0,05)", 6306, 606],
    ["80%", "84,3%", 0.043],
    ["80%", 97.65, 0.1765],
    ["20%", 0.04, -0.16],
    ["1%", 1.02, 0.0002],
    [0, 3, 3],
    ["tra 2 e 4", 1, -1],
    ["80%-85%", "84,3%", 0],
    ["80%-85%", "90%", 0.05],
    ["30/09/2020", "16/09/2020", -14],
    ["€ 650.000", "€ 542.816,75", -107183.25],
    ["SI", "Sì", 0],
    ["Rispetto termini", "rispetto  TERMINI", 0],
  ])("from a target of %j to %j is %d", (target, consuntivo, atteso) => {
    expect(scostamentoOf(parseTarget(cella(target)), parseConsuntivo(cella(consuntivo)))).toBe(atteso);
  });

  it.each([
    ["10%", 0.5, "unita-incoerenti"],
    ["31/12/2019", 12, "unita-incoerenti"],
    [12, "31/12/2019", "unita-incoerenti"],
    ["SI", "NO", "non-in-cifre"],
    ["≥ Buono", "Ottimo", "non-in-cifre"],
    [12, "quasi tutti", "non-in-cifre"],
    ["SI", 1, "non-in-cifre"],
  ])("from a target of %j to %j has no figure: %s", (target, consuntivo, atteso) => {
    expect(scostamentoOf(parseTarget(cella(target)), parseConsuntivo(cella(consuntivo)))).toBe(atteso);
  });
});
