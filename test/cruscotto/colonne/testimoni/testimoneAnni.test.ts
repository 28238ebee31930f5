import { testimoneAnni } from "../../../../src/cruscotto/colonne/testimoni/testimoneAnni";
import { leggiCasi } from "../../../support/leggiCasi";
import { votiDi } from "../../../support/scena";

describe.each(leggiCasi(__dirname, "testimoneAnni.casi.txt"))("testimoneAnni %s", (_, casi) => {
  it.each(casi.map((caso) => [caso.che, caso] as const))("%s", (__, { tabella, attesi, detti }) => {
    expect(votiDi(testimoneAnni, tabella, { anno: Number(detti.get("anno") ?? 0) || null })).toEqual(attesi);
  });
});
