import { anteprimaRicalcolo, ricalcolaSal } from "../../../src/actions/foglio/ricalcolaSal";
import { dipendentiAnteprima } from "../../../src/actions/viste/dipendentiAnteprima";
import { tenuteDi } from "../../../src/actions/viste/righeAnteprima";
import { quadroDiSintesi } from "../../../src/actions/relazione/quadroDiSintesi";
import { letteraOf } from "../../../src/cruscotto/griglia/letteraOf";
import { conCruscotto, valuesOf } from "../../support/cruscottoPisa";

/** Formulas that a user may have beside the SALs and on another sheet, whose name needs quotes. */
const SUE: Readonly<Record<string, readonly (readonly [cella: string, formula: string])[]>> = {
  Pisa: [
    ["J1", "=SUM(G3:G8)"],
    ["J2", "=AVERAGE(G4:G5)"],
    ["J3", '=IF(G5<0.8,"in ritardo","bene")'],
    ["J4", "=SUMPRODUCT(D4:D5,G4:G5)/SUM(D4:D5)"],
    ["J5", "=J2*2-J1"],
    ["J6", "=COUNT(G:G)+COUNTA($G$4:$G$5)"],
    ["J7", "=ROUND(-MAX(G3:G5)^2+10%,2)"],
    ["J8", "=D4*E4"],
  ],
  "Totali d'area": [
    ["A1", "=Pisa!G3"],
    ["A2", '=IFERROR(1/(Pisa!$G$5-1),"nessuno")'],
    ["A3", '="SAL "&Pisa!J3'],
    ["A4", "=INDEX(Pisa!G3:G8,3)"],
    ["A5", "=A4+1"],
    ["A6", "=AND(Pisa!G5>=0.9,NOT(ISBLANK(Pisa!G4)))"],
  ],
};

describe("what depends on the SALs that a preview is about to write", () => {
  it(
    "is listed with what it shows and what Excel shows once they are written",
    conCruscotto(async (excel) => {
      await quadroDiSintesi("Pisa");
      await excel.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add("Totali d'area");
        for (const [foglio, celle] of Object.entries(SUE)) {
          for (const [cella, formula] of celle) worksheets.getItem(foglio).getRange(cella).formulas = [[formula]];
        }
        worksheets.getItem("Totali d'area").getRange("A7").values = [["'=Pisa!G5"]];
        worksheets.getItem("Pisa").activate();
        await context.sync();
      });
      const tutte = Object.entries(SUE).flatMap(([foglio, celle]) => celle.map(([cella]) => [foglio, cella] as const));
      const valori = async () => {
        const letti = new Map<string, unknown>();
        for (const [foglio, cella] of tutte) letti.set(`${foglio}!${cella}`, (await valuesOf(excel, cella, foglio))[0]);
        return letti;
      };
      const prima = await valori();
      const vista = await anteprimaRicalcolo("valori");
      const trovati = new Map(
        dipendentiAnteprima(vista, tenuteDi(vista.righe)).map((uno) => [
          `${uno.foglio}!${letteraOf(uno.colonna)}${uno.riga + 1}`,
          uno,
        ]),
      );
      await ricalcolaSal(vista);
      const dopo = await valori();
      const cambiate = [...dopo].filter(([cella, ora]) => ora !== prima.get(cella)).map(([cella]) => cella);
      expect(cambiate).toEqual(expect.arrayContaining(["Pisa!J1", "Pisa!J3", "Pisa!J5", "Totali d'area!A4"]));
      for (const cella of cambiate) {
        const suo = trovati.get(cella);
        expect(suo?.prima).toEqual(prima.get(cella));
        const atteso: unknown = dopo.get(cella);
        if (suo?.dopo !== undefined) {
          expect(suo.dopo).toEqual(typeof atteso === "number" ? expect.closeTo(atteso, 9) : atteso);
        }
      }
      // Only what is beyond the functions known here is left to Excel, and what hangs on it.
      const aExcel = [...trovati].filter(([, { dopo: suo }]) => suo === undefined).map(([cella]) => cella);
      expect(aExcel).toEqual(["Totali d'area!A4", "Totali d'area!A5"]);
      expect([...trovati.keys()].filter((cella) => !cambiate.includes(cella) && !aExcel.includes(cella))).toEqual([]);
      expect(trovati.has("Pisa!J8")).toBe(false);
      expect(trovati.has("Totali d'area!A7")).toBe(false);
    }),
  );

  it(
    "is less when the user leaves cells out",
    conCruscotto(async (excel) => {
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Pisa").getRange("J2").formulas = [["=G5"]];
        await context.sync();
      });
      const vista = await anteprimaRicalcolo("perf");
      const cella = vista.righe.find(({ riga }) => riga === 4);
      expect(dipendentiAnteprima(vista, new Set())).toMatchObject([{ prima: 1, dopo: 0.666666666667 }]);
      expect(dipendentiAnteprima(vista, new Set([`${cella?.riga},${cella?.colonna}`]))).toEqual([]);
    }),
  );
});
