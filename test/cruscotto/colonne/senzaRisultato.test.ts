import { measureCruscotto } from "../../../src/misura/measureCruscotto";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { foglio } from "../../support/foglio";
import { cruscottoOf, righeOf } from "../../support/letto";

type Righe = Parameters<typeof foglio>[0];

const ruoliDi = (righe: Righe, anno: number | null = null) =>
  Object.fromEntries(cruscottoOf(foglio(righe), { anno }).colonne.map(({ ruolo, colonna }) => [ruolo, colonna]));
const domandeDi = (righe: Righe) =>
  cruscottoOf(foglio(righe)).domande.map(({ ruolo, intestazioni }) => [ruolo, ...intestazioni]);
const salDi = (righe: Righe) =>
  measureCruscotto(cruscottoOf(foglio(righe)), {
    politica: POLITICA_STANDARD,
    anno: null,
    correzioni: new Map(),
  }).indicatori.map(({ misura, anomalie }) => [misura.sal, anomalie.map(({ codice }) => codice)]);

const VISITE = ["Visite guidate", "Corsi erogati", "Sportelli aperti"] as const;

describe("columns of parts that add up", () => {
  it.each([
    ["I trim", "II trim", "III trim", "IV trim", "Totale"],
    ["Q1", "Q2", "Q3", "Q4", "Zarvio"],
    ["Zarvio", "Quelto", "Brunaco", "Trilpe", "Movandi"],
  ])("takes their sum for the result of the year: %s | %s | %s | %s | %s", (...parti) => {
    const righe = [
      ["Indicatore", "Target", ...parti],
      [VISITE[0], 10, 2, 2, 2, 2, 8],
      [VISITE[1], 4, 1, 1, 1, 2, 5],
      [VISITE[2], 20, 5, 4, 3, 3, 15],
    ];
    expect(ruoliDi(righe)).toMatchObject({ indicatore: 0, target: 1, consuntivo: 6 });
    expect(salDi(righe).map(([sal]) => sal)).toEqual([0.8, 1, 0.75]);
  });

  it("takes a target and its deviation for no parts of the result", () => {
    const righe = [
      ["Indicatore", "Zarvio", "Quelto", "Consuntivo"],
      [VISITE[0], 200, -50, 150],
      [VISITE[1], 10, 1, 11],
      [VISITE[2], 4, -1, 3],
    ];
    expect(ruoliDi(righe)).toMatchObject({ consuntivo: 3 });
  });

  it("reads them as the parts of one year, whose rows ask whether they add up while nothing does it", () => {
    const righe = [
      ["Indicatore", "Target", "I trim", "II trim", "III trim", "IV trim"],
      [VISITE[0], 10, 2, 2, 2, 2],
      [VISITE[1], 4, 1, 1, 1, 2],
      [VISITE[2], 20, 5, 4, 3, 3],
    ];
    expect(domandeDi(righe)).toEqual([]);
    expect(salDi(righe).map(([sal]) => sal)).toEqual([null, null, null]);
  });
});

describe("a sheet that has no result", () => {
  it.each(["Scostamento", "Year-end forecast", "Valore dell'anno scorso", "Delta vs prior year"])(
    "has none to take from %s",
    (parola) => {
      const righe = [
        ["Indicatore", "Target", parola],
        [VISITE[0], 10, 8],
        [VISITE[1], 4, 5],
        [VISITE[2], 20, 15],
      ];
      expect(salDi(righe).map(([sal]) => sal)).toEqual([null, null, null]);
    },
  );
});

describe("rows that are no indicators", () => {
  const ATTESE = [" › Visite guidate: 10 / 8", " › Corsi erogati: 4 / 5", " › Sportelli aperti: 20 / 15"];
  const righeCon = (prima: readonly string[], seconda: readonly string[]) => [
    ["N.", "Indicatore", "Target", "Consuntivo"],
    prima,
    ["A.1", VISITE[0], 10, 8],
    ["A.2", VISITE[1], 4, 5],
    seconda,
    ["B.1", VISITE[2], 20, 15],
  ];

  it.each([
    [
      "a name alone in the column of the names",
      ["", "AREA SOCIALE"],
      ["", "AREA TECNICA"],
      ["AREA SOCIALE", "AREA TECNICA"],
    ],
    [
      "a code that those below go on from",
      ["A", "AREA SOCIALE"],
      ["B", "AREA TECNICA"],
      ["A AREA SOCIALE", "B AREA TECNICA"],
    ],
  ])("are headings: %s", (_, prima, seconda, [area, altra]) => {
    expect(righeOf(cruscottoOf(foglio(righeCon(prima, seconda))))).toEqual(
      ATTESE.map((riga, at) => `${(at < 2 ? area : altra) ?? ""}${riga}`),
    );
  });
});
