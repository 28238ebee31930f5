import { nomiDeiFile } from "../../../src/raccolta/scheda/nomiDeiFile";

describe("nomiDeiFile", () => {
  it("gives names that Windows takes, none like another whatever its case", () => {
    const responsabili = [
      "SG",
      "sg",
      "I/II",
      "con",
      "  . ",
      "Ufficio «A»: <x>?*|\u0007",
      "..\\..\\etc",
      "a".repeat(200),
      "COM1.x",
    ];
    const nomi = nomiDeiFile(responsabili, 2019);
    expect(nomi.slice(0, 4)).toEqual([
      "Consuntivi 2019 - SG.xlsx",
      "Consuntivi 2019 - sg (2).xlsx",
      "Consuntivi 2019 - I-II.xlsx",
      "Consuntivi 2019 - _con.xlsx",
    ]);
    expect(new Set(nomi.map((nome) => nome.toLowerCase())).size).toBe(responsabili.length);
    for (const nome of nomi) expect(nome).not.toMatch(/[<>:"/\\|?*\p{Cc}]|[. ]\.xlsx$/u);
    expect(Math.max(...nomi.map(({ length }) => length))).toBeLessThan(120);
  });
});
