import { metodoDiverso } from "../../src/domain/metodo/metodiPossibili";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { cambi, righe, type Scritta } from "./righePubblicate";

/** Which bands a sheet shows, and what it takes to show them. */
const scaglioniDi = (scritte: readonly Scritta[]) =>
  cambi(scritte)
    .flatMap(({ scaglioni }) => (scaglioni ? [scaglioni.map(({ da, sal }) => [da, sal])] : []))
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
