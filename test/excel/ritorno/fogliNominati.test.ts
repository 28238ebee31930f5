import { conFogliDiOra } from "../../../src/excel/ritorno/fogliNominati";

const PRIMA = new Map([
  ["Area 1", "{a}"],
  ["L'ente", "{b}"],
  ["Tolto", "{c}"],
]);
const ORA = {
  idDi: new Map([
    ["Area 1", "{a}"],
    ["L'ente 2020", "{b}"],
    ["Nostro", "{d}"],
  ]),
  attivo: "{a}",
};

describe("conFogliDiOra", () => {
  it.each([
    ["a sheet that is where it was", "='Area 1'!A1+1", "='Area 1'!A1+1"],
    ["a sheet that has another name", "=SUM('L''ente'!A1:B2)", "=SUM('L''ente 2020'!A1:B2)"],
    ["a sheet that is gone", "=SUM(Tolto!A1:B2)&'Tolto'!$B$2", "=SUM(#REF!)&#REF!"],
    ["a sheet made since", "=Nostro!A1", "=Nostro!A1"],
    ["a text that looks like one", '="Tolto!A1"&A1', '="Tolto!A1"&A1'],
    ["another workbook", "='[Altro.xlsx]Tolto'!A1", "='[Altro.xlsx]Tolto'!A1"],
    ["a reference lost already", "=#REF!A1", "=#REF!A1"],
  ])("names %s as Excel would now", (_, formula, attesa) => {
    expect(conFogliDiOra(formula, PRIMA, ORA)).toBe(attesa);
  });
});
