import { calcola } from "../../../src/domain/espressione/calcola";
import { crescente } from "../../../src/domain/regole/crescente";
import { daBase } from "../../../src/domain/regole/daBase";
import { decrescente } from "../../../src/domain/regole/decrescente";
import { fasce, massimoDelle, sopraIlMinimo } from "../../../src/domain/regole/fasce";
import { intervallo } from "../../../src/domain/regole/intervallo";
import {
  C,
  segnoOf,
  type RegolaNumerica,
  type ScelteNumeriche,
  type PostoDiRegola,
} from "../../../src/domain/regole/RegolaNumerica";
import { uguale } from "../../../src/domain/regole/uguale";

/** Each rule by itself, made where it is tried: what it comes to, whether it holds of its target, whether it asks. */

const SCELTE: ScelteNumeriche = {
  massimo: 1,
  misura: "proporzionale",
  decrescente: "rapporto",
  fuoriIntervallo: "rapporto",
  limiteStretto: "rapporto",
};
type Scelte = Partial<ScelteNumeriche>;

const CHIEDE = "calcolo da confermare";

function esito({ condizioni, quota, chiede }: RegolaNumerica, posti: Partial<Record<PostoDiRegola, number>>) {
  const letti = { voce: (nome: PostoDiRegola) => posti[nome] ?? NaN };
  if (!condizioni.every((una) => calcola(una, letti) === true)) return "non vale";
  const sal = calcola(quota(C), letti);
  const [t, c] = [posti.t ?? posti.minimo ?? NaN, posti.c ?? NaN];
  return typeof sal === "number" && chiede(sal, t, c) ? [sal] : sal;
}

/** A share in a list is one that asks. */
type Esito = number | string | readonly [number];

describe("crescente", () => {
  it.each<[t: number, c: number, isSevero: boolean, scelte: Scelte, atteso: Esito]>([
    [4, 3, false, {}, 0.75],
    [4, 4, false, {}, 1],
    [4, 5, false, {}, 1],
    [4, 5, false, { massimo: 1.2 }, 1.2],
    [4, 4.4, false, { massimo: 1.2 }, 1.1],
    [4, 10, false, { massimo: Infinity }, 2.5],
    [4, -1, false, {}, [0]],
    [4, 0, false, {}, 0],
    [0, 3, false, {}, "non vale"],
    [0, 3, true, {}, 1],
    [0, 0, true, {}, 0],
    [0, -3, true, {}, 0],
    [-4, -3, false, {}, 1],
    [-4, -4, false, {}, 1],
    [-4, -5, false, {}, [0]],
    [-4, -5, true, {}, 0],
    [-4, -4, true, {}, 0],
    [4, 3, true, {}, 0],
    [4, 4, true, {}, 0],
    [4, 4.1, true, {}, 1],
    [4, 6, true, { massimo: 1.2 }, 1.2],
    [4, 3, false, { misura: "binaria" }, 0],
    [4, 4, false, { misura: "binaria" }, 1],
    [4, 5, false, { misura: "binaria", massimo: 1.5 }, 1.25],
    [4, -1, false, { misura: "binaria" }, 0],
    [-4, -5, false, { misura: "binaria" }, 0],
  ])("on %j, %j (strict %j, %j) is %j", (t, c, isSevero, scelte, atteso) => {
    expect(esito(crescente(segnoOf(t), isSevero, { ...SCELTE, ...scelte }), { t, c })).toEqual(atteso);
  });

  it("says shortly when two readings are worth the same, where nothing counts beyond the target", () => {
    const { stessa = [] } = crescente(1, false, SCELTE);
    const vale = (grande: number, piccola: number) =>
      stessa.map((una) => calcola(una, { voce: (nome) => ({ grande, piccola, t: 4 })[nome as "t"] }));
    expect([vale(0, -1), vale(500, 5), vale(300, 3), vale(-1, 4)]).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [true, true],
    ]);
    expect(crescente(1, false, { ...SCELTE, massimo: 1.2 }).stessa).toBeUndefined();
    expect(crescente(1, true, SCELTE).stessa).toBeUndefined();
  });

  it("holds of the targets of its sign only", () => {
    expect(esito(crescente(1, false, SCELTE), { t: -4, c: 3 })).toBe("non vale");
    expect(esito(crescente(-1, false, SCELTE), { t: 4, c: 3 })).toBe("non vale");
    expect(esito(crescente(0, true, SCELTE), { t: 4, c: 3 })).toBe("non vale");
    expect(esito(crescente(1, true, SCELTE), { t: 0, c: 3 })).toBe("non vale");
  });
});

