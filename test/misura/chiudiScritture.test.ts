import type { Correzione } from "../../src/correzioni/Correzione";
import { matchRisposte } from "../../src/correzioni/matchRisposte";
import { measureCruscotto } from "../../src/misura/measureCruscotto";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { foglioDi } from "../support/foglio";
import { correzioneDi, cruscottoOf, misuratoDi } from "../support/letto";

/** The SALs of a table of targets and actuals written as texts. */
const tabella = (righe: readonly (readonly string[])[], testa = "Indicatore | Target | Consuntivo") =>
  [testa, ...righe.map((riga, at) => `Numero di corsi ${at} | ${riga.map((una) => `'${una}`).join(" | ")}`)].join("\n");
const sal = (righe: readonly (readonly string[])[], testa?: string) =>
  misuratoDi(foglioDi(tabella(righe, testa))).indicatori.map(({ misura }) => misura.sal);

const CASI: readonly (readonly [string, readonly (readonly string[])[], readonly (number | null)[], string?])[] = [
  [
    "a comma groups thousands where another figure of the column has two groups",
    [
      ["1,000", "5"],
      ["2,500", "1,250"],
      ["52,692,289", "52,692,289"],
    ],
    [0.005, 0.5, 1],
  ],
  [
    "a comma groups thousands before a decimal point",
    [
      ["€ 1,500.50", "€ 1,500.50"],
      ["€ 12,500", "€ 6,250"],
    ],
    [1, 0.5],
  ],
  [
    "a point is decimal beside one that groups nothing",
    [
      ["1.875", "0.75"],
      ["8.00", "2.000"],
    ],
    [0.4, 0.25],
  ],
  [
    "a point groups thousands beside a decimal comma",
    [
      ["1.140", "1.140"],
      ["12,5", "6,25"],
    ],
    [1, 0.5],
  ],
  [
    "a point groups thousands where nothing says otherwise",
    [
      ["1.140", "570"],
      ["2.000", "2.100"],
    ],
    [0.5, 1],
  ],
  [
    "the other column says how this one writes",
    [
      ["1,500", "750"],
      ["700,000", "1,200,000"],
    ],
    [0.5, 1],
  ],
  ["a comma before three digits alone is asked", [["1,140", "900"]], [null]],
  ["two columns written alike give one share in any writing", [["1,000", "1,500"]], [1]],
  ["a point under English headings is asked", [["1.875", "15"]], [null], "Indicator | Target | Actual"],
  ["a point that would put the figures a thousand times apart is asked", [["1.875", "2"]], [null]],
  [
    "a column that writes in both ways is asked where it matters",
    [
      ["1,234,567", "1,234,567"],
      ["2,5", "1"],
      ["1,500", "700"],
    ],
    [1, 0.4, null],
  ],
  ["a comma beside a figure as small is decimal", [["1,250", "1"]], [0.8]],
  [
    "the published SAL says which writing gives it",
    [
      ["1.875", "15", "100%"],
      ["2.500", "1", "40%"],
    ],
    [1, 0.4],
    "Indicatore | Target | Consuntivo | SAL",
  ],
];

describe("chiudiScritture", () => {
  it.each(CASI.map(([nome, righe, attesi, testa]) => ({ nome, righe, attesi, testa })))(
    "$nome",
    ({ righe, attesi, testa }) => {
      expect(sal(righe, testa)).toEqual(attesi);
    },
  );

  it.each([
    ["the codes of the objectives", "Codice", ["1.1", "1.2", "2.1"]],
    ["a column that nobody reads", "Scheda", ["1.1", "1.2", "2.1"]],
    ["codes of a letter", "Rif.", ["A.1.1", "A.1.2", "B.2.1"]],
  ])("learns nothing of thousands from %s", (_, testa, codici) => {
    const righe = codici.map((codice, at) => `'${codice} | Numero di corsi ${at} | '1.000 | 950`);
    const foglio = foglioDi([`${testa} | Indicatore | Target | Consuntivo`, ...righe].join("\n"));
    expect(misuratoDi(foglio).indicatori.map(({ misura }) => misura.sal)).toEqual([0.95, 0.95, 0.95]);
  });

  it("still learns of decimals from a baseline", () => {
    const righe = ["12.5", "7.25", "3.5"].map((prima, at) => `Quota di corsi ${at} | '${prima} | '1.000 | 0,95`);
    const foglio = foglioDi(["Indicatore | Baseline | Target | Consuntivo", ...righe].join("\n"));
    expect(misuratoDi(foglio).indicatori.map(({ misura }) => misura.sal)).toEqual([0.95, 0.95, 0.95]);
  });

  it("asks once for a column, naming it", () => {
    const { indicatori } = misuratoDi(
      foglioDi(
        tabella([
          ["1,140", "900"],
          ["2,300", "1"],
        ]),
      ),
    );
    const dati = { motivo: "migliaia-o-decimali", quali: "B" };
    expect(indicatori.flatMap(({ anomalie }) => anomalie)).toEqual([
      { codice: "da-confermare", gravita: "conferma", dati },
      { codice: "da-confermare", gravita: "conferma", dati },
    ]);
  });

  it.each([
    ["inglese", 0.078947368421],
    ["italiana", 1],
  ] as const)("keeps the answer of whoever said that the column is %s", (scrittura, atteso) => {
    const grid = foglioDi(tabella([["1,140", "90"]]));
    const correzioni: readonly Correzione[] = [correzioneDi({ detto: { cosa: "numeri", scrittura, colonna: 1 } })];
    const cruscotto = cruscottoOf(grid, matchRisposte(correzioni, grid).risposte);
    const misurato = measureCruscotto(cruscotto, { politica: POLITICA_STANDARD, anno: null, correzioni: new Map() });
    expect(misurato.indicatori[0]?.misura.sal).toBe(atteso);
  });
});
