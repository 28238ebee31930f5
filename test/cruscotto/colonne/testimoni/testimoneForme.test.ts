import { testimoneForme } from "../../../../src/cruscotto/colonne/testimoni/testimoneForme";
import { leggiCasi } from "../../../support/leggiCasi";
import { votiDi } from "../../../support/scena";

describe.each(leggiCasi(__dirname, "testimoneForme.casi.txt"))("testimoneForme %s", (_, casi) => {
  it.each(casi.map((caso) => [caso.che, caso] as const))("%s", (__, { tabella, attesi, detti }) => {
    expect(votiDi(testimoneForme, tabella, { anno: Number(detti.get("anno") ?? 0) || null })).toEqual(attesi);
  });
});
