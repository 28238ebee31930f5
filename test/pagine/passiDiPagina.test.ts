import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import type { APassi } from "../../src/domain/passi";
import { buildSintesi } from "../../src/pagine/buildSintesi";
import { measureCruscotto } from "../../src/misura/measureCruscotto";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import { foglio } from "../support/foglio";

const quantiPassi = (passi: APassi<unknown>): number => {
  let quanti = 0;
  while (passi.next().done !== true) quanti++;
  return quanti;
};

/** The steps in which the summary of a cruscotto of so many rows is laid out. */
function passiDi(righe: number): number {
  const grid = foglio([
    ["Indicatore", "Target", "Consuntivo", "SAL"],
    ...Array.from({ length: righe }, (_, at) => [`n. corsi, sede ${at}`, 4, 3, 0.75]),
  ]);
  const letto = readCruscotto(grid);
  if (letto.tipo === "ignorato") throw new Error(letto.motivo);
  const misurato = measureCruscotto(letto.cruscotto, {
    politica: POLITICA_STANDARD,
    anno: null,
    correzioni: new Map(),
  });
  const fonte = { misurato, grid, file: null, destinazione: "ente", titolo: grid.foglio } as const;
  return quantiPassi(buildSintesi(fonte, "nativa", "Sintesi"));
}

it("lays out a sheet in as many more steps as it has more rows, so that a click is heard between them", () => {
  expect(passiDi(400) - passiDi(200)).toBe(10);
});
