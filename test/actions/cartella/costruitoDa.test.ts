import { costruitoDa } from "../../../src/actions/cartella/costruitoDa";
import { MARCHIO_SCHEDA } from "../../../src/texts/relazione/marchioScheda";
import { foglioDi } from "../../support/foglio";

const NOMI = ["Area 1", "Area 11", "Strategici", "Note d'ufficio", "Scheda", "PERF – correzioni"];

const conFormule = (titolo: string, ...formule: readonly string[]) => ({
  ...foglioDi(titolo, "Scheda"),
  formule: formule.map((una) => [una]),
});

describe("costruitoDa", () => {
  it.each([
    ["none where no cell is a formula", [""], []],
    ["none for a formula on the sheet itself", ["=Scheda!A1+1"], []],
    ["a name in quotes", ["='Area 1'!F4"], ["Area 1"]],
    ["a bare name, whatever its letters", ["=IF(STRATEGICI!F4=0,0,1)"], ["Strategici"]],
    [
      "a name with an apostrophe, and each once in the order of the tabs",
      ["='Note d''ufficio'!A1", "='Area 11'!A1", "='Area 11'!A2"],
      ["Area 11", "Note d'ufficio"],
    ],
    ["no sheet of the corrections", ["='PERF – correzioni'!A1"], []],
    ["no sheet whose name ends alike", ["=AltriStrategici!A1"], []],
  ])("finds %s", (_, formule, fonti) => {
    expect(costruitoDa(conFormule("PERF · Scheda di Tributi", ...formule), NOMI, [])).toEqual({
      titolo: "Scheda di Tributi",
      fonti,
      isScheda: false,
    });
  });

  it("believes what the workbook keeps of it before its formulas, as far as the sheets are there", () => {
    const costruzioni = [{ pagine: ["PERF · Relazione"], fonti: { "Area 11": "x", "Area 1": "y", Sparito: "z" } }];
    const grid = conFormule("PERF · Relazione", "=Strategici!A1");
    expect(costruitoDa(grid, NOMI, costruzioni).fonti).toEqual(["Area 1", "Area 11"]);
  });

  it("knows a sheet to be filled in", () => {
    expect(costruitoDa(conFormule(`${MARCHIO_SCHEDA} 2025`), NOMI, [])).toMatchObject({ isScheda: true, fonti: [] });
  });
});
