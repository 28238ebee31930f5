import { isRisultatoDiObiettivo } from "../../../src/domain/verso/isRisultatoDiObiettivo";
import { foglio, quota } from "../../support/foglio";
import { misuratoDi } from "../../support/letto";

describe("isRisultatoDiObiettivo", () => {
  it.each([
    "SAL obiettivo X1 Tempi di sosta",
    "Percentuale di conseguimento dell'obiettivo «Giorni di attesa»",
    "Risultato A4 Tempi di attesa",
    "Performance dell'Ente",
    "Completion of the goal Response time",
    "% realizzazione programma Riduzione dei reclami",
  ])("knows %s", (nome) => {
    expect(isRisultatoDiObiettivo(nome)).toBe(true);
  });

  it.each([
    "Costo di realizzazione dell'obiettivo 3",
    "Giorni di ritardo nel raggiungimento dell'obiettivo",
    "Scostamento dal risultato dell'obiettivo",
    "Tempi medi di pagamento",
    "Risultato economico: perdita",
  ])("takes %s for what it counts", (nome) => {
    expect(isRisultatoDiObiettivo(nome)).toBe(false);
  });

  it("measures the result of an objective about times as a share: more of it is better", () => {
    const grid = foglio([
      ["Scheda individuale del dirigente 2023"],
      ["Obiettivo", "Indicatore", "Target", "Consuntivo"],
      ["Contributo all'ente", "SAL obiettivo X1 Tempi di sosta", quota(0.95), quota(0.8)],
      ["Servizi", "Tempi medi di sosta (ore)", 20, 25],
    ]);
    const sal = misuratoDi(grid).indicatori.map(({ misura }) => misura.sal);

    expect(sal[0]).toBeCloseTo(0.8 / 0.95, 10);
    expect(sal[1]).toBeCloseTo(20 / 25, 10);
  });
});
