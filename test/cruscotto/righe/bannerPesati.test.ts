import { foglioDi } from "../../support/foglio";
import { misuratoDi } from "../../support/letto";

/** The headings of a sheet with their weights, and its total. */
function albero(tabella: string, nome = "Scheda dirigente") {
  const { aggregati, ente } = misuratoDi(foglioDi(tabella, nome), { anno: 2020 });
  return {
    nodi: aggregati.map(({ nodo }) => [nodo.nome, nodo.padre, nodo.peso]),
    totale: Number(((ente.sal ?? 0) * 100).toFixed(2)),
  };
}

describe("a banner with a weight", () => {
  it("weighs the rows below it, wherever its words stand", () => {
    const aSinistra = albero(`Codice | Indicatore | Peso | Target | Consuntivo | SAL
      PRIORITÀ 1 | | 40% | | |
      A1 | Numero di eventi | 100% | 10 | 8 | 80%
      PRIORITÀ 2 | | 60% | | |
      B1 | Numero di corsi | 50% | 10 | 10 | 100%
      B2 | Numero di report | 50% | 10 | 9 | 90%`);
    const traINomi = albero(`Indicatore | Peso | Target | Consuntivo | SAL
      Priorità 1 – Ente | 40% | | |
      Numero di eventi | 100% | 10 | 8 | 80%
      Priorità 2 – Individuali | 60% | | |
      Numero di corsi | 50% | 10 | 10 | 100%
      Numero di report | 50% | 10 | 9 | 90%`);
    const traGliObiettivi = albero(`Goal | Indicator | Weight | Target | Actual | Achievement
      Results of the organisation | | 40 | | |
      Events | Number of events | 100 | 10 | 8 | 80%
      Own goals | | 60 | | |
      Courses | Number of courses | 50 | 10 | 10 | 100%
      Reports | Number of reports | 50 | 10 | 9 | 90%`);
    expect([aSinistra, traINomi, traGliObiettivi].map(({ totale }) => totale)).toEqual([89, 89, 89]);
    expect(aSinistra.nodi).toEqual([
      ["PRIORITÀ 1", null, 0.4],
      ["PRIORITÀ 2", null, 0.6],
    ]);
  });

  it("gathers objectives that have a weight of their own", () => {
    const { nodi, totale } = albero(`Indicatore | Peso | Target | Consuntivo | SAL
      PRIORITÀ 1 | 40% | | |
      Obiettivo A1 | 50% | | |
      n. eventi | 100% | 10 | 8 | 80%
      Obiettivo A2 | 50% | | |
      n. corsi | 70% | 10 | 10 | 100%
      n. studenti | 30% | 100 | 50 | 50%
      PRIORITÀ 2 | 60% | | |
      n. controlli | 100% | 20 | 20 | 100%`);
    expect(totale).toBe(93);
    expect(nodi).toEqual([
      ["PRIORITÀ 1", null, 0.4],
      ["Obiettivo A1", 0, 0.5],
      ["Obiettivo A2", 0, 0.5],
      ["PRIORITÀ 2", null, 0.6],
    ]);
  });

  it("is no row that nobody has filled yet", () => {
    const { indicatori } = misuratoDi(
      foglioDi(`Indicatore | Peso | Target | Consuntivo
        Programma di formazione approvato | 40% | |
        Numero di eventi | 30% | 10 | 8
        Numero di corsi | 30% | 10 | 10`),
    );
    expect(indicatori.map(({ indicatore }) => indicatore.nome)).toContain("Programma di formazione approvato");
  });
});
