import type { Correzione, Detto } from "../../src/correzioni/Correzione";
import { matchCorrezioni } from "../../src/correzioni/matchCorrezioni";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import { foglio } from "../support/foglio";

const PUBBLICATO: Detto = { cosa: "pubblicato", valore: { tipo: "vuota" }, formula: "" };
const VERSO: Detto = { cosa: "argomenti", argomenti: { verso: "decrescente", tipo: null, opzioni: null } };
const NEUTRALIZZATO: Detto = { cosa: "neutralizzato" };

function correzione(parti: Partial<Correzione>): Correzione {
  const vuota = { posizione: 3, foglio: "Foglio1", riga: null, colonna: null, voce: "", percorso: "", descrizione: "" };
  return { ...vuota, detto: PUBBLICATO, parole: "", motivo: "", autore: "", ...parti };
}

/** A row as [name, description], or its name alone. */
type Riga = string | readonly [nome: string, descrizione: string];

function match(righe: readonly Riga[], correzioni: readonly Partial<Correzione>[]) {
  const riconosciuto = readCruscotto(
    foglio([
      ["Indicatore", "Algoritmo", "Target", "Consuntivo"],
      ...righe.map((riga) => (typeof riga === "string" ? [riga, "", 1, 1] : [...riga, 1, 1])),
    ]),
  );
  if (riconosciuto.tipo === "ignorato") throw new Error(riconosciuto.motivo);
  const { righe: byPosto, ...resto } = matchCorrezioni(correzioni.map(correzione), riconosciuto.cruscotto);
  return { ...resto, righe: new Map([...byPosto].map(([chiave, una]) => [Number(chiave.split(",")[0]), una])) };
}

function rows(righe: readonly Riga[], correzioni: readonly Partial<Correzione>[]) {
  return match(righe, correzioni).trovate.map(([{ riga }, { voce }]) => [riga, voce]);
}

const REPORT = "Realizzazione report";

describe("matchCorrezioni, for what was published", () => {
  it("follows the reference of a row", () => {
    expect(rows(["Alfa", "Beta"], [{ voce: "Beta", riga: 2 }])).toEqual([[2, "Beta"]]);
  });

  it("follows the words of a row that was sorted elsewhere", () => {
    expect(rows(["Beta", "Alfa"], [{ voce: "Beta", riga: 2 }])).toEqual([[1, "Beta"]]);
  });

  it("tells identical names apart by their references", () => {
    const correzioni = [1, 2].map((riga) => ({ voce: REPORT, riga }));
    expect(rows([REPORT, REPORT], correzioni)).toEqual([
      [1, REPORT],
      [2, REPORT],
    ]);
  });

  it("assigns an ambiguous one to none, and gives it back to be asked", () => {
    const { righe, sospese } = match([REPORT, REPORT], [{ voce: REPORT }]);
    expect(righe.size).toBe(0);
    expect(sospese).toMatchObject([{ motivo: "ambigua", righe: [1, 2], correzione: { voce: REPORT } }]);
  });

  it("leaves a row of the same name to the correction with all of its words", () => {
    const correzioni = [
      { voce: "ALFA", percorso: "Altrove", riga: 1 },
      { voce: "Alfa", riga: 2 },
    ];
    expect(rows(["Alfa", "Beta"], correzioni)).toEqual([[1, "Alfa"]]);
  });

  it("follows the reference of a row that was renamed", () => {
    expect(rows(["Alfa", "Beta nuova"], [{ voce: "Beta", riga: 2 }])).toEqual([[2, "Beta"]]);
  });

  it("leaves a claimed row alone when a reference points at it with other words", () => {
    const correzioni = [
      { voce: "Scomparsa", riga: 1 },
      { voce: "Alfa", riga: 1 },
    ];
    expect(rows(["Alfa"], correzioni)).toEqual([[1, "Alfa"]]);
  });

  it("matches thousands of rows that were sorted", () => {
    const nomi = Array.from({ length: 4000 }, (_, at) => `Indicatore ${at}`);
    const correzioni = nomi.flatMap((voce, at) => [
      { voce, riga: 4000 - at },
      { voce, riga: 4000 - at, detto: VERSO },
    ]);
    expect(rows(nomi, correzioni)).toHaveLength(8000);
  });
});

