import { controllaFormule } from "../../src/controlli/controllaFormule";
import { controllaSintesi } from "../../src/controlli/controllaSintesi";
import { CODICI_FORMULE } from "../../src/domain/codiciAnomalia";
import { motivoOf } from "../../src/domain/Anomalia";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { testoAnomalia } from "../../src/texts/anomalie/anomalie";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

const RIGHE = `Indicatore | Peso | Target 2022 | Consuntivo 2022 | SAL
  1. Obiettivo alfa | | | | =AVERAGE(E3:E5) → 80%
  n. corsi erogati | 40% | 10 | 8 | =D3/C3 → 80%
  n. sportelli aperti | 30% | 20 | 16 | =D4/C4 → 80%
  n. visite alle imprese | 30% | 30 | 24 | =D5/C5 → 80%
  2. Obiettivo beta | | | | =AVERAGE(E7:E9) → 80%
  n. eventi organizzati | 40% | 10 | 8 | =D7/C7 → 80%
  n. bandi pubblicati | 30% | 20 | 16 | =D8/C8 → 80%
  n. contributi concessi | 30% | 30 | 24 | =D9/C9 → 80%`;

/** What is said of the formulas of a sheet: the code with its reason, and the sentence. */
function dette(grid: SheetGrid): readonly string[] {
  const { anomalie, aggregati, indicatori } = controllaFormule(grid, misuratoDi(grid), new Map());
  const tutte = [
    ...anomalie,
    ...aggregati.flatMap((uno) => uno.anomalie),
    ...indicatori.flatMap((uno) => uno.anomalie),
  ];
  return tutte
    .filter(({ codice }) => (CODICI_FORMULE as readonly string[]).includes(codice))
    .map((una) => [una.codice, motivoOf(una) ?? "", testoAnomalia(una, "it")].join("|"));
}

const cambiata = (prima: string, dopo: string) => foglioDi(RIGHE.replace(prima, dopo));

