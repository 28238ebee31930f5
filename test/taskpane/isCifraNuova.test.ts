import type { RigaAnteprima } from "../../src/actions/Azioni";
import { isCifraNuova } from "../../src/taskpane/anteprima/isCifraNuova";

const RIGA: RigaAnteprima = {
  riga: 4,
  colonna: 7,
  nome: "Indicatore",
  livello: "indicatore",
  prima: null,
  dopo: 1,
  sostituisce: "nulla",
  cambia: true,
};

describe("isCifraNuova", () => {
  test.each<[string, Partial<RigaAnteprima>, boolean]>([
    ["a blank that gets its SAL", { prima: null, dopo: 1 }, true],
    ["a typed figure replaced by a different one", { prima: 0.18, dopo: 0.2, sostituisce: "valore" }, true],
    ["a word that gives way to a figure", { prima: "n.d.", dopo: 0.5 }, true],
    ["a figure that loses its ground", { prima: 0.5, dopo: null }, true],
    ["the same figure, now as a formula", { prima: 1, dopo: 1 }, false],
    ["a rounded figure and what is behind it", { prima: 0.68, dopo: 0.676 }, false],
    ["a word that stays", { prima: "monitoraggio", dopo: null }, false],
    ["a cell that is not touched", { prima: 0.5, dopo: 1, cambia: false }, false],
  ])("tells %s", (_, dati, expected) => {
    expect(isCifraNuova({ ...RIGA, ...dati })).toBe(expected);
  });
});
