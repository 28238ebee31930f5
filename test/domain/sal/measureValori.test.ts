import {
  cellOfValore,
  looksLikeData,
  measureValori,
  senzaPresunti,
  shownOf,
} from "../../../src/domain/sal/measureValori";
import { cella } from "../cella";
import { inBreve, misuraDi } from "../rigaMisurata";

const NULLI = { verso: null, tipo: null, opzioni: null };
const di = (
  target: unknown,
  consuntivo: unknown,
  argomenti: Partial<Record<"verso" | "tipo" | "opzioni", string>> = {},
) => {
  const misura = measureValori(target, consuntivo, { ...NULLI, ...argomenti });
  return typeof misura === "string" ? misura : inBreve(misura);
};

describe("measureValori", () => {
  it.each([
    ["higher is better without a direction", di(12, 9), "0.75 crescente"],
    ["a direction", di(6, 9, { verso: "decrescente" }), "0.666666666667 decrescente"],
    ["a presumed direction", di(6, 9, { verso: "decrescente?" }), "0.666666666667 decrescente"],
    ["an operator", di(10, 10, { verso: ">" }), "1 crescente, da-confermare? motivo=limite"],
    ["an exact target", di(10, 5, { verso: "=" }), "0.5 uguale, da-confermare? motivo=valore"],
    ["the target's own operator", di("≤ 6", 9), "0.666666666667 decrescente"],
    ["days, where the kind says so", di(43830, 43830, { tipo: "data" }), "1 data"],
    ["numbers that look like days, where the kind says so", di(43830, 21915, { tipo: "numero" }), "0.5 crescente"],
    ["days in words", di("31/12/2019", "30/12/2019"), "1 data"],
    ["a year of reference", di("31/12/2019", "30/12/2019", { opzioni: "anno=2019" }), "1 data"],
    ["yes written 1", di(1, 1, { tipo: "si-no" }), "1 si-no"],
    ["options of the row", di(10, 12, { opzioni: "massimo=120%" }), "1.2 crescente"],
    ["options of the method", di(10, 12, { opzioni: "metodo: massimo=120%" }), "1.2 crescente"],
    [
      "options of the row before those of the method",
      di(10, 20, { opzioni: "massimo=120%; metodo: massimo=150%" }),
      "1.2 crescente",
    ],
    ["a share beside points, where the kind says so", di(80, 0.85, { tipo: "numero" }), "0.010625 crescente"],
    ["a blank", di(12, ""), "da rilevare nessuna, consuntivo-mancante"],
    ["a number beside a day in words", di("31/12/2019", 12), "calcolo da confermare data, unita-incoerenti?"],
  ])("measures %s", (_, misurata, attesa) => {
    expect(misurata).toBe(attesa);
  });

  it.each([
    ["a direction of no language", di(12, 9, { verso: "su" }), "verso-sconosciuto"],
    ["a kind of no language", di(12, 9, { tipo: "euro" }), "tipo-sconosciuto"],
    ["options of no language", di(12, 9, { opzioni: "tetto=2" }), "opzioni-sconosciute"],
    ["whole numbers that may be days", di(43830, 43878), "date-o-numeri"],
    ["a day in words beside one of them", di("31/12/2019", 43878), "date-o-numeri"],
    ["one of them beside a day in words", di(43830, "31/12/2019"), "date-o-numeri"],
    ["a share beside points", di(80, 0.85), "quota-o-punti"],
  ])("refuses %s", (_, misurata, rifiuto) => {
    expect(misurata).toBe(rifiuto);
  });
});

describe("looksLikeData", () => {
  it.each([
    [36525, false],
    [36526, true],
    [73050, true],
    [73051, false],
    [40000.5, false],
  ])("says it of %d", (valore, forse) => {
    expect(looksLikeData(cella(valore))).toBe(forse);
  });

  it("says it of no text", () => {
    expect(looksLikeData(cella("40000"))).toBe(false);
  });
});

describe("cellOfValore", () => {
  it.each([
    [0.5, cella(0.5)],
    [true, cella(true)],
    ["x", cella("x")],
    ["  ", cella(null)],
    [null, cella(null)],
    [undefined, cella(null)],
    [{ basicValue: 3 }, cella(3)],
    [{ altro: 3 }, cella(null)],
  ])("reads %j", (valore, letta) => {
    expect(cellOfValore(valore)).toEqual(letta);
  });
});

describe("senzaPresunti", () => {
  it("leaves out what PERF presumed", () => {
    expect(senzaPresunti({ verso: "crescente?", tipo: "numero?", opzioni: "giorni=30" })).toEqual({
      verso: null,
      tipo: null,
      opzioni: "giorni=30",
    });
    expect(senzaPresunti({ verso: "crescente", tipo: "numero", opzioni: null })).toEqual({
      verso: "crescente",
      tipo: "numero",
      opzioni: null,
    });
  });
});

describe("shownOf", () => {
  it("shows a share, or the word of a row that has nothing to measure", () => {
    expect([
      shownOf(misuraDi(12, 9)),
      shownOf(misuraDi(12, null)),
      shownOf(misuraDi("monitoraggio", 1)),
      shownOf(misuraDi("Eliminato", 1)),
      shownOf(misuraDi(12, "molti")),
    ]).toMatchObject([0.75, "", "monitoraggio", "eliminato", null]);
  });
});
