import { planCollegamento } from "../../src/modifiche/planCollegamento";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

const foglioCon = (nome: string, consuntivo: string) =>
  foglioDi(`Indicatore | Target | Consuntivo\nn. corsi | ≥ 4 | ${consuntivo}`, nome);
const QUI = { riga: 1, colonna: 1 };

function collega(...grids: readonly SheetGrid[]) {
  const fogli = new Map(grids.map((grid) => [grid.foglio, { grid, misurato: misuratoDi(grid) }]));
  const [madre, ...copie] = grids.map(({ foglio }) => ({ foglio, ...QUI }));
  return planCollegamento(fogli, null, madre!, copie);
}

describe("planCollegamento", () => {
  it("points each copy at the original, and keeps what it held", () => {
    const esito = collega(foglioCon("Ente", "4"), foglioCon("Area 1", "3"), foglioCon("Area 2", "=B2 → 2"));
    if (typeof esito === "string") throw new Error(esito);
    expect(esito.copie).toEqual([
      { foglio: "Area 1", riga: 1, colonna: 2, nome: "n. corsi", prima: "3", dopo: "4", formula: "='Ente'!C2" },
      { foglio: "Area 2", riga: 1, colonna: 2, nome: "n. corsi", prima: "2", dopo: "4", formula: "='Ente'!C2" },
    ]);
    expect(
      esito.modifiche.celle.map(({ foglio, celle }) => [
        foglio,
        celle.map(({ prima, dopo }) => [prima.formula, dopo.formula]),
      ]),
    ).toEqual([
      ["Area 1", [[3, "='Ente'!C2"]]],
      ["Area 2", [["=B2", "='Ente'!C2"]]],
    ]);
    expect(esito.modifiche.fogli).toHaveLength(1);
  });

  it("leaves a copy that is linked already, however the sheet is quoted", () => {
    const esito = collega(foglioCon("Ente", "4"), foglioCon("Area 1", "=Ente!C2 → 4"));
    expect(typeof esito === "string" ? esito : [esito.copie, esito.modifiche.celle, esito.modifiche.fogli]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it("gives a cell formatted as text the format of the original: a formula would stay a text", () => {
    const testo = foglioCon("Area 1", "'3");
    const formati = testo.formati.map((riga) => riga.map(() => "@"));
    const esito = collega(foglioCon("Ente", "50%"), { ...testo, formati });
    expect(typeof esito === "string" ? esito : esito.modifiche.celle[0]?.celle[0]?.dopo.formato).toBe("0%");
  });

  it("refuses what cannot be linked", () => {
    const [ente, area] = [foglioCon("Ente", "4"), foglioCon("Area 1", "3")];
    const fogli = new Map([ente, area].map((grid) => [grid.foglio, { grid, misurato: misuratoDi(grid) }]));
    const su = (foglio: string, riga = 1) => ({ foglio, riga, colonna: 1 });
    expect(planCollegamento(fogli, null, su("Ente"), [su("Area 1", 9)])).toBe("senza-copia");
    expect(planCollegamento(fogli, null, su("Ente"), [su("Area 3")])).toBe("senza-copia");
    expect(planCollegamento(fogli, null, su("Ente", 9), [su("Area 1")])).toBe("senza-copia");
    expect(planCollegamento(fogli, null, su("Ente"), [su("Ente")])).toBe("circolare");
    expect(collega(foglioCon("Ente", ""), area)).toBe("senza-consuntivo");
    expect(collega(foglioCon("Ente", "='Area 1'!C2 → 3"), area)).toBe("circolare");
    expect(collega(foglioCon("Ente", "=AREA!C2 → 3"), foglioCon("Area", "3"))).toBe("circolare");
    expect(collega(foglioCon("Ente", "=D'ORO!C2 → 3"), foglioCon("Altro", "3"))).not.toBe("circolare");
  });
});