describe("decrescente", () => {
  const LINEARE = { decrescente: "lineare" } as const;
  it.each<[t: number, c: number, isSevero: boolean, scelte: Scelte, atteso: Esito]>([
    [6, 9, false, {}, 0.666666666667],
    [6, 6, false, {}, 1],
    [6, 3, false, {}, 1],
    [6, 0, false, {}, 1],
    [6, -2, false, {}, 1],
    [0, 0, false, {}, 1],
    [0, 3, false, {}, 0],
    [6, 9, false, LINEARE, 0.5],
    [6, 15, false, LINEARE, 0],
    [6, 3, false, LINEARE, 1],
    [6, 3, false, { ...LINEARE, massimo: 1.2 }, 1.2],
    [6, 3, false, { ...LINEARE, massimo: Infinity }, 1.5],
    [0, 0, false, LINEARE, 1],
    [0, 1, false, LINEARE, 0],
    [0, -1, false, LINEARE, 1],
    [6, 3, false, { massimo: 1.5 }, 1.5],
    [6, 5, false, { massimo: 1.5 }, 1.2],
    [6, 0, false, { massimo: 1.5 }, 1.5],
    [6, 9, false, { massimo: 1.5 }, 0.666666666667],
    [6, 3, false, { massimo: Infinity }, 2],
    [6, 0, false, { massimo: Infinity }, CHIEDE],
    [6, -1, false, { massimo: Infinity }, CHIEDE],
    [-6, -7, false, {}, 1],
    [-6, -6, false, {}, 1],
    [-6, -5, false, {}, [0]],
    [-6, -6, true, {}, 0],
    [-6, -7, true, {}, 1],
    [6, 6, true, {}, 0],
    [6, 7, true, {}, 0],
    [6, 5, true, {}, 1],
    [6, 0, true, {}, 1],
    [6, 5, true, { massimo: 1.5 }, 1.2],
    [6, 0, true, { massimo: 1.5 }, 1.5],
    [6, 3, true, { ...LINEARE, massimo: 1.2 }, 1.2],
    [0, 0, true, {}, 0],
    [0, -1, true, {}, 1],
    [6, 6, false, { misura: "binaria" }, 1],
    [6, 7, false, { misura: "binaria" }, 0],
    [0, 0, false, { misura: "binaria" }, 1],
    [0, 1, false, { misura: "binaria" }, 0],
    [-6, -5, false, { misura: "binaria" }, 0],
  ])("on %j, %j (strict %j, %j) is %j", (t, c, isSevero, scelte, atteso) => {
    expect(esito(decrescente(segnoOf(t), isSevero, { ...SCELTE, ...scelte }), { t, c })).toEqual(atteso);
  });

  it("holds of the targets of its sign only; met by a ratio, of zero too", () => {
    const { stessa = [] } = decrescente(1, false, SCELTE);
    expect(esito(decrescente(1, false, SCELTE), { t: -1, c: 3 })).toBe("non vale");
    expect(esito(decrescente(1, false, SCELTE), { t: 0, c: 3 })).toBe(0);
    expect(esito(decrescente(-1, false, SCELTE), { t: 1, c: 3 })).toBe("non vale");
    expect(esito(decrescente(1, true, SCELTE), { t: 0, c: 3 })).toBe("non vale");
    expect(esito(decrescente(0, false, { ...SCELTE, ...LINEARE }), { t: 1, c: 0 })).toBe("non vale");
    expect(esito(decrescente(1, false, { ...SCELTE, ...LINEARE }), { t: 0, c: 0 })).toBe("non vale");
    const vale = (grande: number) => stessa.map((una) => calcola(una, { voce: (nome) => (nome === "t" ? 4 : grande) }));
    expect([vale(4), vale(5)]).toEqual([[true], [false]]);
  });
});

describe("intervallo", () => {
  it.each<[minimo: number, massimo: number, c: number, scelte: Scelte, atteso: Esito]>([
    [2, 4, 2, {}, 1],
    [2, 4, 4, {}, 1],
    [2, 4, 1, {}, [0.5]],
    [2, 4, 8, {}, [0.5]],
    [2, 4, -1, {}, [0]],
    [2, 4, 1, { fuoriIntervallo: "zero" }, 0],
    [2, 4, 3, { fuoriIntervallo: "zero" }, 1],
    [2, 4, 5, { misura: "binaria" }, 0],
    [0, 4, 4, {}, 1],
    [0, 4, 5, {}, [0]],
    [-2, 4, -3, {}, [0]],
    [-2, 4, -2, {}, 1],
  ])("between %j and %j, %j (%j) is %j", (minimo, massimo, c, scelte, atteso) => {
    expect(esito(intervallo(segnoOf(minimo), { ...SCELTE, ...scelte }), { minimo, massimo, c })).toEqual(atteso);
  });
});

