import { parseData } from "../../src/domain/numeri/calendario";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { domandeDi } from "../../src/periodo/domandeDi";
import { rileva } from "../../src/periodo/rileva";
import { composeMonitoraggio } from "../../src/relazione/monitoraggio/composeMonitoraggio";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

const AL = parseData("30/06/2021") ?? NaN;
const TABELLA = foglioDi(`Cruscotto 2021
Indicatore | UdM | Responsabile | Target | Consuntivo
Adesioni raccolte dagli sportelli | adesioni | Uno | 100 | 55
Adesioni raccolte in rete | adesioni | Due | 100 | 52
Copertura del servizio | punti | Due | 100 | 60
N. visite | n. | Due | 10 | 1`);
const vista = (cambia: Partial<typeof POLITICA_STANDARD.monitoraggio> = {}) =>
  rileva(
    misuratoDi(TABELLA, {
      politica: { ...POLITICA_STANDARD, monitoraggio: { ...POLITICA_STANDARD.monitoraggio, ...cambia } },
    }),
    AL,
  );

describe("what is asked of kinds of rows", () => {
  it("is asked once a kind, with how many rows it is about", () => {
    expect(domandeDi([vista()])).toEqual({
      generi: [
        { genere: "adesioni", righe: 2, esempio: "Adesioni raccolte dagli sportelli" },
        { genere: "punti", righe: 1, esempio: "Copertura del servizio" },
      ],
      accumulo: 0,
    });
  });

  it("is not asked again once the method has the answer, which decides the state", () => {
    const detta = vista({ sommano: ["adesioni"], livelli: ["punti"] });
    expect(domandeDi([detta]).generi).toEqual([]);
    expect(detta.righe.map(({ stato }) => stato)).toEqual(["in linea", "in linea", "in ritardo", "in ritardo"]);
  });

  it("counts the rows whose periods may be increments", () => {
    const foglio = foglioDi(
      "Cruscotto 2021\nIndicatore | UdM | Target | I trimestre | II trimestre | III trimestre\nN. visite | n. | 12 | 3 | 4 | ",
    );
    expect(domandeDi([rileva(misuratoDi(foglio), AL)]).accumulo).toBe(1);
  });
});

describe("the page of who answers", () => {
  it("says at its head what was due, missing, late, at risk and early", () => {
    const tabelle = composeMonitoraggio([
      {
        vista: vista({ sommano: ["adesioni"], livelli: ["punti"] }),
        file: null,
        destinazione: "ente",
        titolo: "Foglio1",
      },
    ]);
    const due = tabelle.find(({ titolo }) => titolo.includes("Scheda di Due"));
    expect(due?.premesse).toEqual([
      "3 indicatori",
      "3 dovuti: 3 misurati, 0 da confermare, 0 da rilevare.",
      "In ritardo o oltre il limite 2, a rischio 0, in anticipo 0.",
    ]);
  });
});
