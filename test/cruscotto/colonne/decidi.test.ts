import { decidi } from "../../../src/cruscotto/colonne/decidi";
import type { RuoloColonna } from "../../../src/cruscotto/Cruscotto";
import { leggiCasi } from "../../support/leggiCasi";
import { decisioneDi, scenaDi } from "../../support/scena";

/** "consuntivo 2": what was answered of a column. */
function rispostaDi(detto: string | undefined): ReadonlyMap<RuoloColonna, number> {
  const [ruolo, colonna] = detto?.split(" ") ?? [];
  return new Map(ruolo === undefined ? [] : [[ruolo as RuoloColonna, Number(colonna)]]);
}

describe.each(leggiCasi(__dirname, "decidi.casi.txt"))("decidi %s", (_, casi) => {
  it.each(casi.map((caso) => [caso.che, caso] as const))("%s", (__, { tabella, attesi, detti }) => {
    const decise = decisioneDi(tabella, {
      risposte: rispostaDi(detti.get("risposte")),
      profilo: rispostaDi(detti.get("profilo")),
      ...(detti.has("altrove") ? { hasContent: () => true } : {}),
    });
    expect(decise).toEqual(attesi);
  });
});

describe("decidi on nothing", () => {
  it("decides nothing", () => {
    expect(decidi({ ...scenaDi("Zarvio"), candidati: [] })).toEqual({ giudizi: [], dubbi: [] });
  });
});
