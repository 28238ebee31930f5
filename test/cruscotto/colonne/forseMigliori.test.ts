import { FORSE_MIGLIORI } from "../../../src/cruscotto/colonne/forseMigliori";
import type { RuoloColonna } from "../../../src/cruscotto/Cruscotto";
import { foglioDi } from "../../support/foglio";
import { scenaDi } from "../../support/scena";

const INIZIALI: Readonly<Record<string, RuoloColonna>> = {
  i: "indicatore",
  t: "target",
  c: "consuntivo",
  s: "sal",
  p: "previsione",
  w: "peso",
};

/**
 * The headings that may be what is looked for better than the column that has the role.
 * @param dati the role given to each column by its initial (w for a weight), "-" for none
 */
function forse(ruolo: "target" | "consuntivo", dati: string, testa: string, righe: readonly string[]) {
  const grid = foglioDi([testa, ...righe.map((riga, at) => `Visite ${at} | ${riga}`)].join("\n"));
  const scena = scenaDi(grid);
  const ruoli = scena.candidati.map((_, at) => INIZIALI[dati[at] ?? "-"] ?? null);
  const scelto = scena.candidati[ruoli.indexOf(ruolo)];
  if (!scelto) throw new Error("no column has the role");
  const trovate = FORSE_MIGLIORI[ruolo]?.(scelto, ruoli, scena) ?? [];
  return trovate.map((colonna) => scena.candidati[colonna]?.intestazione);
}

describe("a later writing of the results", () => {
  const PARI = ["10 | 8 | 9", "10 | 7 | 7", "10 | 9 | 9", "10 | 4 | 5", "10 | 6 | 6"];
  const isForse = (parola: string, righe: readonly string[] = PARI, dati = "itc-") =>
    forse("consuntivo", dati, `Indicatore | Target | Consuntivo | ${parola}`, righe).length > 0;

  it.each([
    ["definitivo", "definitiva", "definitivi", "definitive", "agg", "agg.", "aggiornato", "aggiornata", "aggiornati"],
    ["aggiornate", "aggiornamento", "final", "finale", "finali", "rettificato", "rettificata", "rettificati"],
    ["rettificate", "corretto", "corretta", "corretti", "corrette", "ultimo", "ultima", "ultimi", "ultime"],
    ["validato", "validata", "validati", "validate", "certificato", "certificata", "certificati", "certificate"],
    ["revised", "updated", "corrected", "latest", "validated", "confirmed"],
  ])("is called %s, %s…", (...parole) => {
    expect(parole.filter((parola) => !isForse(`Zarvio ${parola}`))).toEqual([]);
  });

  it.each(["Zarvio", "Quelto effettivo", "Finalità", "Zarvio ultimato", "Aggregato", ""])(
    "is not called %s",
    (testa) => {
      expect(isForse(testa)).toBe(false);
    },
  );

  it("has no role, and no words that say another", () => {
    expect(isForse("Zarvio definitivo", PARI, "itcs")).toBe(false);
    expect(isForse("Target aggiornato")).toBe(false);
    expect(isForse("Zarvio definitivo", PARI, "i-c-")).toBe(true);
  });

  it.each([
    ["the same figures", ["1 | 8 | 8", "1 | 7 | 7", "1 | 9 | 9"], true],
    ["the same figures, and none at all", ["1 | 0 | 0", "1 | 0 | 0", "1 | 9 | 9"], true],
    ["figures twenty times as large", ["1 | 3 | 60", "1 | 2 | 40", "1 | 5 | 100"], true],
    ["figures twenty times as small", ["1 | 60 | 3", "1 | 40 | 2", "1 | 100 | 5"], true],
    ["figures below zero", ["1 | -3 | -4", "1 | -2 | 3", "1 | 5 | -6"], true],
    ["figures more than twenty times as large", ["1 | 3 | 61", "1 | 2 | 41", "1 | 5 | 101"], false],
    ["figures more than twenty times as small", ["1 | 61 | 3", "1 | 41 | 2", "1 | 101 | 5"], false],
    ["figures where there was nothing", ["1 | 0 | 3", "1 | 0 | 2", "1 | 0 | 5"], false],
    ["nothing where there were figures", ["1 | 3 | 0", "1 | 2 | 0", "1 | 5 | 0"], false],
    ["four figures of five", ["1 | 8 | 8", "1 | 7 | 7", "1 | 9 | 9", "1 | 4 | 5", "1 | 6 | 600"], true],
    ["three figures of five", ["1 | 8 | 8", "1 | 7 | 7", "1 | 9 | 9", "1 | 4 | 500", "1 | 6 | 600"], false],
    ["three figures on five rows", ["1 | 8 | 8", "1 | 7 | 7", "1 | 9 | 9", "1 | 4 |", "1 | 6 |"], true],
    ["figures where there were three of five", ["1 | 8 | 8", "1 | 7 | 7", "1 | 9 | 9", "1 | | 5", "1 | | 6"], true],
    ["two figures on five rows", ["1 | 8 | 8", "1 | 7 | 7", "1 | 9 |", "1 | 4 |", "1 | 6 |"], false],
    ["the numbers of the rows", ["1 | 2 | 1", "1 | 3 | 2", "1 | 4 | 3"], false],
    ["words", ["1 | 8 | tanti", "1 | 7 | pochi", "1 | 9 | alcuni"], false],
    ["more words than figures", ["1 | 8 | 8", "1 | 7 | 7", "1 | 9 | pochi", "1 | 4 | tanti", "1 | 6 | alcuni"], false],
    ["figures and a yes", ["1 | 8 | 8", "1 | 7 | 7", "1 | 9 | Sì", "1 | 4 | tanti", "1 | 6 | No"], true],
    [
      "figures and days",
      ["1 | 8 | 8", "1 | 7 | 7", "1 | 9 | #31/12/2023", "1 | 4 | tanti", "1 | 6 | #30/06/2023"],
      true,
    ],
  ])("holds %s: %j", (_, righe, attesa) => {
    expect(isForse("Zarvio definitivo", righe)).toBe(attesa);
  });
});

