import {
  metodiPossibili,
  metodoDiverso,
  type CambioMetodo,
  type RigaPubblicata,
} from "../../src/domain/metodiPossibili";
import { parseOpzioni, printOpzioni } from "../../src/domain/opzioni";
import { POLITICA_STANDARD } from "../../src/domain/politiche";

/** Which bands and which minimum a sheet shows, and what it takes to show them. */

/** Consuntivo on a target of a hundred and what was published, in points. */
type Scritta = readonly [consuntivo: number, pubblicato: number];

const righe = (scritte: readonly Scritta[], verso: RigaPubblicata["verso"] = "crescente"): RigaPubblicata[] =>
  scritte.map(([consuntivo, pubblicato]) => ({
    target: { tipo: "numero", valore: 100, operatore: null },
    consuntivo,
    base: null,
    verso,
    pubblicato: { valore: pubblicato / 100, passo: 0.01 },
  }));

const cambi = (scritte: readonly Scritta[]) =>
  metodiPossibili(righe(scritte), POLITICA_STANDARD).map(({ cambio }) => cambio);
const scaglioniDi = (scritte: readonly Scritta[]) =>
  cambi(scritte)
    .flatMap(({ scaglioni }) => (scaglioni ? [scaglioni.map(({ da, sal }) => [da, sal])] : []))
    .at(0);
const minimaDi = (scritte: readonly Scritta[]) =>
  cambi(scritte)
    .flatMap(({ sogliaMinima }) => sogliaMinima ?? [])
    .at(0);

describe("bands", () => {
  it.each<[string, readonly Scritta[], readonly (readonly [number, number])[] | undefined]>([
    [
      "begin at the roundest bound between two figures",
      [
        [62, 50],
        [71, 50],
        [83, 80],
        [97, 80],
      ],
      [
        [0.6, 0.5],
        [0.8, 0.8],
      ],
    ],
    [
      "begin at a twentieth where no tenth is between",
      [
        [62, 50],
        [71, 50],
        [76, 80],
        [79, 80],
      ],
      [
        [0.6, 0.5],
        [0.75, 0.8],
      ],
    ],
    [
      "begin at a hundredth where nothing rounder is",
      [
        [62, 50],
        [71, 50],
        [73, 80],
        [74, 80],
      ],
      [
        [0.6, 0.5],
        [0.73, 0.8],
      ],
    ],
    [
      "begin at nothing where the lowest is worth nothing",
      [
        [12, 0],
        [31, 0],
        [62, 50],
        [71, 50],
      ],
      [
        [0, 0],
        [0.6, 0.5],
      ],
    ],
    [
      "begin at their figure where it is the bound",
      [
        [50, 50],
        [71, 50],
        [80, 80],
        [90, 80],
      ],
      [
        [0.5, 0.5],
        [0.8, 0.8],
      ],
    ],
    [
      "go beyond the target",
      [
        [62, 50],
        [71, 50],
        [120, 110],
        [140, 110],
      ],
      [
        [0.6, 0.5],
        [1.2, 1.1],
      ],
    ],
    [
      "are told whatever the order of the rows",
      [
        [97, 80],
        [62, 50],
        [83, 80],
        [71, 50],
      ],
      [
        [0.6, 0.5],
        [0.8, 0.8],
      ],
    ],
    [
      "leave out a value that one row alone has",
      [
        [62, 50],
        [71, 50],
        [83, 80],
        [97, 80],
        [99, 91],
      ],
      [
        [0.6, 0.5],
        [0.8, 0.8],
      ],
    ],
    [
      "leave out a row that stands among others",
      [
        [62, 50],
        [71, 50],
        [99, 50],
        [83, 80],
        [87, 80],
        [97, 80],
      ],
      [
        [0.6, 0.5],
        [0.8, 0.8],
      ],
    ],
    [
      "are none where like figures are worth the same",
      [
        [50, 50],
        [50, 50],
        [80, 80],
        [80, 80],
      ],
      undefined,
    ],
    [
      "are none where only what is met is worth the same",
      [
        [40, 0],
        [30, 0],
        [100, 100],
        [130, 100],
      ],
      undefined,
    ],
    [
      "are none where most values stand alone",
      [
        [62, 50],
        [71, 50],
        [83, 83],
        [91, 91],
        [45, 45],
        [38, 38],
      ],
      undefined,
    ],
    [
      "are none of figures that do not part",
      [
        [62, 80],
        [71, 80],
        [83, 50],
        [97, 50],
      ],
      undefined,
    ],
    [
      "are none of many values",
      [10, 20, 30, 40, 50, 60, 70].flatMap((valore): Scritta[] => [
        [valore + 11, valore],
        [valore + 14, valore],
      ]),
      undefined,
    ],
  ])("%s", (_nome, scritte, attesi) => {
    expect(scaglioniDi(scritte)).toEqual(attesi);
  });

  it("are six at most", () => {
    const sei = [10, 20, 30, 40, 50, 60].flatMap((valore): Scritta[] => [
      [valore + 11, valore],
      [valore + 14, valore],
    ]);
    expect(scaglioniDi(sei)).toHaveLength(6);
  });

  it("have to fit nearly all: four of five, not three of four", () => {
    const buone: readonly Scritta[] = [
      [62, 50],
      [71, 50],
      [74, 50],
      [83, 80],
      [92, 80],
      [97, 80],
    ];
    const tre: readonly Scritta[] = [
      [64, 3],
      [85, 7],
    ];
    expect(metodoDiverso(righe([...buone, [64, 3]]), POLITICA_STANDARD)?.cambio.scaglioni).toBeDefined();
    expect(metodoDiverso(righe([...buone, ...tre]), POLITICA_STANDARD)).toBeNull();
  });
});

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

describe("the options of late days, years and ranks", () => {
  it.each([
    "giorni=12345",
    "giorni=12x",
    "giorni=x12",
    "anno=20200",
    "fasce=15:90% 30",
    "fasce=x:90%",
    "fasce=15:110%",
    "fasce=15:90 30:50%",
    "fasce=15",
    "gradini=basso",
    "gradini=basso<",
    "gradini=basso<medio//alto",
    "massimo=130%",
  ])("refuse %s", (scritta) => {
    expect(parseOpzioni(scritta)).toBeNull();
  });

  it.each([
    ["fasce=15:100%  30:50%", "fasce=15:100% 30:50%"],
    ["gradini=basso / scarso < alto", "gradini=basso/scarso<alto"],
    ["giorni=0", "giorni=0"],
    ["fasce=15:0%", "fasce=15:0%"],
  ])("read %s", (scritta, attesa) => {
    const lette = parseOpzioni(scritta);
    expect(lette && printOpzioni(lette)).toBe(attesa);
  });
});
