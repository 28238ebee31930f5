import { isPresunto, parseTipo, parseVerso, withTipo, type Tipo } from "../../../src/domain/valori/argomenti";
import type { Cella } from "../../../src/domain/Cella";
import { cella } from "../cella";

describe("parseVerso", () => {
  it.each([
    ["crescente", "crescente", null, false],
    [" Decrescente ", "decrescente", null, false],
    ["crescente?", "crescente", null, true],
    ["decrescente ?", "decrescente", null, true],
    [">=", "crescente", ">=", false],
    [">", "crescente", ">", false],
    ["≤", "decrescente", "<=", false],
    ["<", "decrescente", "<", false],
    ["=", null, "=", false],
    ["almeno", "crescente", ">=", false],
    ["non oltre?", "decrescente", "<=", true],
  ])("reads %j", (testo, verso, operatore, presunto) => {
    expect(parseVerso(testo)).toEqual({ verso, operatore, isPresunto: presunto });
  });

  it.each(["", "?", "su", ">= 10", "crescente molto"])("has no direction for %j", (testo) => {
    expect(parseVerso(testo)).toBeNull();
  });
});

describe("parseTipo", () => {
  it.each<[string, Tipo | null]>([
    ["numero", "numero"],
    ["Numero?", "numero"],
    ["data ? ", "data"],
    ["percentuale", "percentuale"],
    ["sì/no", "si-no"],
    ["SI - NO", "si-no"],
    ["", null],
    ["euro", null],
  ])("reads %j", (testo, tipo) => {
    expect(parseTipo(testo)).toBe(tipo);
  });
});

describe("isPresunto", () => {
  it.each([
    ["crescente?", true],
    ["numero? ", true],
    ["crescente", false],
    ["cre?scente", false],
    [null, false],
  ])("says it of %j", (scritto, presunto) => {
    expect(isPresunto(scritto)).toBe(presunto);
  });
});

describe("withTipo", () => {
  it.each<[string, Cella, Tipo | null, Cella]>([
    ["a number as a percentage", cella(0.5), "percentuale", cella(0.5, "0%")],
    ["a percentage as a number", cella(0.5, "0%"), "numero", cella(0.5)],
    ["a number as a day", cella(43830), "data", cella(43830, "dd/mm/yyyy")],
    ["1 as yes", cella(1), "si-no", cella(true)],
    ["0 as no", cella(0), "si-no", cella(false)],
    ["1 in a text as yes", cella(" 1 "), "si-no", cella(true)],
    ["0 in a text as no", cella("0"), "si-no", cella(false)],
    ["another number as it is", cella(2), "si-no", cella(2)],
    ["a longer text as it is", cella("10"), "si-no", cella("10")],
    ["a text as it is", cella("molti"), "numero", cella("molti")],
    ["1 in a text as it is, of another kind", cella("1"), "numero", cella("1")],
    ["anything as it is, without a kind", cella(0.5, "0%"), null, cella(0.5, "0%")],
    ["a blank as it is", cella(null), "data", cella(null)],
  ])("reads %s", (_, scritta, tipo, letta) => {
    expect(withTipo(scritta, tipo)).toEqual(letta);
  });
});
