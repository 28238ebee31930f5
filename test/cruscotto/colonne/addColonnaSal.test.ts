import { addColonnaSal } from "../../../src/cruscotto/colonne/addColonnaSal";
import { letteraOf } from "../../../src/cruscotto/griglia/letteraOf";
import type { SheetGrid } from "../../../src/cruscotto/griglia/SheetGrid";
import { readCruscotto } from "../../../src/cruscotto/readCruscotto";
import { foglioDi } from "../../support/foglio";
import { cruscottoOf, unione } from "../../support/letto";

type Unita = readonly (readonly [number, number, number, number])[];
const foglio = (tabella: string, unite: Unita = []) =>
  foglioDi(
    tabella,
    "Foglio1",
    unite.map((una) => unione(...una)),
  );

const rileggi = (grid: SheetGrid) => {
  const letto = readCruscotto(grid);
  return letto.tipo === "cruscotto" ? letto.cruscotto : null;
};

/** The cells that would bear the new headers: "D1". */
function celle(tabella: string, unite: Unita = []): readonly string[] | null {
  const grid = foglio(tabella, unite);
  const con = addColonnaSal(grid, cruscottoOf(grid), rileggi);
  return con && con.intestazioni.map(({ riga, colonna }) => `${letteraOf(colonna)}${riga + 1}`);
}

const RIGHE = "\nVisite | 10 | 9\nCorsi | 20 | 20";

describe("addColonnaSal", () => {
  it("stands beside the consuntivo, where that is empty", () => {
    expect(celle(`Indicatore | Target | Consuntivo${RIGHE}`)).toEqual(["D1"]);
    expect(
      celle("Indicatore | Target | Consuntivo | | Note\nVisite | 10 | 9 | | bene\nCorsi | 20 | 20 | | male"),
    ).toEqual(["D1"]);
  });

  it("stands beside the last heading, where something stands beside the consuntivo", () => {
    expect(celle("Indicatore | Target | Consuntivo | Note\nVisite | 10 | 9 | bene\nCorsi | 20 | 20 | male")).toEqual([
      "E1",
    ]);
    expect(
      celle("Indicatore | Target | Consuntivo | | Note\nVisite | 10 | 9 | x | bene\nCorsi | 20 | 20 | | male"),
    ).toEqual(["F1"]);
  });

  it("stands nowhere under what is merged over it", () => {
    const tabella = "Indicatore | Target | Consuntivo | | Note\nVisite | 10 | 9 | | bene\nCorsi | 20 | 20 | | male";
    expect(celle(tabella, [[1, 2, 1, 2]])).toEqual(["F1"]);
  });

  it("stands nowhere where there is no room", () => {
    expect(
      celle("Indicatore | Target | Consuntivo | Note | \nVisite | 10 | 9 | bene | x\nCorsi | 20 | 20 | male | y"),
    ).toBeNull();
  });

  it("has nothing to add where each has its own", () => {
    expect(celle("Indicatore | Target | Consuntivo | SAL\nVisite | 10 | 9 | 90%\nCorsi | 20 | 20 | 100%")).toBeNull();
  });

  it("has nothing to add where there is no consuntivo", () => {
    expect(celle("Obiettivo | Indicatore | Target\nVerde | Visite | 10\nVerde | Corsi | 20")).toBeNull();
  });

  it("stands over each block of a sheet", () => {
    expect(celle(`Indicatore | Target | Consuntivo${RIGHE}\nIndicatore | Target | Consuntivo\nMostre | 3 | 4`)).toEqual(
      ["D1", "D4"],
    );
  });

  it("stands beside each of those side by side", () => {
    const testa = "Indicatore | Target | Consuntivo";
    expect(
      celle(`${testa} | | ${testa} |\nVisite | 10 | 9 | | Corsi | 20 | 3 |\nMostre | 1 | 2 | | Prestiti | 3 | 4 |`),
    ).toEqual(["D1", "H1"]);
  });

  it("stands on the row of the words, under groups", () => {
    expect(
      celle(" | 2024 | \nIndicatore | Target | Consuntivo\nVisite | 10 | 9\nCorsi | 20 | 20", [[0, 1, 1, 2]]),
    ).toEqual(["D2"]);
  });

  it("stands on the row where the sheet is read as it was", () => {
    const tabella = "Indicatore | Target | Consuntivo\n | (n.) | (n.)\nVisite | 10 | 9\nCorsi | 20 | 20";
    expect(celle(tabella)).toEqual(["D1"]);
  });

  it("writes the word on the sheet, which is widened with blank cells", () => {
    const grid = foglio(`Indicatore | Target | Consuntivo${RIGHE}`);
    const con = addColonnaSal(grid, cruscottoOf(grid), rileggi);
    expect(con?.grid.celle.map((riga) => riga[3])).toEqual([
      { tipo: "testo", valore: "SAL" },
      { tipo: "vuota" },
      { tipo: "vuota" },
    ]);
    expect(con?.grid.formule.map((riga) => riga[3])).toEqual(["", "", ""]);
    expect(con?.grid.formati.map((riga) => riga[3])).toEqual(["General", "General", "General"]);
    expect(con?.grid.celle[1]?.slice(0, 3)).toEqual(grid.celle[1]);
    expect(grid.celle[0]).toHaveLength(3);
  });

  it("gives up where the sheet would be read otherwise", () => {
    const grid = foglio(`Indicatore | Target | Consuntivo${RIGHE}`);
    const cruscotto = cruscottoOf(grid);
    const [primo] = cruscotto.indicatori;
    if (!primo) throw new Error("no row");
    const con = (mutata: (letto: typeof cruscotto) => typeof cruscotto) =>
      addColonnaSal(grid, cruscotto, (altra) => {
        const letto = rileggi(altra);
        return letto && mutata(letto);
      });
    expect(con((letto) => letto)).not.toBeNull();
    expect(addColonnaSal(grid, cruscotto, () => null)).toBeNull();
    const senza = { ...cruscotto.indicatori[1]!, nome: "Altro" };
    expect(con((letto) => ({ ...letto, indicatori: letto.indicatori.slice(1) }))).toBeNull();
    expect(con((letto) => ({ ...letto, indicatori: [letto.indicatori[0]!, senza] }))).toBeNull();
    expect(
      con((letto) => ({ ...letto, indicatori: letto.indicatori.map((uno) => ({ ...uno, riga: uno.riga + 1 })) })),
    ).toBeNull();
    expect(
      con((letto) => ({ ...letto, indicatori: letto.indicatori.map((uno) => ({ ...uno, padre: 7 })) })),
    ).toBeNull();
    const conColonne = (colonne: Partial<(typeof primo)["colonne"]>) =>
      con((letto) => ({
        ...letto,
        indicatori: letto.indicatori.map((uno) => ({ ...uno, colonne: { ...uno.colonne, ...colonne } })),
      }));
    expect(conColonne({ sal: null })).toBeNull();
    expect(conColonne({ sal: 2 })).toBeNull();
    expect(conColonne({ consuntivo: 1 })).toBeNull();
  });
});
