import { foglio, quota } from "../../support/foglio";
import { cruscottoOf, unione } from "../../support/letto";

type Righe = Parameters<typeof foglio>[0];
type Unioni = Parameters<typeof foglio>[1];

function lettura(righe: Righe, unioni: Unioni = []) {
  const { colonne, domande, anno } = cruscottoOf(foglio(righe, unioni));
  return {
    anno,
    domande: domande.length,
    ...Object.fromEntries(colonne.map(({ ruolo, colonna }) => [ruolo, colonna])),
  };
}

const SOTTO = [
  ["Prestiti bibliotecari", 80, 70, 90, 81],
  ["Mostre allestite", 4, 4, 5, 5],
  ["Laboratori con le scuole", 12, 9, 14, 7],
] as const;

describe("two years side by side", () => {
  it.each([
    ["years that only begin their columns", ["", 2021, "", 2022, ""]],
    ["years as texts", ["", "Anno 2021", "", "Anno 2022", ""]],
    ["years over each column", ["", "2021", "2021", "2022", "2022"]],
    ["years with words", ["", "Esercizio 2021", "", "Esercizio 2022", ""]],
  ])("reads the last that has results, under %s", (_, anni) => {
    const righe = [anni, ["Indicatore", "Atteso", "Ottenuto", "Atteso", "Ottenuto"], ...SOTTO];
    expect(lettura(righe)).toMatchObject({ anno: 2022, domande: 0, target: 3, consuntivo: 4 });
  });

  it("reads the last under merged years", () => {
    const righe = [["", 2021, "", 2022, ""], ["KPI", "Goal", "Actual", "Goal", "Actual"], ...SOTTO];
    const unioni = [unione(0, 1, 1, 2), unione(0, 3, 1, 2)];
    expect(lettura(righe, unioni)).toMatchObject({ anno: 2022, domande: 0, target: 3, consuntivo: 4 });
  });

  it.each([
    ["Target 2021", "Consuntivo 2021", "Target 2022", "Consuntivo 2022"],
    ["2021 target", "2021 actual", "2022 target", "2022 actual"],
  ])("reads the last of one line of headings: %s", (...teste) => {
    expect(lettura([["Indicatore", ...teste], ...SOTTO])).toMatchObject({
      anno: 2022,
      domande: 0,
      target: 3,
      consuntivo: 4,
    });
  });

  it("reads the year before while the last has no result", () => {
    const righe = [
      ["Indicatore", "Atteso 2021", "Ottenuto 2021", "Atteso 2022", "Ottenuto 2022"],
      ...SOTTO.map(([nome, t, c, dopo]) => [nome, t, c, dopo, ""]),
    ];
    expect(lettura(righe)).toMatchObject({ anno: 2021, domande: 0, target: 1, consuntivo: 2 });
  });

  it("takes the share of the year in question, where each has its own", () => {
    const righe = [
      ["", "Anno 2021", "", "", "Anno 2022", "", ""],
      ["Indicatore", "Atteso", "Ottenuto", "%", "Atteso", "Ottenuto", "%"],
      ["Prestiti bibliotecari", 8, 4, quota(0.5), 10, 8, quota(0.8)],
      ["Mostre allestite", 4, 4, quota(1), 5, 5, quota(1)],
      ["Laboratori con le scuole", 2, 1, quota(0.5), 4, 1, quota(0.25)],
    ];
    expect(lettura(righe)).toMatchObject({ anno: 2022, target: 4, consuntivo: 5, sal: 6 });
  });

  it("begins a plan of several years, with no result, with its first", () => {
    const righe = [["Indicatore", "Target 2025", "Target 2026", "Target 2027"], ...SOTTO.map((una) => una.slice(0, 4))];
    expect(lettura(righe)).toMatchObject({ anno: 2025, domande: 0, target: 1 });
  });

  it("leaves alone years over words that do not come again", () => {
    const righe = [
      ["", 2021, "", 2022, ""],
      ["Indicatore", "Valore storico", "Target", "Consuntivo", "Note"],
      ...SOTTO,
    ];
    expect(lettura(righe)).toMatchObject({ target: 2, consuntivo: 3 });
  });
});
