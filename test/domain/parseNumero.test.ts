import { parseNumero } from "../../src/domain/parseNumero";

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
});