describe("uguale", () => {
  it.each<[t: number, c: number, scelte: Scelte, atteso: Esito]>([
    [4, 4, {}, 1],
    [4, 2, {}, [0.5]],
    [4, 8, {}, [0.5]],
    [4, 0, {}, [0]],
    [4, -4, {}, [0]],
    [0, 0, {}, 1],
    [0, 1, {}, [0]],
    [-4, -4, {}, 1],
    [-4, -2, {}, [0]],
    [4, 2, { misura: "binaria" }, 0],
    [4, 4, { misura: "binaria" }, 1],
  ])("on %j, %j (%j) is %j", (t, c, scelte, atteso) => {
    expect(esito(uguale(segnoOf(t), { ...SCELTE, ...scelte }), { t, c })).toEqual(atteso);
  });

  it("holds of the targets of its sign only", () => {
    expect(esito(uguale(1, SCELTE), { t: 0, c: 0 })).toBe("non vale");
    expect(esito(uguale(0, SCELTE), { t: 1, c: 1 })).toBe("non vale");
  });
});

describe("daBase", () => {
  it.each<["crescente" | "decrescente", b: number, t: number, c: number, massimo: number, atteso: Esito]>([
    ["crescente", 60, 80, 70, 1, 0.5],
    ["crescente", 60, 80, 80, 1, 1],
    ["crescente", 60, 80, 90, 1, 1],
    ["crescente", 60, 80, 90, 1.2, 1.2],
    ["crescente", 60, 80, 90, Infinity, 1.5],
    ["crescente", 60, 80, 50, 1, 0],
    ["crescente", 80, 80, 90, 1, "non vale"],
    ["crescente", 90, 80, 85, 1, "non vale"],
    ["crescente", -6, -2, -5, 1, 0.25],
    ["decrescente", 40, 20, 25, 1, 0.75],
    ["decrescente", 40, 20, 50, 1, 0],
    ["decrescente", 40, 20, 10, Infinity, 1.5],
    ["decrescente", 20, 20, 10, 1, "non vale"],
    ["decrescente", 10, 20, 15, 1, "non vale"],
    ["decrescente", 40, 0, 10, 1, 0.75],
  ])("%s from %j to %j, at %j (up to %j) is %j", (verso, b, t, c, massimo, atteso) => {
    expect(esito(daBase(verso, { massimo }), { t, c, b })).toEqual(atteso);
  });

  it("asks nothing", () => {
    expect(daBase("crescente", { massimo: 1 }).chiede(0, -1, -1)).toBe(false);
  });
});

describe("fasce", () => {
  const SUE = [
    { da: 0.5, sal: 0.4 },
    { da: 0.8, sal: 0.8 },
    { da: 1.1, sal: 1.2 },
  ];
  it.each<[c: number, atteso: number]>([
    [49, 0],
    [50, 0.4],
    [79, 0.4],
    [80, 0.8],
    [109, 0.8],
    [110, 1.2],
    [300, 1.2],
    [-1, 0],
  ])("are worth what the share of %j on 100 falls in: %j", (c, atteso) => {
    const quota = crescente(1, false, { ...SCELTE, massimo: massimoDelle(SUE) });
    expect(esito(fasce(quota, SUE), { t: 100, c })).toBe(atteso);
    expect(esito(fasce(quota, SUE), { t: 0, c })).toBe("non vale");
  });

  it("need as much of the share as their highest bound, and the whole of it at least", () => {
    expect([massimoDelle(SUE), massimoDelle(SUE.slice(0, 1)), massimoDelle([])]).toEqual([1.1, 1, 1]);
  });

  it.each<[c: number, minima: number, atteso: Esito]>([
    [49, 0.5, 0],
    [50, 0.5, 0.5],
    [80, 0.5, 0.8],
    [3, 0, 0.03],
    [-1, 0.5, [0]],
  ])("leave nothing below a minimum: %j on 100, %j, is %j", (c, minima, atteso) => {
    expect(esito(sopraIlMinimo(crescente(1, false, SCELTE), minima), { t: 100, c })).toEqual(atteso);
  });

  it("go on asking above a minimum what has no share", () => {
    const infinita = decrescente(1, false, { ...SCELTE, massimo: Infinity });
    expect(esito(sopraIlMinimo(infinita, 0.5), { t: 6, c: 0 })).toBe(CHIEDE);
  });
});
