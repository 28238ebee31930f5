import { indiceDiModifica, noteDiRolling, type NotaDiRolling } from "../../src/variazioni/noteDiRolling";
import { leggiAtto } from "../../src/variazioni/leggiAtto";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { insertColonna, insertRiga } from "../support/scosse";
import { griglieOf } from "../support/griglie";
import { misuratoDi } from "../support/letto";

function conta(note: readonly NotaDiRolling[]) {
  const conti: Record<string, number> = {};
  for (const { genere, uno } of note) {
    const chi = uno === null ? "senza riga" : genere;
    conti[chi] = (conti[chi] ?? 0) + 1;
  }
  return conti;
}

async function maremma(scossa: (grid: SheetGrid) => SheetGrid) {
  const griglie = (await griglieOf("maremma-tirreno-2019")).map(scossa);
  return griglie.map((grid) => {
    const misurato = misuratoDi(grid);
    const note = noteDiRolling(misurato, grid);
    return { note, indice: indiceDiModifica(misurato, note) };
  });
}

describe("noteDiRolling", () => {
  it.each([
    ["as it stands", (grid: SheetGrid) => grid],
    ["with rows and columns moved", (grid: SheetGrid) => insertColonna(0)(insertRiga(30)(grid))],
  ])("counts the notes of Maremma-Tirreno 2019, %s", async (_, scossa) => {
    const [strategico, operativo] = await maremma(scossa);
    expect(conta(strategico?.note ?? [])).toEqual({ aggiornato: 8, eliminato: 8, inserito: 2, "senza riga": 1 });
    expect(conta(operativo?.note ?? [])).toEqual({ modificato: 3, eliminato: 1, "senza riga": 2 });
  });

  it("counts rows changed or taken away on those that the year began with", async () => {
    const [strategico, operativo] = await maremma((grid) => grid);
    expect([strategico?.indice, operativo?.indice]).toEqual([
      { modificati: 16, programmati: 50 },
      { modificati: 4, programmati: 76 },
    ]);
  });
});

describe("leggiAtto", () => {
  it.each([
    ["Aggiornato in sede di rolling annuale con deliberazione della Giunta n. 97 del 26 luglio 2018", "97", 43307],
    ["Eliminato in sede di rolling annuale con deliberazione della Giunta n. del 31 gennaio 2019", null, 43496],
    ["Modifica azioni Project Del.GC 25/07/2019", null, 43671],
    ["Determinazione n. 263 del 15/10/2020", "263", 44119],
    ["Resolution no. 12/2024", "12/2024", null],
  ])("reads %s", (testo, numero, data) => {
    expect(leggiAtto(testo)).toMatchObject({ numero, data });
  });

  it.each(["Eliminato in sede di rolling annuale 2018", "Aumento target a seguito del monitoraggio", ""])(
    "finds no act in «%s»",
    (testo) => {
      expect(leggiAtto(testo)).toBeNull();
    },
  );
});
