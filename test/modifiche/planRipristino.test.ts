import type { Correzione, Detto } from "../../src/correzioni/Correzione";
import { matchCorrezioni } from "../../src/correzioni/matchCorrezioni";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import type { Cella } from "../../src/domain/Cella";
import { planConversione, type FoglioDaConvertire } from "../../src/modifiche/planConversione";
import { planRipristino } from "../../src/modifiche/planRipristino";
import { foglioDi, quota } from "../support/foglio";
import { correzioneDi, misuratoDi } from "../support/letto";

const FORMULA = '=PERF.SAL(B2,C2,">=")';

/** The sheet of one row, with a SAL cell, as the two commands take it. */
function daConvertire(grid: SheetGrid, lette: readonly Correzione[] = []): FoglioDaConvertire {
  const misurato = misuratoDi(grid, { correzioni: lette });
  return { grid, misurato, correzioni: matchCorrezioni(lette, misurato.cruscotto), lette };
}
const conSal = (sal: string, nome = "n. corsi") =>
  foglioDi(`Indicatore | Target | Consuntivo | SAL\n${nome} | 4 | 3 | ${sal}`);

/** The line that keeps a formula with the value that stands in its place. */
function tenuta(valore: Cella = quota(0.75), parti: Partial<Correzione> = {}): Correzione {
  const detto: Detto = { cosa: "formula", formula: FORMULA, valore, colonna: 3 };
  return correzioneDi({ posizione: 7, voce: "n. corsi", riga: 1, colonna: 3, detto, ...parti });
}

const ripristino = (grid: SheetGrid, ...lette: readonly Correzione[]) => {
  const { celle, finite, rimaste } = planRipristino(daConvertire(grid, lette));
  return { scritte: celle.map(({ riga, colonna, dopo }) => [riga, colonna, dopo.formula]), finite, rimaste };
};

describe("planRipristino", () => {
  it("puts a formula back where its value still stands", () => {
    expect(ripristino(conSal("75%"), tenuta())).toEqual({ scritte: [[1, 3, FORMULA]], finite: [7], rimaste: [] });
  });

  it.each([
    ["a figure retyped by a hundredth of a point", "75,01%"],
    ["a figure retyped", "80%"],
    ["a word", "in corso"],
    ["nothing", ""],
  ])("never touches a cell that holds %s now", (_, sal) => {
    expect(ripristino(conSal(sal), tenuta())).toEqual({ scritte: [], finite: [], rimaste: ["D2"] });
  });

  it("knows a figure again through the noise of its last digit", () => {
    expect(ripristino(conSal("75%"), tenuta(quota(0.75 + 1e-13))).scritte).toHaveLength(1);
    expect(ripristino(conSal("75%"), tenuta(quota(0.75 + 1e-11))).scritte).toHaveLength(0);
  });

  it("knows words and blanks again", () => {
    expect(ripristino(conSal("in corso"), tenuta({ tipo: "testo", valore: "in corso" })).scritte).toHaveLength(1);
    expect(ripristino(conSal(""), tenuta({ tipo: "vuota" })).scritte).toHaveLength(1);
  });

  it("has nothing to do where a formula of ours stands already", () => {
    expect(ripristino(conSal("=PERF.SAL(B2,C2) → 75%"), tenuta())).toEqual({ scritte: [], finite: [7], rimaste: [] });
  });

  it("leaves a formula of the user's", () => {
    expect(ripristino(conSal("=C2/B2 → 75%"), tenuta())).toEqual({ scritte: [], finite: [], rimaste: ["D2"] });
  });

  it("follows its row, and the references to it", () => {
    const grid = foglioDi("Indicatore | Target | Consuntivo | SAL\nn. visite | 4 | 4 | 100%\nn. corsi | 4 | 3 | 75%");
    expect(ripristino(grid, tenuta()).scritte).toEqual([[2, 3, '=PERF.SAL(B3,C3,">=")']]);
  });

  it("names what is of a row that is gone", () => {
    expect(ripristino(conSal("75%", "n. visite"), tenuta(quota(0.75), { riga: null }))).toEqual({
      scritte: [],
      finite: [],
      rimaste: ["n. corsi"],
    });
    expect(ripristino(conSal("75%"), tenuta(quota(0.75), { riga: null, voce: "" })).rimaste).toEqual([FORMULA]);
  });

  it("takes the newest of two formulas of one cell, and both have served", () => {
    const nuova: Detto = { cosa: "formula", formula: "=PERF.SAL(B2,C2)", valore: quota(0.75), colonna: 3 };
    expect(ripristino(conSal("75%"), tenuta(), tenuta(quota(0.75), { posizione: 8, detto: nuova }))).toEqual({
      scritte: [[1, 3, "=PERF.SAL(B2,C2)"]],
      finite: [8, 7],
      rimaste: [],
    });
  });

  it("brings in what was answered while the value stood there", () => {
    const detto: Detto = { cosa: "argomenti", argomenti: { verso: "decrescente", tipo: null, opzioni: null } };
    const risposta = correzioneDi({ posizione: 9, voce: "n. corsi", riga: 1, detto });
    expect(ripristino(conSal("75%"), tenuta(), risposta).scritte).toEqual([[1, 3, '=PERF.SAL(B2,C2,"decrescente")']]);
  });

  it("keeps the formula as it was where the answer is the one it has", () => {
    const detto: Detto = { cosa: "argomenti", argomenti: { verso: ">=", tipo: null, opzioni: null } };
    const risposta = correzioneDi({ posizione: 9, voce: "n. corsi", riga: 1, detto });
    expect(ripristino(conSal("75%"), tenuta(), risposta).scritte).toEqual([[1, 3, FORMULA]]);
  });
});

