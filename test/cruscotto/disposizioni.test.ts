import { foglio, quota } from "../support/foglio";
import { cruscottoOf, righeOf, unione } from "../support/letto";

describe("readCruscotto on header words", () => {
  it.each([
    ["Indicatori", "Peso", "Target", "Actual", "SAL"],
    ["Denominazione indicatore", "Peso %", "Valore atteso 2024", "Valore rilevato 2024", "Grado di raggiungimento"],
    ["KPI", "Ponderazione", "Risultat o Atteso", "Risultato ragg iunto", "% Realizzazione"],
    ["Indicatore", "Pond.", "Previsto", "Risultato", "Raggiungimento"],
    ["Indicatore:", "Pesi", "Obiettivo atteso", "Consuntivo al 31/12/2024", "Percentuale di conseguimento"],
    ["Indicator", "Weight", "Target", "Actual", "Achievement"],
    ["Measure", "Weight", "Goal", "Result", "Progress"],
    ["Metric", "Weight", "Expected value", "Achieved", "% complete"],
    ["Indicatore", "Peso indicatore", "Standard", "Valore", "Stato di avanzamento"],
  ])("knows %s | %s | %s | %s | %s", (...testa) => {
    const { colonne } = cruscottoOf(foglio([testa, ["Alfa", quota(1), 10, 9, quota(0.9)]]));
    expect(colonne.map(({ ruolo }) => ruolo)).toEqual(["indicatore", "peso", "target", "consuntivo", "sal"]);
  });

  it("takes a weak word only where no strong one names the role", () => {
    const { colonne } = cruscottoOf(
      foglio([
        ["Indicatore", "Valore", "Target", "Consuntivo"],
        ["Alfa", "alto", 10, 9],
      ]),
    );
    expect(colonne.find(({ ruolo }) => ruolo === "consuntivo")?.colonna).toBe(3);
  });

  it("reads a Piano, which has no results yet", () => {
    const cruscotto = cruscottoOf(
      foglio([
        ["Indicatore", "UdM", "Target 2025"],
        ["Alfa", "n.", 10],
        ["Beta", "%", quota(0.5)],
      ]),
    );
    expect(righeOf(cruscotto)).toEqual([" › Alfa: 10 / ", " › Beta: 50% / "]);
    expect(cruscotto.indicatori.map(({ colonne, udm }) => [colonne.consuntivo, udm])).toEqual([
      [null, "n."],
      [null, "%"],
    ]);
  });
});

describe("readCruscotto on headers of two rows", () => {
  it("reads a group over the words of the columns", () => {
    const cruscotto = cruscottoOf(
      foglio(
        [
          ["Indicatore", "Anno 2024", "", "", "Note"],
          ["", "Target", "Consuntivo", "SAL", ""],
          ["Alfa", 10, 9, quota(0.9), "ok"],
        ],
        [unione(0, 1, 1, 3)],
      ),
    );
    expect(righeOf(cruscotto)).toEqual([" › Alfa: 10 / 9"]);
    expect([cruscotto.anno, cruscotto.indicatori[0]?.nota]).toEqual([2024, "ok"]);
  });

  it("reads years under the words of the columns, and takes the last of both", () => {
    const cruscotto = cruscottoOf(
      foglio(
        [
          ["Indicatore", "Target", "", "Consuntivo", ""],
          ["", 2023, 2024, 2023, 2024],
          ["Alfa", 8, 10, 7, 9],
        ],
        [unione(0, 1, 1, 2), unione(0, 3, 1, 2)],
      ),
    );
    expect(righeOf(cruscotto)).toEqual([" › Alfa: 10 / 9"]);
    expect([cruscotto.anno, cruscotto.domande]).toEqual([2024, []]);
  });

  it("takes a row of letters in brackets for part of the header", () => {
    const cruscotto = cruscottoOf(
      foglio([
        ["Indicatore", "Target", "Consuntivo", "SAL"],
        ["", "(a)", "(b)", "(b/a)"],
        ["Alfa", 10, 9, ""],
      ]),
    );
    expect(righeOf(cruscotto)).toEqual([" › Alfa: 10 / 9"]);
  });
});

