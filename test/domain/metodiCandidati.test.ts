import { metodiPossibili, metodoDiverso, type CambioMetodo } from "../../src/domain/metodo/metodiPossibili";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { cambi, righe, type Scritta } from "./righePubblicate";

const minimaDi = (scritte: readonly Scritta[]) =>
  cambi(scritte)
    .flatMap(({ sogliaMinima }) => sogliaMinima ?? [])
    .at(0);

describe("a minimum", () => {
  it.each<[string, readonly Scritta[], number | undefined]>([
    [
      "stands between what is worth nothing and the rest",
      [
        [30, 0],
        [44, 0],
        [62, 62],
        [95, 95],
      ],
      0.6,
    ],
    [
      "stands at the least that counts",
      [
        [30, 0],
        [48, 0],
        [50, 50],
        [95, 95],
      ],
      0.5,
    ],
    [
      "is none where nothing is worth nothing",
      [
        [30, 30],
        [62, 62],
      ],
      undefined,
    ],
    [
      "is none where all is worth nothing",
      [
        [30, 0],
        [62, 0],
      ],
      undefined,
    ],
    [
      "is none of a result that is nothing by itself",
      [
        [0, 0],
        [62, 62],
      ],
      undefined,
    ],
    [
      "is none where what counts is less than what does not",
      [
        [70, 0],
        [62, 62],
      ],
      undefined,
    ],
  ])("%s", (_nome, scritte, attesa) => {
    expect(minimaDi(scritte)).toBe(attesa);
  });
});

describe("the methods that may explain a sheet", () => {
  it("begin at a base only where a row has one", () => {
    const conBase = (cambio: CambioMetodo) => cambio.partenza === "base";
    const [una, altra] = righe([
      [70, 50],
      [80, 80],
    ]);
    expect(metodiPossibili([una!, altra!], POLITICA_STANDARD).some(({ cambio }) => conBase(cambio))).toBe(false);
    const daBase = metodiPossibili([{ ...una!, base: 40 }, altra!], POLITICA_STANDARD);
    expect(daBase.find(({ cambio }) => conBase(cambio))).toEqual({ cambio: { partenza: "base" }, spiegati: 1, di: 2 });
  });

  it("explain a share within half of its last digit, and no more", () => {
    const [riga] = righe([[70, 70]]);
    const spiegati = (valore: number) =>
      metodiPossibili([{ ...riga!, pubblicato: { valore, passo: 0.01 } }], POLITICA_STANDARD).length > 0;
    expect([0.705, 0.695, 0.7051, 0.6949].map(spiegati)).toEqual([true, true, false, false]);
  });

  it("are those that give one SAL at least, the method in use first where it gives as many", () => {
    const tutti = metodiPossibili(
      righe([
        [70, 70],
        [80, 80],
      ]),
      POLITICA_STANDARD,
    );
    expect(tutti[0]).toEqual({ cambio: {}, spiegati: 2, di: 2 });
    expect(tutti.every(({ spiegati }) => spiegati > 0)).toBe(true);
    expect(tutti.some(({ cambio }) => cambio.misura === "binaria")).toBe(false);
    const quanti = tutti.map(({ spiegati }) => spiegati);
    expect(quanti).toEqual([...quanti].sort((uno, altro) => altro - uno));
  });

  it("take either direction where nobody knows it, and the one that is known where somebody does", () => {
    const scritte: readonly Scritta[] = [
      [125, 80],
      [70, 70],
    ];
    expect(metodiPossibili(righe(scritte, null), POLITICA_STANDARD)[0]?.spiegati).toBe(2);
    expect(metodiPossibili(righe(scritte, "decrescente"), POLITICA_STANDARD)[0]?.spiegati).toBe(1);
  });

  it("give most of the rows: half of them are not", () => {
    const meta: readonly Scritta[] = [
      [130, 130],
      [150, 150],
      [40, 12],
      [60, 93],
    ];
    expect(metodoDiverso(righe(meta), POLITICA_STANDARD)).toBeNull();
    expect(metodoDiverso(righe([...meta, [120, 120]]), POLITICA_STANDARD)?.spiegati).toBe(3);
  });
});
