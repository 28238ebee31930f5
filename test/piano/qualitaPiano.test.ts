import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { isPiano } from "../../src/piano/isPiano";
import { qualitaPiano } from "../../src/piano/qualitaPiano";
import { insertColonna, insertRiga } from "../support/scosse";
import { foglio, foglioDi, giorno } from "../support/foglio";
import { griglieOf } from "../support/griglie";
import { cruscottoOf, misuratoDi } from "../support/letto";

const qualitaDi = (...griglie: readonly SheetGrid[]) =>
  qualitaPiano(griglie.map((grid) => ({ grid, misurato: misuratoDi(grid) })));

const TESTA = ["Indicatori", "Tipologia", "UdM", "Stato 2021", "Segno", "Target 2022", "Peso"] as const;

/**
 * The workbook of the tests holds 141 of the 372 rows of the Piano. These are as many rows of ours as YEAR.md §4 counts
 * of each kind, with the two of them that it prints (PCTO 1.244 → 60, Bando PID 426 → 80).
 */
function pianoIntero(): SheetGrid {
  const tipologie = [
    ...Array.from({ length: 171 }, () => "Volume"),
    ...Array.from({ length: 135 }, () => "Efficienza"),
    ...Array.from({ length: 33 }, () => "Qualità"),
    ...Array.from({ length: 17 }, () => "Efficacia"),
    ...Array.from({ length: 12 }, () => "Salute economica"),
    ...Array.from({ length: 4 }, () => "Salute organizzativa"),
  ];
  type Riga = readonly [
    Parameters<typeof foglio>[0][number][number],
    string,
    Parameters<typeof foglio>[0][number][number],
  ];
  const migliori: readonly Riga[] = [
    [10, "≥", 12],
    ["10", ">=", "12"],
    [10, "=", 12],
    [10, "≤", 8],
    ["20%", "<=", "15%"],
  ];
  const uguali: readonly Riga[] = [
    [10, "≥", 10],
    ["0,5", "≤", 0.5],
    [10, "=", 10],
  ];
  const peggiori: readonly Riga[] = [
    [1244, "≥", 60],
    [426, ">=", 80],
    [10, "≤", 12],
    [10, "=", 8],
  ];
  const senza: readonly Riga[] = [
    ["n.d.", "≥", 5],
    ["ND", "≥", 5],
    ["-", "≤", 5],
    ["", "=", 5],
  ];
  const altri: readonly Riga[] = [
    ["sì", "=", "sì"],
    [10, "≤", giorno(44681)],
    ["", "≤", "30/04/2022"],
    ["n.d.", "=", "30.04.2022"],
  ];
  const di = (quante: number, righe: readonly Riga[]) =>
    Array.from({ length: quante }, (_, at) => righe[at % righe.length] ?? altri[0]);
  const righe = [...di(99, migliori), ...di(122, uguali), ...di(62, peggiori), ...di(40, senza), ...di(49, altri)];
  return foglio(
    [
      [...TESTA],
      ...righe.map((riga, at) => {
        const [stato, segno, target] = riga ?? ["", "", ""];
        return [`Numero di attività ${at}`, tipologie[at] ?? "", "n.", stato, segno, target, null];
      }),
    ],
    [],
    "Piano 2022",
  );
}

