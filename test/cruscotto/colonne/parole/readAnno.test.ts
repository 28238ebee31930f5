import { annoIn, conEsercizi, readAnno } from "../../../../src/cruscotto/colonne/parole/readAnno";

describe("annoIn", () => {
  it.each([
    ["Target 2024", 2024],
    ["Consuntivo al 31/12/2023", 2023],
    ["2024 e ancora 2024", 2024],
    ["Piano 2019-2021, anno 2020", 2020],
    ["Piano 2019 – 2021, anno 2020", 2020],
    ["Piano 2019/2021, anno 2020", 2020],
    ["Piano 2019  -  2021 del 2020", 2020],
  ])("reads the only year of %j", (testo, anno) => {
    expect(annoIn(testo)).toBe(anno);
  });

  it.each([
    "Target",
    "Piano 2019-2021",
    "2023 e 2024",
    "Delibera 12024",
    "Delibera 20245",
    "Conto 1998",
    "Piano 2019-2021, anni 2020 e 2021",
  ])("reads none in %j", (testo) => {
    expect(annoIn(testo)).toBeNull();
  });
});

describe("readAnno", () => {
  it("reads the year that most texts name, wherever they stand", () => {
    expect(readAnno(["Target 2023", "Target 2024", "Piano", "Consuntivo 2024"])).toBe(2024);
    expect(readAnno(["Target 2024", "Consuntivo 2024", "Consuntivo 2023"])).toBe(2024);
    expect(readAnno(["2023", "2024", "2025", "2024", "2025", "2025"])).toBe(2025);
  });

  it("reads the first of two named as often", () => {
    expect(readAnno(["Target 2024", "Target 2023"])).toBe(2024);
    expect(readAnno(["Target 2023", "Target 2024"])).toBe(2023);
  });

  it("reads none where none is named", () => {
    expect(readAnno([])).toBeNull();
    expect(readAnno(["Target", "2023 e 2024"])).toBeNull();
  });
});

describe("conEsercizi", () => {
  it.each([
    ["Target a.s. 2023/24", "Target a.s. 2023"],
    ["2023-2024 actual", "2023 actual"],
    ["Target 23/24", "Target 2023"],
    ["12/13", "2012"],
  ])("makes of %j the year it begins in", (testo, atteso) => {
    expect(conEsercizi(testo)).toBe(atteso);
  });

  it.each(["Valore al 11/12", "Piano 2024-2026", "Risultato 30/06/2024", "Consuntivo 23/25", "Al 11/12/13"])(
    "leaves %j as it is",
    (testo) => {
      expect(conEsercizi(testo)).toBe(testo);
    },
  );
});
