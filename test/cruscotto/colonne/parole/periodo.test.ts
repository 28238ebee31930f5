import { isParteDellAnno, readPeriodo } from "../../../../src/cruscotto/colonne/parole/periodo";

const MESI: readonly (readonly [number, readonly string[]])[] = [
  [1, ["Gen", "Gennaio", "Jan", "January"]],
  [2, ["Feb", "Febbraio", "February"]],
  [3, ["Mar", "Marzo", "March"]],
  [4, ["Apr", "Aprile", "April"]],
  [5, ["Mag", "Maggio", "May"]],
  [6, ["Giu", "Giugno", "Jun", "June"]],
  [7, ["Lug", "Luglio", "Jul", "July"]],
  [8, ["Ago", "Agosto", "Aug", "August"]],
  [9, ["Set", "Sett.", "Settembre", "Sep", "September"]],
  [10, ["Ott", "Ottobre", "Oct", "October"]],
  [11, ["Nov", "Novembre", "November"]],
  [12, ["Dic", "Dicembre", "Dec", "December"]],
];
const NOMI = MESI.flatMap(([mese, nomi]) => nomi.map((nome) => [nome, mese] as const));

describe("readPeriodo on months", () => {
  it.each(NOMI)("reads %s", (nome, mese) => {
    expect(readPeriodo(`Valore a ${nome}`).mese).toBe(mese);
    expect(readPeriodo(`${nome} 2024`)).toEqual({ anno: 2024, mese });
  });

  it.each(["Area Genova", "Febbre", "Marketing", "Aprire", "Magazzino", "Giustizia", "Luglietto", "Agorà", "Settore"])(
    "finds no month in %s",
    (testo) => {
      expect(readPeriodo(testo)).toEqual({ anno: null, mese: null });
    },
  );
});

describe("readPeriodo on dates", () => {
  it.each([
    ["al 30/09", null, 9],
    ["al 30/9/24", null, 9],
    ["al 30/09/2024", 2024, 9],
    ["al 30-09-2024", 2024, 9],
    ["al 30.09.2024", 2024, 9],
    ["al 5/3/2024", 2024, 3],
    ["31/13/2024", 2024, 12],
    ["Valore 1130/09", null, null],
  ] as const)("reads %s", (testo, anno, mese) => {
    expect(readPeriodo(testo)).toEqual({ anno, mese });
  });

  it("does not take the digits of a longer number for a date", () => {
    expect(readPeriodo("Delibera 12/345").mese).toBeNull();
    expect(readPeriodo("Delibera 12/34567").mese).toBeNull();
  });
});

describe("readPeriodo on parts of the year", () => {
  it.each([
    ["Consuntivo I trimestre", 3],
    ["Consuntivo III trim.", 9],
    ["IV trim", 12],
    ["Primo trimestre", 3],
    ["Secondo semestre", 12],
    ["Terzo quadrimestre", 12],
    ["Quarto trimestre", 12],
    ["1° sem.", 6],
    ["1^ sem.", 6],
    ["1o sem.", 6],
    ["2 sem", 12],
    ["2° quadrimestre 2024", 8],
    ["1 quad.", 4],
    ["S1", 6],
    ["T3", 9],
    ["Q2 2024", 6],
    ["Result Q1", 3],
    ["1 quarter", 3],
    ["1 half", 6],
    ["9 trimestre", 12],
    ["1º trimestre", 3],
    ["II° TRIM.", 6],
    ["Trimestre 3", 9],
    ["Trim. IV", 12],
    ["1T", 3],
    ["3Q 2024", 9],
    ["Q2-2024", 6],
    ["2024 Q1", 3],
    ["gen-mar", 3],
    ["Consuntivo gennaio/giugno", 6],
    ["da gennaio a settembre", 9],
    ["January to June", 6],
    ["Jan–Mar 2024", 3],
    ["dal 1/1 al 31/3", 3],
    ["01/01/2024 - 30/06/2024", 6],
  ] as const)("reads %s", (testo, mese) => {
    expect(readPeriodo(testo).mese).toBe(mese);
  });

  it.each(["Semplificazione", "Trimestre", "0 trim.", "Q", "Capitolo 2", "Quota II", "Qualità 12", "A3 sem2x"])(
    "finds none in %s",
    (testo) => {
      expect(readPeriodo(testo).mese).toBeNull();
    },
  );

  it("reads a bare part as a quarter where it stands for a period", () => {
    expect(readPeriodo("2", true).mese).toBe(6);
    expect(readPeriodo("IV 2024", true)).toEqual({ anno: 2024, mese: 12 });
    expect(readPeriodo("Totale", true).mese).toBeNull();
  });

  it("does not take the year for the number of the part", () => {
    expect(readPeriodo("2024 trimestre")).toEqual({ anno: 2024, mese: null });
    expect(readPeriodo("trim 2024 2")).toEqual({ anno: 2024, mese: 6 });
  });
});

describe("isParteDellAnno", () => {
  it.each(NOMI)("knows the month %s, with its year or without", (nome) => {
    expect([isParteDellAnno(nome), isParteDellAnno(`${nome} 2024`)]).toEqual([true, true]);
  });

  it.each([
    "al I trim.",
    "fino al III trimestre",
    "a tutto il 2° semestre",
    "II quadrimestre",
    "3 trim",
    "3°trim",
    "1^ sem.",
    "primo semestre",
    "secondo trimestre 2024",
    "terzo quadrimestre",
    "quarto trimestre",
    "IV",
    "iv 2024",
    "T1",
    "S2 2024",
    "Q4",
    "30/06",
    "30.6.2024",
    "al 5/3",
    "fino al 30/09/2024",
    "2024",
    "1º trim.",
    "I° semestre",
    "Trimestre 2",
    "Quarter 3",
    "1T",
    "4Q",
    "2024 Q3",
    "gen-mar",
    "Lug/Dic 2024",
    "gen-24",
    "Mar '24",
  ])("knows %s", (testo) => {
    expect(isParteDellAnno(testo)).toBe(true);
  });

  it.each([
    "Valore I trim.",
    "Totale primo semestre",
    "Q5",
    "Q12",
    "Vicenza",
    "IV fase",
    "il 30/06",
    "Rif. 30/06",
    "Giugno e luglio",
    "2024 Giugno di prova",
    "Gennaio 1924",
    "123/4",
    "Valore",
  ])("takes %j for none", (testo) => {
    expect(isParteDellAnno(testo)).toBe(false);
  });
});
