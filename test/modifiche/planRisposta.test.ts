import type { Correzione, Detto } from "../../src/correzioni/Correzione";
import { matchCorrezioni } from "../../src/correzioni/matchCorrezioni";
import { FOGLIO_CORREZIONI } from "../../src/correzioni/correzioni";
import { isAncoraScritta, planRisposta } from "../../src/modifiche/planRisposta";
import type { Risposta, RispostaRiga } from "../../src/modifiche/Risposta";
import { foglioDi } from "../support/foglio";
import { correzioneDi, misuratoDi } from "../support/letto";

const FIRMA = { motivo: "delibera 12", autore: "OIV" };
const conSal = (sal = "", consuntivo = "9") =>
  foglioDi(`Indicatore | Target | Consuntivo | SAL\nXyz | 6 | ${consuntivo} | ${sal}`);
const SU_XYZ = { voce: "Xyz", riga: 1, colonna: 1 };
const linea = (detto: Detto, parti: Partial<Correzione> = {}) =>
  correzioneDi({ ...SU_XYZ, posizione: 7, detto, ...parti });

/** What an answer changes: cells of the sheet, cells of "PERF – correzioni" by line, and new lines. */
function piano(risposta: Risposta, { grid = conSal(), lette = [] as readonly Correzione[] } = {}) {
  const misurato = misuratoDi(grid, { correzioni: lette });
  const correzioni = matchCorrezioni(lette, misurato.cruscotto);
  const { modifiche, lette: dopo } = planRisposta({ grid, misurato, correzioni, lette, esistente: null }, risposta);
  const di = (nome: string) => modifiche.celle.find(({ foglio }) => foglio === nome)?.celle ?? [];
  return {
    celle: di(grid.foglio).map(({ riga, colonna, dopo: { formula } }) => [riga, colonna, formula]),
    dette: dopo.map(({ voce, detto, motivo, autore }) => [voce, detto, motivo, autore]),
    accodate: modifiche.fogli.map(({ nome, righe }) => [
      nome,
      righe.at(-1)?.map((una) => (una.tipo === "testo" ? una.testo : una.tipo)),
    ]),
  };
}
const suRiga = (risposta: RispostaRiga): Risposta => ({ su: "righe", righe: [{ riga: 1, colonna: 1 }], risposta });

