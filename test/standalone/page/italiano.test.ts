import { isFormatoData, readDigitato, writeDigitato } from "../../../src/standalone/page/italiano";

describe("readDigitato", () => {
  it.each([
    ["0,95", 0.95, null],
    ["-3", -3, null],
    ["1.234", 1234, "#,##0"],
    ["1.234,5", 1234.5, "#,##0.00"],
    ["85%", 0.85, "0%"],
    ["85,5 %", 0.855, "0.00%"],
  ])("reads %s as a number", (testo, valore, formato) => {
    expect(readDigitato(testo)).toEqual({ tipo: "numero", valore, formato });
  });

  it.each([
    ["31/12/2026", 46387],
    ["1-1-2020", 43831],
    ["3/4/26", 46115],
  ])("reads %s as a date, day first", (testo, seriale) => {
    expect(readDigitato(testo)).toEqual({ tipo: "data", seriale });
  });

  it.each(["31/02/2026", "SI", "1.23", "12.5.3", "=SUM(A1,B1)", "={1;2}", ""])("leaves %p as it is", (testo) => {
    expect(readDigitato(testo)).toBeNull();
  });

  it("reads a formula with Italian separators", () => {
    expect(readDigitato("=IF(A1>0,5;\"a;b, c\";'F;1'!B2)")).toEqual({
      tipo: "formula",
      formula: "=IF(A1>0.5,\"a;b, c\",'F;1'!B2)",
    });
  });
});

describe("writeDigitato", () => {
  it.each([
    [0.857142857142857, "", "0,857142857142857"],
    [0.857142857142857, "0%", "85,7142857142857%"],
    [0.95, '[<0.8]"▼ "0%;[<=0.9]"◆ "0%;"▲ "0%', "95%"],
    [46387, "mmm-yy", "31/12/2026"],
    [1234.5, "#,##0.00", "1234,5"],
    [12, '0 "giorni"', "12"],
  ])("shows %p in the format %p whole", (valore, formato, testo) => {
    expect(writeDigitato(valore, formato)).toBe(testo);
  });

  it.each([
    [0.1 + 0.2, "0%"],
    [46387, "dd/mm/yyyy"],
    [-0.125, ""],
  ])("writes %p in the format %p so that reading it back changes nothing visible", (valore, formato) => {
    const letto = readDigitato(writeDigitato(valore, formato));
    expect(letto?.tipo === "data" ? letto.seriale : letto?.tipo === "numero" && letto.valore).toBeCloseTo(valore, 14);
  });
});

describe("isFormatoData", () => {
  it("is not misled by words and colours", () => {
    expect(isFormatoData('[Red]0 "days"')).toBe(false);
    expect(isFormatoData("d/m/yy")).toBe(true);
  });
});
