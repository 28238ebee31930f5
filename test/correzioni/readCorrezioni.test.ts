import { readArgomenti, writeArgomenti } from "../../src/correzioni/argomentiScritti";
import { matchRisposte } from "../../src/correzioni/matchRisposte";
import { readCorrezioni } from "../../src/correzioni/readCorrezioni";
import { foglio, quota } from "../support/foglio";

type Celle = Parameters<typeof foglio>[0][number];

const TESTA = [["PERF · Correzioni"], [""], ["Foglio"]];
const correzioni = (...righe: readonly Celle[]) => readCorrezioni(foglio([...TESTA, ...righe]));
const detto = (cosa: string, valore: Celle[number] = "", formula = "", descrizione = "") =>
  correzioni(["Pisa", 5, "", "", descrizione, cosa, valore, formula])[0]?.detto;

describe("readCorrezioni", () => {
  it.each<readonly [string, string, Celle[number], object]>([
    ["a published figure", "SAL pubblicato", quota(0.5), { cosa: "pubblicato", valore: { valore: 0.5 } }],
    [
      "arguments",
      "Argomenti",
      "verso=<=; tipo=data; giorni=30",
      { cosa: "argomenti", argomenti: { verso: "<=", tipo: "data", opzioni: "giorni=30" } },
    ],
    ["a direction in words", "verso", "Più basso è meglio", { cosa: "argomenti", argomenti: { verso: "decrescente" } }],
    ["a typed SAL", "SAL stabilito", quota(0.95), { cosa: "sal", sal: 0.95 }],
    ["a typed SAL in words", "sal STABILITO", "95,5%", { cosa: "sal", sal: 0.955 }],
    ["a typed SAL in points", "SAL stabilito", 95, { cosa: "sal", sal: 0.95 }],
    ["a neutralised row", "NEUTRALIZZATA", "", { cosa: "neutralizzato" }],
    ["a sterilised row", "sterilizzazione", "", { cosa: "neutralizzato" }],
    ["a declared outcome", "Esito dichiarato", "Non raggiunto", { cosa: "esito", esito: "non raggiunto" }],
    ["a declared outcome in part", "esito", "raggiunto in parte", { cosa: "esito", esito: "parziale" }],
    ["a row that does not apply", "Non applicabile", "", { cosa: "non applicabile" }],
    ["a row that is none", "riga esclusa", "", { cosa: "esclusa" }],
    ["a row that is no indicator", "Non è un indicatore", "", { cosa: "esclusa" }],
    ["an accepted anomalia", "anomalia accettata", "Verso presunto", { cosa: "accettata", codice: "verso-presunto" }],
    ["the year", "Anno", 2020, { cosa: "anno", anno: 2020 }],
  ])("reads %s", (_, cosa, valore, atteso) => {
    expect(detto(cosa, valore)).toMatchObject(atteso);
  });

  it("reads the role of a column, and no formula without the cell it was in", () => {
    expect(detto("formula", "", "=PERF.SAL(A1,B1)")).toBeNull();
    const target = { cosa: "colonna", ruolo: "target", colonna: 27 };
    expect(detto("colonna", "AB", "Target")).toEqual(target);
    expect(detto("colonna", "colonna ab", "", "risultato atteso")).toEqual(target);
  });

  it.each(["codice", "strategico", "obiettivo", "anno", "udm", "consuntivo"])("knows the role %s again", (ruolo) => {
    expect(detto("colonna", "D", ruolo)).toEqual({ cosa: "colonna", ruolo, colonna: 3 });
  });

  it.each<readonly [string, string, Celle[number]]>([
    ["an unknown kind", "boh", 1],
    ["no kind", "", 1],
    ["a figure that is none", "SAL stabilito", "quasi tutto"],
    ["a SAL below zero", "SAL stabilito", quota(-0.5)],
    ["an unknown direction", "verso", "di lato"],
    ["an unknown outcome", "esito dichiarato", "benino"],
    ["an unknown code", "anomalia accettata", "boh"],
    ["a formula that is none", "formula", ""],
    ["a column without a role", "colonna", "D"],
    ["a year of another century", "anno", 1900],
  ])("gives back a line with %s, not understood", (_, cosa, valore) => {
    expect(correzioni(["Pisa", 5, "Alfa", "", "", cosa, valore])).toMatchObject([
      { detto: null, parole: cosa, riga: 4 },
    ]);
  });

  it("takes the sheet from the live reference, which follows its name", () => {
    const riferimento = { formula: "=ROW('L''ente'!A12)", valore: 12 };
    expect(correzioni(["vecchio", riferimento, "", "", "", "neutralizzato"])).toMatchObject([
      { foglio: "L'ente", riga: 11, posizione: 3 },
    ]);
  });

  it("takes a row that was deleted for no row", () => {
    const errore = { tipo: "errore", valore: "#REF!" } as const;
    expect(correzioni(["Pisa", errore, "Alfa", "", "", "neutralizzato"])).toMatchObject([{ riga: null }]);
  });

  it("leaves the user's notes alone, and a sheet that PERF did not make", () => {
    expect(correzioni(["", "", "nota mia"])).toEqual([]);
    expect(readCorrezioni(foglio([["Le mie correzioni"], [""], ["Foglio"], ["Pisa", 5]]))).toEqual([]);
    expect(readCorrezioni(null)).toEqual([]);
  });
});

