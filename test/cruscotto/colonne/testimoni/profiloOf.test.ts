import { profiloOf, type Profilo } from "../../../../src/cruscotto/colonne/testimoni/Profilo";
import type { Cella } from "../../../../src/domain/Cella";
import { giorno, quota } from "../../../support/foglio";

const cellaDi = (uno: string | number | boolean | Cella): Cella => {
  if (typeof uno === "object") return uno;
  if (typeof uno === "string") return uno === "" ? { tipo: "vuota" } : { tipo: "testo", valore: uno };
  if (typeof uno === "boolean") return { tipo: "booleano", valore: uno };
  return { tipo: "numero", valore: uno, formato: "General" };
};
const profiloDi = (...celle: Parameters<typeof cellaDi>[0][]) => profiloOf(celle.map(cellaDi));

/** What a profile counts, zeros left out. */
function contiDi(profilo: Profilo): Partial<Record<keyof Profilo, unknown>> {
  const conti = Object.entries(profilo).filter(([nome, valore]) => !["celle", "cifre"].includes(nome) && valore);
  return Object.fromEntries(conti);
}

const LUNGO = "Messi a dimora cinquantadue alberi lungo i viali, con le scuole";
const FRASE = "Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e parchi";

describe("profiloOf", () => {
  it.each([
    ["figures", [10, 20], { piene: 2, distinti: 2, numeri: 2 }],
    ["figures as texts", ["10", "1.000,5"], { piene: 2, distinti: 2, numeri: 2, testi: 2, codici: 1, lunghezza: 4.5 }],
    ["shares", [quota(0.5), "80%"], { piene: 2, distinti: 2, numeri: 2, percentuali: 2, testi: 1, lunghezza: 3 }],
    [
      "figures with an operator",
      ["≥ 10", "20"],
      { piene: 2, distinti: 2, numeri: 2, conOperatore: 1, testi: 2, codici: 1, lunghezza: 3 },
    ],
    ["operators", ["≥", "≤"], { piene: 2, distinti: 2, operatori: 2, versi: 2, testi: 2, lunghezza: 1 }],
    ["days", [giorno(45_412), giorno(45_473)], { piene: 2, distinti: 2, date: 2 }],
    ["truths", [true, false], { piene: 2, distinti: 2, siNo: 2 }],
    ["answers", ["Sì", "No"], { piene: 2, distinti: 2, siNo: 2, testi: 2, lunghezza: 2 }],
    ["units", ["giorni", "numero"], { piene: 2, distinti: 2, unita: 2, testi: 2, lunghezza: 6 }],
    ["codes", ["A1", "B2"], { piene: 2, distinti: 2, codici: 2, testi: 2, lunghezza: 2 }],
    ["codes of two parts", ["B2.1"], { piene: 1, distinti: 1, codici: 1, nomiConCodice: 1, testi: 1, lunghezza: 4 }],
    ["directions", ["Crescente", "Decrescente"], { piene: 2, distinti: 2, versi: 2, nomi: 2, testi: 2, lunghezza: 10 }],
    ["names", ["Corsi", "Visite guidate"], { piene: 2, distinti: 2, nomi: 2, testi: 2, lunghezza: 9.5 }],
    ["names that come back", ["Corsi", "Corsi "], { piene: 2, distinti: 1, nomi: 2, testi: 2, lunghezza: 5 }],
    ["names with a code", ["1. Corsi"], { piene: 1, distinti: 1, nomi: 1, nomiConCodice: 1, testi: 1, lunghezza: 8 }],
    ["initials", ["D. Rossi"], { piene: 1, distinti: 1, nomi: 1, testi: 1, lunghezza: 8 }],
    ["two letters", ["ab"], { piene: 1, distinti: 1, testi: 1, lunghezza: 2 }],
    ["formulas in words", ["Corsi / addetti"], { piene: 1, distinti: 1, nomi: 1, formule: 1, testi: 1, lunghezza: 15 }],
    ["long names", [LUNGO], { piene: 1, distinti: 1, nomi: 1, testi: 1, lunghezza: LUNGO.length }],
    [
      "long names with a code",
      [`1.1. ${LUNGO}`],
      { piene: 1, distinti: 1, nomi: 1, nomiConCodice: 1, testi: 1, lunghezza: LUNGO.length + 5 },
    ],
    [
      "long formulas",
      [`Rapporto: ${LUNGO}`],
      { piene: 1, distinti: 1, nomi: 1, formule: 1, testi: 1, lunghezza: LUNGO.length + 10 },
    ],
    [
      "a formula at the end of a long text",
      [`${FRASE} e media`],
      { piene: 1, distinti: 1, nomi: 1, frasi: 1, testi: 1, lunghezza: FRASE.length + 8 },
    ],
    ["sentences", [FRASE], { piene: 1, distinti: 1, nomi: 1, frasi: 1, testi: 1, lunghezza: FRASE.length }],
    ["nothing", ["", "  ", "n.d."], {}],
    ["a dash alone", ["-", "Corsi"], { piene: 1, distinti: 1, nomi: 1, testi: 1, lunghezza: 5 }],
    ["a dash beside another direction", ["-", "+"], { piene: 2, distinti: 2, versi: 2, testi: 2, lunghezza: 1 }],
    ["a dash beside a truth", ["-", true], { piene: 1, distinti: 1, siNo: 1 }],
    ["an error", [{ tipo: "errore", valore: "#N/D" }, 10], { piene: 2, distinti: 2, numeri: 1 }],
  ] as const)("counts %s", (_, celle, conti) => {
    expect(contiDi(profiloDi(...celle))).toEqual({ ...conti });
  });

  it("measures texts of ninety letters, and tells longer ones", () => {
    expect([profiloDi("a".repeat(90)).frasi, profiloDi("a".repeat(91)).frasi]).toEqual([0, 1]);
  });

  it("looks for what is said in sixty letters, and no more", () => {
    const operata = (lunghezza: number) => profiloDi(`≥${" ".repeat(lunghezza - 3)}10`);
    expect([operata(60).conOperatore, operata(61).conOperatore]).toEqual([1, 0]);
    const nominata = (lunghezza: number) => profiloDi(`${"a".repeat(lunghezza - 8)} / media`);
    expect([nominata(60).formule, nominata(96).formule, nominata(97).formule]).toEqual([1, 1, 0]);
  });

  it.each([
    [[1, 2, 3], true],
    [[7, 8, 9, 10], true],
    [[1, "", 2, "-", 3], true],
    [[1, 2], false],
    [[1, 2, 4], false],
    [[3, 2, 1], false],
    [[1.5, 2.5, 3.5], false],
    [[1, 1, 1], false],
  ])("tells whether %j numbers the rows: %p", (celle, isProgressivo) => {
    expect(profiloDi(...celle).isProgressivo).toBe(isProgressivo);
  });
});

describe("the figure of a cell", () => {
  it.each([
    [12, 12],
    ["≥ 12", 12],
    [" > 5 ", 5],
    ["1.000", 1000],
    ["80%", 0.8],
    [quota(0.8), 0.8],
    [giorno(45_412), null],
    ["Corsi", null],
    ["", null],
    [true, null],
    [`7${" ".repeat(59)}`, 7],
    [`7${" ".repeat(60)}`, null],
  ])("of %j is %p", (cella, cifra) => {
    expect(profiloDi(cella).cifre).toEqual([cifra]);
  });
});
