import { FOGLIO_CORREZIONI, isSenzaNulla } from "../../src/correzioni/correzioni";
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

  it.each<readonly [string, string, number | null]>([
    ["=ROW('Pisa'!A5)", "Pisa", null],
    ["=ROW(Pisa!A5)", "Pisa", null],
    ["=ROW(Pisa!$D$5)", "Pisa", 3],
    ["=row(Pisa!AB5)", "Pisa", 27],
    ["=A1=ROW(Pisa!D5)", "scritto", null],
    ["=ROW(Pisa!D5)+1", "scritto", null],
  ])("reads where %s points", (formula, foglioDetto, colonna) => {
    expect(correzioni(["scritto", { formula, valore: 5 }, "", "", "", "neutralizzato"])).toMatchObject([
      { foglio: foglioDetto, riga: 4, colonna },
    ]);
  });

  it.each<readonly [Celle[number], number | null]>([
    [5, 4],
    ["5", 4],
    [" 5 ", 4],
    [1, 0],
    [0, null],
    [-3, null],
    [2.5, null],
    ["quinta", null],
    ["", null],
  ])("reads the row %j", (scritta, riga) => {
    expect(correzioni(["Pisa", scritta, "", "", "", "neutralizzato"])[0]?.riga).toBe(riga);
  });

  it("keeps every word of a line, also of one that names no sheet", () => {
    expect(correzioni(["", 5, "Alfa", "A › B", "come", "Neutralizzato", "", "", "delibera", "OIV"])).toEqual([
      {
        posizione: 3,
        foglio: "",
        riga: 4,
        colonna: null,
        voce: "Alfa",
        percorso: "A › B",
        descrizione: "come",
        detto: { cosa: "neutralizzato" },
        parole: "Neutralizzato",
        motivo: "delibera",
        autore: "OIV",
      },
    ]);
  });

  it("takes a row that was deleted for no row", () => {
    const errore = { tipo: "errore", valore: "#REF!" } as const;
    expect(correzioni(["Pisa", errore, "Alfa", "", "", "neutralizzato"])).toMatchObject([{ riga: null }]);
  });

  it("leaves the user's notes alone, and a sheet that PERF did not make", () => {
    expect(correzioni(["", "", "nota mia"])).toEqual([]);
    expect(readCorrezioni(foglio([["Le mie correzioni"], [""], ["Foglio"], ["Pisa", 5]]))).toEqual([]);
    expect(readCorrezioni(foglio([[2019], [""], ["Foglio"], ["Pisa", 5, "", "", "", "neutralizzato"]]))).toEqual([]);
    expect(readCorrezioni(null)).toEqual([]);
  });
});

describe("the sheet of corrections", () => {
  it("has one name, that workbooks keep", () => {
    expect(FOGLIO_CORREZIONI).toBe("PERF – correzioni");
  });

  it.each<readonly [string, readonly Celle[], boolean]>([
    ["nothing", [["", ""]], true],
    [
      "its title alone",
      [
        ["PERF · Correzioni", ""],
        ["", ""],
      ],
      true,
    ],
    ["something beside the title", [["PERF · Correzioni", "x"]], false],
    ["something below the title", [["PERF · Correzioni"], ["x"]], false],
    ["something beside a blank title", [["", 0]], false],
  ])("holds %s", (_, righe, attesa) => {
    expect(isSenzaNulla(foglio(righe))).toBe(attesa);
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

  const numeri = (colonna: string, scrittura: string): Celle => ["Pisa", "", "", "", "", "numeri", colonna, scrittura];

  it("takes the writing of each column, and neither of two that differ", () => {
    const trovate = risposte(
      numeri("D", "inglese"),
      numeri("D", "inglese"),
      numeri("E", "inglese"),
      numeri("E", "italiana"),
      numeri("F", "italiana"),
    );
    expect([...trovate.risposte.numeri]).toEqual([
      [3, "inglese"],
      [5, "italiana"],
    ]);
    expect(trovate.sospese.map(({ motivo, righe, correzione }) => [motivo, righe, correzione.posizione])).toEqual([
      ["contraddetta", [], 5],
      ["contraddetta", [], 6],
    ]);
  });

  it("asks only about the answers that differ", () => {
    const trovate = risposte(
      ["Pisa", "", "", "", "", "anno", 2021],
      ["Pisa", "", "", "", "", "anno", 2020],
      ["Pisa", "", "", "", "", "colonna", "D", "target"],
      ["Pisa", "", "", "", "", "colonna", "D", "target"],
      numeri("D", "inglese"),
      ["Pisa", "", "", "", "", "boh"],
      ["Pisa", 3, "Totale", "", "", "riga esclusa"],
    );
    expect(trovate.sospese.map(({ correzione }) => correzione.posizione)).toEqual([3, 4]);
    expect([...trovate.risposte.colonne]).toEqual([["target", 3]]);
    expect(trovate.risposte.numeri.size).toBe(1);
  });

  it("leaves a row out by its number, by words among figures, and for two lines that name it", () => {
    const grid = foglio(
      [
        ["Indicatore", 5],
        ["Alfa", 7],
        ["", 9],
        ["Beta", 11],
      ],
      [],
      "Pisa",
    );
    const escluse = (...righe: readonly Celle[]) => {
      const { risposte: date, sospese } = matchRisposte(correzioni(...righe), grid);
      return [
        date.righeEscluse.map(({ riga }) => riga),
        sospese.map(({ motivo, righe: possibili }) => `${motivo} ${possibili.join()}`),
      ];
    };
    expect(escluse(["Pisa", 2, "", "", "", "riga esclusa"])).toEqual([[1], []]);
    expect(escluse(["Pisa", "", "", "", "", "riga esclusa"])).toEqual([[], ["senza riga "]]);
    const beta = ["Pisa", 9, "BETA", "", "", "riga esclusa"] as const;
    expect(escluse(beta, beta)).toEqual([[3, 3], []]);
    expect(escluse(["Pisa", 9, "Gamma", "", "", "riga esclusa"], beta)).toEqual([[3], ["rinominata 8"]]);
  });
});
