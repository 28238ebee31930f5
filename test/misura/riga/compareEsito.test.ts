import type { Cella } from "../../../src/domain/Cella";
import type { Misura } from "../../../src/domain/Misura";
import { compareEsito } from "../../../src/misura/riga/compareEsito";
import { misuraDi } from "../../domain/rigaMisurata";
import { indicatoreDi } from "../../support/letto";

const testo = (valore: string): Cella => ({ tipo: "testo", valore });

/** What is said of an outcome written beside so many of ten. */
const detto = (esitoScritto: Cella, fatti: number | string, parti: Partial<Misura> = {}) =>
  compareEsito(indicatoreDi({ esitoScritto }), { ...misuraDi("≥ 10", fatti), ...parti });
const diverso = (scritto: string) => [{ codice: "esito-scritto-diverso", gravita: "conferma", dati: { scritto } }];

describe("compareEsito", () => {
  it.each([
    ["raggiunto", 10, false],
    ["raggiunto", 9.5, false],
    ["raggiunto", 8.5, true],
    ["raggiunto", 3, true],
    ["non raggiunto", 10, true],
    ["non raggiunto", 9.5, false],
    ["non raggiunto", 8.5, false],
    ["non raggiunto", 3, false],
    ["non raggiunto", 0, false],
    ["parzialmente raggiunto", 10, true],
    ["parzialmente raggiunto", 9.5, false],
    ["parzialmente raggiunto", 8.5, false],
    ["parzialmente raggiunto", 3, false],
    ["parzialmente raggiunto", 0, true],
    ["boh", 3, false],
    ["", 3, false],
  ])("beside «%s», %s of ten contradicts it: %s", (scritto, fatti, isContraddetto) => {
    expect(detto(testo(scritto), fatti)).toEqual(isContraddetto ? diverso(scritto) : []);
  });

  it("reads true and false as reached and not", () => {
    const di = (valore: boolean, fatti: number) => detto({ tipo: "booleano", valore }, fatti).length;
    expect([di(true, 10), di(true, 3), di(false, 10), di(false, 3)]).toEqual([0, 1, 1, 0]);
  });

  it("repeats the words without the blanks around them", () => {
    expect(detto(testo("  Raggiunto "), 3)).toEqual(diverso("Raggiunto"));
  });

  it("says nothing where there is no SAL, or somebody has established one", () => {
    expect(detto(testo("raggiunto"), "molti")).toEqual([]);
    expect(detto(testo("parziale"), "molti")).toEqual([]);
    expect(detto(testo("raggiunto"), 3, { regola: "stabilito" })).toEqual([]);
  });
});
