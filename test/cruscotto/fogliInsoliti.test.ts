import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { foglio, giorno, quota } from "../support/foglio";
import { cruscottoOf, righeOf, unione } from "../support/letto";

const motivoOf = (grid: SheetGrid) => {
  const letto = readCruscotto(grid);
  return letto.tipo === "ignorato" ? letto.motivo : letto.tipo;
};

describe("readCruscotto on cards", () => {
  const SCHEDA = (codice: string, titolo: string, strategico: string) => [
    ["Codice:", codice],
    ["Titolo:", titolo],
    ["Descrizione:"],
    ["Testo libero che spiega l'obiettivo e il suo contesto."],
    ["Obiettivo strategico (OS):", strategico],
    ["Risorse economiche:", 335000],
    ["Ufficio:", "Turismo"],
  ];

  it("reads an objective from labels, whatever else the card says", () => {
    const testa = ["Indicatori", "U.d.M.", "Target 2022", "", "Peso:"];
    const cruscotto = cruscottoOf(
      foglio([
        ["Piano performance 2022"],
        ...SCHEDA("01_01", "Transizione digitale", "01 - Digitale"),
        testa,
        ["Alfa", "n.", ">=", 60, quota(1)],
        [],
        ...SCHEDA("02_01", "Export", "02 - Estero"),
        testa,
        ["Beta", "n.", "<=", 4, quota(1)],
      ]),
    );
    expect(righeOf(cruscotto)).toEqual([
      "01 - Digitale › 01_01 Transizione digitale › Alfa: >=60 / ",
      "02 - Estero › 02_01 Export › Beta: <=4 / ",
    ]);
    expect(cruscotto.anno).toBe(2022);
  });
});

describe("readCruscotto on several cruscotti in one sheet", () => {
  it("reads them side by side, each with its own headings", () => {
    const testa = ["Indicatore", "Target", "Consuntivo", "SAL"];
    const cruscotto = cruscottoOf(
      foglio([
        ["1. Imprese", "", "", "", "", "2. Processi", "", "", ""],
        [...testa, "", ...testa],
        ["Alfa", 10, 9, "", "", "Gamma", 5, 5, ""],
        ["Beta", 4, 4, "", "", "Delta", 3, 1, ""],
      ]),
    );
    expect([...righeOf(cruscotto)].sort()).toEqual(
      ["Alfa: 10 / 9", "Beta: 4 / 4", "Delta: 3 / 1", "Gamma: 5 / 5"]
        .map((riga) => expect.stringContaining(riga) as string)
        .sort(),
    );
    expect(cruscotto.indicatori.map(({ riga, colonne }) => [riga, colonne.target])).toEqual([
      [2, 1],
      [3, 1],
      [2, 6],
      [3, 6],
    ]);
  });

  it("takes a SAL cell merged over several indicators for none of theirs", () => {
    const testa = ["Indicatore", "Target", "Consuntivo", "SAL"];
    const righe = [testa, ["Alfa", 10, 9, 0.7], ["Beta", 4, 4, ""], ["Gamma", 4, 4, ""], ["a seguire", "", "", ""]];
    const unioni = [unione(1, 3, 2, 1), unione(3, 3, 2, 1)];
    const { indicatori } = cruscottoOf(foglio(righe, unioni));
    expect(indicatori.map(({ nome, colonne, sal, isSalUnito }) => [nome, colonne.sal, sal.tipo, isSalUnito])).toEqual([
      ["Alfa", null, "vuota", true],
      ["Beta", null, "vuota", true],
      ["Gamma", 3, "vuota", false],
    ]);
  });

  it.each([
    ["right", 0, 4],
    ["left", 4, 0],
  ])("reads them where the one at the %s begins lower", (_, alta, bassa) => {
    const righe = Array.from({ length: 5 }, () => Array.from({ length: 7 }, (): string | number => ""));
    const write = (riga: number, colonna: number, valori: readonly (string | number)[]) =>
      righe[riga]?.splice(colonna, valori.length, ...valori);
    write(0, alta, ["Indicatore", "Target", "Consuntivo"]);
    write(1, alta, ["Alfa", 10, 9]);
    write(2, alta, ["Beta", 4, 4]);
    write(2, bassa, ["Indicatore", "Target", "Consuntivo"]);
    write(3, alta, ["Gamma", 5, 5]);
    write(3, bassa, ["Delta", 3, 1]);
    write(4, bassa, ["Epsilon", 2, 2]);
    expect([...righeOf(cruscottoOf(foglio(righe)))].sort()).toEqual([
      " › Alfa: 10 / 9",
      " › Beta: 4 / 4",
      " › Delta: 3 / 1",
      " › Epsilon: 2 / 2",
      " › Gamma: 5 / 5",
    ]);
  });

  it("reads them below each other with notes between", () => {
    const testa = ["Indicatore", "Target", "Consuntivo"];
    const cruscotto = cruscottoOf(
      foglio([
        ["Imprese"],
        testa,
        ["Alfa", 10, 9],
        ["Nota: i dati sono provvisori"],
        [],
        ["Processi"],
        testa,
        ["Beta", 4, 4],
        ["Totale", "", 13],
      ]),
    );
    expect(righeOf(cruscotto)).toEqual(["Imprese › Alfa: 10 / 9", "Processi › Beta: 4 / 4"]);
  });
});

