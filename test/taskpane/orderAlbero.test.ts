import { orderAlbero } from "../../src/taskpane/cruscotto/orderAlbero";
import { aggregatoMisurato } from "./misurati";

describe("orderAlbero", () => {
  it("puts each heading under its own, whatever the order of the rows", () => {
    const aggregati = [
      aggregatoMisurato({ id: 1, livello: "prospettiva" }),
      aggregatoMisurato({ id: 2, livello: "prospettiva" }),
      aggregatoMisurato({ id: 3, livello: "obiettivo", padre: 1 }),
      aggregatoMisurato({ id: 4, livello: "obiettivo", padre: 2 }),
      aggregatoMisurato({ id: 5, livello: "programma", padre: 3 }),
    ];

    const rami = orderAlbero(aggregati).map(({ aggregato, profondita }) => [aggregato.nodo.id, profondita]);

    expect(rami).toEqual([
      [1, 0],
      [3, 1],
      [5, 2],
      [2, 0],
      [4, 1],
    ]);
  });

  it("keeps at the top a heading whose father is not measured", () => {
    const rami = orderAlbero([aggregatoMisurato({ id: 3, livello: "obiettivo", padre: 99 })]);

    expect(rami.map(({ profondita }) => profondita)).toEqual([0]);
  });
});