describe("qualitaPiano", () => {
  it("counts the 372 rows of Pistoia-Prato's Piano (rebuilt) beside their baselines", () => {
    const { righe, baseline, tipologie } = qualitaDi(pianoIntero());
    expect(righe).toBe(372);
    expect(baseline).toEqual({ migliore: 99, uguale: 122, peggiore: 62, "senza baseline": 40, "non numerico": 49 });
    expect(tipologie.map(({ nome, quanti }) => `${nome} ${quanti}`)).toEqual([
      "Volume 171",
      "Efficienza 135",
      "Qualità 33",
      "Efficacia 17",
      "Salute economica 12",
      "Salute organizzativa 4",
    ]);
  });

  it.each([
    ["as they stand", (grid: SheetGrid) => grid],
    ["with rows and columns moved", (grid: SheetGrid) => insertColonna(1)(insertRiga(20)(grid))],
  ])("counts the rows of it that the workbook holds, %s", async (_, scossa) => {
    const [grid] = (await griglieOf("pistoia-prato-2022")).map(scossa);
    if (!grid) throw new Error("no sheet");
    const qualita = qualitaDi(grid);
    // Counted from the cells of the file by a script of its own.
    expect(qualita.baseline).toEqual({
      migliore: 38,
      uguale: 46,
      peggiore: 32,
      "senza baseline": 18,
      "non numerico": 7,
    });
    expect(qualita.pesiSbagliati.map(({ aggregato, somma }) => [aggregato.nodo.codice, somma])).toEqual([
      ["01_02_03", 1.332],
      ["01_06_04", 0.875],
    ]);
    expect(qualita.derivate.map(({ uno, esito }) => [uno.indicatore.nome.slice(0, 24), esito])).toEqual(
      [
        "Efficiente gestione bando",
        "Efficiente gestione degli",
        "Efficienza studi e ricerche",
        "Volume medio di arbitrati",
        "Volume medio di conciliazioni",
        "Gestione attività di controllo",
        "Volume medio dei servizi di",
      ].flatMap((nome) => [
        [nome.slice(0, 24), "torna"],
        [nome.slice(0, 24), "torna"],
      ]),
    );
  });

  it("finds weights of 50 and 116,2 wrong, and 14 of 7,1 right", () => {
    const scheda = (nome: string, pesi: readonly number[]) => [
      [nome],
      ["Indicatore", "Stato 2021", "Target 2022", "Peso"],
      ...pesi.map((peso, at) => [`Numero di attività ${nome} ${at}`, 1, 2, peso]),
    ];
    const quattordici = Array.from({ length: 14 }, () => 0.071);
    const qualita = qualitaDi(
      foglio([
        ...scheda("A1 Prima", [0.25, 0.25]),
        ...scheda("A2 Seconda", [0.581, 0.581]),
        ...scheda("A3 Terza", quattordici),
      ]),
    );
    expect(qualita.pesiSbagliati.map(({ aggregato, somma }) => [aggregato.nodo.nome, somma])).toEqual([
      ["A1 Prima", 0.5],
      ["A2 Seconda", 1.162],
    ]);
    expect(qualita.pesiGiusti).toBe(1);
  });
});

/** An objective of the Piano with the figures that YEAR.md §4 prints; its words are ours. */
const scheda = (
  parti: readonly (readonly [string, number])[],
  fte: number,
  [nome, valore]: readonly [string, number],
) =>
  foglio([
    ["02_01 Registro delle imprese"],
    ["Indicatori", "Stato 2021", "Segno", "Target 2022"],
    ...parti.map(([parte, quanti]) => [parte, quanti, "≥", quanti]),
    ["Risorse umane dedicate, espresse in FTE", fte, "≤", fte],
    [nome, valore, "≥", "n.d."],
  ]);
const derivateDi = (grid: SheetGrid) =>
  qualitaDi(grid).derivate.map(({ esito, conto, comeScritto, conParentesi }) => ({
    esito,
    conto,
    tra: [comeScritto.minimo, comeScritto.massimo].map(Math.round),
    con: conParentesi && [conParentesi.minimo, conParentesi.massimo].map(Math.round),
  }));

