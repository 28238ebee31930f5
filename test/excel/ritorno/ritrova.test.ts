import { ritrova } from "../../../src/excel/ritorno/ritrova";
import { testimoniOf, type FoglioRiletto } from "../../../src/excel/leggi/testimoni";

const letto = (righe: readonly (readonly unknown[])[]): FoglioRiletto => ({
  lettura: (riga, colonna) => righe[riga]?.[colonna] ?? "",
  righe: righe.length,
  colonne: Math.max(...righe.map(({ length }) => length)),
});

const PRIMA = [
  ["Codice", "Indicatore", "Target", "Consuntivo", "SAL"],
  ["A1", "n. imprese", 12, 11, 0.9],
  ["A2", "n. imprese", 10, 5, 0.5],
  ["A3", "Tempi medi", 6, 9, 1],
];
const vuoto = { formula: "", formato: "General" };
const TESTIMONI = testimoniOf(
  letto(PRIMA),
  [1, 2, 3].map((riga) => ({ riga, colonna: 4, prima: vuoto, dopo: vuoto })),
);
const righe = (ora: readonly (readonly unknown[])[], isInMezzo = false) => {
  const ritrovate = ritrova(TESTIMONI, letto(ora), isInMezzo);
  return {
    righe: [1, 2, 3].map((riga) => ritrovate.riga(riga)),
    sal: ritrovate.colonna(4),
    isFermo: ritrovate.isFermo,
  };
};

describe("the rows and columns of a command", () => {
  it("are where they were on a sheet that has not moved", () => {
    expect(righe(PRIMA)).toEqual({ righe: [1, 2, 3], sal: 4, isFermo: true });
  });

  it("are found where an insertion, a deletion or a sort has put them", () => {
    const [testa, uno, due, tre] = PRIMA;
    expect(righe([testa!, [], uno!, due!, tre!]).righe).toEqual([2, 3, 4]);
    expect(righe([testa!, uno!, tre!]).righe).toEqual([1, null, 2]);
    expect(righe([testa!, tre!, uno!, due!]).righe).toEqual([2, 3, 1]);
    expect(righe(PRIMA.map((riga) => ["", ...riga])).sal).toBe(5);
    expect(righe(PRIMA.map((riga) => riga.filter((_, at) => at !== 2))).sal).toBe(3);
  });

  it("have places that lines move, and a sort does not", () => {
    const [testa, uno, due, tre] = PRIMA;
    const posti = (ora: readonly (readonly unknown[])[]) => {
      const { posto } = ritrova(TESTIMONI, letto(ora));
      return [1, 2, 3].map((riga) => posto(riga));
    };
    expect(posti([testa!, [], uno!, due!, tre!])).toEqual([2, 3, 4]);
    expect(posti([testa!, tre!, due!, uno!])).toEqual([1, 2, 3]);
    expect(posti([testa!, tre!, [], due!, uno!])).toEqual([1, 3, 4]);
    expect(posti([testa!, uno!, tre!])).toEqual([1, null, 2]);
    expect(posti([testa!, due!, tre!])).toEqual([null, 1, 2]);
    expect(posti([testa!, uno!, due!])).toEqual([1, 2, null]);
    // Another name, in the same place.
    expect(posti([testa!, uno!, ["A2", "n. enti", 10, 5, 0.5], tre!])).toEqual([1, 2, 3]);
    expect(posti([testa!, uno!, due!, ["A3", "Tempi", 6, 9, 1]])).toEqual([1, 2, 3]);
  });

  it("stand where their neighbours say while a command is under way, though somebody has typed over their words", () => {
    const [testa, uno, due, tre] = PRIMA;
    const rinominata = ["=2+2", "n. imprese", 10, 5, 0.5];
    const ora = [testa!, uno!, rinominata, tre!];
    expect(righe(ora, true).righe).toEqual([1, 2, 3]);
    expect(righe([testa!, [], uno!, rinominata, tre!], true).righe).toEqual([2, 3, 4]);
    expect(righe([testa!, uno!, due!, ["", "Tempi medi", 6, 9, 1]], true).righe).toEqual([1, 2, 3]);
    // It may be another row, long after.
    expect(righe(ora).righe).toEqual([1, null, 3]);
    // Deleted, or swapped with another.
    expect(righe([testa!, uno!, tre!], true).righe).toEqual([1, null, 2]);
    expect(righe([testa!, due!, uno!, tre!], true).righe).toEqual([2, 1, 3]);
  });

  it("are found behind a column that was inserted before the one that the command has added", () => {
    const senza = PRIMA.map((riga) => riga.slice(0, 4));
    const nuova = [0, 1, 2, 3].map((riga) => ({
      ...{ riga, colonna: 4, prima: vuoto },
      dopo: riga === 0 ? { formula: "SAL", formato: "General" } : { formula: "=D2/C2", formato: "0%" },
    }));
    const testimoni = testimoniOf(letto(senza), nuova);
    const sal = (ora: readonly (readonly unknown[])[]) => ritrova(testimoni, letto(ora)).colonna(4);
    expect(sal(senza)).toBe(4);
    expect(sal(PRIMA)).toBe(4);
    expect(sal(PRIMA.map((riga) => [...riga.slice(0, 4), "", ...riga.slice(4)]))).toBe(5);
  });

  it("are not found where their column was deleted", () => {
    expect(righe(PRIMA.map((riga) => riga.slice(0, 4))).sal).toBeNull();
  });
});