describe("controllaFormule", () => {
  it("says nothing of a sheet where nothing is wrong", () => {
    expect(dette(foglioDi(RIGHE))).toEqual([]);
  });

  it.each([
    ["=D4/C4", "=D5/C4", "formula-altra-riga||La formula di E4 prende D5, che sta su un'altra riga."],
    ["=D4/C4", "=D4/K4", "formula-cella-vuota||La formula di E4 prende K4, dove non c'è nulla: conta come 0."],
    ["=D4/C4", "=D4/C4+0.1", "formula-con-numero||La formula di E4 contiene un numero scritto a mano (0.1)."],
    ["=D4/C4", "=D4/20", "formula-con-numero||La formula di E4 contiene un numero scritto a mano (20)."],
    ["=D4/C4", "=IF(D4>0,1,0)", "formula-interrotta|diversa|La formula di E4 non è quella delle altre (E3)."],
    ["=D4/C4", "=[1]Dati!D4/C4", "collegamento-esterno||La cella E4 viene da un altro file ([1]Dati!D4)."],
    [
      "=D4/C4",
      "='C:\\Ente\\[Dati 2022.xlsx]Foglio 1'!D4",
      "collegamento-esterno||La cella E4 viene da un altro file ('C:\\Ente\\[Dati 2022.xlsx]Foglio 1'!D4).",
    ],
    [
      "=AVERAGE(E3:E5)",
      "=AVERAGE(E3:E4)",
      "intervallo-della-media|corto|La media di E2 lascia fuori delle righe che le appartengono (E5).",
    ],
    [
      "=AVERAGE(E3:E5)",
      "=AVERAGE(E3:E7)",
      "intervallo-della-media|doppio|La media di E2 conta due volte le stesse righe (E6).",
    ],
    [
      "=AVERAGE(E7:E9)",
      "=AVERAGE(E5,E7:E9)",
      "intervallo-della-media|lungo|La media di E6 prende anche celle che non le appartengono (E5).",
    ],
    [
      "=AVERAGE(E7:E9)",
      "=AVERAGE(E7:E9,E8)",
      "intervallo-della-media|doppio|La media di E6 conta due volte le stesse righe.",
    ],
    [
      "=AVERAGE(E7:E9)",
      "=SUMPRODUCT(E7:E9,B6:B8)/SUM(B7:B9)",
      "intervallo-della-media|sfasato|La media di E6 accosta SAL e pesi di righe diverse.",
    ],
    [
      "=AVERAGE(E7:E9)",
      "=AVERAGE(E7:E9)+0.02",
      "formula-con-numero||La formula di E6 contiene un numero scritto a mano (0.02).",
    ],
    [
      "=AVERAGE(E3:E5)",
      "=SUM(E3:E5)",
      "formula-interrotta|non-media|La formula di E2 non fa la media delle celle che prende.",
    ],
    [
      "=AVERAGE(E3:E5)",
      "=AVERAGE(D3:D5)",
      "intervallo-della-media|altrove|La media di E2 prende un'altra colonna (D3:D5).",
    ],
    ["=D4/C4 → 80%", "", "formula-interrotta|vuota|E4 è vuota in mezzo a formule."],
  ])("says of %s written as %s: %s", (prima, dopo, attesa) => {
    expect(dette(cambiata(prima, dopo))).toContain(attesa);
  });

  it("takes several formulas of one kind for another habit, and the way round of a ceiling for its own", () => {
    const altre = RIGHE.replace("=D7/C7", "=MIN(1,D7/C7)")
      .replace("=D8/C8", "=MIN(1,D8/C8)")
      .replace("=D9/C9", "=MIN(1,D9/C9)");
    expect(dette(foglioDi(altre))).toEqual([]);
    const tempi = RIGHE.replace("n. bandi pubblicati", "Tempi medi di pagamento (giorni)").replace(
      "=D8/C8 → 80%",
      "=C8/D8 → 100%",
    );
    expect(dette(foglioDi(tempi))).toEqual([]);
  });

  it("does not ask again of what was accepted", () => {
    const grid = cambiata("=D4/C4", "=D5/C4");
    const accettate = new Map([
      ["3,2", { pubblicato: null, argomenti: null, letto: null, stabilito: null, accettate: ["formula-altra-riga"] }],
    ]);
    const { indicatori } = controllaFormule(grid, misuratoDi(grid), accettate);
    const sue = indicatori.flatMap(({ anomalie }) => anomalie.filter(({ codice }) => codice === "formula-altra-riga"));
    expect(sue.map(({ gravita }) => gravita)).toEqual(["nota"]);
  });

  it("names the hidden rows that count, once for the sheet", () => {
    expect(dette({ ...foglioDi(RIGHE), nascoste: [3, 7] })).toEqual([
      "righe-nascoste||Contano nelle medie anche righe nascoste (2): 4, 8.",
    ]);
    expect(dette({ ...foglioDi(RIGHE), nascoste: [20] })).toEqual([]);
  });

  it("changes no figure", () => {
    const grid = cambiata("=D4/C4", "=D5/C4");
    const prima = misuratoDi(grid);
    const dopo = controllaFormule(grid, prima, new Map());
    expect(dopo.indicatori.map(({ misura }) => misura)).toEqual(prima.indicatori.map(({ misura }) => misura));
    expect(dopo.ente).toBe(prima.ente);
  });

  it("has a sentence in every language for what it says", () => {
    const grid = cambiata("=D4/C4", "=D5/C4");
    const tutte = controllaFormule(grid, misuratoDi(grid), new Map()).indicatori.flatMap(({ anomalie }) => anomalie);
    const sua = tutte.find(({ codice }) => codice === "formula-altra-riga");
    expect(sua && testoAnomalia(sua, "en")).toMatch(/^The formula of E4 takes D5/);
  });
});

describe("controllaSintesi", () => {
  const sintesi = (media: string) =>
    foglioDi(
      `Obiettivo | SAL
  1. Obiettivo alfa | ${media.startsWith("=") ? `${media} → 80%` : media}
  2. Obiettivo beta | =AVERAGE(Foglio1!E7:E9) → 80%
  Ente | =AVERAGE(B2:B3) → 80%`,
      "Sintesi",
    );
  const dette = (media: string) => {
    const grid = foglioDi(RIGHE);
    return controllaSintesi([{ grid, misurato: misuratoDi(grid) }], [sintesi(media)]).flatMap(({ guasti }) =>
      guasti.map(({ anomalia }) => testoAnomalia(anomalia, "it")),
    );
  };

  it.each([
    ["=AVERAGE(Foglio1!E3:E5)", []],
    ["=AVERAGE(Foglio1!E3:E4)", ["La media di Sintesi!B2 lascia fuori delle righe che le appartengono (Foglio1!E5)."]],
    ["=AVERAGE(Foglio1!D3:D5)", ["La media di Sintesi!B2 prende un'altra colonna (Foglio1!D3:D5)."]],
    ["=SUM(Foglio1!E3:E5)", ["La formula di Sintesi!B2 non fa la media delle celle che prende."]],
    ["80%", ["Sintesi!B2 è scritta a mano in mezzo a formule."]],
  ])("says of the mean %s on another sheet: %j", (media, attese) => {
    expect(dette(media)).toEqual(attese);
  });
});
