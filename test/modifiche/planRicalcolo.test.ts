import type { ModoScrittura } from "../../src/formule/sal/formulaDelModo";
import { planRicalcolo, type SalPianificato } from "../../src/modifiche/planRicalcolo";
import { foglio, foglioDi, quota } from "../support/foglio";
import type { Correzione } from "../../src/correzioni/Correzione";
import { correzioneDi, misuratoDi, unione } from "../support/letto";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";

const ALBERO = `
  Prospettiva | IMPRESE | Peso | Target | Consuntivo | SAL
  A1 | Promuovere | 60% | | | 75%
  A1 | n. corsi | 100% | ≥ 4 | 3 | 75%
  A2 | Orientare | 40% | | | 90%
  A2 | n. visite | 100% | ≥ 4 | |
`;

const piano = (grid: SheetGrid, modo: ModoScrittura = "perf") => planRicalcolo(grid, misuratoDi(grid), modo);
const formule = (righe: readonly SalPianificato[]) => righe.map(({ nome, cella }) => [nome, cella.dopo.formula]);

/** A row and what stands in its SAL cell. */
const conSal = (sal: string, riga = "n. corsi | ≥ 4 | 3") =>
  foglioDi(`Indicatore | Target | Consuntivo | SAL\n${riga} | ${sal}\nn. visite | ≥ 4 | 4 |`);
const prima = (grid: SheetGrid, modo: ModoScrittura = "perf") => piano(grid, modo)[0]!;

