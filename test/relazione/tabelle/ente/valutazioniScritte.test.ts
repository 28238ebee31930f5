import { valutazioniOf } from "../../../../src/relazione/tabelle/ente/valutazioni";
import { formulaImporto } from "../../../../src/formule/cifre/formulaImporto";
import type { Cella } from "../../../../src/domain/Cella";
import { foglio, quota } from "../../../support/foglio";
import { materialeDi, valoriDi } from "../../../support/materiale";

const COLONNE = ["anno", "classe", "numero", "media", "deviazione"];
const lette = (righe: readonly (readonly (string | number | null | Cella)[])[]) => {
  const tabella = valutazioniOf(materialeDi([foglio(righe)], { anno: 2020 }));
  return {
    righe: tabella ? valoriDi([tabella], "valutazioni", COLONNE) : [],
    note: tabella?.note ?? [],
    codici: (tabella?.anomalie ?? []).map(({ codice, dati }) =>
      [codice, ...Object.values<unknown>({ ...dati })].map(String).join(" "),
    ),
  };
};

const TITOLO = ["Valutazioni 2020"];
const TESTA = ["Classe di punteggio", "N.", "Media", "Dev. st."];

describe("valutazioniOf, figures typed as texts", () => {
  it.each([
    ["each in its cell", ["Totale", "9", "92,4", "3,1"]],
    ["together in one cell", ["Totale", 9, "media 92,4 – dev. st. 3,1", null]],
    ["with the sign between them", ["Totale", 9, "92,4 ± 3,1", null]],
    ["in brackets", ["Totale", 9, "92,4 (3,1)", null]],
    ["with a decimal point", ["Totale", 9, "92.4", "3.1"]],
    ["beside their words", ["Totale", 9, "Media: 92,4", "Deviazione standard: 3,1"]],
    ["in English", ["Total", 9, "mean 92.4", "SD 3.1"]],
  ])("reads mean and deviation: %s", (_, totale) => {
    const { righe, note } = lette([TITOLO, TESTA, ["90-100", "5", "95,2", "2,1"], ["80-89", 4, 85, 2], totale]);
    expect(righe).toEqual([
      ["2020", "90-100", 5, 95.2, 2.1],
      ["2020", "80-89", 4, 85, 2],
      ["2020", "Totale", 9, 92.4, 3.1],
    ]);
    expect(note.join(" ")).not.toContain("non si legge");
  });

  it("reads a row that holds nothing but the words", () => {
    const { righe } = lette([
      ...[TITOLO, TESTA, ["90-100", 5, null, null], ["80-89", 4, null, null]],
      ["Media 92,4 – deviazione standard 3,1", null, null, null],
    ]);
    expect(righe.at(-1)).toEqual(["2020", "Totale", 9, 92.4, 3.1]);
  });

  it("names a cell that is no figure, and invents none", () => {
    const { righe, note } = lette([TITOLO, TESTA, ["90-100", 5, "in corso", "-"], ["80-89", 4, "alta", null]]);
    expect(righe.map(([, , , media]) => media)).toEqual(["", "", ""]);
    expect(note.filter((una) => una.includes("non si legge"))).toEqual([
      "In Foglio1!C3 c'è «in corso»: non si legge come una cifra, e manca qui.",
      "In Foglio1!C4 c'è «alta»: non si legge come una cifra, e manca qui.",
    ]);
  });

  it("writes a formula that reads the text, only where it reads the same", () => {
    const di = (testo: string, importo: number) => formulaImporto("A1", { testo, importo });
    expect(di("92,4", 92.4)).toBe('NUMBERVALUE(A1,",",".")');
    expect(di("1.140", 1140)).toBe('NUMBERVALUE(A1,",",".")');
    expect(di("92.4", 92.4)).toBeNull();
    expect(di("media 92,4", 92.4)).toBeNull();
  });
});

describe("valutazioniOf, one column per year", () => {
  const CLASSI = [
    ["40 punti", 20, 18, 15],
    ["35-39", 70, 65, 74],
    ["sotto 35", 25, 23, 24],
  ];

  it.each<[string, readonly (string | number)[]]>([
    ["numbers", [2018, 2019, 2020]],
    ["words", ["Anno 2018", "Anno 2019", "Anno 2020"]],
    ["what they count", ["N. 2018", "N. 2019", "N. 2020"]],
  ])("reads every year, with means and deviations below: years as %s", (_, anni) => {
    const { righe, codici } = lette([
      ...[["Classi di valutazione del personale"], ["Fascia di punteggio", ...anni], ...CLASSI],
      ["Totale", 115, 106, 113],
      ["Media", "37,478", "37,478", "37,159"],
      ["Deviazione standard", 3.243, 3.243, 3.1],
    ]);
    expect(righe.map(([anno, classe, numero]) => [anno, classe, numero]).slice(0, 4)).toEqual([
      ...[["2018", "40 punti", 20]],
      ...[["2018", "35-39", 70]],
      ...[["2018", "sotto 35", 25]],
      ["2018", "Totale", 115],
    ]);
    expect(righe.filter(([, classe]) => classe === "Totale")).toEqual([
      ["2018", "Totale", 115, 37.478, 3.243],
      ["2019", "Totale", 106, 37.478, 3.243],
      ["2020", "Totale", 113, 37.159, 3.1],
    ]);
    expect(codici).toEqual(["valori-ripetuti 2019 2018", "media-impossibile 2019 37.478 106"]);
  });

  it("orders the years, and blames the later of two that are alike", () => {
    const { righe, codici } = lette([
      ...[
        ["Classe", 2019, 2018],
        ["A", 10, 9],
        ["B", 4, 6],
        ["Media", 37.478, 37.478],
        ["Dev. st.", 3.2, 3.2],
      ],
    ]);
    expect([...new Set(righe.map(([anno]) => anno))]).toEqual(["2018", "2019"]);
    expect(codici).toContain("valori-ripetuti 2019 2018");
  });

  it("reads a header of two rows, a year over its columns", () => {
    const { righe } = lette([
      ["Classe", "2019", null, null, "2020", null, null],
      [null, "N.", "%", "Media", "N.", "%", "Media"],
      ["Alta", 5, "50%", 95, 6, "60%", 96],
      ["Bassa", 5, "50%", 70, 4, "40%", 71],
    ]);
    expect(righe).toEqual([
      ["2019", "Alta", 5, 95, ""],
      ["2019", "Bassa", 5, 70, ""],
      ["2019", "Totale", 10, "", ""],
      ["2020", "Alta", 6, 96, ""],
      ["2020", "Bassa", 4, 71, ""],
      ["2020", "Totale", 10, "", ""],
    ]);
  });

  it("counts no people where a year holds shares", () => {
    const { righe, note } = lette([
      ["Classe", 2019, 2020],
      ["Alta", quota(0.5), 6],
      ["Bassa", "50%", 4],
    ]);
    expect(righe.map(([anno, , numero]) => [anno, numero]).slice(0, 2)).toEqual([
      ["2019", ""],
      ["2019", ""],
    ]);
    expect(note.filter((una) => una.includes("«50%»"))).toHaveLength(2);
  });

  it("gives the people of the title to the year that it names", () => {
    const { codici } = lette([
      ["Valutazioni 2020 – 20 dipendenti"],
      ["Classe", 2019, 2020],
      ["Alta", 5, 6],
      ["Bassa", 5, 4],
    ]);
    expect(codici).toEqual(["totale-diverso 2020 20 10"]);
  });
});
