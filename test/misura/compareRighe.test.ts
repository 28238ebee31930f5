import type { Nodo } from "../../src/cruscotto/Cruscotto";
import { codiciDuplicati } from "../../src/misura/compareRighe";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

/** The rows that an anomalia is on, by their names. */
const righeCon = (codice: string, tabella: string) =>
  misuratoDi(foglioDi(tabella)).indicatori.flatMap(({ indicatore, anomalie }) =>
    anomalie
      .filter((una) => una.codice === codice)
      .map(({ gravita, dati }) => [indicatore.nome, gravita, ...Object.values({ ...dati })]),
  );

describe("compareRighe, of a code that two rows bear", () => {
  const codici = (...righe: readonly string[]) =>
    righeCon(
      "codice-duplicato",
      ["Codice | Indicatore | Target | Consuntivo", ...righe.map((riga) => `${riga} | ≥ 4 | 4`)].join("\n"),
    );

  it("names it on both where the others are their rows' own", () => {
    expect(codici("K1 | Alfa", "K2 | Beta", "K2 | Gamma", "K3 | Delta")).toEqual([
      ["Beta", "nota", "K2"],
      ["Gamma", "nota", "K2"],
    ]);
  });

  it("says nothing where most codes repeat: they are of what stands above the rows", () => {
    expect(codici("K1 | Alfa", "K1 | Beta", "K2 | Gamma", "K2 | Delta", "K3 | Epsilon")).toEqual([]);
  });

  it("says nothing where half of them repeat", () => {
    expect(codici("K1 | Alfa", "K1 | Beta", "K2 | Gamma")).toEqual([]);
  });

  it("says nothing of one indicator that comes back", () => {
    expect(codici("K1 | Alfa", "K1 | ALFA", "K2 | Beta", "K3 | Gamma", "K4 | Delta")).toEqual([]);
  });
});

describe("compareRighe, of a SAL typed among formulas", () => {
  const sal = (...celle: readonly string[]) =>
    righeCon(
      "sal-scritto-a-mano",
      [
        "Indicatore | Target | Consuntivo | SAL",
        ...celle.map((cella, at) => `n. corsi ${"abcdefg".charAt(at)} | ≥ 4 | 2 | ${cella}`),
      ].join("\n"),
    ).map(([nome]) => nome);
  const FORMULA = "=C2/B2 → 50%";

  it("points at it", () => {
    expect(sal(FORMULA, FORMULA, FORMULA, "50%")).toEqual(["n. corsi d"]);
  });

  it("takes two formulas for no habit", () => {
    expect(sal(FORMULA, FORMULA, "50%")).toEqual([]);
  });

  it("takes formulas on half of the rows for no habit", () => {
    expect(sal(FORMULA, FORMULA, FORMULA, "50%", "50%", "50%")).toEqual([]);
  });

  it("leaves blanks and words alone", () => {
    expect(sal(FORMULA, FORMULA, FORMULA, "", "n.d.")).toEqual([]);
  });
});

describe("compareRighe, of a note left blank", () => {
  const note = (...righe: readonly string[]) =>
    righeCon("giustificazione-mancante", ["Indicatore | Target | Consuntivo | Note", ...righe].join("\n")).map(
      ([nome]) => nome,
    );

  it("points at rows that are not fully reached", () => {
    expect(
      note("Alfa | ≥ 4 | 2 |", "Beta | ≥ 4 | 2 | ritardo del fornitore", "Gamma | ≥ 4 | 4 |", "Delta | ≥ 4 | n.d. |"),
    ).toEqual(["Alfa"]);
  });

  it("says nothing where nobody writes any", () => {
    expect(note("Alfa | ≥ 4 | 2 |", "Beta | ≥ 4 | 2 |")).toEqual([]);
  });
});

describe("codiciDuplicati", () => {
  const nodo = (id: number, parti: Partial<Nodo> = {}): Nodo => ({
    id,
    livello: "obiettivo",
    nome: `A1 Nome ${id}`,
    codice: "A1",
    riga: id,
    colonnaNome: 0,
    padre: 0,
    peso: null,
    isPesoTestuale: false,
    isPesoQuota: false,
    pesoScritto: "",
    colonnaPeso: null,
    colonnaSal: null,
    sal: { tipo: "vuota" },
    salFormula: "",
    ...parti,
  });

  it("asks about two headings of one kind and place under one code", () => {
    expect(codiciDuplicati([nodo(1), nodo(2)])(nodo(1))).toEqual([
      { codice: "codice-duplicato", gravita: "conferma", dati: { codice: "A1" } },
    ]);
  });

  it.each<[string, Partial<Nodo>]>([
    ["another code", { codice: "A2" }],
    ["another kind", { livello: "programma" }],
    ["another place", { padre: null }],
    ["the same name, which comes back", { nome: "A1 NOME 1" }],
    ["no code", { codice: null }],
  ])("accepts %s", (_, parti) => {
    expect(codiciDuplicati([nodo(1), nodo(2, parti)])(nodo(1))).toEqual([]);
  });

  it("asks nothing of headings without a code", () => {
    const [uno, altro] = [nodo(1, { codice: null }), nodo(2, { codice: null })];
    expect(codiciDuplicati([uno, altro])(uno)).toEqual([]);
  });
});
