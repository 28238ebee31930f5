import { misuratoDi } from "../support/letto";
import { foglioDi } from "../support/foglio";

const salDi = (testo: string) =>
  misuratoDi(foglioDi(testo)).indicatori.map(({ misura, anomalie }) => [
    misura.sal,
    misura.verso?.origine,
    anomalie.filter(({ gravita }) => gravita !== "nota").length,
  ]);

describe("a column that states the direction", () => {
  it("decides it, whatever the words of the indicator say", () => {
    expect(
      salDi(
        `Indicatore | Verso | Target | Consuntivo
         Valore rilevato A | Crescente | 100 | 50
         Valore rilevato B | Decrescente | 10 | 20
         Tempi medi di lavorazione | Crescente | 10 | 5
         Utenti raggiunti | Decrescente | 100 | 200`,
      ),
    ).toEqual([
      [0.5, "colonna", 0],
      [0.5, "colonna", 0],
      [0.5, "colonna", 0],
      [0.5, "colonna", 0],
    ]);
  });

  it("is read in signs and in English", () => {
    expect(
      salDi(
        `Indicator | Desired direction | Target | Actual
         Measured value A | Higher is better | 100 | 50
         Measured value B | Lower is better | 10 | 20
         Measured value C | ↓ | 10 | 5`,
      ).map(([sal]) => sal),
    ).toEqual([0.5, 0.5, 1]);
    expect(
      salDi(
        `Indicatore | Segno | Target | Consuntivo
         Valore rilevato A | + | 100 | 50
         Valore rilevato B | - | 10 | 20
         Valore rilevato C | + | 10 | 5`,
      ).map(([sal]) => sal),
    ).toEqual([0.5, 0.5, 0.5]);
  });

  it("takes a dash for nothing where no cell states a direction", () => {
    const righe = salDi(
      `Indicatore | Polarità | Target | Consuntivo
       Utenti raggiunti | - | 100 | 50
       Corsi realizzati | - | 10 | 5`,
    );
    expect(righe.map(([sal, origine]) => [sal, origine])).toEqual([
      [0.5, "parole"],
      [0.5, "parole"],
    ]);
  });

  it("leaves a doubt where a cell cannot be read", () => {
    const [, , terza] = salDi(
      `Indicatore | Verso | Target | Consuntivo
       Utenti raggiunti | Crescente | 100 | 50
       Corsi realizzati | Crescente | 10 | 5
       Visite guidate | vedi regolamento interno | 10 | 5`,
    );
    expect(terza).toEqual([0.5, "dubbio", 1]);
  });
});
