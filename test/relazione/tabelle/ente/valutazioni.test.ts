import { round12 } from "../../../../src/domain/numeri/round12";
import { formulaPunteggi } from "../../../../src/formule/cifre/formulaPunteggi";
import { statisticaOf } from "../../../../src/relazione/caselle/punteggi";
import { valutazioniOf } from "../../../../src/relazione/tabelle/ente/valutazioni";
import { calcola } from "../../../support/calcola";
import { foglio } from "../../../support/foglio";
import { materialeDi, valoriDi } from "../../../support/materiale";

const tabella = (anno: number, persone: number, numeri: readonly number[]) => [
  [`Valutazioni ${anno} – ${persone} dipendenti`],
  ["Classi di punteggio", "N.", "%", "Media", "Deviazione standard"],
  ["90-100", numeri[0] ?? 0, 0.5, 95.2, 2.1],
  ["80-89", numeri[1] ?? 0, 0.5, 85.4, 2.8],
  ["Totale", 1, 1, 91.37, 5.12],
  [null],
];

describe("valutazioniOf", () => {
  it("says of two tables of one year where each stands: they are of other people", () => {
    const [funzionari, dirigenti] = [
      foglio(tabella(2020, 113, [60, 53]), [], "Funzionari"),
      foglio(tabella(2020, 9, [5, 4]), [], "Dirigenti"),
    ];
    const fogliDi = (...griglie: readonly ReturnType<typeof foglio>[]) => {
      const letta = valutazioniOf(materialeDi(griglie, { anno: 2020 }));
      const hasColonna = letta?.colonne.some(({ id }) => id === "foglio");
      return hasColonna ? valoriDi([letta!], "valutazioni", ["foglio"]).flat() : [];
    };
    expect(fogliDi(funzionari, dirigenti)).toEqual([
      "Funzionari",
      "Funzionari",
      "Funzionari",
      "Dirigenti",
      "Dirigenti",
      "Dirigenti",
    ]);
    expect(fogliDi(funzionari)).toEqual([]);
  });

  it("names a title that says another number, and two years with the same mean and deviation", () => {
    const grid = foglio([...tabella(2018, 113, [60, 53]), ...tabella(2019, 115, [61, 52])]);
    const letta = valutazioniOf(materialeDi([grid], { anno: 2020 }));
    expect(letta?.anomalie).toEqual([
      { codice: "totale-diverso", gravita: "conferma", dati: { anno: "2019", titolo: 115, somma: 113 } },
      { codice: "valori-ripetuti", gravita: "conferma", dati: { anno: "2019", altro: "2018" } },
    ]);
    const righe = valoriDi(letta ? [letta] : [], "valutazioni", ["anno", "classe", "numero", "media"]);
    expect(righe.slice(0, 3)).toEqual([
      ["2018", "90-100", 60, 95.2],
      ["2018", "80-89", 53, 85.4],
      ["2018", "Totale", 113, 91.37],
    ]);
  });

  /* Firenze, chapter 4: the tables are not in the workbooks here. Rebuilt from the figures of YEAR.md §5; the classes of the
     years before, and their names, are made up so as to add up to the people that those figures speak of. */
  it("names Firenze's title, the mean of 2019 that is 2018's, and that 106 people cannot have it", () => {
    const anno = (quale: number, detti: number, numeri: readonly number[], media: number, deviazione: number) => [
      [`Valutazioni ${quale} – ${detti} dipendenti`],
      ["Classi di punteggio", "N.", "Media", "Deviazione standard"],
      ...numeri.map((n, at) => [`classe ${at + 1}`, n, null, null]),
      ["Totale", numeri.reduce((tot, n) => tot + n, 0), media, deviazione],
      [null],
    ];
    const grid = foglio([
      ...anno(2018, 115, [20, 70, 24, 1], 37.478, 3.243),
      ...anno(2019, 106, [18, 65, 22, 1], 37.478, 3.243),
      ...anno(2020, 115, [15, 74, 23, 1], 37.159, 3.1),
    ]);
    expect(valutazioniOf(materialeDi([grid], { anno: 2020 }))?.anomalie).toEqual([
      { codice: "valori-ripetuti", gravita: "conferma", dati: { anno: "2019", altro: "2018" } },
      { codice: "media-impossibile", gravita: "conferma", dati: { anno: "2019", media: 37.478, quanti: 106 } },
      { codice: "totale-diverso", gravita: "conferma", dati: { anno: "2020", titolo: 115, somma: 113 } },
    ]);
  });

  it("proves nothing by a mean where no year has whole scores", () => {
    const righe = (anno: number, media: number) => [
      [`Valutazioni ${anno}`],
      ["Classi", "N.", "Media"],
      ["alta", 60, null],
      ["bassa", 46, null],
      ["Totale", 106, media],
      [null],
    ];
    const grid = foglio([...righe(2019, 37.478), ...righe(2020, 36.997)]);
    expect(valutazioniOf(materialeDi([grid], { anno: 2020 }))?.anomalie).toEqual([]);
  });

  it("counts a list of scores by tenths where the method has no scale, without names", () => {
    const grid = foglio([
      ["Valutazioni individuali 2020"],
      ["Dipendente", "Area", "Punteggio"],
      ["Rossi", "A", 95],
      ["Bianchi", "A", 85],
      ["Verdi", "B", 91],
      ["Neri", "B", 55],
    ]);
    const letta = valutazioniOf({
      ...materialeDi([grid], { anno: 2020 }),
      fogli: materialeDi([PICCOLO], { anno: 2020 }).fogli,
    });
    const righe = valoriDi(letta ? [letta] : [], "valutazioni", ["classe", "numero", "media", "deviazione"]);
    expect(righe[0]).toEqual(["da 90 in su", 2, 93, 2]);
    expect(righe.at(-1)).toEqual(["Totale", 4, 81.5, round12(Math.sqrt(246.75))]);
    expect(JSON.stringify(letta)).not.toMatch(/Rossi|Bianchi|Verdi|Neri/);
  });
});

const PICCOLO = foglio([
  ["Obiettivo", "Indicatore", "Target 2020", "Consuntivo 2020"],
  ["Digitale", "Cassetti aperti", 100, 120],
]);

describe("formulaPunteggi", () => {
  it("calculates what the table says, on the cells of the scores", async () => {
    const valori = [95, 85, 91, 55, 70];
    const celle = Object.fromEntries(valori.map((valore, at) => [`C${at + 3}`, valore]));
    const classi = [null, { da: 81, a: null }, { da: 50, a: 81 }, { da: 0, a: 50 }];
    const casi = classi.flatMap((classe) =>
      (["numero", "media", "deviazione"] as const).map((che) => ({ classe, che })),
    );
    const di = { file: null, colonna: 2, da: 2, a: 7, valori, isSoloNumeri: true };
    const formule = casi.map((caso, at) =>
      formulaPunteggi({ tipo: "punteggi", di: { ...di, foglio: `Prova${at}` }, ...caso }),
    );
    const calcolati = await calcola(
      formule.map((formula) => ({ formula: `=${formula ?? ""}` })),
      { celle },
    );
    expect(calcolati.map((uno) => uno.valori[0]?.[0])).toEqual(
      casi.map(({ classe, che }) => statisticaOf(valori, classe, che) ?? ""),
    );
  });

  it("writes none over the scores of another file", () => {
    const di = { file: "a.xlsx", foglio: "F", colonna: 2, da: 2, a: 7, valori: [1], isSoloNumeri: true };
    expect(formulaPunteggi({ tipo: "punteggi", di, classe: null, che: "numero" })).toBeNull();
  });
});
