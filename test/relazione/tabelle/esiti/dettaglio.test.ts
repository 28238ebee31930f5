import { dettaglioOf } from "../../../../src/relazione/tabelle/esiti/dettaglio";
import { foglio } from "../../../support/foglio";
import { materialeDi, stampata } from "../../../support/materiale";

describe("dettaglioOf", () => {
  it("says of a row that waits for nothing what it is, also where its cells are blank", () => {
    const grid = foglio([
      ["Cruscotto 2022"],
      ["Obiettivo", "Indicatore", "Target 2022", "Consuntivo 2022", "Note"],
      ["Servizi", "N. sportelli", 4, 4, ""],
      ["Servizi", "N. mostre", 6, "", "Eliminato con deliberazione della Giunta n. 12"],
      ["Servizi", "N. visitatori", "monitoraggio", "", ""],
      ["Servizi", "N. corsi", 8, "", ""],
    ]);
    const materiale = materialeDi([grid], { anno: 2022 });
    const [fonte] = materiale.fogli;
    const righe = fonte ? stampata(dettaglioOf(fonte), materiale) : [];
    const esiti = righe.flatMap(({ voce = "", esito = "" }) => (voce.startsWith("N. ") ? [esito] : []));

    expect(esiti).toEqual(["raggiunto", "eliminato", "monitoraggio", "da rilevare"]);
  });
});
