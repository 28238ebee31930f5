import { DESTINATARI, type Destinatario } from "../../../src/domain/Destinatario";
import { parseData } from "../../../src/domain/numeri/calendario";
import { rileva } from "../../../src/periodo/rileva";
import { displayCasella } from "../../../src/relazione/caselle/displayCasella";
import { Valori } from "../../../src/relazione/caselle/Valori";
import { composeMonitoraggio } from "../../../src/relazione/monitoraggio/composeMonitoraggio";
import { foglioDi } from "../../support/foglio";
import { misuratoDi } from "../../support/letto";

const misurato = misuratoDi(
  foglioDi(`Cruscotto 2021
Obiettivo | Indicatore | Responsabile | Target | Consuntivo
Servizi | Numero di visite | Uno | 100 | 10
Servizi | Numero di reclami | Due | < 3 | 5
Servizi | Numero di corsi | Due | 10 | 9
Scuola | Numero di tirocini | Due | 1000 | 440
Scuola | Numero di incontri | Due | 10 | `),
);
const vista = rileva(misurato, parseData("30/06/2021") ?? NaN);
const perDi = (per: Destinatario) =>
  composeMonitoraggio([{ vista, file: null, destinazione: "ente", titolo: "Foglio1" }], [], per);
const righeDi = (per: Destinatario, id: string) =>
  perDi(per)
    .find((una) => una.id === `monitoraggio ${id}`)
    ?.righe.map(
      ({ caselle }) => caselle["indicatore"] && displayCasella(caselle["indicatore"], { genere: "lungo" }, valori),
    );
const valori = new Valori(perDi("tutti"), misurato.politica);

describe("whom the tables of a day are for", () => {
  it("gives each a table of their own with what they write in it, and none of the other's", () => {
    const campi = (per: Destinatario) =>
      perDi(per).flatMap(({ id, colonne }) =>
        colonne.flatMap((una) => (una.genere === "campo" ? [[id, una.titolo]] : [])),
      );
    expect(campi("oiv")).toEqual([["monitoraggio oiv", "Che cosa segnala l'OIV"]]);
    expect(campi("giunta")).toEqual([["monitoraggio giunta", "Che cosa si fa"]]);
    expect(campi("tutti")).toEqual([...campi("oiv"), ...campi("giunta")]);
  });

  it("has the OIV see what is missing too, and the Giunta decide on the rest, objective by objective", () => {
    expect(righeDi("oiv", "oiv")).toEqual([
      "Numero di visite",
      "Numero di reclami",
      "Numero di tirocini",
      "Numero di incontri",
    ]);
    expect(righeDi("giunta", "giunta")).toEqual(["Numero di visite", "Numero di reclami", "Numero di tirocini"]);
    expect(perDi("giunta").find(({ id }) => id === "monitoraggio giunta")?.premesse).toEqual([
      "3 indicatori",
      "Un altro dovuto non ha ancora un valore certo: è fra i «Da rilevare» e i «Da confermare» del suo ufficio.",
    ]);
  });

  it("writes no table twice, and nothing of one's that everybody has not", () => {
    const tutte = perDi("tutti").map(({ id }) => id);
    for (const per of DESTINATARI) {
      const ids = perDi(per).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(tutte).toEqual(expect.arrayContaining(ids));
    }
    // A sheet is whole or not there: what stands on it is told by its first table.
    for (const per of DESTINATARI) {
      const fogli = new Set(perDi(per).map(({ foglio }) => foglio));
      const suoi = perDi("tutti").filter(({ foglio }) => fogli.has(foglio));
      expect(suoi.map(({ id }) => id)).toEqual(perDi(per).map(({ id }) => id));
    }
  });
});