describe("readCruscotto on operators in a column", () => {
  it("finds them under a header merged with the target's", () => {
    const cruscotto = cruscottoOf(
      foglio(
        [
          ["Indicatore", "Target 2022", "", "Consuntivo 2022"],
          ["Domande", ">=", 60, 58],
          ["Tempi", "<=", 25, 24],
        ],
        [unione(0, 1, 1, 2)],
      ),
    );
    expect(righeOf(cruscotto)).toEqual([" › Domande: >=60 / 58", " › Tempi: <=25 / 24"]);
  });

  it("finds them in a column without a header, and in one that says so", () => {
    const righe = [
      ["Domande", "≥", 60, 58],
      ["Tempi", "≤", 25, 24],
    ];
    for (const parola of ["", "Operatore"]) {
      const cruscotto = cruscottoOf(foglio([["Indicatore", parola, "Target", "Consuntivo"], ...righe]));
      expect(righeOf(cruscotto)).toEqual([" › Domande: ≥60 / 58", " › Tempi: ≤25 / 24"]);
    }
  });
});

describe("readCruscotto on years as columns", () => {
  const ANNI = foglio([
    ["1. Semplificazione", 2018, 2019, 2020],
    ["n. fascicoli", quota(1), quota(1), quota(1)],
    ["n. iniziative anno x/anno x-1", "Anno di rilevazione", "≥ 1", "≥ 1", "Aggiornato in sede di rolling"],
    ["", "", "", "", "con deliberazione n. 97"],
    ["2. Competitività", 2018, 2019, 2020],
    ["tempo medio", "< 5", 4.6, 4.5],
  ]);

  it("takes the target of the reference year, and the words beside it for a note", () => {
    const cruscotto = cruscottoOf(ANNI, { anno: 2019 });
    expect(righeOf(cruscotto)).toEqual([
      "1. Semplificazione › n. fascicoli: 100% / ",
      "1. Semplificazione › n. iniziative anno x/anno x-1: ≥ 1 / ",
      "2. Competitività › tempo medio: 4,6 / ",
    ]);
    expect(cruscotto.indicatori[1]?.nota).toBe("Aggiornato in sede di rolling con deliberazione n. 97");
  });

  it("asks which year where nothing says it", () => {
    const { domande } = cruscottoOf(ANNI);
    expect(domande[0]).toEqual({
      ruolo: "target",
      colonne: [1, 2, 3],
      intestazioni: ["2018", "2019", "2020"],
      proposta: 3,
    });
    expect(cruscottoOf(ANNI, { colonne: new Map([["target", 1]]) }).domande).toEqual([]);
  });

  it("takes figures that look like years for figures", () => {
    const cruscotto = cruscottoOf(
      foglio([
        ["Indicatore", "Baseline", "Target", "Consuntivo"],
        ["Imprese", 2000, 2001, 2002],
        ["Visite", 2010, 2011, 2012],
      ]),
    );
    expect(cruscotto.indicatori).toHaveLength(2);
  });
});

