import { viciniDi } from "../../../src/taskpane/indicatore/indicatoreAt";
import { indicatoreMisurato } from "../misurati";

const TRE = [3, 6, 9].map((riga) => indicatoreMisurato({ riga }));

describe("viciniDi", () => {
  it.each([
    ["on the first", 3, { qui: 0, precedente: null, seguente: 1 }],
    ["on the second", 6, { qui: 1, precedente: 0, seguente: 2 }],
    ["between two", 7, { qui: null, precedente: 1, seguente: 2 }],
    ["above all", 0, { qui: null, precedente: null, seguente: 0 }],
    ["below all", 12, { qui: null, precedente: 2, seguente: null }],
  ])("knows the indicators around a cell %s", (_, riga, vicini) => {
    expect(viciniDi(TRE, { riga, colonna: 0 })).toEqual(vicini);
  });

  it("begins with the first while no cell is selected", () => {
    expect(viciniDi(TRE, null)).toEqual({ qui: null, precedente: null, seguente: 0 });
    expect(viciniDi([], null)).toEqual({ qui: null, precedente: null, seguente: null });
  });

  it("tells apart cruscotti side by side by their columns", () => {
    const [sinistra] = TRE;
    const indicatore = { ...sinistra!.indicatore };
    const spostate = Object.entries(indicatore.colonne).map(([nome, at]) => [nome, at === null ? null : at + 10]);
    const colonne = Object.fromEntries(spostate) as typeof indicatore.colonne;
    const affiancati = [sinistra!, { ...sinistra!, indicatore: { ...indicatore, colonne } }];
    expect(viciniDi(affiancati, { riga: 3, colonna: 4 }).qui).toBe(0);
    expect(viciniDi(affiancati, { riga: 3, colonna: 12 }).qui).toBe(1);
    expect(viciniDi(affiancati, { riga: 3, colonna: 30 }).qui).toBe(1);
  });
});
