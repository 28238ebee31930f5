import * as metodi from "../../../src/domain/metodo/metodiPossibili";
import { measureConMetodo, type RigaPubblicata } from "../../../src/domain/metodo/metodiPossibili";
import type { Verso } from "../../../src/domain/Misura";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";

/** Target, consuntivo, base, published; in points of a hundred as they are printed. */
type Scritta = readonly [target: number, consuntivo: number, base: number | null, pubblicato: number];

const metodiPossibili = (scritte: readonly RigaPubblicata[], regole = POLITICA_STANDARD) =>
  metodi.metodiPossibili(scritte, regole);
const metodoDiverso = (scritte: readonly RigaPubblicata[], regole = POLITICA_STANDARD) =>
  metodi.metodoDiverso(scritte, regole);

const righe = (verso: Verso | null, scritte: readonly Scritta[]): RigaPubblicata[] =>
  scritte.map(([valore, consuntivo, base, pubblicato]) => ({
    target: { tipo: "numero", valore, operatore: null },
    consuntivo,
    base,
    verso,
    pubblicato: { valore: pubblicato / 100, passo: 0.01 },
  }));

describe("metodoDiverso", () => {
  it.each<[string, RigaPubblicata[], object]>([
    [
      "from the baseline, up and down",
      [
        ...righe("crescente", [
          [80, 70, 60, 50],
          [100, 95, 80, 75],
          [30, 33, 20, 100],
        ]),
        ...righe("decrescente", [
          [20, 25, 30, 50],
          [10, 12, 20, 80],
        ]),
      ],
      { partenza: "base" },
    ],
    [
      "without a cap",
      righe("crescente", [
        [100, 130, null, 130],
        [10, 20, null, 200],
        [50, 40, null, 80],
        [8, 9, null, 113],
      ]),
      { massimo: "nessuno" },
    ],
    [
      "capped at 120%",
      righe("crescente", [
        [100, 110, null, 110],
        [100, 150, null, 120],
        [50, 100, null, 120],
        [8, 6, null, 75],
      ]),
      { massimo: 1.2 },
    ],
    [
      "2 - c/t",
      righe("decrescente", [
        [10, 12, null, 80],
        [20, 25, null, 75],
        [30, 60, null, 0],
        [5, 4, null, 100],
      ]),
      { decrescente: "lineare" },
    ],
    [
      "by bands",
      righe("crescente", [
        [100, 30, null, 0],
        [100, 45, null, 0],
        [100, 52, null, 50],
        [100, 74, null, 50],
        [100, 82, null, 80],
        [100, 93, null, 80],
        [100, 100, null, 100],
        [100, 140, null, 100],
      ]),
      {
        scaglioni: [
          { da: 0, sal: 0 },
          { da: 0.5, sal: 0.5 },
          { da: 0.8, sal: 0.8 },
          { da: 1, sal: 1 },
        ],
      },
    ],
  ])("names the method of a sheet that measures %s", (_nome, scritte, metodo) => {
    expect(metodoDiverso(scritte)?.cambio).toEqual(metodo);
    expect(metodiPossibili(scritte)[0]?.spiegati).toBe(scritte.length);
  });

  it("is none where PERF's own method gives what was published, slips apart", () => {
    const scritte = righe("crescente", [
      [12, 11.02, 5, 92],
      [100, 89, 50, 89],
      [10, 10, 0, 100],
      [10, 5, 0, 75],
    ]);
    expect(metodoDiverso(scritte)).toBeNull();
    expect(metodiPossibili(scritte)[0]).toEqual({ cambio: {}, spiegati: 3, di: 4 });
  });

  it("is none where no method gives most of them, nor where one row alone tells", () => {
    expect(
      metodoDiverso(
        righe("crescente", [
          [10, 5, 1, 17],
          [10, 6, 2, 31],
          [10, 7, 3, 12],
        ]),
      ),
    ).toBeNull();
    expect(
      metodoDiverso(
        righe("crescente", [
          [10, 5, null, 50],
          [10, 13, null, 130],
        ]),
      ),
    ).toBeNull();
  });
});

