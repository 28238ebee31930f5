import { accantoOf } from "../../../src/cruscotto/colonne/accantoOf";
import { findBlocchi } from "../../../src/cruscotto/colonne/findBlocchi";
import { lettureDi, rispostePer } from "../../../src/cruscotto/colonne/letture";
import { findIntestazioni } from "../../../src/cruscotto/colonne/testa/findIntestazioni";
import type { Intestazione } from "../../../src/cruscotto/colonne/testa/Intestazione";
import { Unioni } from "../../../src/cruscotto/griglia/Unioni";
import { NESSUNA_RISPOSTA } from "../../../src/cruscotto/RisposteFoglio";
import { foglioDi } from "../../support/foglio";

function testeDi(tabella: string): readonly Intestazione[] {
  const grid = foglioDi(tabella);
  return findIntestazioni(grid, new Unioni(grid));
}
const testaDi = (tabella: string): Intestazione => {
  const [testa] = testeDi(tabella);
  if (!testa) throw new Error("no header");
  return testa;
};
const R = "\nVisite | 10 | 9 | 8";
const SENZA = { ...testaDi(`Indicatore | Target | Consuntivo${R}`), celle: [] };

/** The headings of a block, as the reading of its sheet keeps them. */
const strutturaDi = (testa: Intestazione) => lettureDi([testa], new Map([["target", testa.a]] as const))[0]?.teste;

describe("the headings that a reading keeps", () => {
  it("are the headings with their places from the first, without years", () => {
    expect(strutturaDi(testaDi(`Indicatore | Target 2024 | Consuntivo 1999 | Però${R}`))).toEqual([
      "0 indicatore",
      "1 target",
      "2 consuntivo",
      "3 pero",
    ]);
    expect(strutturaDi(testaDi(` | | Indicatore | Target | Consuntivo\n | | Visite | 10 | 9`))).toEqual([
      "0 indicatore",
      "1 target",
      "2 consuntivo",
    ]);
    expect(strutturaDi(testaDi(`Indicatore | Target al 2024 del piano | Consuntivo${R}`))?.[1]).toBe(
      "1 target al del piano",
    );
  });

  it("are the first hundred and twenty letters of each", () => {
    const lungo = `Target ${"x".repeat(200)}`;
    const testa = testaDi(`Indicatore | Target | Consuntivo${R}`);
    const lunga = { ...testa, celle: testa.celle.map((cella) => ({ ...cella, testo: lungo })) };
    expect(strutturaDi(lunga)?.[0]).toBe(`0 target ${"x".repeat(113)}`);
  });

  it("are none where there are none", () => {
    expect(strutturaDi(SENZA)).toBeUndefined();
  });
});

describe("lettureDi", () => {
  it("says of each block the columns of its own that were pointed out", () => {
    const teste = testeDi(
      "Indicatore | Target | Valore | Indicatore | Target | Esito\nVisite | 10 | 9 | Corsi | 3 | 2",
    );
    const risposte = new Map([
      ["target", 1],
      ["consuntivo", 5],
    ] as const);
    expect(lettureDi(teste, risposte)).toEqual([
      { teste: ["0 indicatore", "1 target", "2 valore"], colonne: { target: 1 } },
      { teste: ["0 indicatore", "1 target", "2 esito"], colonne: { consuntivo: 2 } },
    ]);
    expect(lettureDi(teste, new Map([["consuntivo", 2]] as const))).toHaveLength(1);
    expect(lettureDi(teste, new Map([["consuntivo", 3]] as const))[0]?.teste).toContain("2 esito");
  });

  it("says like headings once", () => {
    const testa = "Indicatore | Target | Valore";
    const teste = testeDi(`${testa}\nVisite | 10 | 9\n${testa}\nCorsi | 3 | 4`);
    expect(teste).toHaveLength(2);
    expect(lettureDi(teste, new Map([["consuntivo", 2]] as const))).toHaveLength(1);
  });

  it("says nothing of what was not pointed out, nor of blocks without headings", () => {
    const teste = testeDi(`Indicatore | Target | Consuntivo${R}`);
    expect(lettureDi(teste, new Map())).toEqual([]);
    expect(lettureDi(teste, new Map([["consuntivo", 9]] as const))).toEqual([]);
    expect(lettureDi([SENZA], new Map([["consuntivo", 2]] as const))).toEqual([]);
  });
});

describe("rispostePer", () => {
  const letture = [
    { teste: ["0 zarvio"], colonne: { target: 7 } },
    { teste: ["0 indicatore", "1 target", "2 valore"], colonne: { consuntivo: 2 } },
  ];

  it("finds the columns of like headings, wherever they stand", () => {
    const vicina = testaDi("Indicatore | Target 2025 | Valore 2025\nVisite | 10 | 9");
    const lontana = testaDi(" | | Indicatore | Target | Valore\n | | Visite | 10 | 9");
    expect([...rispostePer(vicina, letture)]).toEqual([["consuntivo", 2]]);
    expect([...rispostePer(lontana, letture)]).toEqual([["consuntivo", 4]]);
  });

  it("finds nothing for other headings, nor for none", () => {
    expect(rispostePer(testaDi(`Indicatore | Target | Esito${R}`), letture).size).toBe(0);
    expect(rispostePer(SENZA, [{ teste: [], colonne: { target: 1 } }]).size).toBe(0);
    expect(rispostePer(testaDi(`Indicatore | Target | Valore${R}`), []).size).toBe(0);
  });
});

describe("accantoOf", () => {
  const accantoDi = (tabella: string) => {
    const grid = foglioDi(tabella);
    const blocchi = findBlocchi(grid, new Unioni(grid), NESSUNA_RISPOSTA, null);
    if (typeof blocchi === "string" || !blocchi[0]) throw new Error("no block");
    return accantoOf(blocchi[0]).map(({ colonna, intestazione }) => `${colonna} ${intestazione}`);
  };

  it("is the columns that measure nothing, from the left", () => {
    expect(
      accantoDi(
        "Cod. | Prospettiva | Obiettivo | Ufficio | Indicatore | Formula | Peso | U.M. | Verso | Baseline | Target | Consuntivo | SAL | Scostamento | Note\n" +
          "1 | Utenti | Verde | Sport | Visite | a/b | 40% | n. | Crescente | 7 | 10 | 9 | 90% | -1 | bene\n" +
          "2 | Utenti | Verde | Scuola | Corsi | c/d | 60% | n. | Crescente | 8 | 20 | 20 | 100% | 0 | male",
      ),
    ).toEqual(["3 Ufficio", "5 Formula", "7 U.M.", "9 Baseline", "13 Scostamento", "14 Note"]);
  });

  it("is also columns of no role, by their headings", () => {
    expect(
      accantoDi(
        "Zarvio | Indicatore | Target | Consuntivo | Quelto\nx1 | Visite | 10 | 9 | z\nx2 | Corsi | 20 | 20 | w",
      ),
    ).toEqual(["0 Zarvio", "4 Quelto"]);
  });
});
