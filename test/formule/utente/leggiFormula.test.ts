import { calcolaFormula } from "../../../src/formule/utente/calcolaFormula";
import { ErroreDiCella, type ValoreDiCella } from "../../../src/formule/utente/ValoreDiCella";
import { leggiFormula, riferitiDa, type Riferito } from "../../../src/formule/utente/leggiFormula";

const calcola = (formula: string): ValoreDiCella | undefined => {
  const nodo = leggiFormula(formula);
  try {
    return nodo === null ? undefined : calcolaFormula(nodo, () => [[null]]);
  } catch (error) {
    if (error instanceof ErroreDiCella) return error.parola;
    throw error;
  }
};

describe("a formula of the user's", () => {
  it.each<[string, ValoreDiCella | undefined]>([
    ["=1+2*3", 7],
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=10%*200", 20],
    ["=(1+2)*3%", 0.09],
    ["=1/0", "#DIV/0!"],
    ['=IF(1>2,"a","b""c")', 'b"c'],
    ["=IF(FALSE,1)", false],
    ["=A1+1", 1],
    ["=SUM(A1:B3,2,TRUE)", 3],
    ["=ROUND(1.005,2)", 1.01],
    ["=1.5E2", 150],
    ['="x"=1', false],
    ["=Tabella[SAL]", undefined],
    ["={1,2}", undefined],
    ["=Aliquota*2", undefined],
    ["=1+", undefined],
    ["=SUM(1,2", undefined],
  ])("%s is %p", (formula, atteso) => {
    const valore = calcola(formula);
    expect(valore).toEqual(typeof atteso === "number" ? expect.closeTo(atteso, 12) : atteso);
  });

  it.each<[string, readonly Riferito[]]>([
    ["=$A$1+Foglio!b2", [{ foglio: null, riga: 0, colonna: 0, righe: 1, colonne: 1 }]],
    ["='Un ''altro'!C3:B2", [{ foglio: "Un 'altro", riga: 1, colonna: 1, righe: 2, colonne: 2 }]],
    ['="A1"&LOG10(D4)', [{ foglio: null, riga: 3, colonna: 3, righe: 1, colonne: 1 }]],
    ["=SUM(Tabella[[#All],[A1]],E5)", [{ foglio: null, riga: 4, colonna: 4, righe: 1, colonne: 1 }]],
  ])("%s names its cells", (formula, attesi) => {
    expect(riferitiDa(formula)).toEqual(expect.arrayContaining(attesi));
  });

  it("may name whole columns and rows", () => {
    const [colonna, riga] = riferitiDa("=SUM(G:H,'Altro'!3:3)");
    expect(colonna).toMatchObject({ foglio: null, riga: 0, colonna: 6, colonne: 2 });
    expect(riga).toMatchObject({ foglio: "Altro", riga: 2, righe: 1, colonna: 0 });
  });
});
