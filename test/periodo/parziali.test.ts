import { displayCella } from "../../src/domain/numeri/displayCella";
import { parseData } from "../../src/domain/numeri/calendario";
import { puntiDi } from "../../src/periodo/puntiDi";
import { rileva } from "../../src/periodo/rileva";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

const giorno = (testo: string) => parseData(testo) ?? NaN;

const TESTA = "Cruscotto 2022\nIndicatore | UdM | Target | Consuntivo | SAL | Al 30/04 | Al 31/08";
const misurato = (righe: string) => misuratoDi(foglioDi(`${TESTA}\n${righe}`), { anno: 2022 });
const visto = (righe: string, al: string) =>
  rileva(misurato(righe), giorno(al)).righe.map(({ risultato, sal, stato }) => [
    displayCella(risultato.cella),
    sal,
    stato,
  ]);

describe("columns of days beside a column for the whole year", () => {
  it("say where a row was on their day, and until the next one", () => {
    const riga = "N. corsi | n. | 10 | | | 4 | 7\nN. visite | n. | 10 | | | 2 | 9";
    expect(visto(riga, "30/04/2022")).toEqual([
      ["4", 0.4, "in linea"],
      ["2", 0.2, "in ritardo"],
    ]);
    expect(visto(riga, "31/07/2022")).toEqual([
      ["4", 0.4, "in linea"],
      ["2", 0.2, "in ritardo"],
    ]);
    expect(visto(riga, "31/08/2022").map(([valore]) => valore)).toEqual(["7", "9"]);
  });

  it("are no result of the year: that is its own column's alone", () => {
    const righe = "N. corsi | n. | 10 | | | 4 | 10\nN. visite | n. | 10 | 5 | | 4 | 10";
    expect(misurato(righe).indicatori.map(({ misura }) => misura.sal)).toEqual([null, 0.5]);
    expect(visto(righe, "31/12/2022")).toEqual([
      ["", null, "da rilevare"],
      ["5", 0.5, "non raggiunto"],
    ]);
  });

  it("give way to the year's column where they are blank, and to nothing where both are", () => {
    const righe = "N. corsi | n. | 10 | 6 | | | \nN. visite | n. | 10 | | | | ";
    expect(visto(righe, "30/04/2022")).toEqual([
      ["6", 0.6, "in linea"],
      ["", null, "da rilevare"],
    ]);
  });

  it("keep on their day what they say, whatever the year came to", () => {
    expect(visto("N. corsi | n. | 10 | 10 | | 2 | 9", "30/04/2022")).toEqual([["2", 0.2, "in ritardo"]]);
  });

  it("hold a day that something was done on, wherever it is written", () => {
    const riga = "Approvazione del piano | data | 31/03/2022 | | | 25/03/2022 |\nAvvio | data | 31/03/2022 | | | |";
    expect(visto(riga, "30/04/2022").map(([valore]) => valore)).toEqual(["25/03/2022", ""]);
  });

  it("are the points of a trend, each of its own day", () => {
    const rilevazione = rileva(misurato("N. corsi | n. | 10 | 10 | | 2 | 9"), giorno("30/09/2022"));
    const [riga] = rilevazione.righe;
    if (!riga) throw new Error("no row");
    expect(puntiDi(riga, rilevazione, "cumulati", []).map(({ giorno: al, sal }) => [al, sal])).toEqual([
      [giorno("30/04/2022"), 0.2],
      [giorno("31/08/2022"), 0.9],
    ]);
  });
});
