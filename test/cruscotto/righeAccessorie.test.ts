import { measureCruscotto } from "../../src/misura/measureCruscotto";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { foglio, quota } from "../support/foglio";
import { cruscottoOf, righeOf } from "../support/letto";

const TESTA = ["Obiettivo", "Indicatore", "Peso", "Target", "Consuntivo", "SAL"];

describe("readCruscotto on rows that sum others up", () => {
  it.each([
    [["Totale", "", quota(1), 30, 29, ""]],
    [["Totale obiettivo A", "", quota(1), "", "", quota(0.95)]],
    [["", "Totale", quota(1), "", "", quota(0.95)]],
    [["", "SAL complessivo", "", "", "", quota(0.95)]],
    [["", "Risultato complessivo dell'area", "", "", "", quota(0.95)]],
    [["", "Valutazione complessiva", "", "", "", "95%"]],
    [["", "Performance organizzativa", quota(1), "", "", quota(0.95)]],
    [["Media area", "", "", "", "", quota(0.95)]],
  ])("leaves out %j", (totale) => {
    const cruscotto = cruscottoOf(foglio([TESTA, ["A", "Alfa", quota(1), 10, 9, quota(0.9)], totale]));
    expect(righeOf(cruscotto)).toEqual(["A › Alfa: 10 / 9"]);
    expect(cruscotto.nodi.map(({ nome }) => nome)).toEqual(["A"]);
  });

  it("keeps an indicator whose name begins as a total", () => {
    const cruscotto = cruscottoOf(foglio([TESTA, ["A", "Totale imprese coinvolte", quota(1), 10, 9, ""]]));
    expect(righeOf(cruscotto)).toEqual(["A › Totale imprese coinvolte: 10 / 9"]);
  });
});

describe("readCruscotto on objectives on rows of their own", () => {
  it("gives them the weight and the SAL of their row", () => {
    const { nodi } = cruscottoOf(
      foglio([
        TESTA,
        ["Migliorare", "", quota(0.4), "", "", quota(0.9)],
        ["", "Sportelli", quota(1), 10, 9, ""],
        ["Snellire", "", quota(0.6), "", "", quota(1)],
        ["", "Procedure", quota(1), 5, 5, ""],
      ]),
    );
    expect(nodi).toMatchObject([
      { nome: "Migliorare", riga: 1, peso: 0.4, colonnaPeso: 2, colonnaSal: 5, sal: quota(0.9) },
      { nome: "Snellire", riga: 3, peso: 0.6, colonnaPeso: 2, colonnaSal: 5, sal: quota(1) },
    ]);
  });

  const GRUPPI = (ultimo: number) =>
    foglio([
      ["Descrizione", "Peso", "Target", "Consuntivo"],
      ["Migliorare", quota(0.4), "", ""],
      ["Sportelli", quota(0.5), 10, 9],
      ["Utenti", quota(0.5), 20, 20],
      ["Snellire", quota(0.6), "", ""],
      ["Procedure", quota(ultimo), 5, 5],
    ]);

  it("knows them by the weights below, when these make the whole", () => {
    expect(righeOf(cruscottoOf(GRUPPI(1)))).toEqual([
      "Migliorare › Sportelli: 10 / 9",
      "Migliorare › Utenti: 20 / 20",
      "Snellire › Procedure: 5 / 5",
    ]);
  });

  it("takes them for indicators still to be filled when they do not", () => {
    expect(cruscottoOf(GRUPPI(0.5)).indicatori).toHaveLength(5);
  });
});

describe("readCruscotto on titles of the page", () => {
  it.each([
    "COMUNE DI BORGO SAN LORENZO",
    "U.O.C. Ortopedia",
    "Monitoraggio triennale",
    "PIAO 2024-2026",
    "Anno 2024",
    "Settore: Ambiente",
    "Performance scorecard FY 2024",
    "Segretariato generale - Monitoraggio della Direttiva annuale 2024",
  ])("does not take %j for a heading of the rows", (titolo) => {
    const cruscotto = cruscottoOf(foglio([[titolo], [], TESTA, ["A", "Alfa", quota(1), 10, 9, ""]]));
    expect(righeOf(cruscotto)).toEqual(["A › Alfa: 10 / 9"]);
  });

  it("does not take the number of a page for one", () => {
    const riga = (nome: string) => ["A", nome, quota(1), 10, 9, ""];
    const cruscotto = cruscottoOf(foglio([TESTA, riga("Alfa"), ["Pagina 1 di 2"], TESTA, riga("Beta")]));
    expect(righeOf(cruscotto)).toEqual(["A › Alfa: 10 / 9", "A › Beta: 10 / 9"]);
  });
});

describe("readCruscotto on variations", () => {
  it.each([
    [["Obiettivo", "Target originario", "Target rimodulato", "Motivazione"]],
    [["Indicatore", "Target iniziale", "Target finale", "Motivo"]],
  ])("leaves %j alone", (testa) => {
    const letto = readCruscotto(foglio([testa, ["Alfa", 10, 12, "più domande"]]));
    expect(letto).toMatchObject({ tipo: "ignorato", motivo: "variazioni" });
  });
});

describe("measureCruscotto on a SAL column in points", () => {
  it("reads all of it in points, also below one", () => {
    const cruscotto = cruscottoOf(
      foglio([TESTA, ["A", "Alfa", "", 10, 9, 90], ["A", "Beta", "", 200, 1, 0.5], ["A", "Gamma", "", 100, 1, 1]]),
    );
    const { indicatori } = measureCruscotto(cruscotto, {
      politica: POLITICA_STANDARD,
      anno: null,
      correzioni: new Map(),
    });
    expect(indicatori.map(({ pubblicato }) => pubblicato?.valore)).toEqual([0.9, 0.005, 0.01]);
  });
});

describe("readCruscotto on the year", () => {
  it("is the latest with a result in the rows of a flat export", () => {
    const riga = (anno: number, consuntivo: number | string) => [anno, "Alfa", 10, consuntivo];
    const { anno } = cruscottoOf(
      foglio([["Esercizio", "Indicatore", "Target", "Consuntivo"], riga(2023, 8), riga(2024, 9), riga(2025, "")]),
    );
    expect(anno).toBe(2024);
  });
});
