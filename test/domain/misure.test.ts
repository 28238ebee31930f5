import { SCALA_GIUDIZIO } from "../../src/domain/metodo/scalaGiudizio";
import { deduceVerso } from "../../src/domain/verso/deduceVerso";
import { displayCella } from "../../src/domain/numeri/displayCella";
import { esitoOf, giudizioOf } from "../../src/domain/sal/esitoOf";
import { parseSoglie } from "../../src/domain/metodo/parseSoglie";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { POLITICA_PISA } from "../../src/domain/metodo/politicheDegliEnti";
import { weightedMean } from "../../src/domain/sal/weightedMean";
import { cella } from "./cella";

describe("deduceVerso", () => {
  it.each([
    ["Tempi medi di lavorazione delle pratiche", "", "decrescente"],
    ["personale camerale * 1000/ imprese registrate", "", "decrescente"],
    ["Livello di tempestività dei pagamenti", "Indicatore sulla tempestività dei pagamenti", "decrescente"],
    ["Ottimizzazione dei costi di funzionamento dell'Ente", "Oneri di funzionamento + Costi personale", "decrescente"],
    ["Grado di segnalazione negative registrate tramite totem", "", "decrescente"],
    ["Crediti anni precedenti", "", "decrescente"],
    ["Livello di contenimento del gap temporale", "N° provvedimenti emessi", "crescente"],
    ["Riduzione dei tempi di attesa", "", "crescente"],
    ["n° report prodotti per il monitoraggio della spesa", "", "crescente"],
    ["Margine di contribuzione", "Ricavi / Costi diretti", "crescente"],
    ["Grado di utilizzo del sito", "Tempi di permanenza", "crescente"],
  ])("reads %j", (nome, formula, verso) => {
    expect(deduceVerso(nome, formula)).toEqual({ verso, origine: "parole" });
  });

  it("says when no word speaks", () => {
    expect(deduceVerso("Compliance", "")).toEqual({ verso: "crescente", origine: "dubbio" });
  });
});

describe("weightedMean", () => {
  it("computes Pisa A4 as its document does", () => {
    const a4 = [
      { sal: 11.02 / 12, peso: 0.3 },
      { sal: 0.89, peso: 0.2 },
      { sal: 0.89, peso: 0.25 },
      { sal: 0, peso: 0.25 },
      { sal: null, peso: 0 },
    ];
    expect(weightedMean(a4)).toBeCloseTo(0.676, 12);
  });

  it("renormalises over the children that have a SAL", () => {
    expect(
      weightedMean([
        { sal: 0.5, peso: 0.2 },
        { sal: null, peso: 0.8 },
      ]),
    ).toBe(0.5);
  });

  it("is plain where nobody has a weight", () => {
    expect(
      weightedMean([
        { sal: 1, peso: null },
        { sal: 0, peso: null },
      ]),
    ).toBe(0.5);
  });

  it.each([[[]], [[{ sal: null, peso: 1 }]], [[{ sal: 1, peso: 0 }]]])("has nothing to say of %j", (figli) => {
    expect(weightedMean(figli)).toBeNull();
  });
});

describe("esitoOf", () => {
  it.each([
    [0.7999999, "non raggiunto"],
    [0.8, "parziale"],
    [0.04 / 0.05, "parziale"],
    [0.9, "parziale"],
    [0.9000001, "raggiunto"],
  ])("takes %d for %s with the standard thresholds", (sal, esito) => {
    expect(esitoOf(sal, POLITICA_STANDARD.soglie)).toBe(esito);
  });

  it("follows Pisa's lower threshold", () => {
    expect(esitoOf(0.75, POLITICA_PISA.soglie)).toBe("parziale");
  });
});

describe("giudizioOf", () => {
  it.each([
    [0.95, "Eccellente"],
    [0.905, "Più che adeguato"],
    [0.6, "Non pienamente adeguato"],
    [0.1, "Non adeguato"],
    [null, null],
  ])("judges %d", (sal, giudizio) => {
    expect(giudizioOf(sal, SCALA_GIUDIZIO)).toBe(giudizio);
  });
});

describe("parseSoglie", () => {
  it.each([
    [undefined, POLITICA_STANDARD.soglie],
    [[["70;90"]], { parziale: 0.7, raggiunto: 0.9 }],
    [[["70%-90%"]], { parziale: 0.7, raggiunto: 0.9 }],
    [[[0.7, 0.9]], { parziale: 0.7, raggiunto: 0.9 }],
    [[[70], [90]], { parziale: 0.7, raggiunto: 0.9 }],
    [[["90;70"]], null],
    [[["alto"]], null],
  ])("reads %j", (matrice, soglie) => {
    expect(parseSoglie(matrice)).toEqual(soglie);
  });
});

describe("displayCella", () => {
  it.each([
    [cella(2, "0.00"), "2,00"],
    [cella(0.95, "0%"), "95%"],
    [cella(0.999, "0.0%"), "99,9%"],
    [cella(43830, "dd/mm/yyyy"), "31/12/2019"],
    [cella(542816.75, '"€" #,##0.00'), "€ 542.816,75"],
    [cella(6306, "0"), "6306"],
    [cella(0.1 + 0.2), "0,3"],
    [cella("> 5.700"), "> 5.700"],
    [cella(null), ""],
  ])("shows %j as an Italian Excel does", (una, testo) => {
    expect(displayCella(una)).toBe(testo);
  });
});