describe("readCruscotto on headings", () => {
  it("nests them by the width their words state", () => {
    const cruscotto = cruscottoOf(
      foglio(
        [
          ["IMPRESE E TERRITORIO", "", ""],
          ["AREA STRATEGICA: 1. Cultura", "", ""],
          ["Obiettivo Specifico 1.1 Sostenere", "", ""],
          ["Indicatore", "Target", "Consuntivo"],
          ["Alfa", 1, 1],
          ["Obiettivo Specifico 1.2 Promuovere", "", ""],
          ["Indicatore", "Target", "Consuntivo"],
          ["Beta", 1, 1],
          ["AREA STRATEGICA: 2. Digitale", "", ""],
          ["Indicatore", "Target", "Consuntivo"],
          ["Gamma", 1, 1],
        ],
        [0, 1, 2, 5, 8].map((riga) => unione(riga, 0, 1, 3)),
      ),
    );
    expect(righeOf(cruscotto)).toEqual([
      "IMPRESE E TERRITORIO › AREA STRATEGICA: 1. Cultura › Obiettivo Specifico 1.1 Sostenere › Alfa: 1 / 1",
      "IMPRESE E TERRITORIO › AREA STRATEGICA: 1. Cultura › Obiettivo Specifico 1.2 Promuovere › Beta: 1 / 1",
      "IMPRESE E TERRITORIO › AREA STRATEGICA: 2. Digitale › Gamma: 1 / 1",
    ]);
  });

  it("joins a label with the name on the next row, and keeps its number", () => {
    const cruscotto = cruscottoOf(
      foglio([
        ["AMBITO STRATEGICO", "", ""],
        ["Competitività", "", ""],
        ["Obiettivo strategico 01", "", ""],
        ["Digitalizzazione", "", ""],
        ["Indicatore", "Target", "Consuntivo"],
        ["Alfa", 1, 1],
      ]),
    );
    expect(righeOf(cruscotto)).toEqual(["Competitività › Obiettivo strategico 01 Digitalizzazione › Alfa: 1 / 1"]);
  });

  it("takes the repeated heading of a page for what it is, merged or not", () => {
    const righe = [
      ["Processi interni", "", "", ""],
      ["Obiettivi strategici", "Indicatore", "Target", "Consuntivo"],
      ["8. Trasparenza", "Alfa", 1, 1],
      ["Processi interni", "", "", ""],
      ["", "Beta", 1, 1],
    ];
    for (const unioni of [[], [unione(0, 0, 1, 4), unione(3, 0, 1, 4)]]) {
      expect(righeOf(cruscottoOf(foglio(righe, unioni)))).toEqual([
        "Processi interni › 8. Trasparenza › Alfa: 1 / 1",
        "Processi interni › 8. Trasparenza › Beta: 1 / 1",
      ]);
    }
  });

  it("nests the columns that gather rows, wherever they stand", () => {
    const cruscotto = cruscottoOf(
      foglio([
        ["Target", "Indicatore", "Obiettivo operativo", "Programma", "Obiettivo strategico", "Consuntivo"],
        [1, "Alfa", "Assistere", "Registro", "1. Semplificare", 1],
        [1, "Beta", "Formare", "", "", 1],
        [1, "Gamma", "Formare", "Sportello", "2. Promuovere", 1],
      ]),
    );
    expect(righeOf(cruscotto)).toEqual([
      "1. Semplificare › Registro › Assistere › Alfa: 1 / 1",
      "1. Semplificare › Registro › Formare › Beta: 1 / 1",
      "2. Promuovere › Sportello › Formare › Gamma: 1 / 1",
    ]);
  });

  it("gathers the described indicators under the coded objective beside them", () => {
    const cruscotto = cruscottoOf(
      foglio([
        ["Indicatori strategici", "Descrizione Indicatore", "Target 2020", "Target 2021", "Consuntivo 2020"],
        ["1.1.A) Promuovere", "Numero di imprese", 6, 8, 7],
        ["1.1.B) Formare", "Corsi", 2, 3, 2],
        ["", "Partecipanti", 20, 30, 25],
      ]),
    );
    expect(righeOf(cruscotto)).toEqual([
      "1.1.A) Promuovere › Numero di imprese: 6 / 7",
      "1.1.B) Formare › Corsi: 2 / 2",
      "1.1.B) Formare › Partecipanti: 20 / 25",
    ]);
  });

  it("inherits a column that a repeated header leaves blank", () => {
    const testa = ["Indicatore", "UdM", "Target", "Consuntivo"];
    const cruscotto = cruscottoOf(
      foglio([["Primo"], testa, ["Alfa", "n.", 1, 1], ["Secondo"], testa.slice(0, 3), ["Beta", "n.", 2, 2]]),
    );
    expect(righeOf(cruscotto)).toEqual(["Primo › Alfa: 1 / 1", "Secondo › Beta: 2 / 2"]);
  });
});