describe("planRicalcolo", () => {
  it("writes every row and every heading that has a SAL cell", () => {
    expect(piano(foglioDi(ALBERO)).map(({ livello, nome, percorso, sal }) => [livello, nome, percorso, sal])).toEqual([
      ["indicatore", "n. corsi", ["IMPRESE", "A1 Promuovere"], 0.75],
      ["indicatore", "n. visite", ["IMPRESE", "A2 Orientare"], null],
      ["obiettivo", "A1 Promuovere", ["IMPRESE", "A1 Promuovere"], 0.75],
    ]);
  });

  it("writes no mean in a cell that two headings would have, and none that counts on it", () => {
    const grid = foglioDi(`
      Area | Cod. | Obiettivo / Indicatore | Target | Consuntivo | Peso | SAL
      Area ospedaliera | | | | | |
       | H1 | Ridurre i tempi di attesa | | | 60 |
       | H1.1 | N. prestazioni | 10 | 9 | 60 |
       | H2 | Governo della spesa | | | 40 |
       | H2.1 | N. gare | 10 | 5 | 40 |
    `);
    const righe = piano(grid, "nativa");
    const celle = righe.map(({ cella: { riga, colonna } }) => `${riga},${colonna}`);
    expect(celle).toEqual([...new Set(celle)]);
    const medie = righe.filter(({ livello }) => livello !== "indicatore");
    expect(medie.filter(({ cella }) => String(cella.dopo.formula).includes("G2"))).toEqual([]);
    expect(medie.map(({ nome, mostrato }) => [nome, mostrato])).toEqual([
      ["H1 Ridurre i tempi di attesa", 0.9],
      ["H2 Governo della spesa", 0.5],
    ]);
  });

  it("leaves a published mean where nothing is measured", () => {
    expect(piano(foglioDi(ALBERO)).map(({ nome }) => nome)).not.toContain("A2 Orientare");
    const senza = piano(foglioDi(ALBERO.replace("90%", "")));
    expect(senza.find(({ nome }) => nome === "A2 Orientare")?.mostrato).toBe("");
  });

  it("writes means in plain Excel, in every way of writing, over the cells of their children (office-js #794)", () => {
    for (const modo of ["perf", "nativa"] as const) {
      expect(formule(piano(foglioDi(ALBERO), modo)).at(-1)?.[1]).toContain("SUMPRODUCT(F3:F3,C3:C3)");
    }
    expect(formule(piano(foglioDi(ALBERO), "valori"))).toEqual([
      ["n. corsi", 0.75],
      ["n. visite", ""],
      ["A1 Promuovere", 0.75],
    ]);
  });

  it("writes nothing that would dress a runtime that did not load as an answer (office-js #1259)", () => {
    for (const modo of ["perf", "nativa"] as const) {
      const scritte = formule(piano(foglioDi(ALBERO), modo)).map(([, formula]) => String(formula));
      expect(scritte.filter((una) => una.startsWith("="))).not.toEqual([]);
      expect(scritte.filter((una) => /\bIF(?:NA|ERROR)\(/.test(una))).toEqual([]);
    }
  });

  it("leaves a value for a mean that its cells would not give: weights typed as text", () => {
    const testi = foglioDi(
      ALBERO.replace("n. corsi | 100%", "n. corsi | '70%")
        .replace("A2 | Orientare | 40% | | | 90%\n", "")
        .replace("A2 | n. visite | 100%", "A1 | n. visite | '30%")
        .replace("≥ 4 | |", "≥ 4 | 4 |"),
    );
    const media = (modo: ModoScrittura) => piano(testi, modo).find(({ livello }) => livello === "obiettivo");
    expect(media("perf")?.cella.dopo.formula).toBe(0.825);
    expect(media("nativa")?.cella.dopo.formula).toBe(0.825);
  });

  it("keeps a published SAL that the method of its sheet explains, and one in whose place only a word would stand", () => {
    const tenute = piano(
      foglioDi(`
        Indicatore            | Target | Consuntivo                | SAL
        Iniziative realizzate | 10     | 13                        | 130%
        Utenti registrati     | 40     | 50                        | 125%
        Numero di bandi       | 4      | 6                         | 150%
        Numero di corsi       | 10     | 7                         | 81%
        Numero di visite      | 10     | quasi tutte le previste   | 90%
        Numero di premi       | 10     | quasi tutti i previsti    |
        Numero di sportelli   | 10     | 8                         | 80%`),
    ).map(({ nome, isTenuta }) => [nome, isTenuta]);
    expect(tenute).toEqual([
      ["Iniziative realizzate", true],
      ["Utenti registrati", true],
      ["Numero di bandi", true],
      ["Numero di corsi", false],
      ["Numero di visite", true],
      ["Numero di premi", false],
      ["Numero di sportelli", false],
    ]);
  });

  it("keeps a published SAL that differs once somebody has said that it is well so", () => {
    const grid = conSal("80%");
    const accettata = correzioneDi({
      foglio: grid.foglio,
      riga: 1,
      voce: "n. corsi",
      detto: { cosa: "accettata", codice: "pubblicato-diverso" },
    });
    const tenuta = (correzioni: readonly Correzione[]) =>
      planRicalcolo(grid, misuratoDi(grid, { correzioni }), "perf")[0]?.isTenuta;
    expect([tenuta([]), tenuta([accettata])]).toEqual([false, true]);
  });

  it("takes no part of a merged SAL cell but its first", () => {
    const righe = [
      ["Indicatore", "Target", "Consuntivo", "SAL"],
      ["n. corsi", "≥ 4", 3, quota(0.75)],
      ["n. visite", "≥ 4", 4, null],
    ] as const;
    expect(piano(foglio(righe)).map(({ nome }) => nome)).toEqual(["n. corsi", "n. visite"]);
    expect(piano(foglio(righe, [unione(1, 3, 2, 1)])).map(({ nome }) => nome)).not.toContain("n. visite");
  });

  it("keeps a percentage format and gives one to a cell without", () => {
    expect([prima(conSal("75%")).cella.dopo.formato, prima(conSal("")).cella.dopo.formato]).toEqual(["0%", "0.0%"]);
  });

  it.each<[string, string, Partial<SalPianificato>]>([
    ["a blank", "", { prima: null, sostituisce: "nulla", isCifraNuova: true, cambia: true }],
    ["the same figure", "75%", { prima: 0.75, sostituisce: "nulla", isCifraNuova: false, cambia: true }],
    ["another figure", "80%", { prima: 0.8, sostituisce: "valore", isCifraNuova: true, cambia: true }],
    ["a figure that agrees in its digits", "74,6%", { prima: 0.746, sostituisce: "valore", isCifraNuova: true }],
    ["words", "in corso", { prima: "in corso", sostituisce: "valore", isCifraNuova: true }],
    ["a formula of the user's", "=C2/B2*2 → 80%", { prima: 0.8, sostituisce: "formula", isCifraNuova: true }],
    ["a formula of the user's that agrees", "=C2/4 → 75%", { prima: 0.75, sostituisce: "nulla", isCifraNuova: false }],
    ["an older formula of ours", "=PERF.SAL(B2,C2) → 80%", { prima: 0.8, sostituisce: "nulla", isCifraNuova: true }],
  ])("says what it puts in the place of %s", (_, sal, atteso) => {
    expect(prima(conSal(sal))).toMatchObject({ sal: 0.75, mostrato: 0.75, ...atteso });
  });

  it("says that a figure gives way to a word", () => {
    expect(prima(conSal("80%", "n. corsi | ≥ 4 | molti"))).toMatchObject({
      sal: null,
      mostrato: "calcolo da confermare",
      sostituisce: "valore",
      isCifraNuova: true,
    });
  });

  it("changes nothing where it has written already", () => {
    const { formula } = prima(conSal("75%")).cella.dopo;
    const scritta = prima(conSal(`${formula} → 75%`));
    expect([scritta.cambia, scritta.sostituisce, scritta.isCifraNuova]).toEqual([false, "nulla", false]);
  });

  it("leaves alone a sheet without a SAL column", () => {
    expect(piano(foglioDi("Indicatore | Target | Consuntivo\nn. corsi | ≥ 4 | 3"))).toEqual([]);
  });
});