describe("metodoDiverso, where it is hard to tell", () => {
  it.each<[string, RigaPubblicata[], object]>([
    [
      "six rows of ten",
      righe("crescente", [
        [10, 14, null, 140],
        [10, 22, null, 220],
        [40, 50, null, 125],
        [8, 10, null, 125],
        [20, 23, null, 115],
        [5, 9, null, 180],
        [10, 7, null, 55],
        [10, 9, null, 20],
        [10, 8, null, 33],
        [10, 6, null, 71],
      ]),
      { massimo: "nessuno" },
    ],
    [
      "nothing below half of the target",
      righe("crescente", [
        [100, 30, null, 0],
        [100, 45, null, 0],
        [100, 62, null, 62],
        [100, 71, null, 71],
        [200, 195, null, 98],
      ]),
      { sogliaMinima: 0.6 },
    ],
    [
      "reached, or nothing",
      righe("decrescente", [
        [10, 12, null, 0],
        [10, 11, null, 0],
        [10, 9, null, 100],
        [30, 30, null, 100],
      ]),
      { misura: "binaria" },
    ],
    [
      "bands, one row apart",
      righe("crescente", [
        [100, 62, null, 50],
        [100, 74, null, 50],
        [100, 55, null, 50],
        [100, 83, null, 75],
        [100, 88, null, 75],
        [100, 96, null, 75],
        [100, 100, null, 100],
        [100, 120, null, 100],
        [100, 99, null, 50],
      ]),
      {
        scaglioni: [
          { da: 0.5, sal: 0.5 },
          { da: 0.8, sal: 0.75 },
          { da: 1, sal: 1 },
        ],
      },
    ],
    [
      "from the baseline without a cap, the direction unknown",
      righe(null, [
        [80, 90, 60, 150],
        [20, 10, 40, 150],
        [50, 40, 30, 50],
        [10, 14, 20, 60],
      ]),
      { partenza: "base", massimo: "nessuno" },
    ],
  ])("names %s", (_nome, scritte, cambio) => {
    expect(metodoDiverso(scritte)?.cambio).toEqual(cambio);
  });

  it("proposes the one that is nearest to the method in use, and says which explain as much", () => {
    const scritte = righe("crescente", [
      [10, 11, null, 110],
      [20, 23, null, 115],
      [10, 8, null, 80],
    ]);
    const trovato = metodoDiverso(scritte);
    expect(trovato?.cambio).toEqual({ massimo: "nessuno" });
    expect(trovato?.anche).toEqual([{ massimo: 1.2 }, { massimo: 1.5 }]);
  });

  it("says what changes of the method in use, whatever that is", () => {
    const scritte = righe("decrescente", [
      [10, 12, null, 80],
      [20, 25, null, 75],
      [30, 60, null, 0],
    ]);
    const aFasce = { ...POLITICA_STANDARD, scaglioni: [{ da: 0.5, sal: 0.3 }] };
    expect(metodoDiverso(scritte, aFasce)?.cambio).toEqual({ scaglioni: [], decrescente: "lineare" });
    expect(metodoDiverso(scritte, { ...POLITICA_STANDARD, decrescente: "lineare" })).toBeNull();
  });

  it("is none of two rows, nor of bands that fit half of them", () => {
    const due = righe("crescente", [
      [10, 14, null, 140],
      [10, 22, null, 220],
    ]);
    expect(metodoDiverso(due)).toBeNull();
    const meta = righe("crescente", [
      [100, 62, null, 50],
      [100, 74, null, 50],
      [100, 83, null, 75],
      [100, 88, null, 75],
      [100, 41, null, 12],
      [100, 52, null, 99],
      [100, 63, null, 8],
    ]);
    expect(metodoDiverso(meta)).toBeNull();
  });
});

describe("measureConMetodo", () => {
  const riga = (target: number, consuntivo: number, base: number | null, verso: Verso = "crescente") =>
    [righe(verso, [[target, consuntivo, base, 0]])[0]!, verso] as const;

  it.each([
    [...riga(80, 70, 60), 0.5],
    [...riga(80, 50, 60), 0],
    [...riga(80, 90, 60), 1],
    [...riga(-2, -4, -6), 0.5],
    [...riga(20, 25, 30, "decrescente"), 0.5],
    [...riga(80, 70, null), null],
    [...riga(60, 70, 60), null],
    [...riga(50, 70, 60), null],
  ])("measures from the baseline, never past it: %j %s", (una, verso, sal) => {
    expect(measureConMetodo({ ...POLITICA_STANDARD, partenza: "base" }, una, verso)).toBe(sal);
  });
});
