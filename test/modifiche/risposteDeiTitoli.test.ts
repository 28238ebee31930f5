import type { Correzione } from "../../src/correzioni/Correzione";
import { matchCorrezioni } from "../../src/correzioni/matchCorrezioni";
import { planRisposta } from "../../src/modifiche/planRisposta";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

/** Two headings in a column of their own, with no SAL cell, over weights that make 90% and 100%. */
const foglio = (primo = "Primo", secondo = "Secondo") =>
  foglioDi(`Obiettivo | Indicatore | Peso | Target | Consuntivo
${primo} | Alfa | 40% | ≥ 4 | 4
 | Beta | 50% | ≥ 4 | 4
${secondo} | Gamma | 40% | ≥ 4 | 4
 | Delta | 50% | ≥ 4 | 4`);

const domandeDi = (grid = foglio(), lette: readonly Correzione[] = []) =>
  misuratoDi(grid, { correzioni: lette }).aggregati.map(
    ({ nodo, anomalie }) => `${nodo.nome}: ${anomalie.map(({ codice, gravita }) => `${codice} ${gravita}`).join()}`,
  );

function accettaSu(riga: number): readonly Correzione[] {
  const grid = foglio();
  const misurato = misuratoDi(grid);
  const { lette } = planRisposta(
    { grid, misurato, correzioni: matchCorrezioni([], misurato.cruscotto), lette: [], esistente: null },
    {
      su: "righe",
      righe: [{ riga, colonna: 0 }],
      risposta: { cosa: "accettata", codice: "pesi-non-100", nota: "così dice l'atto" },
    },
  );
  return lette;
}

describe("an answer about a heading without a SAL cell", () => {
  it("is asked of each", () => {
    expect(domandeDi()).toEqual(["Primo: pesi-non-100 conferma", "Secondo: pesi-non-100 conferma"]);
  });

  it("is kept on a line of its own and asks no more", () => {
    const lette = accettaSu(3);

    expect(lette).toMatchObject([{ voce: "Secondo", riga: 3, colonna: 0, motivo: "così dice l'atto" }]);
    expect(domandeDi(foglio(), lette)).toEqual(["Primo: pesi-non-100 conferma", "Secondo: pesi-non-100 nota"]);
  });

  it("follows its heading where the sheet was put in another order, and waits where its name has changed", () => {
    const lette = accettaSu(3);

    expect(domandeDi(foglio("Secondo", "Primo"), lette)).toEqual([
      "Secondo: pesi-non-100 nota",
      "Primo: pesi-non-100 conferma",
    ]);
    expect(domandeDi(foglio("Primo", "Terzo"), lette)).toEqual([
      "Primo: pesi-non-100 conferma",
      "Terzo: pesi-non-100 conferma",
    ]);
  });
});