describe("cifreDerivate", () => {
  it("names 8.769 = 8.377 + 1.542/3,9, which holds only without the brackets", () => {
    const grid = scheda(
      [
        ["Volume Numero di pratiche evase", 8377],
        ["Bilanci Numero di bilanci depositati", 1542],
      ],
      3.9,
      ["Efficienza Numero di pratiche evase + Numero di bilanci depositati/personale dedicato, espresso in FTE", 8769],
    );
    expect(derivateDi(grid)).toEqual([
      { esito: "parentesi", conto: "8377 + 1542 / 3,9", tra: [8767, 8778], con: [2511, 2576] },
    ]);
  });

  it("finds 996 = (1.566 + 695)/2,3 inside what its parts allow", () => {
    const grid = scheda(
      [
        ["Verbali Numero di verbali redatti", 1566],
        ["Ordinanze Numero di ordinanze emesse", 695],
      ],
      2.3,
      ["Efficienza (Numero di verbali redatti + Numero di ordinanze emesse)/personale dedicato, espresso in FTE", 996],
    );
    expect(derivateDi(grid)).toEqual([{ esito: "torna", conto: "(1566 + 695) / 2,3", tra: [962, 1005], con: null }]);
  });

  it("names nothing of 525 = 39 + 365/0,8, where both readings hold", () => {
    const grid = scheda(
      [
        ["Ispezioni Numero di ispezioni fatte", 39],
        ["Controlli Numero di controlli fatti", 365],
      ],
      0.8,
      ["Efficienza Numero di ispezioni fatte + Numero di controlli fatti/personale dedicato, espresso in FTE", 525],
    );
    expect(derivateDi(grid)).toEqual([{ esito: "torna", conto: "39 + 365 / 0,8", tra: [468, 526], con: [475, 539] }]);
  });

  it("names a figure that follows by no reading", () => {
    const grid = scheda([["Ispezioni Numero di ispezioni fatte", 40]], 2, [
      "Efficienza Numero di ispezioni fatte / personale dedicato, espresso in FTE",
      25,
    ]);
    expect(derivateDi(grid)).toMatchObject([{ esito: "non torna", conto: "40 / 2" }]);
  });
});

describe("nonMisurabile", () => {
  it("asks now about targets that point at figures of elsewhere", () => {
    const grid = foglioDi(`
      Obiettivo | Indicatore | Target 2024
      Servizi | Costo del servizio | x ≤ x-1
      Servizi | Gradimento | Media 3 anni prec. +10%
      Servizi | Attività | a) 1 campagna b) > 80
      Servizi | Regolamento | adozione del regolamento
      Servizi | Corsi | ≥ 4
      Servizi | Gradimento degli utenti | ≥ Buono
      Servizi | Da decidere | da definire`);
    expect(qualitaDi(grid).nonMisurabili.map(({ perche }) => perche)).toEqual([
      "relativo",
      "relativo",
      "composto",
      "parole",
      "mancante",
    ]);
  });
});

describe("isPiano", () => {
  it("knows the Piano of Pistoia-Prato, and no cruscotto for one", async () => {
    const detti: [string, boolean][] = [];
    for (const nome of ["pistoia-prato-2022", "pisa-2020", "arezzo-siena-2019"]) {
      for (const grid of await griglieOf(nome)) detti.push([grid.foglio, isPiano(cruscottoOf(grid))]);
    }
    expect(detti.filter(([, isSuo]) => isSuo)).toEqual([["Piano 2022", true]]);
  });

  it.each([
    [
      "a Comune's Piano",
      "Area | Obiettivo operativo | Indicatore | Target 2024 | Target 2025 | Peso\n A | O | N. pratiche | 10 | 12 | 100%",
      true,
    ],
    ["an English plan", "Objective | Indicator | Baseline | Target | Owner\n O | Loans | 10 | 12 | Library", true],
    [
      "a cruscotto at the start of its year",
      "Obiettivo | Indicatore | Target 2024 | Consuntivo\n O | N. pratiche | 10 | ",
      false,
    ],
    ["an export by periods", "Indicatore | Periodo | Target | Valore\n N. pratiche | I trimestre | 10 | 3", false],
  ])("says of %s", (_, tabella, isSuo) => {
    expect(isPiano(cruscottoOf(foglioDi(tabella)))).toBe(isSuo);
  });
});
