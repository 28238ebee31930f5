import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { formulaDelModo, MODI_SCRITTURA } from "../../../src/formule/sal/formulaDelModo";
import { foglio } from "../../support/foglio";
import { misuratoDi } from "../../support/letto";

const TESTA = ["Obiettivo", "Indicatore", "Target 2022", "Consuntivo 2022"];

/** One row for each question that keeps a SAL from a row which the cells would give. */
const RIGHE = [
  ["Obiettivo 1", "Ricavi (migliaia di euro)", 1200, 1_250_000],
  ["Obiettivo 2", "Grado di copertura", 80, 0.9],
  ["Obiettivo 3", "N. corsi", 1_500_000, 1600],
  ["Obiettivo 4", "N. corsi", 40, 30],
  ["Obiettivo 4", "N. corsi", 40, 36],
] as const;

describe("formulaDelModo, where a question keeps the SAL", () => {
  const misurato = misuratoDi(foglio([["Cruscotto 2022"], TESTA, ...RIGHE]));
  const contesto = { anno: 2022, politica: POLITICA_STANDARD };
  const sorgenti = {
    target: { riferimento: "C3", formato: "General" },
    consuntivo: { riferimento: "D3", formato: "General" },
    base: null,
  };
  const trattenuti = misurato.indicatori.filter(({ isTrattenuto }) => isTrattenuto);

  it("knows the rows whose cells would give a figure", () => {
    expect(trattenuti.length).toBeGreaterThan(2);
    for (const { misura } of trattenuti) expect(misura).toMatchObject({ sal: null, esito: "calcolo da confermare" });
  });

  it.each(MODI_SCRITTURA)("writes no formula of Excel's own that would show it (%s)", (modo) => {
    for (const uno of trattenuti)
      expect(formulaDelModo(uno, contesto, modo, sorgenti) ?? "").not.toMatch(/ROUND\(|MIN\(/);
  });
});
