import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { CELLA_VUOTA, type Cella } from "../../src/domain/Cella";
import { displayCella } from "../../src/domain/numeri/displayCella";
import type { CellaModificata } from "../../src/formule/Modifiche";
import { planAnnoNuovo } from "../../src/modifiche/planAnnoNuovo";
import { foglioDi } from "../support/foglio";
import { griglieOf } from "../support/griglie";
import { misuratoDi } from "../support/letto";

/** The sheet once the cells were written. */
function scritto(grid: SheetGrid, cambi: readonly CellaModificata[]): SheetGrid {
  const nuove = new Map(cambi.map((una) => [`${una.riga} ${una.colonna}`, una.dopo]));
  const cellaDi = (cella: Cella, riga: number, colonna: number): Cella => {
    const dopo = nuove.get(`${riga} ${colonna}`);
    if (!dopo) return cella;
    if (dopo.formula === "") return CELLA_VUOTA;
    if (typeof dopo.formula === "number") return { tipo: "numero", valore: dopo.formula, formato: dopo.formato };
    return { tipo: "testo", valore: String(dopo.formula).replace(/^'/, "") };
  };
  return { ...grid, celle: grid.celle.map((riga, r) => riga.map((cella, c) => cellaDi(cella, r, c))) };
}

function dopoDi(grid: SheetGrid, anno: number) {
  const piano = planAnnoNuovo({ misurato: misuratoDi(grid), grid }, anno);
  return { ...piano, grid: scritto(grid, piano.celle) };
}

describe("planAnnoNuovo", () => {
  it("clears the results of Pisa, and its headings and title say the next year", async () => {
    const [grid] = await griglieOf("pisa-2020");
    if (!grid) throw new Error("no sheet");
    const prima = misuratoDi(grid);
    const { grid: nuova, svuotati } = dopoDi(grid, 2020);
    const dopo = misuratoDi(nuova);
    expect(svuotati).toBe(46);
    expect(dopo.indicatori.map(({ indicatore }) => indicatore.nome)).toEqual(
      prima.indicatori.map(({ indicatore }) => indicatore.nome),
    );
    expect(dopo.anno).toBe(2021);
    expect(dopo.indicatori.filter(({ indicatore }) => indicatore.consuntivo.tipo !== "vuota")).toEqual([]);
    expect(dopo.indicatori.filter(({ pubblicato }) => pubblicato !== null)).toEqual([]);
    expect(displayCella(nuova.celle[1]?.[5] ?? CELLA_VUOTA)).toBe("Valore ottenuto 2021");
    expect(displayCella(nuova.celle[0]?.[0] ?? CELLA_VUOTA)).toMatch(/^Cruscotto 2021 integrato/);
  });

  it("leaves the names that a title quotes", () => {
    const grid = foglioDi(
      "Cruscotto 2024\nNota: costruito dal Piano («Piano 2024») per il 2024\nIndicatore | Target | Consuntivo\nNumero di corsi | 10 | 9",
    );
    const { grid: nuova } = dopoDi(grid, 2024);
    expect(nuova.celle.slice(0, 2).map(([prima]) => displayCella(prima ?? CELLA_VUOTA))).toEqual([
      "Cruscotto 2025",
      "Nota: costruito dal Piano («Piano 2024») per il 2025",
    ]);
  });

  it("takes Firenze's targets from the column of the next year, and the last result as baseline", async () => {
    const grid = (await griglieOf("firenze-2020-strategici"))[0];
    if (!grid) throw new Error("no sheet");
    const { grid: nuova, conTarget } = dopoDi(grid, 2020);
    const { indicatori, anno } = misuratoDi(nuova);
    expect(anno).toBe(2021);
    expect(conTarget).toBe(31);
    const rete = indicatori.find(({ indicatore }) => indicatore.riga === 10)?.indicatore;
    expect(rete && [rete.target, rete.base, rete.consuntivo].map(displayCella)).toEqual(["8", "8", ""]);
    // A report of a page is no starting point.
    const pagina = indicatori.find(({ indicatore }) => indicatore.riga === 27)?.indicatore;
    expect(pagina && displayCella(pagina.base)).toBe("-");
  });

  it("moves the target where its own heading says no year, keeps links and spans of years", () => {
    const grid = foglioDi(`
      Piano 2024-2026 – cruscotto 2024
      Indicatore | Target | Target 2025 | Consuntivo 2024 | Al 30/04/2024 | SAL
      Prestiti | 100 | 120 | =Dati!B2 → 90 | 30 | 90%
      Visite | 50 | | 60 | 20 | 100%`);
    const { grid: nuova, celle, conTarget, conTargetVecchio } = dopoDi(grid, 2024);
    expect(nuova.celle.map((riga) => riga.map(displayCella).join(" | "))).toEqual([
      "Piano 2024-2026 – cruscotto 2024 |  |  |  |  | ",
      "Indicatore | Target | Target 2025 | Consuntivo 2025 | Al 30/04/2025 | SAL",
      "Prestiti | 120 | 120 | 90 |  | ",
      "Visite | 50 |  |  |  | ",
    ]);
    expect(celle.some(({ riga, colonna }) => riga === 2 && colonna === 3)).toBe(false);
    expect([conTarget, conTargetVecchio.length]).toEqual([1, 1]);
  });

  it("does the same for an English sheet", () => {
    const grid = foglioDi(`
      Scorecard 2024
      Indicator | Baseline 2023 | Target 2024 | Target 2025 | Actual 2024
      Loans | 90 | 100 | 120 | 110`);
    const { grid: nuova } = dopoDi(grid, 2024);
    const [uno] = misuratoDi(nuova).indicatori;
    expect(nuova.celle[1]?.map(displayCella)).toEqual([
      "Indicator",
      "Baseline 2024",
      "Target 2024",
      "Target 2025",
      "Actual 2025",
    ]);
    expect(uno && [uno.indicatore.target, uno.indicatore.base].map(displayCella)).toEqual(["120", "110"]);
  });
});
