import { readArgomenti, writeArgomenti } from "../../src/correzioni/argomentiScritti";

describe("writeArgomenti", () => {
  it.each([
    [{ verso: "<=", tipo: "data", opzioni: "giorni=30" }, "verso=<=; tipo=data; giorni=30"],
    [{ verso: null, tipo: "data", opzioni: null }, "tipo=data"],
    [{ verso: null, tipo: null, opzioni: "giorni=30" }, "giorni=30"],
    [{ verso: null, tipo: null, opzioni: null }, ""],
  ])("%j", (argomenti, testo) => {
    expect(writeArgomenti(argomenti)).toBe(testo);
  });
});

describe("readArgomenti", () => {
  it.each<readonly [string, string | null, string | null, string | null]>([
    ["verso=<=", "<=", null, null],
    ["VERSO : <=", "<=", null, null],
    ["<=", "<=", null, null],
    ["TIPO=data", null, "data", null],
    ["tipo = Data", null, "data", null],
    ["DATA", null, "data", null],
    ["giorni=30;; anno=2019; ", null, null, "giorni=30; anno=2019"],
    ["giorni=30; verso=<=; tipo=data", "<=", "data", "giorni=30"],
    ["Più alto è meglio", "crescente", null, null],
    ["alto è meglio", "crescente", null, null],
    ["verso=più basso è meglio", "decrescente", null, null],
    ["basso è meglio", "decrescente", null, null],
  ])("reads «%s»", (testo, verso, tipo, opzioni) => {
    expect(readArgomenti(testo)).toEqual({ verso, tipo, opzioni });
  });

  it.each([
    "",
    " ; ",
    "boh",
    "tipo=<=",
    "TIPO=<=",
    "verso=data",
    "VERSO=data",
    "tipo=giorni=30",
    "il verso=<=",
    "verso=<=\nboh",
    "<=; boh",
  ])("understands nothing of «%s»", (testo) => {
    expect(readArgomenti(testo)).toBeNull();
  });
});
