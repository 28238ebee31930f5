import type { Cella } from "../../../src/domain/Cella";
import { suTanti } from "../../../src/domain/parole/suTanti";

const testo = (valore: string): Cella => ({ tipo: "testo", valore });
const numero = (valore: number, formato = "General"): Cella => ({ tipo: "numero", valore, formato });

/** What both come to in words, null where nobody can tell. */
function letti(target: Cella, consuntivo: string): readonly (string | number)[] | null {
  const entrambi = suTanti(target, consuntivo);
  return entrambi?.map((cella) => ("valore" in cella ? String(cella.valore) : "")) ?? null;
}

describe("so many out of so many, against a figure", () => {
  it.each<[string, Cella, string, readonly string[]]>([
    ["the whole", numero(5), "4 su 5", ["5", "4"]],
    ["the whole, with its noun", numero(5), "N. 4 su 5 sportelli", ["5", "4"]],
    ["the whole, with few letters", numero(5), "n 4 su 5 uo e", ["5", "4"]],
    ["the whole, without spaces", numero(5), "n4/5", ["5", "4"]],
    ["the whole, with its share", numero(5), "4/5 (80%)", ["5", "4"]],
    ["the whole, with a share of decimals", numero(8), "1/8 (12,5%)", ["8", "1"]],
    ["the whole, with a share of English decimals", numero(8), "1 out of 8 = 12.5 %", ["8", "1"]],
    ["the whole, with a share rounded", numero(3), "1 su 3 (33%)", ["3", "1"]],
    ["the whole, with a share that is the same", numero(5), "4 su 5 =80%", ["5", "4"]],
    ["the whole, with a share in brackets after the sign", numero(5), "4 su 5 (=80%)", ["5", "4"]],
    ["the whole, without any room", numero(5), "4di5(= 80%)", ["5", "4"]],
    ["all of it", numero(5), "5 su 5", ["5", "5"]],
    ["none of it", numero(5), "0 su 5", ["5", "0"]],
    ["a share", testo("80%"), "4/5", ["80%", "80%"]],
    ["a share of decimals", testo("80%"), "1 di 8", ["80%", "12,5%"]],
  ])("is read against %s", (_, target, consuntivo, attesi) => {
    expect(letti(target, consuntivo)).toEqual(attesi);
  });

  it.each<[string, Cella, string]>([
    ["another whole", numero(10), "4 su 5"],
    ["more than the whole", numero(5), "6 su 5"],
    ["nothing out of nothing", numero(0), "0 su 0"],
    ["a share that is another", numero(5), "4/5 (90%)"],
    ["a share next to it", numero(5), "4/5 (79%)"],
    ["the number of an act", testo("100%"), "75/2020"],
    ["the first year there may be", testo("100%"), "75/1990"],
    ["the last year there may be", testo("100%"), "75/2100"],
    ["words before it", numero(5), "circa 4 su 5"],
    ["words and figures after it", numero(5), "4 su 5, di cui 2 nuovi"],
    ["letters right after it", numero(5), "4 su 5x"],
    ["too short a noun", numero(5), "4 su 5 x"],
    ["a longer text", numero(5), `4 su 5 ${"uffici ".repeat(9)}`],
    ["what is no fraction", numero(5), "quasi tutti"],
  ])("is not read against %s", (_, target, consuntivo) => {
    expect(letti(target, consuntivo)).toBeNull();
  });

  it.each(["75/1989", "75/2101"])("is no year in %s", (consuntivo) => {
    expect(letti(testo("100%"), consuntivo)).not.toBeNull();
  });
});

describe("so many out of so many on both sides", () => {
  it.each<[string, string, string, readonly string[]]>([
    ["of one whole", "18/20", "15/20", ["18", "15"]],
    ["of two wholes", "18/20", "12/16", ["90%", "75%"]],
    ["with an operator", ">= 18/20", "15 su 20", [">=18", "15"]],
    ["where one alone may be a day", "3/12", "2 su 12", ["3", "2"]],
    ["where the other alone may be a day", "3 su 12", "2/12", ["3", "2"]],
    ["where the whole is past a short year", "10/50", "9/50", ["10", "9"]],
    ["where more than a month is done of a short year", "13/49", "14/49", ["13", "14"]],
    ["with its share", "3/12 (25%)", "2/12", ["3", "2"]],
    ["with its noun", "3/12 bandi", "2/12", ["3", "2"]],
  ])("are read %s", (_, target, consuntivo, attesi) => {
    expect(letti(testo(target), consuntivo)).toEqual(attesi);
  });

  it.each([
    ["days", "3/12", "2/12"],
    ["days of the first months", "3/5", "2/5"],
    ["the last days of a month", "12/12", "11/12"],
    ["months", "09/24", "11/24"],
    ["months of the first short year", "08/10", "06/10"],
    ["months of the last short year", "12/49", "10/49"],
    ["two years", "23/24", "24/25"],
  ])("are not read where both may be %s", (_, target, consuntivo) => {
    expect(letti(testo(target), consuntivo)).toBeNull();
  });

  it("are not read where nothing is asked for", () => {
    expect(letti(testo("0 su 20"), "15/20")).toBeNull();
  });

  it("are not read where the target is no fraction", () => {
    expect(letti(testo("quasi tutti"), "15/20")).toBeNull();
  });

  it("are not read against no target", () => {
    expect(letti({ tipo: "vuota" }, "15/20")).toBeNull();
  });
});
