import { isParteDellAnno, readPeriodo } from "../../../src/cruscotto/colonne/parole/periodo";
import { foglio } from "../../support/foglio";
import { cruscottoOf, righeOf } from "../../support/letto";

describe("readPeriodo", () => {
  it.each([
    ["Consuntivo II trim. 2024", { anno: 2024, mese: 6 }],
    ["Target I sem.", { anno: null, mese: 6 }],
    ["2° quadrimestre", { anno: null, mese: 8 }],
    ["al 30/09/2023", { anno: 2023, mese: 9 }],
    ["T3 2024", { anno: 2024, mese: 9 }],
    ["Dicembre", { anno: null, mese: 12 }],
    ["Valore ottenuto", { anno: null, mese: null }],
    ["Settore", { anno: null, mese: null }],
    ["Target 2", { anno: null, mese: null }],
  ])("reads %j", (text, periodo) => {
    expect(readPeriodo(text)).toEqual(periodo);
  });

  it("takes a bare number for a quarter only where a period is expected", () => {
    expect([readPeriodo("IV"), readPeriodo("IV", true)]).toEqual([
      { anno: null, mese: null },
      { anno: null, mese: 12 },
    ]);
  });
});

describe("isParteDellAnno", () => {
  it.each(["I trim.", "al 30/06/2024", "Giugno", "Q2", "1° semestre 2024", "31/12/2024"])("knows %j", (text) => {
    expect(isParteDellAnno(text)).toBe(true);
  });

  it.each(["Scarto", "Fonte", "Entro il 31/12", "Settore"])("does not take %j for one", (text) => {
    expect(isParteDellAnno(text)).toBe(false);
  });
});

describe("readCruscotto on several columns of results", () => {
  const letto = (testa: readonly string[], ...righe: readonly (readonly (string | number)[])[]) => {
    const cruscotto = cruscottoOf(foglio([testa, ...righe]));
    return {
      righe: righeOf(cruscotto),
      domande: cruscotto.domande.map(({ ruolo }) => ruolo),
      aperti: cruscotto.indicatori.flatMap(({ periodoAperto }) => periodoAperto ?? []),
      anno: cruscotto.anno,
    };
  };

  it("takes the last quarter that has a result, and asks whether it counts from the beginning", () => {
    expect(
      letto(["Indicatore", "Target annuo", "I trim", "II trim", "III trim", "IV trim"], ["Corsi", 10, 2, 4, "", ""]),
    ).toEqual({ righe: [" › Corsi: 10 / 4"], domande: [], aperti: ["incrementi"], anno: null });
  });

  it("takes the last date without asking: it says what the former ones say", () => {
    expect(letto(["Indicatore", "Target", "Al 30/06/2024", "Al 31/12/2024"], ["Corsi", 10, 4, 9])).toEqual({
      righe: [" › Corsi: 10 / 9"],
      domande: [],
      aperti: [],
      anno: 2024,
    });
  });

  it("compares a half-year with its own target", () => {
    const testa = ["Indicatore", "Target I sem.", "Consuntivo I sem.", "Target II sem.", "Consuntivo II sem."];
    expect(letto(testa, ["Corsi", 5, 4, 10, ""]).righe).toEqual([" › Corsi: 5 / 4"]);
    expect(letto(testa, ["Corsi", 5, 4, 10, 9])).toMatchObject({
      righe: [" › Corsi: 10 / 9"],
      domande: [],
      aperti: ["incrementi"],
    });
  });

  it("reads the last year with results where each has its target", () => {
    const testa = ["Indicatore", "Target 2024", "Target 2025", "Consuntivo 2024", "Consuntivo 2025"];
    expect(letto(testa, ["Corsi", 10, 12, 9, ""])).toEqual({
      righe: [" › Corsi: 10 / 9"],
      domande: [],
      aperti: [],
      anno: 2024,
    });
  });

  it("waits for the result of the target's year, and does not take the former year's", () => {
    expect(letto(["Indicatore", "Consuntivo 2023", "Target 2024", "Consuntivo 2024"], ["Corsi", 8, 10, ""])).toEqual({
      righe: [" › Corsi: 10 / "],
      domande: [],
      aperti: [],
      anno: 2024,
    });
  });

  it("prefers the target as last approved", () => {
    expect(letto(["Indicatore", "Target rimodulato", "Target originario", "Consuntivo"], ["Corsi", 8, 10, 8])).toEqual({
      righe: [" › Corsi: 8 / 8"],
      domande: [],
      aperti: [],
      anno: null,
    });
  });

  it("keeps the first target on the rows where the updated one is blank", () => {
    const testa = ["Indicatore", "Target 2024", "Target 2024 rimodulato", "Consuntivo 2024"];
    expect(letto(testa, ["Corsi", 10, "", 9], ["Eventi", 4, 5, 5])).toEqual({
      righe: [" › Corsi: 10 / 9", " › Eventi: 5 / 5"],
      domande: [],
      aperti: [],
      anno: 2024,
    });
  });

  it("takes the objective of a year for a target where no other column asks for a figure", () => {
    expect(letto(["Indicatore", "Obiettivo 2024", "Valore 2024"], ["Corsi", 10, 9])).toMatchObject({
      righe: [" › Corsi: 10 / 9"],
      anno: 2024,
    });
    expect(letto(["Obiettivo 2024", "Indicatore", "Target", "Consuntivo"], ["Formare", "Corsi", 10, 9]).righe).toEqual([
      "Formare › Corsi: 10 / 9",
    ]);
  });
});
