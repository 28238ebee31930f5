import type { Punto } from "../../../src/periodo/puntiDi";
import { disegnoDei } from "../../../src/taskpane/indicatore/disegnoDei";

const numero = (valore: number) => ({ tipo: "numero", valore, formato: "numero" }) as const;

function punto(giorno: number, valore: number | null, target: Punto["target"] = numero(20)): Punto {
  const cifra = valore === null ? null : ({ valore, unita: "numero" } as const);
  return {
    giorno,
    risultato: valore === null ? { tipo: "vuota" } : numero(valore),
    cifra,
    target,
    sal: null,
    stato: null,
  };
}

describe("disegnoDei", () => {
  it("draws the figures of a year from 0 to the highest of them and of their target", () => {
    expect(disegnoDei([punto(10, 5), punto(20, 10)])).toEqual({
      momenti: [
        { quando: 10, quota: 0.25 },
        { quando: 20, quota: 0.5 },
      ],
      linea: 1,
    });
  });

  it("leaves a gap where a day has no figure, and no line where the target is none", () => {
    const inParole = { tipo: "testo", valore: "mantenimento" } as const;
    expect(disegnoDei([punto(10, 4), punto(20, null), punto(30, 8, inParole)])).toEqual({
      momenti: [
        { quando: 10, quota: 0.5 },
        { quando: 20, quota: null },
        { quando: 30, quota: 1 },
      ],
      linea: null,
    });
  });

  it("begins below 0 where a figure is below it", () => {
    expect(disegnoDei([punto(10, -10), punto(20, 10, numero(0))])).toEqual({
      momenti: [
        { quando: 10, quota: 0 },
        { quando: 20, quota: 1 },
      ],
      linea: 0.5,
    });
  });

  it("draws nothing of one figure", () => {
    expect(disegnoDei([punto(10, 4), punto(20, null)])).toBeNull();
  });
});
