import { scalaDetta } from "../../../src/misura/riga/scalaDetta";
import { foglioDi } from "../../support/foglio";
import { misuratoDi } from "../../support/letto";

describe("scalaDetta", () => {
  it.each<[string, number]>([
    ["Soddisfazione degli utenti (1-10)", 10],
    ["Gradimento [0 - 5]", 5],
    ["Voto medio da 1 a 10", 10],
    ["Livello di gradimento, scala da 1 a 4", 4],
    ["Customer satisfaction, scale from 1 to 5", 5],
    ["Score 0-100 of the audit", 100],
    ["Punteggio medio del questionario su 7", 7],
    ["Voto medio su 30", 30],
  ])("finds the top in «%s»", (testo, cima) => {
    expect(scalaDetta(testo)).toBe(cima);
  });

  it.each([
    "Numero di corsi",
    "Azioni da 1 a 10 del piano",
    "Giorni (3-10)",
    "Punteggio 45",
    "Numero di voti scrutinati su 100 sezioni in 10 comuni",
    "Corsi (1-12)",
  ])("finds none in «%s»", (testo) => {
    expect(scalaDetta(testo)).toBe(Infinity);
  });

  it("asks about a figure beyond it, and about none within it", () => {
    const righe = [
      "Soddisfazione degli utenti (1-10) | 8 | 38",
      "Soddisfazione dei fornitori (1-10) | 8 | 7",
      "Gradimento, scala da 1 a 5 | 70 | 4",
      "Gradimento dei corsi, scala da 1 a 5 | 80% | 70%",
    ];
    const { indicatori } = misuratoDi(foglioDi(`Indicatore | Target | Consuntivo\n${righe.join("\n")}`));
    expect(indicatori.map(({ misura }) => misura.sal)).toEqual([null, 0.875, null, 0.875]);
    expect(indicatori[0]?.anomalie).toMatchObject([{ codice: "unita-incoerenti", dati: { motivo: "oltre-la-scala" } }]);
  });
});
