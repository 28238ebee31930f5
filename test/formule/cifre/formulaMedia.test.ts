import { formulaMedia, type RigaMediata } from "../../../src/formule/cifre/formulaMedia";

const figli = (righe: readonly number[], hasPeso = false): readonly RigaMediata[] =>
  righe.map((riga) => ({ riga: riga - 1, hasPeso }));
/** `quante` rows, every second one: no two of them touch. */
const sparse = (quante: number) => figli(Array.from({ length: quante }, (_, at) => 2 * at + 2));

describe("formulaMedia", () => {
  it.each([
    ["a range", figli([5, 6, 7]), null, '=IF(COUNT(G5:G7)=0,"",ROUND(AVERAGE(G5:G7),12))'],
    ["one cell", figli([5]), null, '=IF(COUNT(G5:G5)=0,"",ROUND(AVERAGE(G5:G5),12))'],
    ["scattered cells", figli([9, 5]), null, '=IF(COUNT(G5:G5,G9:G9)=0,"",ROUND(AVERAGE(G5:G5,G9:G9),12))'],
    [
      "a range with its weights",
      figli([5, 6], true),
      3,
      '=IF((SUMPRODUCT(--ISNUMBER(G5:G6),D5:D6))<=0,"",ROUND((SUMPRODUCT(G5:G6,D5:D6))/(SUMPRODUCT(--ISNUMBER(G5:G6),D5:D6)),12))',
    ],
    ["a column of weights that none of them has", figli([5]), 3, '=IF(COUNT(G5:G5)=0,"",ROUND(AVERAGE(G5:G5),12))'],
    ["no child", [], null, null],
  ])("is written over %s", (_, righe, colonnaPeso, formula) => {
    expect(formulaMedia(righe, 6, colonnaPeso)).toBe(formula);
  });

  it("adds up the stretches, each with its weights", () => {
    expect(formulaMedia(figli([5, 9], true), 6, 3)).toBe(
      '=IF((SUMPRODUCT(--ISNUMBER(G5:G5),D5:D5)+SUMPRODUCT(--ISNUMBER(G9:G9),D9:D9))<=0,"",ROUND((SUMPRODUCT(G5:G5,D5:D5)+SUMPRODUCT(G9:G9,D9:D9))/(SUMPRODUCT(--ISNUMBER(G5:G5),D5:D5)+SUMPRODUCT(--ISNUMBER(G9:G9),D9:D9)),12))',
    );
  });

  it("gives up where a formula has no room", () => {
    expect(formulaMedia(sparse(100), 6, null)).not.toBeNull();
    expect(formulaMedia(sparse(101), 6, null)).toBeNull();
  });
});
