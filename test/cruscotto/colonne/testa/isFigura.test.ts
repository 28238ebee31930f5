import { isFigura, isNome } from "../../../../src/cruscotto/colonne/testa/isFigura";
import { CELLA_VUOTA, type Cella } from "../../../../src/domain/Cella";
import { giorno, quota } from "../../../support/foglio";

const testo = (valore: string): Cella => ({ tipo: "testo", valore });
const errore: Cella = { tipo: "errore", valore: "#N/D" };
const booleano: Cella = { tipo: "booleano", valore: false };
/** A figure in as many characters as are asked for. */
const lungo = (quanti: number) => testo(`>= ${"0".repeat(quanti - 5)}10`);

describe("isFigura", () => {
  it.each([
    ["a number", quota(0.5)],
    ["a day", giorno(45000)],
    ["a truth value", booleano],
    ["a number that was typed as a text", testo("10")],
    ["a number between blanks", testo("  10  ")],
    ["a number with its unit", testo("30 giorni")],
    ["a number after an operator", testo("≥ 10")],
    ["a number after an operator and blanks", testo("  almeno il 90%  ")],
    ["a number of sixty characters", lungo(60)],
  ])("takes %s for one", (_, cella) => {
    expect(isFigura(cella)).toBe(true);
  });

  it.each([
    ["a blank cell", CELLA_VUOTA],
    ["an error", errore],
    ["words", testo("Visite guidate")],
    ["an operator alone", testo("≥")],
    ["words with a number in them", testo("10 visite guidate")],
    ["more than sixty characters", lungo(61)],
  ])("takes %s for none", (_, cella) => {
    expect(isFigura(cella)).toBe(false);
  });
});

describe("isNome", () => {
  it.each(["Visite guidate", "Pec", "1. Visite", "n° 3 corsi"])("takes %s for one", (valore) => {
    expect(isNome(testo(valore))).toBe(true);
  });

  it.each([
    ["a number", quota(0.5)],
    ["a truth value", booleano],
    ["a blank cell", CELLA_VUOTA],
    ["an error that reads as a word", { tipo: "errore", valore: "#NOME?" } as const],
    ["a figure with its unit in words", testo("30 giorni")],
    ["a code of two letters", testo("A1.b2")],
    ["signs", testo("1/2-3 (%)")],
  ])("takes %s for none", (_, cella) => {
    expect(isNome(cella)).toBe(false);
  });
});
