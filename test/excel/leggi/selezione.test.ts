import { leggiSelezione, osservaSelezione } from "../../../src/actions/cartella/selezione";
import { mostraCella } from "../../../src/actions/cartella/mostraCella";
import { conCruscotto } from "../../support/cruscottoPisa";

describe("leggiSelezione", () => {
  it(
    "says the sheet, the row and the column of the active cell, 0-based",
    conCruscotto(async () => {
      await mostraCella("Pisa", 4, 5);
      expect(await leggiSelezione()).toEqual({ foglio: "Pisa", riga: 4, colonna: 5 });
    }),
  );
});

describe("osservaSelezione", () => {
  it(
    "tells that the selection moved, until it is stopped",
    conCruscotto(async () => {
      let volte = 0;
      const smetti = await osservaSelezione(() => volte++);
      await mostraCella("Pisa", 4, 5);
      const contate = volte;
      expect(contate).toBeGreaterThan(0);
      await smetti();
      await mostraCella("Pisa", 5, 5);
      expect(volte).toBe(contate);
    }),
  );
});
