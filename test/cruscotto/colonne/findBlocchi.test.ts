import { findBlocchi } from "../../../src/cruscotto/colonne/findBlocchi";
import type { RuoloColonna } from "../../../src/cruscotto/Cruscotto";
import { letteraOf } from "../../../src/cruscotto/griglia/letteraOf";
import { Unioni } from "../../../src/cruscotto/griglia/Unioni";
import { NESSUNA_RISPOSTA } from "../../../src/cruscotto/RisposteFoglio";
import { foglioDi } from "../../support/foglio";
import { leggiCasi, unioniDi, type CasoScritto } from "../../support/leggiCasi";

/** The blocks of a sheet: rows from the header on, columns with their roles, what is asked; or why it has none. */
function blocchiDi(caso: CasoScritto): readonly string[] {
  const grid = foglioDi(caso.tabella, "Foglio1", unioniDi(caso));
  const dette = caso.detti.get("colonne")?.split(", ") ?? [];
  const colonne = new Map(dette.map((una) => [una.split(" ")[0] as RuoloColonna, Number(una.split(" ")[1])]));
  const anno = Number(caso.detti.get("anno") ?? 0) || null;
  const trovati = findBlocchi(grid, new Unioni(grid), { ...NESSUNA_RISPOSTA, colonne }, anno);
  if (typeof trovati === "string") return [trovati];
  return trovati.map(({ testa, finoA, colonne: sue, domande, incerte, titolo, targetOriginario }) =>
    [
      `${testa.riga + 1}-${finoA} ${letteraOf(testa.da)}:${letteraOf(testa.a)}`,
      ...sue.map(
        ({ ruolo, colonna, intestazione }) =>
          ` · ${letteraOf(colonna)} ${ruolo}${intestazione === "" ? "" : ` ${intestazione}`}`,
      ),
      ...domande.map(({ ruolo, intestazioni }) => ` ? ${ruolo} ${intestazioni.join("/")}`),
      incerte.length > domande.length ? ` (${incerte.length} incerte)` : "",
      titolo ? ` titolo ${titolo.testo}` : "",
      targetOriginario === null ? "" : ` originario ${letteraOf(targetOriginario)}`,
    ].join(""),
  );
}

describe.each(leggiCasi(__dirname, "findBlocchi.casi.txt"))("findBlocchi %s", (_, casi) => {
  it.each(casi.map((caso) => [caso.che, caso] as const))("%s", (__, caso) => {
    expect(blocchiDi(caso)).toEqual(caso.attesi);
  });
});

describe("findBlocchi on its reasons", () => {
  it("gives those of each column, with its margin and what speaks for it", () => {
    const grid = foglioDi(
      "Obiettivo | Indicatore | Target | Consuntivo | Note\nVerde | Visite | 10 | 9 | bene\nVerde | Corsi | 20 | 20 | male",
    );
    const blocchi = findBlocchi(grid, new Unioni(grid), NESSUNA_RISPOSTA, null);
    if (typeof blocchi === "string") throw new Error(blocchi);
    expect(
      blocchi[0]?.ragioni.map(({ ruolo, colonna, intestazione, margine, prove }) => [
        ruolo,
        colonna,
        intestazione,
        Number(margine.toFixed(2)),
        ...prove.map(({ testimone }) => testimone),
      ]),
    ).toEqual([
      ["obiettivo", 0, "Obiettivo", Infinity, "parole"],
      ["indicatore", 1, "Indicatore", 6.4, "parole", "contenuto"],
      ["target", 2, "Target", 5, "parole", "contenuto"],
      ["consuntivo", 3, "Consuntivo", 5, "parole", "contenuto"],
      ["nota", 4, "Note", Infinity, "parole", "contenuto"],
    ]);
  });
});
