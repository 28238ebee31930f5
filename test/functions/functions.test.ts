import { createOfficeShim } from "../../src/standalone/host/officeShim";
import { esito, media, sal } from "../../src/functions/functions";

Object.assign(globalThis, {
  CustomFunctions: createOfficeShim({ displayLanguage: "it-IT", excelApi: "1.17" }).customFunctions,
});

function refusal(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  }
  throw new Error("it did not refuse");
}

describe("PERF.SAL", () => {
  it.each([
    [12, 11.02, ">=", null, null, 0.918333333333],
    [6, 9, "<=", null, null, 0.666666666667],
    [6, 9, "decrescente?", null, null, 0.666666666667],
    [12, 13, null, null, null, 1],
    ["< 30", 16.43, null, null, null, 1],
    [43830, 43831, null, "data", null, 0],
    [43830, 43831, null, "data", "giorni=30", 1],
    [40000, 42000, null, "numero", null, 1],
    [0.8, 97.65, null, "percentuale", null, 1],
    ["SI", "SI", null, null, null, 1],
    ["monitoraggio", 0.5, null, null, null, "monitoraggio"],
    [12, "", null, null, null, ""],
    [12, null, null, null, null, ""],
    ["", "", null, null, null, ""],
    [12, "n.d.", null, null, null, ""],
  ] as const)("of %j and %j with %j, %j, %j is %j", (target, consuntivo, verso, tipo, opzioni, atteso) => {
    expect(sal(target, consuntivo, verso ?? undefined, tipo ?? undefined, opzioni ?? undefined)).toBe(atteso);
  });

  it("refuses to guess between dates and numbers", () => {
    expect(refusal(() => sal(43830, 43840))).toEqual({
      code: "#N/A",
      message: 'Target e consuntivo sembrano date: indica il tipo "data" (o "numero").',
    });
  });

  it("refuses a target of another year", () => {
    expect(refusal(() => sal("28.02.2018", "28.02.2019", "", "data", "anno=2019")).code).toBe("#N/A");
  });

  it("says what a text lacks", () => {
    expect(refusal(() => sal(12, "quasi tutti")).message).toMatch(/testo da cui non segue una cifra/);
  });

  it.each([
    ["forse", null, null, /verso/],
    [null, "parole", null, /tipo/],
    [null, null, "tetto=2", /opzioni/],
  ])("refuses arguments it does not know: %j %j %j", (verso, tipo, opzioni, message) => {
    const refused = refusal(() => sal(1, 1, verso ?? undefined, tipo ?? undefined, opzioni ?? undefined));
    expect(refused.code).toBe("#VALUE!");
    expect(refused.message).toMatch(message);
  });
});

describe("PERF.ESITO", () => {
  it.each([
    [0.5, undefined, "non raggiunto"],
    [0.9, undefined, "parziale"],
    [0.95, undefined, "raggiunto"],
    [0.75, [["70;90"]], "parziale"],
    ["calcolo da confermare", undefined, "calcolo da confermare"],
    ["", undefined, ""],
    [null, undefined, ""],
  ])("of %j with %j is %j", (quota, soglie, atteso) => {
    expect(esito(quota, soglie)).toBe(atteso);
  });

  it("refuses thresholds that do not grow", () => {
    expect(refusal(() => esito(0.5, [["90;70"]])).code).toBe("#VALUE!");
  });
});

describe("PERF.MEDIA", () => {
  it("ignores texts with their weight", () => {
    expect(media([[1], ["da rilevare"], [0.5]], [[0.5], [0.3], [0.5]])).toBe(0.75);
  });

  it("is plain without weights", () => {
    expect(media([[1, 0.5, ""]])).toBe(0.75);
  });

  it("is blank with nothing to average", () => {
    expect(media([[""]])).toBe("");
  });

  it("refuses weights of another size", () => {
    expect(refusal(() => media([[1], [1]], [[1]])).code).toBe("#VALUE!");
  });
});
