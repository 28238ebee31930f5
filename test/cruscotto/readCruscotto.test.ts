import type { Cruscotto } from "../../src/cruscotto/Cruscotto";
import { percorsoOf } from "../../src/cruscotto/percorsoOf";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import type { SheetGrid } from "../../src/cruscotto/SheetGrid";
import { foglio, quota } from "../support/foglio";

function cruscottoOf(grid: SheetGrid): Cruscotto {
  const riconosciuto = readCruscotto(grid);
  if (riconosciuto.tipo === "ignorato") throw new Error(`ignored: ${riconosciuto.motivo}`);
  return riconosciuto.cruscotto;
}

const percorsi = (cruscotto: Cruscotto) =>
  cruscotto.indicatori.map(({ riga, nome, padre }) => [riga, nome, ...percorsoOf(cruscotto.nodi, padre)]);

const TESTA = ["Indicatore", "Target", "Consuntivo", "SAL"];

describe("readCruscotto", () => {
  it("reads one header with rows under it", () => {
    const cruscotto = cruscottoOf(foglio([TESTA, ["Alfa", 1, 1], ["Beta", 2, 1]]));
    expect(percorsi(cruscotto)).toEqual([
      [1, "Alfa"],
      [2, "Beta"],
    ]);
    expect(cruscotto.colonne.map(({ ruolo, colonna }) => [ruolo, colonna])).toEqual([
      ["indicatore", 0],
      ["target", 1],
      ["consuntivo", 2],
      ["sal", 3],
    ]);
  });

  it("knows header words that a PDF broke, and years beside them", () => {
    const testa = ["Indicatore", "Risultat o Atteso 2020", "Valore ottenut o 2020", "% Realizzazio ne 2020"];
    const cruscotto = cruscottoOf(foglio([testa, ["Alfa", 1, 1]]));
    expect(cruscotto.colonne.map(({ ruolo }) => ruolo)).toEqual(["indicatore", "target", "consuntivo", "sal"]);
    expect(cruscotto.anno).toBe(2020);
  });

  it("takes the heading over the names for an objective when it has a code, for a prospettiva when it has none", () => {
    const cruscotto = cruscottoOf(
      foglio([
        ["Processi interni", "Target", "Actual", "SAL"],
        ["Alfa", 1, 1],
        ["2. Sistema coeso", "Target", "Actual", "SAL"],
        ["Beta", 1, 1],
      ]),
    );
    expect(percorsi(cruscotto)).toEqual([
      [1, "Alfa", "Processi interni"],
      [3, "Beta", "Processi interni", "2. Sistema coeso"],
    ]);
  });

  it("tells a banner from a row still to be filled by what follows it", () => {
    const cruscotto = cruscottoOf(
      foglio([
        ["Innovazione"],
        TESTA,
        ["Alfa", 1, 1],
        ["Da compilare"],
        ["Beta", 1, 1],
        ["Crescita"],
        TESTA,
        ["Gamma", 1, 1],
      ]),
    );
    expect(percorsi(cruscotto).map(([, ...altro]) => altro)).toEqual([
      ["Alfa", "Innovazione"],
      ["Beta", "Innovazione"],
      ["Gamma", "Crescita"],
    ]);
  });

  it("gathers rows under the row with their code, with its weight and its SAL cell", () => {
    const cruscotto = cruscottoOf(
      foglio([
        ["Prospettiva", "IMPRESE", "", "Peso", "Consuntivo", "Target", "SAL"],
        ["A1", "Internazionalizzare", "", quota(0.2), "", "", quota(1)],
        ["A1", "Alfa", "N. imprese", quota(0.7), 5, 2, quota(1)],
        ["A1", "Beta", "N. ore", quota(0.3), 3, 2, quota(1)],
        ["Prospettiva", "IMPRESE", "", "Peso", "Consuntivo", "Target", "SAL"],
        ["A2", "Orientare", "", quota(0.8), "", "", quota(1)],
        ["A2", "Gamma", "", quota(1), 2, 2, quota(1)],
      ]),
    );
    expect(
      cruscotto.nodi.map(({ livello, nome, riga, peso, colonnaSal }) => [livello, nome, riga, peso, colonnaSal]),
    ).toEqual([
      ["prospettiva", "IMPRESE", 0, null, null],
      ["obiettivo", "A1 Internazionalizzare", 1, 0.2, 6],
      ["obiettivo", "A2 Orientare", 5, 0.8, 6],
    ]);
    expect(cruscotto.indicatori.map(({ descrizione, peso, padre }) => [descrizione, peso, padre])).toEqual([
      ["N. imprese", 0.7, 1],
      ["N. ore", 0.3, 1],
      ["", 1, 2],
    ]);
  });

  it.each([
    ["merged", [{ riga: 1, colonna: 0, righe: 2, colonne: 1 }]],
    ["blank", []],
  ])("carries a programme down its %s cells", (_, unioni) => {
    const cruscotto = cruscottoOf(
      foglio(
        [
          ["Programma", "Obiettivo operativo", "Indicatore", "Target", "Consuntivo"],
          ["P1", "O1", "Alfa", 1, 1],
          ["", "O2", "Beta", 1, 1],
          ["P2", "O3", "Gamma", 1, 1],
        ],
        unioni,
      ),
    );
    expect(percorsi(cruscotto).map(([, ...altro]) => altro)).toEqual([
      ["Alfa", "P1", "O1"],
      ["Beta", "P1", "O2"],
      ["Gamma", "P2", "O3"],
    ]);
  });

  it("leaves totals out", () => {
    expect(cruscottoOf(foglio([TESTA, ["Alfa", 1, 1], ["Totale", 1, 1]])).indicatori).toHaveLength(1);
  });

  it("keeps a row whose consuntivo is an error", () => {
    const errore = { tipo: "errore", valore: "#REF!" } as const;
    expect(cruscottoOf(foglio([TESTA, ["Alfa", 1, errore]])).indicatori[0]?.consuntivo).toEqual(errore);
  });

  it("knows the cruscotto of the ente by its title", () => {
    expect(cruscottoOf(foglio([["a. Il Cruscotto di Ente"], TESTA, ["Alfa", 1, 1]])).isDiEnte).toBe(true);
    expect(cruscottoOf(foglio([["b. Il Cruscotto di Area 1"], TESTA, ["Alfa", 1, 1]])).isDiEnte).toBe(false);
  });

  it.each([
    ["vuoto", foglio([["", ""]])],
    ["senza-intestazioni", foglio([["Relazione"], ["Testo libero", 3]])],
    ["senza-indicatori", foglio([TESTA])],
    ["foglio-perf", foglio([["PERF · Quadro di sintesi"], TESTA, ["Alfa", 1, 1]])],
  ])("leaves alone a sheet that is %s", (motivo, grid) => {
    expect(readCruscotto(grid)).toEqual({ tipo: "ignorato", foglio: "Foglio1", motivo });
  });
});
