import { insertColonna, insertRiga } from "../../support/scosse";
import { foglioDi } from "../../support/foglio";
import { cruscottoOf } from "../../support/letto";
import { nonDerivano } from "../../support/nonDerivano";
import type { SheetGrid } from "../../../src/cruscotto/griglia/SheetGrid";

const diFoglio = (grid: SheetGrid) => nonDerivano(cruscottoOf(grid));

// The operands that YEAR.md §7 prints for Pisa 2020, in columns as a body keeps them.
const PISA = (testa = "Numeratore | Denominatore") => `
  Indicatore | Algoritmo | Peso | ${testa} | Valore ottenuto 2020 | Risultato Atteso 2020
  Percentuale di proventi destinati alla promozione | Interventi economici/Proventi della gestione corrente | 0,2 | 2338730 | 7649173 | 31% | 29%
  Grado di coinvolgimento delle imprese | N° imprese coinvolte *1000/Imprese Attive | 0,2 | 180 | 36669 | 4,91 | 2
  Attuazione del programma | Azioni svolte/azioni previste | 0,2 | 16 | 18 | 89% | 100%
  Posti venduti | Posti venduti / posti disponibili | 0,2 | 792 | 22500 | 4% | 20%
  Grado di restituzione delle risorse | Interventi economici/Imprese attive | 0,2 | 2338730 | 36669 | 63,78 | 43,4`;

describe("compareFrazione", () => {
  it("finds that what Pisa published follows from its operands", () => {
    const { indicatori } = cruscottoOf(foglioDi(PISA()));
    expect(indicatori.map(({ frazione }) => frazione !== null)).toEqual([true, true, true, true, true]);
    expect(diFoglio(foglioDi(PISA()))).toEqual([]);
  });

  it.each(["Numeratore (A) | Denominatore (B)", "Valore numeratore | Valore denominatore", "Numerator | Denominator"])(
    "names one that does not follow, under %s",
    (testa) => {
      const altra = foglioDi(PISA(testa).replace("89%", "98%"));
      expect(diFoglio(altra)).toEqual(["Attuazione del programma: 16 / 18 ≠ 98% (conferma)"]);
    },
  );

  it("names it where rows and columns were moved too", () => {
    const grid = insertColonna(1)(insertRiga(3)(foglioDi(PISA().replace("4,91", "9,41"))));
    expect(diFoglio(grid)).toEqual(["Grado di coinvolgimento delle imprese: 180 / 36669 ≠ 9,41 (conferma)"]);
  });

  it("reads the operands from the rows under their indicator", () => {
    const grid = foglioDi(`
      Indicatore | Target | Consuntivo
      Attuazione del programma | 100% | 98%
      Numeratore: azioni svolte | | 16
      Denominatore: azioni previste | | 18
      Numero di corsi | 10 | 8`);
    expect(cruscottoOf(grid).indicatori.map(({ nome }) => nome)).toEqual([
      "Attuazione del programma",
      "Numero di corsi",
    ]);
    expect(diFoglio(grid)).toEqual(["Attuazione del programma: 16 / 18 ≠ 98% (conferma)"]);
  });

  it("says nothing of rows without a result, or with one operand", () => {
    const grid = foglioDi(`
      Indicatore | Target | Numeratore | Denominatore | Consuntivo
      Primo | 10 | 1 | 2 |
      Secondo | 10 | 1 | | 7
      Terzo | 10 | 1 | 0 | 7
      Quarto | 10 | 14 | 2 | 7`);
    expect(diFoglio(grid)).toEqual([]);
  });
});
