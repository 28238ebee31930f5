import { celleAt } from "../../../../src/cruscotto/colonne/testa/Intestazione";
import { rileggiDalleCelle } from "../../../../src/cruscotto/colonne/testa/rileggiDalleCelle";
import { Unioni } from "../../../../src/cruscotto/griglia/Unioni";
import { foglio, foglioDi, quota } from "../../../support/foglio";
import type { SheetGrid } from "../../../../src/cruscotto/griglia/SheetGrid";

/** What each heading says, once what stands under it was seen; a weak word between brackets. */
function ruoliDi(tabella: string | SheetGrid, riga = 0): string {
  const grid = typeof tabella === "string" ? foglioDi(tabella) : tabella;
  return rileggiDalleCelle(grid, riga, celleAt(grid, new Unioni(grid), riga))
    .map(({ ruolo, isDebole }) => (isDebole ? `(${ruolo})` : (ruolo ?? "-")))
    .join(" ");
}

/** The rows of a sheet from what stands in its second column; the other cells change nothing. */
const sotto = (testa: string, valori: readonly string[]) =>
  [testa, ...valori.map((uno, at) => `Visite ${at} | ${uno} | ${10 - at} | ${12 - at}`)].join("\n");

describe("a heading of objectives beside indicators", () => {
  const ruoloSu = (...valori: readonly string[]) =>
    ruoliDi(sotto("Indicatore | Obiettivo | Consuntivo", valori)).split(" ")[1];

  it.each([
    ["figures", ["10", "4", "20"]],
    ["one figure", ["10"]],
    ["shares", ["90%", "80%"]],
    ["figures with an operator", ["≥ 10", "almeno 4"]],
    ["figures with an operator that count up", ["≥ 10", "≥ 11"]],
    ["days one after the other", ["#30/12/2023", "#31/12/2023"]],
    ["figures that count down", ["3", "2", "1"]],
    ["figures that count up but once", ["1", "2", "4"]],
    ["figures and blanks", ["10", "", "4"]],
    ["a figure nineteen rows further down", [...Array<string>(19).fill(""), "10"]],
    ["six figures and a word after them", ["10", "4", "20", "7", "6", "5", "da definire"]],
  ])("is what is asked for over %s", (_, valori) => {
    expect(ruoloSu(...valori)).toBe("target");
  });

  it.each([
    ["words", ["Migliorare i servizi", "Aprire gli uffici"]],
    ["their numbers", ["1", "2", "3"]],
    ["their numbers from another one", ["4", "5"]],
    ["figures and words", ["10", "Aprire gli uffici"]],
    ["words and figures", ["Aprire gli uffici", "10"]],
    ["five figures and a word", ["10", "4", "20", "7", "6", "da definire"]],
    ["nothing", ["", ""]],
    ["a figure too far below", [...Array<string>(20).fill(""), "10"]],
  ])("names objectives over %s", (_, valori) => {
    expect(ruoloSu(...valori)).toBe("obiettivo");
  });

  it.each([
    ["Indicatore | Obiettivo | Consuntivo | Peso", "indicatore target consuntivo peso"],
    ["Indicatore | Obiettivo | Previsione | Consuntivo", "indicatore target (target) consuntivo"],
    // Something else is asked for already.
    ["Indicatore | Obiettivo | Target | Consuntivo", "indicatore obiettivo target consuntivo"],
    // Which of the two it would be nobody knows.
    ["Indicatore | Obiettivo | Obiettivo operativo | Consuntivo", "indicatore obiettivo obiettivo consuntivo"],
    // The rows have no other name.
    ["Zarvio | Obiettivo | Consuntivo", "- obiettivo consuntivo"],
    ["Azione | Obiettivo | Consuntivo", "(indicatore) obiettivo consuntivo"],
  ])("%s: %s", (testa, attesi) => {
    expect(ruoliDi(sotto(testa, ["20", "10", "30"]))).toBe(attesi);
  });

  it("looks at the rows under the heading alone", () => {
    expect(
      ruoliDi("Ente | Comune | Zarvio\nIndicatore | Obiettivo | Consuntivo\nVisite | 10 | 9\nCorsi | 4 | 5", 1),
    ).toBe("indicatore target consuntivo");
  });
});

describe("a heading of targets beside another", () => {
  const ruoloSu = (...valori: readonly string[]) =>
    ruoliDi(sotto("Indicatore | Goal | Target | Consuntivo", valori)).split(" ")[1];

  it("gathers the rows over words", () => {
    expect(ruoloSu("Migliorare i servizi", "Aprire gli uffici")).toBe("obiettivo");
    expect(ruoloSu("Migliorare i servizi", "", "Aprire gli uffici")).toBe("obiettivo");
  });

  it.each([
    ["figures", ["10", "4"]],
    ["numbers one after the other", ["1", "2"]],
    ["words and figures", ["Aprire gli uffici", "10"]],
    ["days in words", ["'31/12/2023", "'30/06/2023"]],
    ["figures with their units", ["30 giorni", "20 giorni"]],
    ["nothing", ["", ""]],
  ])("is what is asked for over %s", (_, valori) => {
    expect(ruoloSu(...valori)).toBe("target");
  });

  it.each([
    // The only thing that is asked for.
    ["Indicatore | Goal | Consuntivo", "indicatore target consuntivo"],
    // Something else gathers the rows already.
    ["Indicatore | Goal | Target | Obiettivo", "indicatore target target obiettivo"],
    // The rows have no other name.
    ["Zarvio | Goal | Target | Consuntivo", "- target target consuntivo"],
  ])("%s: %s", (testa, attesi) => {
    expect(ruoliDi(sotto(testa, ["Migliorare i servizi", "Aprire gli uffici"]))).toBe(attesi);
  });
});

describe("a heading of how far things are", () => {
  const ruoliSu = (valore: string, testa = "Target | Stato di attuazione") =>
    ruoliDi(`${testa}\n10 | ${valore} | 7\n20 | 50 | 8`);

  it.each(["126", "200", "Sì", "No", "'31/12/2023", "#31/12/2023"])(
    "is the result over %s, which is no share",
    (valore) => {
      expect(ruoliSu(valore)).toBe("target consuntivo");
    },
  );

  it.each(["50", "125", "90%", "20000%", "in corso", "avviato nel mese", ""])("is a share over %s", (valore) => {
    expect(ruoliSu(valore)).toBe("target sal");
  });

  it("is a share over what is true or false", () => {
    expect(
      ruoliDi(
        foglio([
          ["Target", "Stato di attuazione"],
          [10, true],
          [4, quota(0.5)],
        ]),
      ),
    ).toBe("target sal");
  });

  it.each([
    ["Target | Stato di attuazione | Consuntivo", "target sal consuntivo"],
    ["Target | Stato di attuazione | Esito", "target sal (consuntivo)"],
    ["Zarvio | Stato di attuazione", "- sal"],
    ["Target | SAL", "target sal"],
    ["Target | % di realizzazione dello stato", "target sal"],
    ["Target | Stato", "target baseline"],
    ["Target | Stato di attuazione | Peso", "target consuntivo peso"],
  ])("%s over more than any share: %s", (testa, attesi) => {
    expect(ruoliSu("200", testa)).toBe(attesi);
  });
});
