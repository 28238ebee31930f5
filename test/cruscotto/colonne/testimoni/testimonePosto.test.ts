import { testimonePosto } from "../../../../src/cruscotto/colonne/testimoni/testimonePosto";
import { leggiCasi } from "../../../support/leggiCasi";
import { votiDi } from "../../../support/scena";

describe.each(leggiCasi(__dirname, "testimonePosto.casi.txt"))("testimonePosto %s", (_, casi) => {
  it.each(casi.map((caso) => [caso.che, caso] as const))("%s", (__, { tabella, attesi, detti }) => {
    expect(votiDi(testimonePosto, tabella, { anno: Number(detti.get("anno") ?? 0) || null })).toEqual(attesi);
  });
});
