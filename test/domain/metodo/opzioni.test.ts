import fc from "fast-check";
import { parseVerso } from "../../../src/domain/valori/argomenti";
import { measureValori } from "../../../src/domain/sal/measureValori";
import { parseOpzioni, printOpzioni, type OpzioniScritte } from "../../../src/domain/metodo/opzioni";
import { opzioniDelMetodo } from "../../../src/domain/metodo/opzioniDelMetodo";

import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { corse } from "../../support/campione";

const VOLTE = { campione: 200, intera: 50_000 };

const giorni = fc.integer({ min: 0, max: 9999 });
const quota = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);
const parola = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/);
const scritte: fc.Arbitrary<OpzioniScritte> = fc.record(
  {
    anno: fc.integer({ min: 2000, max: 2099 }),
    giorni,
    fasce: fc.array(fc.record({ entroGiorni: giorni, sal: quota }), { minLength: 1, maxLength: 4 }),
    massimo: fc.constantFrom(1, 1.2, 1.5),
    decrescente: fc.constantFrom("rapporto", "lineare"),
    limite: fc.constantFrom("rapporto", "severo"),
    intervallo: fc.constantFrom("rapporto", "zero"),
    scala: fc.constantFrom("rapporto", "zero"),
    gradini: fc.array(fc.array(parola, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
    mancante: fc.constantFrom("escluso", "zero"),
    misura: fc.constantFrom("proporzionale", "binaria"),
    consuntivo: fc.constantFrom("44.722,48", "63,89%", "31/12/2020", "Sì"),
  },
  { requiredKeys: [] },
);

describe("the options of PERF.SAL", () => {
  it("are read back as they were printed", () => {
    fc.assert(
      fc.property(scritte, scritte, (proprie, delMetodo) => {
        expect(parseOpzioni(printOpzioni({ proprie, delMetodo }) ?? "")).toEqual({ proprie, delMetodo });
      }),
      corse(VOLTE),
    );
  });

  it.each([
    [{ giorni: 30 }, { anno: 2019, massimo: 1.2 }, "giorni=30; metodo: anno=2019; massimo=120%"],
    [{ consuntivo: "44.722,48" }, {}, "consuntivo=44.722,48"],
    [
      {},
      {
        fasce: [
          { entroGiorni: 60, sal: 0.5 },
          { entroGiorni: 90, sal: 0.125 },
        ],
      },
      "metodo: fasce=60:50% 90:12,5%",
    ],
    [{}, { gradini: [["basso"], ["buono", "buona"]] }, "metodo: gradini=basso<buono/buona"],
    [{}, {}, null],
  ] as const)("are printed for people: %j and %j", (proprie, delMetodo, testo) => {
    expect(printOpzioni({ proprie, delMetodo })).toBe(testo);
  });

  it.each(["tetto=2", "massimo=130%", "giorni=venti", "giorni=1; giorni=2", "consuntivo=", "fasce=60", "gradini=solo"])(
    "are refused where they are not of the language: %j",
    (testo) => {
      expect(parseOpzioni(testo)).toBeNull();
    },
  );

  it("never throw, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (testo) => {
        const lette = parseOpzioni(testo);
        expect(lette === null || typeof lette.proprie === "object").toBe(true);
      }),
      corse(VOLTE),
    );
  });

  it("say of a method only what a target of a kind can tell", () => {
    const metodo = { ...POLITICA_STANDARD, massimo: 1.2, ritardo: { giorniTolleranza: 30, fasce: [] } } as const;
    expect(opzioniDelMetodo(metodo, 2020, "numero")).toEqual({ massimo: 1.2 });
    expect(opzioniDelMetodo(metodo, 2020, "data")).toEqual({ anno: 2020, giorni: 30 });
    expect(opzioniDelMetodo(POLITICA_STANDARD, null, "parole")).toEqual({});
  });
});

describe("measureValori", () => {
  const sal = (target: unknown, consuntivo: unknown, opzioni: string, verso: string | null = null) => {
    const misura = measureValori(target, consuntivo, { verso, tipo: null, opzioni });
    return typeof misura === "string" ? misura : misura.sal;
  };

  it.each([
    ["a cap", 10, 13, "massimo=120%", null, 1.2],
    ["the line over a limit", 6, 9, "decrescente=lineare", "<=", 0.5],
    ["the line, down to nothing", 6, 60, "decrescente=lineare", "<=", 0],
    ["a strict bound", "> 10", 10, "limite=severo", null, 0],
    ["nothing outside a range", "80%-85%", 0.9, "intervallo=zero", null, 0],
    ["nothing below a step", "≥ Buono", "Discreto", "scala=zero", null, 0],
    ["a scale of the body's own", "≥ medio", "basso", "gradini=basso<medio<alto", null, 0.5],
    ["a missing figure as zero", 10, "", "mancante=zero", null, 0],
    ["met or not", 30, 31, "misura=binaria", "<=", 0],
    ["a figure confirmed for words", 70000, "Liquidati € 44.722,48", "consuntivo=44.722,48", null, 0.638892571429],
    ["what the row says over what its method says", 10, 13, "massimo=100%; metodo: massimo=120%", null, 1],
  ])("measures with %s", (_, target, consuntivo, opzioni, verso, atteso) => {
    expect(sal(target, consuntivo, opzioni, verso)).toBe(atteso);
  });

  it("gives a late date what its band says", () => {
    const inRitardo = (giorni: number) => {
      const argomenti = { verso: null, tipo: "data", opzioni: "metodo: giorni=10; fasce=30:80% 60:50%" };
      const misura = measureValori(43830, 43830 + giorni, argomenti);
      return typeof misura === "string" ? misura : misura.sal;
    };
    expect([0, 10, 11, 30, 31, 60, 61].map(inRitardo)).toEqual([1, 1, 0.8, 0.8, 0.5, 0.5, 0]);
  });
});

describe("parseVerso", () => {
  it.each([
    ["≥", { verso: "crescente", operatore: ">=", isPresunto: false }],
    ["<", { verso: "decrescente", operatore: "<", isPresunto: false }],
    ["=", { verso: null, operatore: "=", isPresunto: false }],
    ["non oltre", { verso: "decrescente", operatore: "<=", isPresunto: false }],
    ["crescente?", { verso: "crescente", operatore: null, isPresunto: true }],
    ["forse", null],
    ["", null],
  ])("reads %j", (testo, atteso) => {
    expect(parseVerso(testo)).toEqual(atteso);
  });
});