describe("planRisposta, about a row", () => {
  it.each<[string, RispostaRiga, Detto, string, string]>([
    [
      "a direction",
      { cosa: "verso", verso: "decrescente" },
      { cosa: "argomenti", argomenti: { verso: "decrescente", tipo: null, opzioni: null } },
      "",
      "",
    ],
    [
      "the presumed direction",
      { cosa: "verso", verso: "presunto" },
      { cosa: "argomenti", argomenti: { verso: "crescente", tipo: null, opzioni: null } },
      "",
      "",
    ],
    [
      "the other direction",
      { cosa: "verso", verso: "contrario" },
      { cosa: "argomenti", argomenti: { verso: "decrescente", tipo: null, opzioni: null } },
      "",
      "",
    ],
    [
      "a kind",
      { cosa: "tipo", tipo: "data" },
      { cosa: "argomenti", argomenti: { verso: null, tipo: "data", opzioni: null } },
      "",
      "",
    ],
    [
      "an option",
      { cosa: "opzione", opzione: "giorni=30" },
      { cosa: "argomenti", argomenti: { verso: null, tipo: null, opzioni: "giorni=30" } },
      "",
      "",
    ],
    [
      "an accepted anomalia",
      { cosa: "accettata", codice: "verso-presunto", nota: "visto" },
      { cosa: "accettata", codice: "verso-presunto" },
      "visto",
      "",
    ],
    ["a SAL", { cosa: "sal", sal: 0.9, ...FIRMA }, { cosa: "sal", sal: 0.9 }, "delibera 12", "OIV"],
    [
      "an outcome",
      { cosa: "esito", esito: "raggiunto", ...FIRMA },
      { cosa: "esito", esito: "raggiunto" },
      "delibera 12",
      "OIV",
    ],
    ["neutralised", { cosa: "neutralizzato", ...FIRMA }, { cosa: "neutralizzato" }, "delibera 12", "OIV"],
    ["not applicable", { cosa: "non applicabile", ...FIRMA }, { cosa: "non applicabile" }, "delibera 12", "OIV"],
    ["no indicator", { cosa: "esclusa" }, { cosa: "esclusa" }, "", ""],
  ])("adds a line for %s", (_, risposta, detto, motivo, autore) => {
    const { celle, dette, accodate } = piano(suRiga(risposta));
    expect([celle, dette]).toEqual([[], [["Xyz", detto, motivo, autore]]]);
    expect(accodate).toEqual([[FOGLIO_CORREZIONI, expect.arrayContaining(["Foglio1", "Xyz"])]]);
  });

  it("writes an argument in the row's own formula where it has one", () => {
    const { celle, dette } = piano(suRiga({ cosa: "verso", verso: "decrescente" }), {
      grid: conSal("=PERF.SAL(B2,C2) → 1"),
    });
    expect([celle, dette]).toEqual([[[1, 3, '=PERF.SAL(B2,C2,"decrescente")']], []]);
  });

  it("writes an option beside those that are there, and in the place of its own", () => {
    const grid = conSal('=PERF.SAL(B2,C2,,,"giorni=10; massimo=120%; metodo: anno=2020") → 1');
    expect(piano(suRiga({ cosa: "opzione", opzione: "giorni=30" }), { grid }).celle).toEqual([
      [1, 3, '=PERF.SAL(B2,C2,"","","massimo=120%; giorni=30; metodo: anno=2020")'],
    ]);
  });

  it("changes nothing where the formula says it already", () => {
    const grid = conSal('=PERF.SAL(B2,C2,"decrescente") → 1');
    expect(piano(suRiga({ cosa: "verso", verso: "decrescente" }), { grid })).toEqual({
      celle: [],
      dette: [],
      accodate: [],
    });
  });

  it("adds an argument to those of the line that is there", () => {
    const lette = [linea({ cosa: "argomenti", argomenti: { verso: "decrescente", tipo: null, opzioni: null } })];
    const { dette, accodate } = piano(suRiga({ cosa: "tipo", tipo: "numero" }), { lette });
    expect(dette).toEqual([
      ["Xyz", { cosa: "argomenti", argomenti: { verso: "decrescente", tipo: "numero", opzioni: null } }, "", ""],
    ]);
    expect(accodate).toEqual([]);
  });

  it("takes back what was said of an argument, and the line with the last of them", () => {
    const argomenti = { verso: "decrescente", tipo: "numero", opzioni: null };
    const due = [linea({ cosa: "argomenti", argomenti })];
    const senza = (argomento: "verso" | "tipo", lette: readonly Correzione[]) =>
      piano(suRiga({ cosa: "senza", argomento }), { lette }).dette;
    expect(senza("tipo", due)).toEqual([
      ["Xyz", { cosa: "argomenti", argomenti: { ...argomenti, tipo: null } }, "", ""],
    ]);
    expect(senza("verso", [linea({ cosa: "argomenti", argomenti: { ...argomenti, tipo: null } })])).toEqual([]);
  });

  it("puts one decision in the place of another", () => {
    const lette = [
      linea({ cosa: "neutralizzato" }, FIRMA),
      linea({ cosa: "accettata", codice: "verso-presunto" }, { posizione: 8 }),
    ];
    expect(piano(suRiga({ cosa: "sal", sal: 0.9, ...FIRMA }), { lette }).dette).toEqual([
      ["Xyz", { cosa: "sal", sal: 0.9 }, "delibera 12", "OIV"],
      ["Xyz", { cosa: "accettata", codice: "verso-presunto" }, "", ""],
    ]);
  });

  it("puts a signed decision in the place of one that waited for a signature", () => {
    const lette = [linea({ cosa: "neutralizzato" })];
    expect(piano(suRiga({ cosa: "neutralizzato", ...FIRMA }), { lette }).dette).toEqual([
      ["Xyz", { cosa: "neutralizzato" }, "delibera 12", "OIV"],
    ]);
  });

  it("accepts each anomalia on a line of its own", () => {
    const lette = [linea({ cosa: "accettata", codice: "verso-presunto" })];
    expect(piano(suRiga({ cosa: "accettata", codice: "pubblicato-diverso", nota: "" }), { lette }).dette).toHaveLength(
      2,
    );
    expect(piano(suRiga({ cosa: "accettata", codice: "verso-presunto", nota: "" }), { lette })).toMatchObject({
      accodate: [],
      celle: [],
    });
  });

  it("confirms the figure that was proposed, and nothing where none was", () => {
    const narrata = conSal("", "Aperti 5 sportelli");
    expect(piano(suRiga({ cosa: "proposta" }), { grid: narrata }).dette).toEqual([
      ["Xyz", { cosa: "argomenti", argomenti: { verso: null, tipo: null, opzioni: "consuntivo=5" } }, "", ""],
    ]);
    expect(piano(suRiga({ cosa: "proposta" })).dette).toEqual([]);
  });

  it("answers no row that is not there", () => {
    const altrove: Risposta = { su: "righe", righe: [{ riga: 9, colonna: 1 }], risposta: { cosa: "esclusa" } };
    expect(piano(altrove)).toEqual({ celle: [], dette: [], accodate: [] });
  });
});

