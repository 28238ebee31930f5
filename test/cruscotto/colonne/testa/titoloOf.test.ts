import { findIntestazioni } from "../../../../src/cruscotto/colonne/testa/findIntestazioni";
import { titoloOf } from "../../../../src/cruscotto/colonne/testa/titoloOf";
import { Unioni } from "../../../../src/cruscotto/griglia/Unioni";
import { foglioDi } from "../../../support/foglio";
import { unione } from "../../../support/letto";

type Unita = readonly (readonly [number, number, number, number])[];

/** The heading of the first block of a sheet; `nomi` are the columns that hold names. */
function titolo(tabella: string, nomi: readonly number[] = [], unite: Unita = []) {
  const grid = foglioDi(
    tabella,
    "Foglio1",
    unite.map((una) => unione(...una)),
  );
  const unioni = new Unioni(grid);
  const [testa, ...altre] = findIntestazioni(grid, unioni);
  if (!testa) throw new Error("no header");
  const trovato = titoloOf(testa, unioni, altre, (colonna) => nomi.includes(colonna));
  return trovato && { ...trovato, accanto: trovato.accanto?.testo ?? null };
}

const RIGHE = "\n1 | Visite | 10 | 9";

describe("titoloOf", () => {
  it("takes words after a label that has no names under it", () => {
    expect(titolo(`Prospettiva | IMPRESE | Target | Consuntivo${RIGHE}`)).toEqual({
      testo: "IMPRESE",
      etichetta: "prospettiva",
      colonna: 1,
      accanto: "Prospettiva",
    });
    expect(titolo(`Cod. | IMPRESE | Target | Consuntivo${RIGHE}`)).toMatchObject({ etichetta: "codice" });
    expect(titolo(`Obiettivo | IMPRESE | Target | Consuntivo${RIGHE}`)).toMatchObject({ etichetta: "obiettivo" });
  });

  it("takes no words after a label that has names under it", () => {
    expect(titolo(`Prospettiva | IMPRESE | Target | Consuntivo${RIGHE}`, [0])).toBeNull();
  });

  it("takes no words after a heading that is no label", () => {
    expect(titolo(`Baseline | IMPRESE | Target | Consuntivo${RIGHE}`)).toBeNull();
    expect(titolo(`Zarvio | IMPRESE | Target | Consuntivo${RIGHE}`)).toBeNull();
  });

  it("takes the word for who answers after a label alone", () => {
    expect(titolo(`Missione | Servizi ai cittadini | Target | Consuntivo${RIGHE}`)).toMatchObject({
      testo: "Servizi ai cittadini",
      etichetta: "area",
    });
    expect(titolo(`Missione | Servizi ai cittadini | Target | Consuntivo${RIGHE}`, [0])).toBeNull();
    expect(titolo(`Baseline | Servizi ai cittadini | Target | Consuntivo${RIGHE}`)).toBeNull();
    expect(titolo(`Servizi ai cittadini | Baseline | Target | Consuntivo${RIGHE}`)).toBeNull();
  });

  it("takes words that begin with a code", () => {
    expect(titolo(`3. Imprese competitive | Baseline | Target | Consuntivo${RIGHE}`)).toEqual({
      testo: "3. Imprese competitive",
      etichetta: null,
      colonna: 0,
      accanto: null,
    });
  });

  it("takes words over several columns", () => {
    expect(titolo(`IMPRESE | | Target | Consuntivo${RIGHE}`)).toBeNull();
    expect(titolo(`IMPRESE | | Target | Consuntivo${RIGHE}`, [], [[0, 0, 1, 2]])).toMatchObject({ testo: "IMPRESE" });
    expect(titolo(`IMPRESE | | Target | Consuntivo${RIGHE}`, [], [[0, 0, 1, 1]])).toBeNull();
  });

  it("takes words that change from one header to the next", () => {
    const due = (secondo: string) =>
      titolo(`IMPRESE | Baseline | Target | Consuntivo${RIGHE}\n${secondo} | Baseline | Target | Consuntivo${RIGHE}`);
    expect(due("TERRITORIO")).toMatchObject({ testo: "IMPRESE", etichetta: null });
    expect(due("IMPRESE")).toBeNull();
    expect(due("Obiettivo")).toBeNull();
    expect(due("")).toBeNull();
  });

  it("takes words before the first figure alone", () => {
    expect(titolo("Target | IMPRESE | Consuntivo | Note\n10 | a | 9 | b", [], [[0, 1, 1, 1]])).toBeNull();
    expect(titolo("Target | 3. Imprese | Consuntivo | Note\n10 | a | 9 | b")).toBeNull();
    expect(titolo("Peso | 3. Imprese | Target | Consuntivo\n10 | a | 9 | b")).toBeNull();
    expect(titolo("SAL | 3. Imprese | Target | Consuntivo\n10 | a | 9 | b")).toBeNull();
  });

  it("takes nothing beside a column of indicators", () => {
    expect(titolo(`Indicatore | 3. Imprese competitive | Target | Consuntivo${RIGHE}`)).toBeNull();
  });
});