describe("readCruscotto on flat exports", () => {
  const TESTA = ["Anno", "Trimestre", "Prospettiva", "Obiettivo", "Cod.", "Indicatore", "Target", "Valore"];
  const riga = (anno: number, trimestre: string, valore: number | string) => [
    anno,
    trimestre,
    "Imprese",
    "Promuovere",
    "I1",
    "n. corsi",
    12,
    valore,
  ];

  it("keeps all periods of an indicator and counts the latest measured one", () => {
    const cruscotto = cruscottoOf(
      foglio([TESTA, riga(2024, "IV", 13), riga(2024, "I trimestre", 3), riga(2024, "II", 7), riga(2025, "I", "")]),
    );
    expect(cruscotto.indicatori.map(({ periodo, isSuperato }) => [periodo, isSuperato])).toEqual([
      ["2024 IV trimestre", false],
      ["2024 I trimestre", true],
      ["2024 II trimestre", true],
      ["2025 I trimestre", true],
    ]);
    expect(righeOf(cruscotto)[0]).toBe("Imprese › Promuovere › n. corsi: 12 / 13");
  });

  it("leaves out the years after the reference year", () => {
    const { indicatori } = cruscottoOf(foglio([TESTA, riga(2024, "IV", 13), riga(2025, "II", 7)]), { anno: 2024 });
    expect(indicatori.map(({ isSuperato }) => isSuperato)).toEqual([false, true]);
  });
});

describe("readCruscotto on sheets that are no cruscotto", () => {
  it.each([
    [
      "serie-storica",
      [
        ["Obiettivi specifici", 2020, 2019, 2018],
        ["CONSEGUITI", quota(0.976), quota(0.974), quota(1)],
        ["NON CONSEGUITI", quota(0.024), quota(0.026), quota(0)],
      ],
    ],
    [
      "variazioni",
      [
        ["Richiedente", "Indicatore precedente", "Indicatore AGGIORNATO", "Target precedente", "Target AGGIORNATO"],
        ["LC09", "Cassetti", "invariato", 15000, 17000],
      ],
    ],
    ["senza-intestazioni", [["Relazione del Presidente"], ["Il target è stato raggiunto."]]],
    [
      "trasposta",
      [
        ["", "Corsi", "Utenti", "Tempo medio"],
        ["Valore atteso", 10, 100, 30],
        ["Valore ottenuto", 9, 95, 40],
      ],
    ],
    [
      "senza-intestazioni",
      [
        ["Ufficio", "Sede"],
        ["Valore atteso", "alto"],
        ["Note", "nessuna"],
      ],
    ],
    ["senza-indicatori", [["Indicatore", "Target", "Consuntivo"]]],
    ["vuoto", [["", ""]]],
  ] as const)("leaves it alone: %s", (motivo, righe) => {
    expect(motivoOf(foglio(righe))).toBe(motivo);
  });
});

describe("readCruscotto with the user's answers", () => {
  it("takes the columns that the user pointed out, with or without header words", () => {
    const grid = foglio([
      ["Misura", "Obj", "Fatto"],
      ["Alfa", 10, 9],
    ]);
    expect(motivoOf(grid)).toBe("senza-intestazioni");
    const colonne = new Map([
      ["indicatore", 0],
      ["target", 1],
      ["consuntivo", 2],
    ] as const);
    expect(righeOf(cruscottoOf(grid, { colonne }))).toEqual([" › Alfa: 10 / 9"]);
  });

  it("skips the rows that the user excluded and takes the year that the user said", () => {
    const grid = foglio([
      ["Indicatore", "Target", "Consuntivo"],
      ["Alfa", giorno(45657), giorno(45657)],
      ["Riga di prova", 1, 1],
    ]);
    const cruscotto = cruscottoOf(grid, { righeEscluse: [{ riga: 2, colonna: null }], anno: 2024 });
    expect([righeOf(cruscotto), cruscotto.anno]).toEqual([[" › Alfa: 31/12/2024 / 31/12/2024"], 2024]);
  });
});
