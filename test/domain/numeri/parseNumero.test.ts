import { parseNumero } from "../../../src/domain/numeri/parseNumero";

describe("parseNumero", () => {
  it.each([
    ["12", 12, "numero"],
    ["1.140", 1140, "numero"],
    ["5.700", 5700, "numero"],
    ["542.816,75", 542816.75, "numero"],
    ["€ 542.816,75", 542816.75, "euro"],
    ["650.000 €", 650000, "euro"],
    ["98,00%", 0.98, "percentuale"],
    ["73 %", 0.73, "percentuale"],
    ["3.5", 3.5, "numero"],
    ["0.950", 0.95, "numero"],
    ["-7,01", -7.01, "numero"],
    ["−7,01", -7.01, "numero"],
    ["30 giorni", 30, "numero"],
    ["n. 12", 12, "numero"],
    [",5", 0.5, "numero"],
  ] as const)("reads %s as Italians write it", (testo, valore, unita) => {
    expect(parseNumero(testo)).toMatchObject({ valore, unita });
  });

  it.each([
    "",
    "n.d.",
    "12/13",
    "31.12.2019",
    "1.2.3",
    "12.34,5",
    "circa 10",
    "10 e 20",
    "%",
    "-",
    "31.12",
    "3.10",
    "12.2020",
  ])("does not take %j for a number", (testo) => {
    expect(parseNumero(testo)).toBeNull();
  });

  it("keeps the unit in words, and says when a point was taken for a comma", () => {
    expect(parseNumero("48 ore")).toMatchObject({ valore: 48, parola: "ore" });
    expect(parseNumero("30 gg")).toMatchObject({ valore: 30, parola: "giorni" });
    expect(parseNumero("30 gg. lavorativi")).toMatchObject({ valore: 30, parola: "giorni lavorativi" });
    expect(parseNumero("45 min")).toMatchObject({ valore: 45, parola: "minuti" });
    expect(parseNumero("3.5")).toMatchObject({ conPunto: true });
    expect(parseNumero("1.140")).toMatchObject({ conPunto: false });
  });

  it("never groups thousands before a percent sign", () => {
    expect(parseNumero("95.000%")).toMatchObject({ valore: 0.95 });
  });

  it("never yields minus zero", () => {
    expect(Object.is(parseNumero("-0")?.valore, 0)).toBe(true);
  });

  it.each([
    ["giorni lavorativi", "gg lavorativi, gg. lavorativi, gg lav., gglav., giorni lavorativi, giorno lavorativo"],
    ["giorni", "gg, gg., giorni, giorno"],
    ["minuti", "min, min., minuti, minuto"],
    ["ore", "h, ore, ora"],
    ["settimane", "settimane, settimana"],
    ["mesi", "mesi, mese"],
    ["anni", "anni, anno"],
    ["punti", "punti, punto"],
    [null, "n, n., nr, nr., euro, eur"],
  ])("knows %s after a figure, with a blank or without, and not before it", (parola, scritte) => {
    for (const scritta of scritte.split(", ")) {
      for (const testo of [`12${scritta}`, `12 ${scritta}`, `12 ${scritta.toUpperCase()}`]) {
        expect([testo, parseNumero(testo)]).toEqual([testo, expect.objectContaining({ valore: 12, parola })]);
      }
      expect([scritta, parseNumero(`12 ${scritta} in`)]).toEqual([scritta, null]);
    }
  });

  it.each([
    "gg 12",
    "gg lav. 12",
    "min 12",
    "h 12",
    "settimane 12",
    "mesi 12",
    "anni 12",
    "punti 12",
    "n 12",
    "eur 12",
  ])("takes %j for no number", (testo) => {
    expect(parseNumero(testo)).toBeNull();
  });

  it.each([
    "n. 12",
    "n.12",
    "n° 12",
    "nr 12",
    "nr. 12",
    "nr12",
    "euro 12",
    "€ n. 12",
    "12 €",
    "12€",
    "12 eur",
    "12 euro",
  ])("reads %j as twelve", (testo) => {
    expect(parseNumero(testo)).toMatchObject({ valore: 12, unita: /€|eu/.test(testo) ? "euro" : "numero" });
  });

  it.each(["1n.2", "xn. 12", "12 n. 3", "x12", "12x", "12.345.67", "0.123.456"])("takes %j for no number", (testo) => {
    expect(parseNumero(testo)).toBeNull();
  });

  it.each(["5.05", "05.05", "15.05", "25.12", "31.10", "30.01", "1.2020", "01.1999", "09.2020", "10.2019"])(
    "takes %j for a day or a month without its year",
    (testo) => {
      expect(parseNumero(testo)).toBeNull();
    },
  );

  it.each([
    ["32.12", 32.12],
    ["0.12", 0.12],
    ["31.13", 31.13],
    ["15.00", 15],
    ["13.2020", 13.202],
    ["0.2020", 0.202],
    ["1.2120", 1.212],
    ["131.12", 131.12],
    ["31.121", 31_121],
    ["5.5", 5.5],
    ["1.1400", 1.14],
    [",25", 0.25],
    ["1.234.567", 1_234_567],
    ["1.234.567,25", 1_234_567.25],
    ["1.140,5", 1140.5],
    ["+3", 3],
    ["\u20133", -3],
    ["- 3", -3],
  ])("reads %j as %s", (testo, valore) => {
    expect(parseNumero(testo)?.valore).toBe(valore);
    expect(parseNumero(testo)?.conPunto).toBe(/^\d+\.\d+$/.test(testo) && testo !== "31.121");
  });
});
