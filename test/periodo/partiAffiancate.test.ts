import type { Area } from "../../src/cruscotto/griglia/SheetGrid";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { withValoreAt } from "../../src/domain/metodo/scelteDelMetodo";
import { displayCella } from "../../src/domain/numeri/displayCella";
import { formatData, parseData } from "../../src/domain/numeri/calendario";
import { giornoDelFoglio } from "../../src/periodo/giornoDelFoglio";
import { puntiDi } from "../../src/periodo/puntiDi";
import { rileva } from "../../src/periodo/rileva";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

const giorno = (testo: string) => parseData(testo) ?? NaN;

interface Come {
  readonly unioni?: readonly Area[];
  readonly periodi?: string;
}

const misurato = (tabella: string, { unioni = [], periodi }: Come = {}) =>
  misuratoDi(foglioDi(`Cruscotto 2022\n${tabella}`, "Foglio1", unioni), {
    anno: 2022,
    politica:
      periodi === undefined ? POLITICA_STANDARD : withValoreAt(POLITICA_STANDARD, "monitoraggio.periodi", periodi),
  });
const visto = (tabella: string, al: string, come?: Come) =>
  rileva(misurato(tabella, come), giorno(al)).righe.map(({ risultato, sal, stato }) => [
    displayCella(risultato.cella),
    sal,
    stato,
  ]);
const salDellAnno = (tabella: string, come?: Come) =>
  misurato(tabella, come).indicatori.map(({ misura }) => misura.sal);

/** A heading that comes down two rows, and one that stands over some columns, under the title. */
const alta = (colonna: number): Area => ({ riga: 1, colonna, righe: 2, colonne: 1 });
const larga = (colonna: number, colonne: number): Area => ({ riga: 1, colonna, righe: 1, colonne });

const IN_QUARTI = "\nN. visite | n. | 100 | 30 | 20 | 25 | 20 | 95\nN. corsi | n. | 8 | 3 | 1 | 2 | 2 | 8";
const IN_META = "\nN. visite | n. | 100 | 50 | 45 | 95\nN. corsi | n. | 8 | 4 | 4 | 8";
const MESI = "Gennaio | Febbraio | Marzo | Aprile | Maggio | Giugno | Luglio | Agosto | Settembre | Ottobre | Novembre";
const MONTHS = "Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov";
const IN_MESI =
  "\nN. visite | n. | 100 | 10 | 5 | 10 | 10 | 5 | 10 | 5 | 10 | 5 | 10 | 5 | 10 | 95\nN. corsi | n. | 8 | 1 | 0 | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 8";
const DUE_RIGHE = [alta(0), alta(1), alta(2), larga(3, 5)];

