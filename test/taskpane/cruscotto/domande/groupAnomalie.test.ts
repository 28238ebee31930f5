import type { Verso } from "../../../../src/domain/Misura";
import type { Anomalia } from "../../../../src/domain/Anomalia";
import { groupAnomalie } from "../../../../src/taskpane/cruscotto/domande/groupAnomalie";
import { cruscottoMisurato, indicatoreMisurato } from "../../misurati";

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

  it("tells causes of one code apart, so that one answer serves all the rows of a group", () => {
    const presunto = (verso: Verso, altro: number): Anomalia => ({
      codice: "verso-presunto",
      gravita: "conferma",
      dati: { verso, altro },
    });
    const scala: Anomalia = { codice: "da-confermare", gravita: "conferma", dati: { motivo: "scala" } };
    const misurato = cruscottoMisurato([
      indicatoreMisurato({ riga: 4, anomalie: [presunto("crescente", 0.5)] }),
      indicatoreMisurato({ riga: 5, anomalie: [presunto("decrescente", 0.5)] }),
      indicatoreMisurato({ riga: 6, anomalie: [presunto("decrescente", 0.9), scala] }),
    ]);

    const gruppi = groupAnomalie(misurato).map(({ causa, voci }) => [causa, voci.map(({ riga }) => riga?.riga)]);

    expect(gruppi).toEqual([
      ["verso-presunto|decrescente", [5, 6]],
      ["verso-presunto|crescente", [4]],
      ["da-confermare|scala", [6]],
    ]);
  });

  it("says where there is no figure to accept", () => {
    const misurato = cruscottoMisurato([indicatoreMisurato({ riga: 4, sal: null, anomalie: [CONFERMA] })]);

    expect(groupAnomalie(misurato)[0]?.voci[0]).toMatchObject({ riga: { riga: 4, colonna: 4 }, hasSal: false });
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
