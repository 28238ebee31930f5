import { obiettiviContati, obiettiviOf } from "../../../../src/relazione/tabelle/esiti/obiettivi";
import { foglioDi } from "../../../support/foglio";
import { misuratoDi } from "../../../support/letto";

const contati = (tabella: string) => {
  const misurato = misuratoDi(foglioDi(tabella));
  return [obiettiviOf({ misurato }).length, obiettiviContati({ misurato }).length];
};
const risultati = (tabella: string) => {
  const misurato = misuratoDi(foglioDi(tabella));
  const sal = new Map(misurato.aggregati.map(({ nodo, media }) => [nodo.id, media.sal]));
  return obiettiviContati({ misurato }).map(({ nodo, quante }) => [sal.get(nodo.id), quante]);
};

const foglio = (secondo: string, terzo: string) => `
  Prospettiva | Obiettivo | Indicatore | Target | Consuntivo
  P1 Crescita | OB1 Digitale | Numero di corsi | 10 | 10
  P1 Crescita | OB2 Altro | Numero di eventi | 10 | 5
  P2 Persone | ${secondo} | Numero di corsi | 10 | ${terzo}`;

describe("obiettiviContati", () => {
  it("counts an objective that comes back under another prospettiva once", () => {
    expect(contati(foglio("OB1 Digitale", "10"))).toEqual([3, 2]);
  });

  it("counts one with several results by the lowest, and by the part that is not measured before any", () => {
    expect(risultati(foglio("OB1 Digitale", "4"))).toEqual([
      [0.4, 2],
      [0.5, 1],
    ]);
    expect(risultati(foglio("OB1 Digitale", ""))).toEqual([
      [null, 2],
      [0.5, 1],
    ]);
  });

  it.each([
    ["another name under the same code", "OB1 Analogico", "10"],
    ["no code to know it by", "Digitale", "10"],
  ])("counts each of those with %s", (_, nome, consuntivo) => {
    expect(contati(foglio(nome, consuntivo))).toEqual([3, 3]);
  });
});