describe("matchCorrezioni, for an answer", () => {
  const due: readonly Riga[] = [
    [REPORT, "primo semestre"],
    [REPORT, "secondo semestre"],
  ];

  it.each<readonly [string, readonly Riga[], Partial<Correzione>, readonly number[]]>([
    ["its reference and words", ["Alfa", "Beta"], { voce: "Beta", riga: 2 }, [2]],
    ["its words, after a sort", ["Beta", "Alfa"], { voce: "Beta", riga: 2 }, [1]],
    ["its description, among identical names", due, { voce: REPORT, descrizione: "Secondo semestre", riga: 1 }, [2]],
    ["its reference, among twins", [REPORT, REPORT], { voce: REPORT, riga: 2 }, [2]],
    ["its name alone, typed by hand", ["Alfa", ["Beta", "x"]], { voce: "beta" }, [2]],
    ["its row number alone, typed by hand", ["Alfa", "Beta"], { riga: 2 }, [2]],
    [
      "its reference, when its description was edited",
      [["Alfa", "b"]],
      { voce: "Alfa", descrizione: "a", riga: 1 },
      [1],
    ],
    ["the sheet in other letters", ["Alfa"], { voce: "Alfa", foglio: "FOGLIO1" }, [1]],
  ])("finds the row by %s", (_, righe, una, attese) => {
    expect([...match(righe, [{ ...una, detto: VERSO }]).righe.keys()]).toEqual(attese);
  });

  it.each<readonly [string, readonly Riga[], Partial<Correzione>, string]>([
    ["of a row that was renamed", ["Alfa", "Gamma"], { voce: "Beta", riga: 2 }, "rinominata"],
    ["of a row that was deleted", ["Alfa"], { voce: "Beta" }, "senza riga"],
    ["that names twins without a reference", [REPORT, REPORT], { voce: REPORT }, "ambigua"],
    ["that names one of several by name only", due, { voce: REPORT }, "ambigua"],
    [
      "whose reference points at a row with the same name, when another has all its words twice",
      [...due, due[1]!],
      { voce: REPORT, descrizione: "secondo semestre", riga: 1 },
      "ambigua",
    ],
  ])("asks about one %s", (_, righe, una, motivo) => {
    const trovate = match(righe, [{ ...una, detto: VERSO }]);
    expect(trovate.righe.size).toBe(0);
    expect(trovate.sospese).toMatchObject([{ motivo }]);
  });

  it("asks about twins on a sheet that was sorted, where references tell nothing", () => {
    const correzioni = [
      { voce: "Alfa", riga: 1 },
      { voce: REPORT, riga: 2, detto: VERSO },
    ];
    const { righe, sospese } = match([REPORT, "Alfa", REPORT], correzioni);
    expect([...righe]).toMatchObject([[2, { argomenti: null }]]);
    expect(sospese).toMatchObject([{ motivo: "ambigua", righe: [1, 3] }]);
  });

  it("leaves the answers of other sheets alone", () => {
    const altrove = match(["Alfa"], [{ voce: "Alfa", foglio: "Altro", detto: VERSO }]);
    expect([altrove.sospese, altrove.trovate, altrove.righe.size]).toEqual([[], [], 0]);
  });

  it("takes a line that names no sheet for one of this", () => {
    expect(match(["Alfa"], [{ voce: "Alfa", foglio: "", detto: VERSO }]).righe.size).toBe(1);
  });

  it("gives back the lines that leave a row out", () => {
    const { escluse, sospese } = match(["Alfa"], [{ voce: "Totale", detto: { cosa: "esclusa" } }]);
    expect([escluse.map(({ voce }) => voce), sospese]).toEqual([["Totale"], []]);
  });
});

describe("matchCorrezioni, for what lines say of a row", () => {
  const suAlfa = (...dette: readonly Partial<Correzione>[]) =>
    match(
      ["Alfa"],
      dette.map((una) => ({ voce: "Alfa", riga: 1, ...una })),
    );
  const firmata = { motivo: "decisione OIV", autore: "OIV" };

  it("puts them together", () => {
    const { righe, sospese } = suAlfa(
      { detto: { cosa: "pubblicato", valore: { tipo: "numero", valore: 0.9, formato: "0%" }, formula: "" } },
      { detto: VERSO },
      { detto: { cosa: "argomenti", argomenti: { verso: null, tipo: "data", opzioni: null } } },
      { detto: NEUTRALIZZATO, ...firmata },
      { detto: { cosa: "accettata", codice: "verso-presunto" } },
    );
    expect(sospese).toEqual([]);
    expect([...righe.values()]).toEqual([
      {
        pubblicato: { tipo: "numero", valore: 0.9, formato: "0%" },
        argomenti: { verso: "decrescente", tipo: "data", opzioni: null },
        letto: null,
        stabilito: { tipo: "neutralizzato", ...firmata },
        accettate: ["verso-presunto"],
      },
    ]);
  });

  it.each<Detto>([NEUTRALIZZATO, { cosa: "esito", esito: "raggiunto" }, { cosa: "sal", sal: 0.9 }])(
    "does not apply $cosa without a reason and an author, and asks for them",
    (detto) => {
      for (const parte of [{}, { motivo: "decisione OIV" }, { autore: "OIV" }]) {
        const { righe, sospese } = suAlfa({ detto, ...parte });
        expect(righe.size).toBe(0);
        expect(sospese).toMatchObject([{ motivo: "senza motivo e autore" }]);
      }
      expect(suAlfa({ detto, ...firmata }).righe.get(1)?.stabilito).not.toBeNull();
    },
  );

  it("takes a row as not applicable on the user's bare word", () => {
    expect(suAlfa({ detto: { cosa: "non applicabile" } }).righe.get(1)?.stabilito?.tipo).toBe("non applicabile");
  });

  it.each<readonly [string, readonly Detto[]]>([
    ["directions", [VERSO, { cosa: "argomenti", argomenti: { verso: "crescente", tipo: null, opzioni: null } }]],
    [
      "values of a sentence",
      [1, 2].map((valore) => ({
        cosa: "letto",
        valore: { tipo: "numero", valore, formato: "0" },
        frase: "uno o due",
      })),
    ],
    ["decisions", [NEUTRALIZZATO, { cosa: "sal", sal: 0.9 }]],
  ])("applies none of two %s that contradict each other", (_, dette) => {
    const { righe, sospese } = suAlfa(...dette.map((detto) => ({ detto, ...firmata })));
    expect(righe.get(1)).toEqual({ pubblicato: null, argomenti: null, letto: null, stabilito: null, accettate: [] });
    expect(sospese).toMatchObject([{ motivo: "contraddetta", righe: [1] }]);
  });

  it("gives back a line that is not understood", () => {
    expect(suAlfa({ detto: null, parole: "boh" }).sospese).toMatchObject([
      { motivo: "non capita", correzione: { parole: "boh" }, righe: [] },
    ]);
  });
});
