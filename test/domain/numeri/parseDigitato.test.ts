import type { Cella } from "../../../src/domain/Cella";
import { parseDigitato, type DubbioDigitato } from "../../../src/domain/numeri/parseDigitato";

const numero = (valore: number, formato = "General"): Cella => ({ tipo: "numero", valore, formato });
const testo = (valore: string): Cella => ({ tipo: "testo", valore });

describe("parseDigitato", () => {
  it.each<readonly [string, string, Cella]>([
    ["1.140", "General", numero(1140)],
    ["542.816,75", "General", numero(542816.75)],
    ["-7,01", "0.00", numero(-7.01, "0.00")],
    ["95%", "General", numero(0.95, "0%")],
    ["95,5 %", "0.00", numero(0.955, "0.00%")],
    ["95", "0%", numero(0.95, "0%")],
    ["0", "0%", numero(0, "0%")],
    ["31/12/2019", "General", numero(43830, "dd/mm/yyyy")],
    ["31.12.19", "m/d/yyyy", numero(43830, "m/d/yyyy")],
    ["70", "dd/mm/yyyy", numero(70, "dd/mm/yyyy")],
    ["12", "@", testo("12")],
    ["'12", "General", testo("12")],
    ["≥ 80%", "General", testo("≥ 80%")],
    ["31/02/2019", "General", testo("31/02/2019")],
    ["vero", "General", { tipo: "booleano", valore: true }],
    [" ", "0%", { tipo: "vuota" }],
    ["-", "General", testo("-")],
  ])("reads %j typed in a cell of format %s as an Italian Excel does", (digitato, formato, cella) => {
    expect(parseDigitato(digitato, formato)).toEqual({ cella, dubbio: null });
  });

  it.each<readonly [string, string, Cella, DubbioDigitato]>([
    ["0,5", "0%", numero(0.5, "0%"), "percentuale"],
    ["15/9", "General", testo("15/9"), "giorno-e-mese"],
    ["3.5", "General", testo("3.5"), "giorno-e-mese"],
    ["=E4*2", "General", testo("=E4*2"), "formula"],
    ["+E4", "General", testo("+E4"), "formula"],
  ])("says what is not certain about %j in a cell of format %s", (digitato, formato, cella, dubbio) => {
    expect(parseDigitato(digitato, formato)).toEqual({ cella, dubbio });
  });
});