describe("planRisposta", () => {
  it("answers about the sheet, each role and the year once", () => {
    const su = { voce: "", riga: null, colonna: null };
    const lette = [
      linea({ cosa: "colonna", ruolo: "target", colonna: 1 }, su),
      linea({ cosa: "colonna", ruolo: "sal", colonna: 3 }, { ...su, posizione: 8 }),
    ];
    const dopo = (risposta: Extract<Risposta, { su: "foglio" }>["risposta"]) =>
      piano({ su: "foglio", risposta }, { lette }).dette.map(([, detto]) => detto);
    expect(dopo({ cosa: "colonna", ruolo: "target", colonna: 2 })).toEqual([
      { cosa: "colonna", ruolo: "target", colonna: 2 },
      { cosa: "colonna", ruolo: "sal", colonna: 3 },
    ]);
    expect(dopo({ cosa: "anno", anno: 2020 })).toHaveLength(3);
  });

  it("takes lines away", () => {
    const lette = [linea({ cosa: "esclusa" }), linea({ cosa: "neutralizzato" }, { ...FIRMA, posizione: 8 })];
    expect(piano({ su: "linee", linee: lette.slice(0, 1) }, { lette }).dette).toEqual([
      ["Xyz", { cosa: "neutralizzato" }, "delibera 12", "OIV"],
    ]);
  });

  it("points a reference at the row where its line was found, and an ambiguous one at none", () => {
    const misura = (tabella: string, lette: readonly Correzione[]) => {
      const grid = foglioDi(tabella);
      const misurato = misuratoDi(grid, { correzioni: lette });
      const foglio = { grid, misurato, correzioni: matchCorrezioni(lette, misurato.cruscotto), lette, esistente: null };
      return planRisposta(foglio, { su: "linee", linee: [] }).lette.map(({ riga }) => riga);
    };
    const verso: Detto = { cosa: "argomenti", argomenti: { verso: "decrescente", tipo: null, opzioni: null } };
    expect(misura("Indicatore | Target | Consuntivo\nAlfa | 6 | 9\nXyz | 6 | 9", [linea(verso)])).toEqual([2]);
    expect(misura("Indicatore | Target | Consuntivo\nXyz | 6 | 9\nXyz | 6 | 9", [linea(verso, { riga: 9 })])).toEqual([
      null,
    ]);
  });
});

describe("isAncoraScritta", () => {
  it("tells a line that was shown from one that was changed since", () => {
    const mostrata = linea({ cosa: "neutralizzato" }, FIRMA);
    expect(isAncoraScritta(mostrata, [{ ...mostrata, parole: "Neutralizzato" }])).toBe(true);
    expect(isAncoraScritta(mostrata, [{ ...mostrata, motivo: "delibera 13" }])).toBe(false);
    expect(isAncoraScritta(mostrata, [{ ...mostrata, posizione: 9 }])).toBe(false);
    expect(isAncoraScritta(mostrata, [])).toBe(false);
  });
});

describe("planRisposta, about a heading", () => {
  it("accepts what is asked of it on a line of its own, and asks nothing more", () => {
    const grid = foglioDi(
      "Indicatore | Peso | Target | Consuntivo | SAL\nO1 Servizi | 100% | | | 90%\nXyz | 50% | 6 | 9 | 100%\nZyx | 30% | 6 | 6 | 100%",
    );
    const misurato = misuratoDi(grid);
    const titolo = misurato.aggregati.find(({ nodo }) => nodo.colonnaSal !== null);
    expect(titolo).toBeDefined();
    const { riga, colonnaSal } = titolo?.nodo ?? { riga: 0, colonnaSal: 0 };
    const codice = titolo?.anomalie.find(({ gravita }) => gravita === "conferma")?.codice ?? "pesi-non-100";

    const { dette } = piano(
      {
        su: "righe",
        righe: [{ riga, colonna: colonnaSal ?? 0 }],
        risposta: { cosa: "accettata", codice, nota: "visto" },
      },
      { grid },
    );

    expect(dette).toEqual([["O1 Servizi", { cosa: "accettata", codice, pubblicato: 0.9 }, "visto", ""]]);
  });
});
