import { propostaScheda } from "../../../../src/relazione/tabelle/schede/propostaScheda";
import { obiettiviOf } from "../../../../src/relazione/tabelle/esiti/obiettivi";
import { foglioDi } from "../../../support/foglio";
import { foglioDiRelazione } from "../../../support/letto";

describe("propostaScheda, from the columns beside the rows", () => {
  it("takes budget, costs, expected results and impact, and no amount that its rows do not share", () => {
    const fonte = foglioDiRelazione(
      foglioDi(`
        Obiettivi 2024
        Obiettivo | Stanziamento (€) | Speso (€) | Risultati attesi | Impatto atteso | Servizi coinvolti | Indicatore | Target 2024 | Consuntivo 2024
        O1 Campioni | 100000 | 92000 | rete completa | acque pulite | Laboratorio | N. campioni | 1000 | 950
        O1 Campioni | 100000 | 92000 | rete completa | acque pulite | Laboratorio | N. stazioni | 90 | 93
        O2 Aria | 50000 | 51000 | nuove centraline | | - | N. centraline | 10 | 8
        O2 Aria | 30000 | 51000 | | | - | N. rilievi | 10 | 8`),
    );
    const proposte = obiettiviOf(fonte).map((nodo) => propostaScheda(fonte, nodo));

    expect(proposte).toEqual([
      {
        budget: "100.000,00",
        oneri: "92.000,00",
        attesi: "rete completa",
        impatto: "acque pulite",
        servizi: "Laboratorio",
      },
      { oneri: "51.000,00", attesi: "nuove centraline" },
    ]);
  });
});