describe("columns of the parts of a year beside one for the whole", () => {
  it.each<[nome: string, tabella: string, unioni?: readonly Area[]]>([
    ["trimestri", `Indicatore | UdM | Target | I trim | II trim | III trim | IV trim | Consuntivo${IN_QUARTI}`],
    [
      "trimestri per esteso, con il totale",
      `Indicatore | UdM | Target | 1° trimestre | 2° trimestre | 3° trimestre | 4° trimestre | Totale${IN_QUARTI}`,
    ],
    [
      "trimestri con l'ordinale dopo",
      `Indicatore | UdM | Target | Trimestre 1 | Trimestre 2 | Trimestre 3 | Trimestre 4 | Consuntivo 2022${IN_QUARTI}`,
    ],
    ["numeri romani soli", `Indicatore | UdM | Target | I | II | III | IV | Consuntivo${IN_QUARTI}`],
    [
      "tratti di mesi",
      `Indicatore | UdM | Target | gen-mar | apr-giu | lug-set | ott-dic | Consuntivo annuale${IN_QUARTI}`,
    ],
    ["semestri", `Indicatore | UdM | Target | I semestre | II semestre | Consuntivo annuale${IN_META}`],
    [
      "consuntivi di semestre",
      `Indicatore | UdM | Target | Consuntivo I semestre | Consuntivo II semestre | Consuntivo annuale${IN_META}`,
    ],
    ["mesi", `Indicatore | UdM | Target | ${MESI} | Dicembre | Consuntivo${IN_MESI}`],
    ["quarters", `KPI | Unit | Target | Q1 | Q2 | Q3 | Q4 | Actual${IN_QUARTI}`],
    ["quarters and full year", `KPI | Unit | Annual target | Q1 | Q2 | Q3 | Q4 | Full year${IN_QUARTI}`],
    ["trimestri e anno", `Indicatore | UdM | Target | I trim | II trim | III trim | IV trim | Anno 2022${IN_QUARTI}`],
    ["halves", `KPI | Unit | Target | First half | Second half | Full year actual${IN_META}`],
    ["months and year to date", `KPI | Unit | Target | ${MONTHS} | Dec | YTD${IN_MESI}`],
    [
      "consuntivo su trimestri e totale",
      `Indicatore | UdM | Target | Consuntivo | | | |\n | | | I trim | II trim | III trim | IV trim | Totale${IN_QUARTI}`,
      DUE_RIGHE,
    ],
    [
      "actual over quarters and year",
      `KPI | Unit | Target | Actual | | | |\n | | | Q1 | Q2 | Q3 | Q4 | Year${IN_QUARTI}`,
      DUE_RIGHE,
    ],
    [
      "il solo consuntivo unito sopra",
      `Indicatore | UdM | Target | Consuntivo | | | |\n | | | I trim | II trim | III trim | IV trim | Anno${IN_QUARTI}`,
      [larga(3, 5)],
    ],
    [
      "trimestre sopra i numeri",
      ` | | | Trimestre | | | |\nIndicatore | UdM | Target | I | II | III | IV | Consuntivo${IN_QUARTI}`,
      [larga(3, 4)],
    ],
  ])("%s: so far on the day, and the year's own at its end", (_nome, tabella, unioni: readonly Area[] = []) => {
    expect(salDellAnno(tabella, { unioni })).toEqual([0.95, 1]);
    expect(visto(tabella, "30/06/2022", { unioni })).toEqual([
      ["50", 0.5, "in linea"],
      ["4", 0.5, "in linea"],
    ]);
    expect(visto(tabella, "31/12/2022", { unioni }).map(([, sal]) => sal)).toEqual([0.95, 1]);
  });

  it("are quadrimestri where three stand side by side", () => {
    const righe = "\nN. visite | n. | 100 | 30 | 20 | 45 | 95\nN. corsi | n. | 8 | 3 | 1 | 4 | 8";
    for (const teste of ["1° quadrimestre | 2° quadrimestre | 3° quadrimestre", "I | II | III"]) {
      const tabella = `Indicatore | UdM | Target | ${teste} | Consuntivo${righe}`;
      expect(visto(tabella, "31/03/2022").map(([, , stato]) => stato)).toEqual([
        "non ancora dovuto",
        "non ancora dovuto",
      ]);
      expect(visto(tabella, "30/04/2022").map(([valore]) => valore)).toEqual(["30", "3"]);
      expect(visto(tabella, "31/08/2022").map(([valore]) => valore)).toEqual(["50", "4"]);
    }
  });

  const TRIMESTRI = "Indicatore | UdM | Target | I trim | II trim | III trim | IV trim | Consuntivo";

  it("are never added up where the row's own year is the last of them, nor where it is a rate", () => {
    const righe =
      "N. visite | n. | 100 | 30 | 50 | 75 | 95 | 95\nN. imprese iscritte | n. | 100 | 97 | 98 | 97 | 99 | 99\nTasso di risposta | % | 80% | 60% | 82% | 81% | 83% | 83%\nTempo medio | giorni | <= 10 | 9 | 8 | 8 | 9 | 9";
    expect(visto(`${TRIMESTRI}\n${righe}`, "30/06/2022").map(([valore]) => valore)).toEqual(["50", "98", "82%", "8"]);
  });

  it("are told apart row by row: things that add up stand beside things in stock", () => {
    const righe =
      "N. visite | n. | 100 | 30 | 20 | 25 | 20 | 95\nN. imprese iscritte | n. | 100 | 98 | 103 | 101 | 102 | 102";
    expect(visto(`${TRIMESTRI}\n${righe}`, "30/09/2022").map(([valore]) => valore)).toEqual(["75", "101"]);
  });

  it("are asked, once, where no figure nor word says whether they add up", () => {
    const righe = "N. visite | n. | 100 | 30 | 35 | | |\nN. corsi | n. | 8 | 3 | 4 | | |";
    const domande = (come?: Come) =>
      rileva(misurato(`${TRIMESTRI}\n${righe}`, come), giorno("30/06/2022")).righe.map(({ domanda }) => domanda);
    expect(domande()).toEqual(["accumulo", "accumulo"]);
    expect(visto(`${TRIMESTRI}\n${righe}`, "30/06/2022").map(([, sal]) => sal)).toEqual([null, null]);
    expect(domande({ periodi: "incrementi" })).toEqual([null, null]);
    const valori = (periodi: string) => visto(`${TRIMESTRI}\n${righe}`, "30/06/2022", { periodi }).map(([uno]) => uno);
    expect([valori("incrementi"), valori("cumulati")]).toEqual([
      ["65", "7"],
      ["35", "4"],
    ]);
  });

  it.each([
    ["al I trim | al II trim | al III trim | al IV trim", "35"],
    ["fino al I trim | fino al II trim | fino al III trim | fino al IV trim", "35"],
    ["Valore I trim cumulato | Valore II trim cumulato | Valore III trim cumulato | Valore IV trim cumulato", "35"],
    ["Consuntivo nel I trim | Consuntivo nel II trim | Consuntivo nel III trim | Consuntivo nel IV trim", "65"],
  ])("say it by their words: %s", (teste, atteso) => {
    const tabella = `Indicatore | UdM | Target | ${teste} | Consuntivo\nN. visite | n. | 100 | 30 | 35 | | |`;
    expect(visto(tabella, "30/06/2022").map(([valore]) => valore)).toEqual([atteso]);
  });

  it("stand on their own targets, added up with them", () => {
    const teste = "Target I sem | Consuntivo I sem | Target II sem | Consuntivo II sem";
    const tabella = `Indicatore | UdM | Target annuale | ${teste} | Consuntivo annuale\nN. visite | n. | 100 | 40 | 30 | 60 | 65 | 95`;
    expect(visto(tabella, "30/06/2022")).toEqual([["30", 0.75, "in ritardo"]]);
    const quarti = [1, 2, 3, 4].map((uno) => `Target Q${uno} | Actual Q${uno}`).join(" | ");
    const inQuarti = `KPI | Unit | Annual target | ${quarti} | Annual actual\nNumber of visits | n. | 100 | 25 | 30 | 25 | 20 | 25 | 25 | 25 | 20 | 95`;
    // 50 of the 50 of two quarters, though the second alone is 20 of 25.
    expect(visto(inQuarti, "30/06/2022")).toEqual([["50", 1, "in linea"]]);
    expect(salDellAnno(inQuarti)).toEqual([0.95]);
  });

  it("hold a whole year's target and result under one word each", () => {
    const tabella =
      "Indicatore | Target | | | Consuntivo | |\n | I sem | II sem | Anno | I sem | II sem | Anno\nN. visite | 40 | 60 | 100 | 30 | 65 | 95\nN. corsi | 3 | 5 | 8 | 3 | 5 | 8";
    const unioni = [alta(0), larga(1, 3), larga(4, 3)];
    expect(salDellAnno(tabella, { unioni })).toEqual([0.95, 1]);
    expect(visto(tabella, "30/06/2022", { unioni }).map(([, sal]) => sal)).toEqual([0.75, 1]);
  });

  it("miss what is blank while a later part is filled in, and give no year's figure for it", () => {
    expect(visto(`${TRIMESTRI}\nN. visite | n. | 100 | 30 | | 25 | 20 | 75`, "30/06/2022")).toEqual([
      ["", null, "da rilevare"],
    ]);
    expect(visto(`${TRIMESTRI}\nN. visite | n. | 100 | 30 | 20 | 25 | 20 | 95`, "28/02/2022")).toEqual([
      ["", null, "non ancora dovuto"],
    ]);
  });

  it("are no results where they only mark when the work is planned", () => {
    const righe = "N. visite | n. | 100 | x | x | | | 50\nRealizzazione | SI/NO | SI | | X | | | SI";
    expect(visto(`${TRIMESTRI}\n${righe}`, "30/06/2022").map(([valore]) => valore)).toEqual(["50", "SI"]);
  });

  it("leave out those of the year before", () => {
    const teste = "Target 2022 | I sem 2021 | II sem 2021 | I sem 2022 | II sem 2022 | Consuntivo 2022";
    const tabella = `Indicatore | UdM | ${teste}\nN. visite | n. | 100 | 20 | 60 | 30 | 65 | 95`;
    expect(visto(tabella, "30/06/2022").map(([valore]) => valore)).toEqual(["30"]);
  });

  it("are the points of a trend, counted from the beginning", () => {
    const rilevazione = rileva(misurato(`${TRIMESTRI}${IN_QUARTI}`), giorno("30/09/2022"));
    const [riga] = rilevazione.righe;
    if (!riga) throw new Error("no row");
    expect(
      puntiDi(riga, rilevazione, null, []).map(({ giorno: al, cifra }) => [formatData(al), cifra?.valore]),
    ).toEqual([
      ["31/03/2022", 30],
      ["30/06/2022", 50],
      ["30/09/2022", 75],
    ]);
  });
});

