import type { Anomalia } from "../../src/domain/Anomalia";
import { groupAnomalie } from "../../src/taskpane/cruscotto/groupAnomalie";
import { cruscottoMisurato, indicatoreMisurato } from "./misurati";

const NOTA: Anomalia = { codice: "verso-presunto", gravita: "nota" };
const CONFERMA: Anomalia = { codice: "anno-target", gravita: "conferma" };
const ERRORE: Anomalia = { codice: "errore-in-cella", gravita: "errore" };

describe("groupAnomalie", () => {
  it("puts the gravest first and gathers the rows of one cause", () => {
    const misurato = cruscottoMisurato([
      indicatoreMisurato({ riga: 4, anomalie: [NOTA] }),
      indicatoreMisurato({ riga: 5, anomalie: [CONFERMA] }),
      indicatoreMisurato({ riga: 6, anomalie: [NOTA, ERRORE] }),
    ]);

    const gruppi = groupAnomalie(misurato).map(({ codice, voci }) => [codice, voci.length]);

    expect(gruppi).toEqual([
      ["errore-in-cella", 1],
      ["anno-target", 1],
      ["verso-presunto", 2],
    ]);
  });

  it("leads to the cell that has to be looked at", () => {
    const misurato = cruscottoMisurato([
      indicatoreMisurato({ riga: 5, anomalie: [CONFERMA, { codice: "consuntivo-mancante", gravita: "conferma" }] }),
    ]);

    const celle = groupAnomalie(misurato).map(({ voci }) => voci[0]?.luogo?.cella);

    expect(celle).toEqual([
      { riga: 5, colonna: 4 },
      { riga: 5, colonna: 5 },
    ]);
  });

  it("leaves the published figures to the check", () => {
    const diverso: Anomalia = { codice: "pubblicato-diverso", gravita: "conferma" };

    expect(groupAnomalie(cruscottoMisurato([indicatoreMisurato({ riga: 4, anomalie: [diverso] })]))).toEqual([]);
  });
});
