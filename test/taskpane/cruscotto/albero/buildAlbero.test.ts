import { buildAlbero, type RamoAlbero } from "../../../../src/taskpane/cruscotto/albero/buildAlbero";
import { aggregatoMisurato } from "../../misurati";

/** A tree as its ids: [1, [3, [5]]]. */
const idsOf = (rami: readonly RamoAlbero[]): unknown[] =>
  rami.flatMap(({ aggregato, rami: sotto }) =>
    sotto.length === 0 ? [aggregato.nodo.id] : [aggregato.nodo.id, idsOf(sotto)],
  );

describe("buildAlbero", () => {
  it("puts each heading under its own, whatever the order of the rows", () => {
    const aggregati = [
      aggregatoMisurato({ id: 1, livello: "prospettiva" }),
      aggregatoMisurato({ id: 2, livello: "prospettiva" }),
      aggregatoMisurato({ id: 3, livello: "obiettivo", padre: 1 }),
      aggregatoMisurato({ id: 4, livello: "obiettivo", padre: 2 }),
      aggregatoMisurato({ id: 5, livello: "programma", padre: 3 }),
    ];

    expect(idsOf(buildAlbero({ aggregati, indicatori: [] }))).toEqual([1, [3, [5]], 2, [4]]);
  });

  it("keeps at the top a heading whose father is not measured", () => {
    const aggregati = [aggregatoMisurato({ id: 3, livello: "obiettivo", padre: 99 })];

    expect(idsOf(buildAlbero({ aggregati, indicatori: [] }))).toEqual([3]);
  });
});
