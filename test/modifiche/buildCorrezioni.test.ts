import type { Detto } from "../../src/correzioni/Correzione";
import { RIGA_INTESTAZIONE_CORREZIONI } from "../../src/correzioni/correzioni";
import { readCorrezioni } from "../../src/correzioni/readCorrezioni";
import {
  buildCorrezioni,
  pubblicatiOf,
  rigaCorrezione,
  type NuovaCorrezione,
} from "../../src/modifiche/buildCorrezioni";
import { clearLinee, rewriteLinea } from "../../src/modifiche/lineeCorrezioni";
import { planRicalcolo } from "../../src/modifiche/planRicalcolo";
import { foglio, foglioDi, quota } from "../support/foglio";
import { misuratoDi } from "../support/letto";

const nuova = (detto: Detto, parti: Partial<NuovaCorrezione> = {}): NuovaCorrezione => ({
  foglio: "Area 1",
  riga: 4,
  colonna: 3,
  voce: "n. corsi",
  percorso: "IMPRESE › A1",
  descrizione: "corsi tenuti",
  detto,
  motivo: "delibera",
  autore: "OIV",
  ...parti,
});
/** The cells of a line as people see them: a formula by its text. */
const scritta = (detto: Detto, parti: Partial<NuovaCorrezione> = {}) =>
  rigaCorrezione(nuova(detto, parti)).map((una) =>
    una.tipo === "testo" ? una.testo : una.tipo === "numero" ? una.valore : una.formula,
  );

describe("rigaCorrezione", () => {
  it("names its row by a live reference and by its words", () => {
    expect(scritta({ cosa: "neutralizzato" })).toEqual([
      "Area 1",
      "=ROW('Area 1'!D5)",
      "n. corsi",
      "IMPRESE › A1",
      "corsi tenuti",
      "neutralizzato",
      "",
      "",
      "delibera",
      "OIV",
    ]);
  });

  it.each<[string, Detto, readonly [string | number, string]]>([
    ["a published figure", { cosa: "pubblicato", valore: quota(0.9), formula: "=C2/B2" }, [0.9, "=C2/B2"]],
    ["a published blank", { cosa: "pubblicato", valore: { tipo: "vuota" }, formula: "" }, ["", ""]],
    [
      "a published word",
      {
        cosa: "pubblicato",
        valore: { tipo: "testo", valore: "in corso" },
        formula: "",
      },
      ["in corso", ""],
    ],
    ["what was linked", { cosa: "collegata", valore: quota(0.9), formula: "" }, [0.9, ""]],
    [
      "arguments",
      {
        cosa: "argomenti",
        argomenti: { verso: "crescente", tipo: "data", opzioni: "giorni=30" },
      },
      ["verso=crescente; tipo=data; giorni=30", ""],
    ],
    ["a SAL", { cosa: "sal", sal: 0.9 }, [0.9, ""]],
    ["an outcome", { cosa: "esito", esito: "parziale" }, ["parziale", ""]],
    ["an accepted anomalia", { cosa: "accettata", codice: "verso-presunto" }, ["verso-presunto", ""]],
    [
      "a formula, each reference alive",
      { cosa: "formula", formula: "=B2", valore: quota(0.9), colonna: 3 },
      [0.9, `="="&ADDRESS(ROW('Area 1'!B2),COLUMN('Area 1'!B2),4)`],
    ],
    [
      "a column, its letters alive",
      { cosa: "colonna", ruolo: "target", colonna: 27 },
      [`=SUBSTITUTE(ADDRESS(1,COLUMN('Area 1'!AB1),4),"1","")`, "target"],
    ],
    ["a year", { cosa: "anno", anno: 2020 }, [2020, ""]],
    ["a row that is none", { cosa: "esclusa" }, ["", ""]],
    ["a row that does not apply", { cosa: "non applicabile" }, ["", ""]],
  ])("says %s", (_, detto, valori) => {
    expect(scritta(detto).slice(6, 8)).toEqual(valori);
  });

  it("keeps the text of a formula that is too long to keep alive", () => {
    const formula = `=${"D5+".repeat(400)}1`;
    expect(scritta({ cosa: "formula", formula, valore: quota(1), colonna: 3 })[7]).toBe(formula);
  });
});