describe("what a deviation or a share was worked out from", () => {
  const forseCon = (altra: string, righe: readonly string[], dati = "itc--") =>
    forse("consuntivo", dati, `Indicatore | Target | Consuntivo | Zarvio | ${altra}`, righe);

  it.each([
    ["a deviation of it", "Scostamento", ["10 | 8 | 9 | -1", "20 | 7 | 22 | 2", "30 | 9 | 25 | -5"]],
    ["a difference that nothing names", "Quelto", ["10 | 8 | 9 | -1", "20 | 7 | 22 | 2", "30 | 9 | 25 | -5"]],
    ["a share of the target", "SAL", ["10 | 8 | 9 | 90%", "20 | 7 | 15 | 75%", "30 | 9 | 24 | 80%"]],
    ["three shares of four", "SAL", ["10 | 8 | 9 | 90%", "20 | 7 | 15 | 75%", "30 | 9 | 24 | 80%", "10 | 3 | 7 | 55%"]],
  ])("is the result where %s stands beside it", (_, altra, righe) => {
    expect(forseCon(altra, righe)).toEqual(["Zarvio"]);
  });

  it.each([
    ["it follows on two rows alone", "Scostamento", ["10 | 8 | 9 | -1", "20 | 7 | 22 | 2"]],
    ["the share follows on two rows alone", "SAL", ["10 | 8 | 9 | 90%", "20 | 7 | 15 | 75%"]],
    [
      "the share follows on three rows of five",
      "SAL",
      ["10 | 8 | 9 | 90%", "20 | 7 | 15 | 75%", "30 | 9 | 24 | 80%", "10 | 3 | 7 | 55%", "10 | 3 | 7 | 45%"],
    ],
    ["it follows from neither", "Scostamento", ["10 | 8 | 9 | 4", "20 | 7 | 22 | 5", "30 | 9 | 25 | 6"]],
    [
      "it follows from the results as well",
      "Scostamento",
      ["10 | 9 | 9 | -1", "20 | 22 | 22 | 2", "30 | 25 | 25 | -5"],
    ],
    ["its column is called something else", "Peso", ["10 | 8 | 9 | 90%", "20 | 7 | 15 | 75%", "30 | 9 | 24 | 80%"]],
  ])("is no result where %s", (_, altra, righe) => {
    expect(forseCon(altra, righe)).toEqual([]);
  });

  it("is nothing that follows from itself", () => {
    expect(forseCon("Note", ["1 | 0,5 | 0,8 | a", "1 | 0,6 | 0,7 | b", "1 | 0,4 | 0,9 | c"])).toEqual([]);
  });

  it("is nothing where no target is known", () => {
    expect(forseCon("Scostamento", ["10 | 8 | 9 | -1", "20 | 7 | 22 | 2", "30 | 9 | 25 | -5"], "i-c--")).toEqual([]);
  });
});

