import { testimoneContenuto } from "../../../../src/cruscotto/colonne/testimoni/testimoneContenuto";
import { leggiCasi } from "../../../support/leggiCasi";
import { votiDi } from "../../../support/scena";

describe.each(leggiCasi(__dirname, "testimoneContenuto.casi.txt"))("testimoneContenuto %s", (_, casi) => {
  it.each(casi.map((caso) => [caso.che, caso] as const))("%s", (__, { tabella, attesi, detti }) => {
    expect(votiDi(testimoneContenuto, tabella, { anno: Number(detti.get("anno") ?? 0) || null })).toEqual(attesi);
  });
});