describe("buildCorrezioni", () => {
  const detto: Detto = { cosa: "sal", sal: 0.9 };

  it("makes the sheet whole, with its title and its headers", () => {
    const fatto = buildCorrezioni(null, [nuova(detto)]);
    if (!fatto || !("stili" in fatto)) throw new Error("no sheet");
    expect(fatto.stili).toEqual(["titolo", ...fatto.stili.filter((uno) => uno === "nota"), "intestazione", "normale"]);
    expect([fatto.righeBloccate, fatto.rigaRipetuta, fatto.tabelle[0]?.righe]).toEqual([
      fatto.stili.length - 1,
      fatto.stili.length - 2,
      1,
    ]);
    expect(fatto.righe.at(-1)).toEqual(rigaCorrezione(nuova(detto)));
  });

  it("adds lines below those that are there", () => {
    const esistente = foglio([["PERF · Correzioni"], [""], ["Foglio"], ["Area 1"]]);
    expect(buildCorrezioni(esistente, [nuova(detto)])).toMatchObject({
      daRiga: 4,
      righe: [rigaCorrezione(nuova(detto))],
    });
  });

  it("makes nothing of no line", () => {
    expect(buildCorrezioni(null, [])).toBeNull();
  });
});

describe("the lines that are there", () => {
  const TESTA = [["PERF · Correzioni"], [""], ["Foglio"]];
  const linea = [
    "Area 1",
    { formula: "=ROW('Area 1'!D5)", valore: 5 },
    "n. corsi",
    "IMPRESE › A1",
    "corsi tenuti",
    "SAL stabilito",
    quota(0.9),
    "",
    "delibera",
    "OIV",
  ];
  const foglioCorrezioni = foglio([...TESTA, linea]);

  it("are read back as they were written", () => {
    expect(readCorrezioni(foglioCorrezioni)).toMatchObject([{ ...nuova({ cosa: "sal", sal: 0.9 }), posizione: 3 }]);
  });

  it("change only in the cells that say otherwise", () => {
    const celle = rewriteLinea(foglioCorrezioni, 3, nuova({ cosa: "sal", sal: 0.8 }, { autore: "Giunta" }));
    expect(celle.map(({ riga, colonna, dopo }) => [riga, colonna, dopo.formula])).toEqual([
      [3, 6, 0.8],
      [3, 9, "Giunta"],
    ]);
  });

  it("are emptied in the cells that hold something", () => {
    expect(clearLinee(foglioCorrezioni, [3]).map(({ colonna, dopo }) => [colonna, dopo.formula])).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 8, 9].map((colonna) => [colonna, ""]),
    );
  });

  it("keep a text that looks like a formula a text", () => {
    const celle = rewriteLinea(
      foglioCorrezioni,
      3,
      nuova({ cosa: "pubblicato", valore: quota(0.9), formula: "=C2/B2" }),
    );
    expect(celle.find(({ colonna }) => colonna === 7)?.dopo.formula).toBe("'=C2/B2");
  });
});

describe("pubblicatiOf", () => {
  const grid = foglioDi(
    "Indicatore | Target | Consuntivo | SAL\nn. corsi | ≥ 4 | 3 | 80%\nn. visite | ≥ 4 | 4 | =C3/4 → 100%\nn. fiere | ≥ 4 | 4 | =PERF.SAL(B4,C4) → 90%",
  );
  const piano = () => planRicalcolo(grid, misuratoDi(grid), "perf");

  it("keeps what each SAL cell held, and nothing of PERF's own", () => {
    expect(pubblicatiOf(grid, new Set(), piano()).map(({ voce, detto }) => [voce, detto])).toEqual([
      ["n. corsi", { cosa: "pubblicato", valore: quota(0.8), formula: "" }],
      ["n. visite", { cosa: "pubblicato", valore: quota(1), formula: "=C3/4" }],
      [
        "n. fiere",
        {
          cosa: "pubblicato",
          valore: { tipo: "vuota" },
          formula: "=PERF.SAL(B4,C4)",
        },
      ],
    ]);
  });

  it("keeps nothing twice, and nothing of a cell that stays", () => {
    expect(pubblicatiOf(grid, new Set(["1,1", "2,1", "3,1"]), piano())).toEqual([]);
    expect(
      pubblicatiOf(
        grid,
        new Set(),
        piano().map((uno) => ({ ...uno, cambia: false })),
      ),
    ).toEqual([]);
  });
});

describe("the header of PERF – correzioni", () => {
  it("stands where whoever reads the lines back counts on it", () => {
    const fatto = buildCorrezioni(null, [nuova({ cosa: "esclusa" })]);
    const stili = fatto !== null && "stili" in fatto ? fatto.stili : [];
    expect(stili.indexOf("intestazione")).toBe(RIGA_INTESTAZIONE_CORREZIONI);
  });
});