describe("planConversione", () => {
  const conversione = (grid: SheetGrid, ...lette: readonly Correzione[]) => {
    const { celle, nuove, suCorrezioni, lasciate } = planConversione(daConvertire(grid, lette), null);
    return {
      scritte: celle.map(({ riga, colonna, dopo }) => [riga, colonna, dopo.formula]),
      nuove: nuove.map(({ voce, detto }) => [voce, detto]),
      suCorrezioni,
      lasciate,
    };
  };

  it("leaves the value, and keeps the formula with it and what the user stated in it", () => {
    expect(conversione(conSal(`${FORMULA} → 75%`))).toEqual({
      scritte: [[1, 3, 0.75]],
      nuove: [
        ["n. corsi", { cosa: "formula", formula: FORMULA, valore: quota(0.75), colonna: 3 }],
        ["n. corsi", { cosa: "argomenti", argomenti: { verso: ">=", tipo: null, opzioni: null } }],
      ],
      suCorrezioni: [],
      lasciate: 0,
    });
  });

  it("keeps no arguments where the formula states none of the user's", () => {
    expect(conversione(conSal('=PERF.SAL(B2,C2,"crescente?") → 75%')).nuove.map(([, detto]) => detto)).toEqual([
      expect.objectContaining({ cosa: "formula" }),
    ]);
  });

  it.each([
    ["a formula still to be calculated", { tipo: "errore", valore: "#BUSY!" }, 1],
    ["an answer that is an error", { tipo: "errore", valore: "#N/A" }, 0],
  ] as const)("counts %s", (_, valore, lasciate) => {
    const grid = conSal(`${FORMULA} → 75%`);
    const celle = grid.celle.map((riga, at) =>
      riga.map((cella, colonna) => (at === 1 && colonna === 3 ? valore : cella)),
    );
    expect(conversione({ ...grid, celle }).lasciate).toBe(lasciate);
  });

  it("leaves formulas that fill other cells too, and those of the user", () => {
    expect(conversione(conSal("=PERF.ESITI(B2:C2) → 1")).lasciate).toBe(1);
    expect(conversione(conSal("=C2/B2 → 75%"))).toEqual({ scritte: [], nuove: [], suCorrezioni: [], lasciate: 0 });
  });

  it("is undone by planRipristino", () => {
    const { nuove } = planConversione(daConvertire(conSal(`${FORMULA} → 75%`)), null);
    const lette = nuove.map((una, at) => correzioneDi({ ...una, posizione: at }));
    expect(ripristino(conSal("75%"), ...lette).scritte).toEqual([[1, 3, FORMULA]]);
  });
});
