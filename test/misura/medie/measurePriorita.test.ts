import type { AssePriorita } from "../../../src/domain/metodo/Generi";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { prioritaDi } from "../../../src/misura/medie/measurePriorita";
import { foglioDi } from "../../support/foglio";
import { misuratoDi } from "../../support/letto";

const ALBERO = `
  Prospettiva | IMPRESE | Programma | Peso | Target | Consuntivo | SAL
  A1 | Promuovere | | 60% | | |
  A1 | n. corsi | PROGRAMMA 106 | 100% | ≥ 4 | 3 |
  A2 | Orientare | | 40% | | |
  A2 | n. visite | PROGRAMMA 2.1 | 100% | ≥ 4 | 2 |
  A3 | Formare | | 40% | | |
  A3 | n. lezioni | PROGRAMMA 110 | 50% | ≥ 4 | 4 |
  A3 | n. esami | PROGRAMMA 120 | 50% | ≥ 4 | 4 |
  A4 | Servire | | 40% | | |
  A4 | n. pratiche | PROGRAMMA 110 | 50% | ≥ 4 | 4 |
  A4 | n. sportelli | PROGRAMMA 210 | 50% | ≥ 4 | 4 |
`;

const assi = (asse: Partial<AssePriorita> | null) => {
  const priorita = asse && { eccezioni: {}, nomi: {}, ...asse };
  const politica = { ...POLITICA_STANDARD, medie: { ...POLITICA_STANDARD.medie, priorita } };
  const misurato = misuratoDi(foglioDi(ALBERO), { politica });
  const nomi = new Map(misurato.cruscotto.nodi.map(({ id, codice }) => [id, codice]));
  return {
    priorita: misurato.priorita.map(({ numero, nome, obiettivi, media }) => [
      numero,
      nome,
      obiettivi.map((id) => nomi.get(id)).join(),
      media.sal,
    ]),
    senza: misurato.anomalie.flatMap(({ codice, dati }) =>
      codice === "da-confermare" ? [Object.values(dati ?? {}).join(" ")] : [],
    ),
  };
};

describe("measurePriorita", () => {
  it("gathers objectives by the first digit of their programmes, each a plain mean", () => {
    expect(assi({ nomi: { "1": "Imprese" } })).toEqual({
      priorita: [
        ["1", "Imprese", "A1,A3", 0.875],
        ["2", null, "A2", 0.5],
      ],
      senza: ["senza-priorita A4"],
    });
  });

  it("lets the method say of an objective what its programmes do not agree on", () => {
    expect(assi({ eccezioni: { A4: "2", A1: "3" } })).toEqual({
      priorita: [
        ["1", null, "A3", 1],
        ["2", null, "A2,A4", 0.75],
        ["3", null, "A1", 0.75],
      ],
      senza: [],
    });
  });

  it("is no axis where the method has none", () => {
    expect(assi(null)).toEqual({ priorita: [], senza: [] });
  });
});

describe("prioritaDi", () => {
  it.each([
    ["PROGRAMMA 106", "1"],
    ["Programma 2.1", "2"],
    ["D1, PROGRAMMA 306", "3"],
    ["3 Servizi", "3"],
    ["Programmi", null],
    ["", null],
  ])("reads %j", (programma, numero) => {
    expect(prioritaDi(programma)).toBe(numero);
  });
});