describe("what stands beside results that are still blank", () => {
  const forseAccanto = (testa: string, righe: readonly string[], dati = "itc-") =>
    forse("consuntivo", dati, `Indicatore | Target | Consuntivo | ${testa}`, righe);
  const CIFRE = ["10 | 8 | 9", "20 | | 22", "30 | | 25", "10 | | 8", "20 | | 17"];

  it.each(["Zarvio definitivo", "Zarvio ottenuto", "Visite svolte", ""])("may be the results under '%s'", (testa) => {
    expect(forseAccanto(testa, CIFRE)).toEqual([testa]);
  });

  it.each(["Zarvio", "Zarvio atteso", "Peso", "Target aggiornato"])("is none under '%s'", (testa) => {
    expect(forseAccanto(testa, CIFRE)).toEqual([]);
  });

  it("is of the size of the targets", () => {
    expect(forseAccanto("Zarvio ottenuto", ["10 | | 900", "20 | | 2200", "30 | | 2500"])).toEqual([]);
    expect(forseAccanto("Zarvio ottenuto", CIFRE, "i-c-")).toEqual([]);
  });

  it("is none where more than one result of five is there", () => {
    expect(
      forseAccanto("Zarvio ottenuto", ["10 | 8 | 9", "20 | 7 | 22", "30 | | 25", "10 | | 8", "20 | | 17"]),
    ).toEqual([]);
  });

  const RACCONTO =
    "Sono state organizzate le visite guidate che il programma prevedeva per le scuole della città e del contado";
  const racconti = (quanti: number, primo = "") =>
    ["10", "20", "30", "10", "20"].map(
      (target, at) => `${target} | ${at === 0 ? primo : ""} | ${at < quanti ? RACCONTO : "Fatto"}`,
    );

  it.each([
    ["Zarvio", 5, ["Zarvio"]],
    ["Stato di attuazione", 5, ["Stato di attuazione"]],
    ["Esito", 5, ["Esito"]],
    ["Obiettivo raggiunto?", 5, ["Obiettivo raggiunto?"]],
    ["Zarvio", 2, ["Zarvio"]],
    ["Zarvio", 1, []],
    ["Note", 5, []],
    ["Formula", 5, []],
    ["Responsabile", 5, []],
  ])("may tell them at length under %s on %d rows of five: %j", (testa, quanti, attese) => {
    expect(forseAccanto(testa, racconti(quanti))).toEqual(attese);
  });

  it("tells nothing where results are there", () => {
    const pieni = racconti(5).map((riga) => riga.replace("|  |", "| 7 |"));
    expect(forseAccanto("Zarvio", pieni)).toEqual([]);
    expect(forseAccanto("Zarvio", racconti(5, "7"))).toEqual(["Zarvio"]);
  });
});

describe("what may be asked for beside what is planned to be spent", () => {
  const PARI = ["500 | 8 | 9", "700 | 7 | 7", "900 | 9 | 10", "400 | 4 | 5", "600 | 6 | 6"];
  const TESTA = "Indicatore | Costo previsto | Visite effettive";
  const forseAccanto = (testa: string, righe: readonly string[] = PARI, dati = "itc-", prima = TESTA) =>
    forse("target", dati, `${prima} | ${testa}`, righe);

  it("is what words ask for, or what was forecast", () => {
    expect(forseAccanto("Visite attese")).toEqual(["Visite attese"]);
    expect(forseAccanto("Forecast", PARI, "itcp")).toEqual(["Forecast"]);
  });

  it.each([
    ["words that ask for nothing", "Zarvio", "itc-"],
    ["words that say what was got", "Zarvio ottenuto", "itc-"],
    ["what has another role", "Visite attese", "itcw"],
    ["what is spent too", "Ore attese", "itc-"],
    ["a forecast of what is spent", "Costi stimati", "itcp"],
  ])("is not %s", (_, testa, dati) => {
    expect(forseAccanto(testa, PARI, dati)).toEqual([]);
  });

  it.each([
    ["three figures on five rows", ["1 | 8 | 8", "1 | 7 | 7", "1 | 9 | 9", "1 | 4 |", "1 | 6 |"], ["Visite attese"]],
    ["two figures on five rows", ["1 | 8 | 8", "1 | 7 | 7", "1 | 9 |", "1 | 4 |", "1 | 6 |"], []],
    ["figures of another size", ["1 | 8 | 800", "1 | 7 | 700", "1 | 9 | 900"], []],
    ["more words than figures", ["1 | 8 | 8", "1 | 7 | a", "1 | 9 | b", "1 | 4 | c", "1 | 6 | 6"], []],
  ])("holds %s: %j", (_, righe, attese) => {
    expect(forseAccanto("Visite attese", righe)).toEqual(attese);
  });

  it("is none beside a target that is not spent, results that are, or no results", () => {
    expect(forseAccanto("Visite attese", PARI, "itc-", "Indicatore | Target | Visite effettive")).toEqual([]);
    expect(forseAccanto("Visite attese", PARI, "itc-", "Indicatore | Costo previsto | Costo effettivo")).toEqual([]);
    expect(forseAccanto("Visite attese", PARI, "it--")).toEqual([]);
  });
});

describe("a target of a year before its result's", () => {
  it.each([
    ["Target 2022 | Consuntivo 2023", ["Target 2022"]],
    ["Target 2023 | Consuntivo 2023", []],
    ["Target 2024 | Consuntivo 2023", []],
    ["Target | Consuntivo 2023", []],
    ["Target 2022 | Consuntivo", []],
    ["Target | Consuntivo", []],
    ["Target a.s. 2021/22 | Consuntivo a.s. 2022/23", ["Target a.s. 2021/22"]],
  ])("is itself a doubt: %s: %j", (testa, attese) => {
    expect(forse("target", "itc", `Indicatore | ${testa}`, ["10 | 9", "20 | 15"])).toEqual(attese);
  });
});
