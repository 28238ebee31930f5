import { composeRelazione } from "../../../../src/relazione/composeRelazione";
import { foglio } from "../../../support/foglio";
import { materialeDi, valoriDi } from "../../../support/materiale";

const tabelleDi = (...griglie: Parameters<typeof materialeDi>[0]) =>
  composeRelazione(materialeDi(griglie), new Set(["tabelle"])).filter(({ genere }) => genere === "tabelle");

/** Arezzo-Siena 2019 counts its staff 61 and 27 in one table, 60 and 28 in another; the lines are made up. */
const CATEGORIE = foglio(
  [
    ["Personale per categoria e genere 2019"],
    ["Categoria", "Donne", "Uomini", "Totale"],
    ["D", 20, 12, 32],
    ["C", 41, 15, 56],
    ["Totale", 61, 27, 88],
  ],
  [],
  "Personale",
);
const ETA = foglio(
  [
    ["Personale per fascia di età 2019"],
    ["Fascia", "Donne", "Uomini", "Totale"],
    ["Fino a 50", 25, 10, 35],
    ["Oltre 50", 35, 18, 53],
    ["Totale", 60, 28, 88],
  ],
  [],
  "Età",
);

describe("tabelleEnteOf", () => {
  it("puts each table in the chapter of what it is about, on its cells", () => {
    const soddisfazione = foglio(
      [
        ["Servizio", 2018, 2019],
        ["Sportello", 3.8, 4.1],
        ["Sito", 3.2, 3.5],
      ],
      [],
      "Customer satisfaction",
    );
    const personale = foglio(
      [
        ["Unità", "Dirigenti", "Altri"],
        ["Sede", 2, 40],
        ["Totale", 2, 40],
      ],
      [],
      "Personale 2019",
    );
    const tabelle = tabelleDi(CATEGORIE, soddisfazione, personale);
    expect(tabelle.map(({ capitolo, titolo }) => [capitolo, titolo])).toEqual([
      ["2", "Personale 2019"],
      ["3.3", "Customer satisfaction"],
      ["3.4", "Personale per categoria e genere 2019"],
    ]);
    const [, di] = tabelle;
    expect(valoriDi(tabelle, di?.id ?? "", di?.colonne.map(({ id }) => id) ?? [])).toEqual([
      ["Sportello", 3.8, 4.1],
      ["Sito", 3.2, 3.5],
    ]);
    expect(tabelle.flatMap(({ note }) => note)).toEqual([]);
  });

  it("names the same people counted otherwise in another table", () => {
    expect(tabelleDi(CATEGORIE, ETA).flatMap(({ note }) => note)).toEqual([
      "Uomini: 27 in «Personale per categoria e genere 2019», 28 in «Personale per fascia di età 2019».",
      "Donne: 61 in «Personale per categoria e genere 2019», 60 in «Personale per fascia di età 2019».",
    ]);
  });

  it("names totals that their lines and columns do not give", () => {
    const storta = foglio([
      ["Categoria", "Donne", "Uomini", "Totale"],
      ["D", 20, 12, 33],
      ["C", 41, 15, 56],
      ["Totale", 62, 27, 89],
    ]);
    expect(tabelleDi(storta).flatMap(({ note }) => note)).toEqual([
      "«Foglio1», Donne: il totale scritto è 62, la somma 61.",
      "«Foglio1», D: il totale scritto è 33, la somma 32.",
    ]);
  });

  it("lays the same table of two years side by side, from the older", () => {
    const di = (anno: number, quanti: number) =>
      foglio(
        [[`Dipendenti al 31/12/${anno}`], ["Categoria", "Unità"], ["C", quanti], ["D", 9]],
        [],
        `Personale ${anno}`,
      );
    const [tabella, ...altre] = tabelleDi(di(2019, 30), di(2018, 33));
    expect(altre).toEqual([]);
    expect(tabella?.colonne.map(({ titolo }) => titolo)).toEqual(["Categoria", "Unità 2018", "Unità 2019"]);
    expect(
      tabella &&
        valoriDi(
          [tabella],
          tabella.id,
          tabella.colonne.map(({ id }) => id),
        ),
    ).toEqual([
      ["C", 33, 30],
      ["D", 9, 9],
    ]);
  });
});
