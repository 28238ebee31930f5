import type { Cruscotto } from "../../src/cruscotto/Cruscotto";
import { percorsoOf } from "../../src/cruscotto/nodi";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { measureCruscotto } from "../../src/misura/measureCruscotto";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
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

  it.each(["Totale", "Totale complessivo", "Media ponderata", "TOTALE AREA 1"])("leaves %j out", (nome) => {
    expect(cruscottoOf(foglio([TESTA, ["Alfa", 1, 1], [nome, 1, 1]])).indicatori).toHaveLength(1);
  });

  it.each(["Totale imprese coinvolte", "Media giorni di pagamento", "Somma riscossa"])(
    "keeps the indicator %j",
    (nome) => {
      expect(cruscottoOf(foglio([TESTA, ["Alfa", 1, 1], [nome, 100, 50]])).indicatori).toHaveLength(2);
    },
  );

  it("takes an indicator still to be filled for what it is, whatever its code or its SAL formula", () => {
    const errore = { formula: "=C4/B4", valore: 0 };
    const conCodici = cruscottoOf(
      foglio([
        ["Codice", ...TESTA],
        ["I1", "Alfa", 1, 1],
        ["I2", "Beta"],
        ["I3", "Gamma", 1, 1],
      ]),
    );
    const conFormula = cruscottoOf(foglio([TESTA, ["Alfa", 1, 1], ["Beta", null, null, errore], ["Gamma", 1, 1]]));
    expect(conCodici.indicatori.map(({ nome }) => nome)).toEqual(["Alfa", "Beta", "Gamma"]);
    expect(conFormula.indicatori.map(({ nome }) => nome)).toEqual(["Alfa", "Beta", "Gamma"]);
    expect([...conCodici.nodi, ...conFormula.nodi]).toEqual([]);
  });

  it("opens a prospettiva with a SAL cell of its own above its objectives, also once PERF has written it", () => {
    const con = (sal: { formula: string; valore: number } | number) =>
      cruscottoOf(
        foglio([
          ["Codice", ...TESTA],
          ["", "Processi interni", "", "", sal],
          ["B1", "Qualità", "", "", 1],
          ["B1", "Alfa", 1, 1, 1],
          ["B2", "Tempi", "", "", 0.5],
          ["B2", "Beta", 1, 1, 1],
        ]),
      ).nodi.map(({ livello, nome, padre, colonnaSal }) => [livello, nome, padre, colonnaSal]);
    const attesi = [
      ["prospettiva", "Processi interni", null, 4],
      ["obiettivo", "B1 Qualità", 0, 4],
      ["obiettivo", "B2 Tempi", 0, 4],
    ];
    expect(con(0.75)).toEqual(attesi);
    expect(con({ formula: "=PERF.MEDIA(CHOOSE({1,2},E3,E5))", valore: 0.75 })).toEqual(attesi);
  });

  it.each(["Responsabile", "UdM", "UO"])("takes no column headed %j for a heading or a description", (parola) => {
    const cruscotto = cruscottoOf(
      foglio([
        ["Prospettiva Territorio", "", "", "", ""],
        ["Obiettivo", "Indicatore", parola, "Target", "Consuntivo"],
        ["O1", "Alfa", "spese", 1, 1],
      ]),
    );
    expect(percorsi(cruscotto)).toEqual([[2, "Alfa", "Prospettiva Territorio", "O1"]]);
    expect(cruscotto.indicatori[0]?.descrizione).toBe("");
  });

  it("compares target and consuntivo of the same year", () => {
    const testa = ["Indicatore", "Target 2019", "Consuntivo 2019", "Target 2020", "Consuntivo 2020", "SAL"];
    const uno = cruscottoOf(foglio([testa, ["Alfa", 4, 3, 10, 5]]));
    expect([uno.anno, uno.indicatori[0]?.target, uno.indicatori[0]?.consuntivo, uno.domande]).toMatchObject([
      2020,
      { valore: 10 },
      { valore: 5 },
      [],
    ]);
    const due = cruscottoOf(
      foglio([
        ["Indicatore", "Consuntivo 2019", "Target 2020", "Consuntivo 2020"],
        ["Alfa", 3, 10, 10],
      ]),
    );
    expect([due.anno, due.indicatori[0]?.consuntivo]).toMatchObject([2020, { valore: 10 }]);
  });

  it("takes the results of parts of one year for the periods of the row, the last for its result", () => {
    const uno = cruscottoOf(
      foglio([
        ["Indicatore", "Target", "Consuntivo I semestre", "Consuntivo II semestre"],
        ["Alfa", 10, 3, 10],
      ]),
    );
    expect([uno.domande, uno.indicatori[0]?.consuntivo]).toMatchObject([[], { valore: 10 }]);
    const [riga] = measureCruscotto(uno, {
      politica: POLITICA_STANDARD,
      anno: null,
      correzioni: new Map(),
    }).indicatori;
    expect([riga?.misura.sal, riga?.anomalie.map(({ codice }) => codice)]).toEqual([null, ["periodo-parziale"]]);
  });

  it.each(["Saldo", "Salario"])("does not take %j for the SAL", (parola) => {
    expect(
      cruscottoOf(
        foglio([
          [...TESTA.slice(0, 3), parola],
          ["Alfa", 1, 1, 9],
        ]),
      ).indicatori[0]?.colonne.sal,
    ).toBeNull();
  });

  it("opens nothing under a note", () => {
    const nota = "Fonte: Infocamere, dati al 31/12";
    const cruscotto = cruscottoOf(foglio([["Crescita"], TESTA, ["Alfa", 1, 1], [nota], TESTA, ["Beta", 1, 1]]));
    expect(percorsi(cruscotto).map(([, ...altro]) => altro)).toEqual([
      ["Alfa", "Crescita"],
      ["Beta", "Crescita"],
    ]);
  });

  it("reads all the weights of a sheet in one scale", () => {
    const pesi = (...valori: readonly number[]) =>
      cruscottoOf(
        foglio([["Indicatore", "Peso", "Target", "Consuntivo"], ...valori.map((peso) => ["Alfa", peso, 1, 1])]),
      ).indicatori.map(({ peso }) => peso);
    expect(pesi(1, 50, 49)).toEqual([0.01, 0.5, 0.49]);
    expect(pesi(0.3, 0.7)).toEqual([0.3, 0.7]);
  });

  it("takes only the ente's own result for circular", () => {
    const [relazione, ente] = cruscottoOf(
      foglio([
        TESTA,
        ["Redazione della Relazione sulla performance dell'Ente", 1, 0],
        ["Percentuale sintetica di realizzazione della performance di Ente", 1, 1],
      ]),
    ).indicatori;
    expect([relazione?.isCircolare, ente?.isCircolare]).toEqual([false, true]);
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