describe("writeArgomenti", () => {
  it.each([
    { verso: "decrescente", tipo: null, opzioni: null },
    { verso: "crescente?", tipo: "percentuale", opzioni: null },
    { verso: null, tipo: "data", opzioni: "anno=2019; giorni=30" },
  ])("is read back: %o", (argomenti) => {
    expect(readArgomenti(writeArgomenti(argomenti))).toEqual(argomenti);
  });
});

describe("matchRisposte", () => {
  const GRIGLIA = foglio([["Indicatore"], ["Alfa"], ["Totale"], ["Beta"], ["Totale"]], [], "Pisa");
  const risposte = (...righe: readonly Celle[]) => matchRisposte(correzioni(...righe), GRIGLIA);

  it("gives the columns, the year and the rows to leave out", () => {
    const trovate = risposte(
      ["Pisa", "", "", "", "", "colonna", "D", "consuntivo"],
      ["pisa", "", "", "", "", "anno", 2021],
      ["Pisa", 3, "Totale", "", "", "riga esclusa"],
      ["Pisa", 9, "BETA", "", "", "riga esclusa"],
      ["Altro", "", "", "", "", "anno", 2019],
    );
    expect(trovate.risposte.anno).toBe(2021);
    expect([...trovate.risposte.colonne]).toEqual([["consuntivo", 3]]);
    expect(trovate.risposte.righeEscluse.map(({ riga }) => riga)).toEqual([2, 3]);
    expect(trovate.sospese).toEqual([]);
  });

  it.each<readonly [string, Celle, string, readonly number[]]>([
    ["is one of several", ["Pisa", 2, "Totale", "", "", "riga esclusa"], "ambigua", [2, 4]],
    ["has another name now", ["Pisa", 2, "Gamma", "", "", "riga esclusa"], "rinominata", [1]],
    ["is not there", ["Pisa", "", "Gamma", "", "", "riga esclusa"], "senza riga", []],
  ])("leaves no row out that %s, and asks", (_, riga, motivo, righe) => {
    const trovate = risposte(riga);
    expect(trovate.risposte.righeEscluse).toEqual([]);
    expect(trovate.sospese).toMatchObject([{ motivo, righe }]);
  });

  it("takes neither of two answers that differ", () => {
    const trovate = risposte(
      ["Pisa", "", "", "", "", "anno", 2021],
      ["Pisa", "", "", "", "", "anno", 2020],
      ["Pisa", "", "", "", "", "colonna", "D", "target"],
      ["Pisa", "", "", "", "", "colonna", "E", "target"],
    );
    expect(trovate.risposte).toMatchObject({ anno: null, colonne: new Map() });
    expect(trovate.sospese.map(({ motivo }) => motivo)).toEqual(Array(4).fill("contraddetta"));
  });
});
