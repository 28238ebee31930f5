import { metodiPossibili, metodoDiverso, misuraConMetodo, type RigaPubblicata } from "../../src/domain/metodiPossibili";
import type { Verso } from "../../src/domain/Misura";

/** Target, consuntivo, base, published; in points of a hundred as they are printed. */
type Scritta = readonly [target: number, consuntivo: number, base: number | null, pubblicato: number];

const righe = (verso: Verso, scritte: readonly Scritta[]): RigaPubblicata[] =>
  scritte.map(([target, consuntivo, base, pubblicato]) => ({
    target,
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
      { tipo: "da-base", massimo: 1 },
    ],
    [
      "without a cap",
      righe("crescente", [
        [100, 130, null, 130],
        [10, 20, null, 200],
        [50, 40, null, 80],
        [8, 9, null, 113],
      ]),
      { tipo: "rapporto", decrescente: "rapporto", massimo: Infinity },
    ],
    [
      "capped at 120%",
      righe("crescente", [
        [100, 110, null, 110],
        [100, 150, null, 120],
        [50, 100, null, 120],
        [8, 6, null, 75],
      ]),
      { tipo: "rapporto", decrescente: "rapporto", massimo: 1.2 },
    ],
    [
      "2 - c/t",
      righe("decrescente", [
        [10, 12, null, 80],
        [20, 25, null, 75],
        [30, 60, null, 0],
        [5, 4, null, 100],
      ]),
      { tipo: "rapporto", decrescente: "lineare", massimo: 1 },
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
        tipo: "fasce",
        fasce: [
          { da: 0, sal: 0 },
          { da: 0.5, sal: 0.5 },
          { da: 0.8, sal: 0.8 },
          { da: 1, sal: 1 },
        ],
      },
    ],
  ])("names the method of a sheet that measures %s", (_nome, scritte, metodo) => {
    expect(metodoDiverso(scritte)?.metodo).toEqual(metodo);
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
    expect(metodiPossibili(scritte)[0]).toMatchObject({ metodo: { tipo: "rapporto", massimo: 1 }, spiegati: 3, di: 4 });
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

describe("misuraConMetodo", () => {
  const riga = (target: number, consuntivo: number, base: number | null, verso: Verso = "crescente") =>
    righe(verso, [[target, consuntivo, base, 0]])[0]!;

  it.each([
    [riga(80, 70, 60), 0.5],
    [riga(80, 50, 60), 0],
    [riga(80, 90, 60), 1],
    [riga(-2, -4, -6), 0.5],
    [riga(20, 25, 30, "decrescente"), 0.5],
    [riga(80, 70, null), null],
    [riga(60, 70, 60), null],
    [riga(50, 70, 60), null],
  ])("measures from the baseline, never past it: %j", (una, sal) => {
    expect(misuraConMetodo({ tipo: "da-base", massimo: 1 }, una)).toBe(sal);
  });
});