describe("a year that its own column only follows so far", () => {
  const TRIMESTRI = "Indicatore | UdM | Target | I trim | II trim | III trim | IV trim | Consuntivo";
  const FINO_A_GIUGNO =
    "N. visite | n. | 100 | 30 | 20 | | | 50\nN. corsi | n. | 8 | 3 | 1 | | | 4\nTasso di risposta | % | 80% | 60% | 82% | | | 82%";
  const suo = (tabella: string) => {
    const trovato = giornoDelFoglio(misurato(tabella));
    return trovato === null ? null : formatData(trovato);
  };

  it("has no SAL of the year until somebody says so, and is seen at the end of its last part", () => {
    const tabella = `${TRIMESTRI}\n${FINO_A_GIUGNO}`;
    expect(salDellAnno(tabella)).toEqual([null, null, null]);
    expect(suo(tabella)).toBe("30/06/2022");
    expect(visto(tabella, "30/06/2022").map(([valore]) => valore)).toEqual(["50", "4", "82%"]);
    expect(visto(tabella, "30/09/2022").map(([, , stato]) => stato)).toEqual([
      "da rilevare",
      "da rilevare",
      "da rilevare",
    ]);
  });

  it.each([
    ["the last part is filled in on one row", "N. corsi | n. | 8 | 3 | 1 | 2 | 2 | 8"],
    ["its column says something else on one row", "N. corsi | n. | 8 | 3 | 1 | | | 7"],
  ])("is a year like any where %s", (_nome, riga) => {
    const tabella = `${TRIMESTRI}\nN. visite | n. | 100 | 30 | 20 | | | 50\n${riga}`;
    expect(salDellAnno(tabella)[0]).toBe(0.5);
    expect(suo(tabella)).toBeNull();
  });

  it("is a year like any where no column is of its last part", () => {
    const tabella =
      "Indicatore | UdM | Target | Consuntivo I semestre | Consuntivo annuale\nN. visite | n. | 100 | 50 | 50";
    expect(salDellAnno(tabella)).toEqual([0.5]);
  });

  it("does not take the zero of a formula over blank parts for a result", () => {
    const tabella = `${TRIMESTRI}\nN. visite | n. | 100 | | | | | =SUM(D3:G3) → 0`;
    expect(visto(tabella, "31/03/2022")).toEqual([["", null, "da rilevare"]]);
    const [riga] = misurato(tabella).indicatori;
    expect(riga?.anomalie.map(({ codice, gravita }) => [codice, gravita])).toContainEqual([
      "da-confermare",
      "conferma",
    ]);
  });
});
