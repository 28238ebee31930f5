import { testimoneAritmetica } from "../../../../src/cruscotto/colonne/testimoni/testimoneAritmetica";
import { leggiCasi } from "../../../support/leggiCasi";
import { votiDi } from "../../../support/scena";

describe.each(leggiCasi(__dirname, "testimoneAritmetica.casi.txt"))("testimoneAritmetica %s", (_, casi) => {
  it.each(casi.map((caso) => [caso.che, caso] as const))("%s", (__, { tabella, attesi, detti }) => {
    expect(votiDi(testimoneAritmetica, tabella, { anno: Number(detti.get("anno") ?? 0) || null })).toEqual(attesi);
  });
});
