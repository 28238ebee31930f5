import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { displayCella } from "../../src/domain/numeri/displayCella";
import { buildDalPiano } from "../../src/pagine/buildDalPiano";
import { isPiano } from "../../src/piano/isPiano";
import { foglioDi } from "../support/foglio";
import { grigliaDi } from "../support/grigliaDi";
import { griglieOf } from "../support/griglie";
import { misuratoDi } from "../support/letto";

const costruito = (grid: SheetGrid) => {
  const misurato = misuratoDi(grid);
  return { misurato, foglio: buildDalPiano({ misurato, grid }, "valori", [grid.foglio]) };
};

describe("buildDalPiano", () => {
  it("has every row of Pistoia-Prato's Piano, with its target, direction, weight and place", async () => {
    const [grid] = await griglieOf("pistoia-prato-2022");
    if (!grid) throw new Error("no sheet");
    const { misurato, foglio } = costruito(grid);
    const nuovo = misuratoDi(grigliaDi(foglio));
    const detti = ({ indicatori }: typeof misurato) =>
      indicatori.map(({ indicatore, misura, percorso }) => ({
        nome: indicatore.nome,
        udm: indicatore.udm,
        target: displayCella(indicatore.target),
        letto: misura.target,
        base: displayCella(indicatore.base),
        peso: indicatore.peso,
        obiettivo: percorso.at(-1),
        prospettiva: percorso[0],
      }));
    expect(nuovo.indicatori).toHaveLength(141);
    expect(detti(nuovo)).toEqual(detti(misurato));
    expect(isPiano(nuovo.cruscotto)).toBe(false);
    expect(foglio.nome).toBe("Cruscotto 2022");
  });

  it("holds a live SAL on every row that a formula can measure", async () => {
    const [grid] = await griglieOf("pistoia-prato-2022");
    if (!grid) throw new Error("no sheet");
    const foglio = buildDalPiano({ misurato: misuratoDi(grid), grid }, "perf", []);
    const testa = foglio.righe[2]?.map((cella) => (cella.tipo === "testo" ? cella.testo : "")) ?? [];
    const sal = testa.indexOf("SAL");
    const formule = foglio.righe.slice(3).flatMap((riga) => (riga[sal]?.tipo === "formula" ? [riga[sal].formula] : []));
    expect(formule).toHaveLength(141);
    expect(formule[0]).toContain('IF(OR(H4="",I4=""),"",PERF.SAL(H4,I4,">="))');
  });

  it.each([
    [
      "a Comune's Piano",
      `PIANO DELLA PERFORMANCE 2024
      Area | Obiettivo operativo | Indicatore | Target 2024 | Target 2025 | Peso | Servizio responsabile
      Servizi al cittadino | 1.1 Anagrafe | Giorni per il rilascio della carta d'identità | ≤ 10 | ≤ 8 | 60% | Demografici
      Servizi al cittadino | 1.1 Anagrafe | Certificati online | 500 | 600 | 40% | Demografici
      Tecnica | 2.1 Strade | Piano delle manutenzioni | 30/06/2024 | | 100% | Lavori pubblici`,
      ["≤ 10", "500", "30/06/2024"],
      ["Demografici", "Demografici", "Lavori pubblici"],
    ],
    [
      "an English plan",
      `Plan 2024
      Objective | Indicator | Unit | Baseline | Target | Owner
      Reading | Loans | n. | 100 | 120 | Library
      Reading | Waiting days | days | 9 | at most 5 | Library`,
      ["120", "at most 5"],
      ["Library", "Library"],
    ],
  ])("builds one from %s", (_, tabella, target, responsabili) => {
    const { foglio } = costruito(foglioDi(tabella, "Piano"));
    const { indicatori } = misuratoDi(grigliaDi(foglio));
    expect(indicatori.map(({ indicatore }) => displayCella(indicatore.target))).toEqual(target);
    expect(indicatori.map(({ indicatore }) => indicatore.responsabile)).toEqual(responsabili);
    expect(indicatori.every(({ indicatore }) => indicatore.colonne.consuntivo !== null)).toBe(true);
    expect(foglio.convalide?.length).toBeGreaterThan(3);
  });
});
