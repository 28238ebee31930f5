import { parseOperatore, splitOperatore, withOperatore } from "../../../src/domain/valori/operatori";
import { parseTarget } from "../../../src/domain/valori/parseTarget";
import { readOperandi } from "../../../src/domain/valori/readOperandi";
import type { Operatore } from "../../../src/domain/Valore";
import { cella } from "../cella";

type Contenuto = Parameters<typeof cella>[0];

describe("withOperatore", () => {
  it.each<[Contenuto, Operatore, "nuovo" | "suo" | null]>([
    [12, ">=", "nuovo"],
    ["≥ 12", ">=", "suo"],
    ["≥ 12", "<=", null],
    ["Buono", ">=", "nuovo"],
    ["≥ Buono", ">=", "suo"],
    ["≥ Buono", "=", null],
    ["31/12/2026", "<=", "suo"],
    ["31/12/2026", "=", "suo"],
    ["31/12/2026", ">=", null],
    ["SI", "=", "suo"],
    ["SI", ">=", null],
    ["tra 2 e 4", "=", "suo"],
    ["tra 2 e 4", "<=", null],
    ["a) 1 campagna b) > 80", ">=", "suo"],
    ["monitoraggio", ">=", "suo"],
    ["eliminato", "<", "suo"],
    ["n.d.", ">=", "suo"],
  ])("of %j with %s", (contenuto, operatore, atteso) => {
    const target = parseTarget(cella(contenuto));
    const con = withOperatore(target, operatore);
    expect(con).toEqual(atteso === null ? null : atteso === "suo" ? target : { ...target, operatore });
    const letti = readOperandi(cella(contenuto), cella(1), { tipo: null, operatore });
    expect([letti.target, letti.isContraddetto]).toEqual([con ?? target, con === null]);
  });

  it("leaves an error alone", () => {
    const errore = parseTarget({ tipo: "errore", valore: "#REF!" });
    expect(withOperatore(errore, ">=")).toBe(errore);
  });
});

describe("readOperandi", () => {
  it("leaves a consuntivo beside a percentage in its own unit", () => {
    const { target, consuntivo } = readOperandi(cella(0.8), cella(85), { tipo: "percentuale", operatore: null });
    expect([target, consuntivo]).toMatchObject([{ unita: "percentuale" }, { unita: "numero" }]);
  });

  it("takes both for days where they are said to be", () => {
    const { target, consuntivo } = readOperandi(cella(46387), cella(46402), { tipo: "data", operatore: null });
    expect([target.tipo, consuntivo.tipo]).toEqual(["data", "data"]);
  });
});

describe("splitOperatore", () => {
  it.each<[string, Operatore | null, string]>([
    [">=  12 ", ">=", "12"],
    ["ALMENO il 90%", ">=", "90%"],
    ["non oltre 5", "<=", "5"],
    ["12", null, "12"],
  ])("parts %j", (testo, operatore, resto) => {
    expect(splitOperatore(testo)).toEqual([operatore, resto]);
  });

  it("is an operator alone only where nothing follows", () => {
    expect([parseOperatore(" ≥ "), parseOperatore("non oltre"), parseOperatore("≥ 5")]).toEqual([">=", "<=", null]);
  });
});
