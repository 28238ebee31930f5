import { anteprimaCollegamento, collegaCopie, confrontaCopie } from "../../../src/actions/foglio/collegaCopie";
import { anteprimaRicalcolo, ricalcolaSal } from "../../../src/actions/foglio/ricalcolaSal";
import { annulla } from "../../../src/actions/scrittura/annulla";
import { registerPerf } from "../../../src/standalone/registerPerf";
import { formuleOf, valuesOf } from "../../support/cruscottoPisa";
import { inExcel, type OpenExcel } from "../../support/openExcel";

const ENTE = "Cruscotto Ente 2020";
const TESTA = ["Codice", "Indicatore", "Peso", "Valore ottenuto 2020", "Risultato atteso 2020", "% realizzazione 2020"];
const DELL_ENTE = "% realizzazione obiettivo dell'ente";

/** The ente's sheet, and the individual sheet of its SG, whose rows are made up; A4 and its weights are of YEAR.md §5. */
const conScheda = (a1: string | number, a4: string | number, work: (excel: OpenExcel) => Promise<void>) =>
  inExcel(async (excel) => {
    registerPerf(excel.host);
    await excel.Excel.run(async (context) => {
      const ente = context.workbook.worksheets.getActiveWorksheet();
      ente.name = ENTE;
      ente.getRange("A1:F8").values = [
        ["Cruscotto dell'ente 2020", "", "", "", "", ""],
        TESTA,
        ["A1", "Promuovere le imprese", "", "", "", ""],
        ["A1", "Imprese coinvolte", 1, 9, 12, ""],
        ["A4", "Valorizzare il turismo", "", "", "", ""],
        ["A4", "Imprese visitate", 0.5, 11.02, 12, ""],
        ["A4", "Grado di realizzazione dei progetti", 0.25, 0.89, 1, ""],
        ["A4", "Numero di visite guidate", 0.25, 0, 5, ""],
      ];
      ente.getRange("C3:C8").numberFormat = Array.from({ length: 6 }, () => ["0%"]);
      ente.getRange("F3:F8").numberFormat = Array.from({ length: 6 }, () => ["0.0%"]);
      const sg = context.workbook.worksheets.add("SG");
      sg.getRange("A1:F4").values = [
        ["Scheda individuale del Segretario Generale 2020", "", "", "", "", ""],
        TESTA,
        ["A1", DELL_ENTE, 0.5, a1, "95%", ""],
        ["A4", DELL_ENTE, 0.5, a4, "95%", ""],
      ];
      sg.getRange("C3:C4").numberFormat = [["0%"], ["0%"]];
      ente.activate();
      await context.sync();
    });
    await work(excel);
  });

const ricalcola = async () => ricalcolaSal(await anteprimaRicalcolo("nativa"));

describe("the rows that are the result of an objective", () => {
  it(
    "are offered to be linked to its SAL, whatever they say now, and are taken back",
    conScheda("70%", "68%", async (excel) => {
      await ricalcola();
      const { risultati } = await confrontaCopie();
      expect(risultati.map(({ foglio, scritto, obiettivo, cella }) => [foglio, scritto, obiettivo, cella])).toEqual([
        ["SG", 0.7, "A1 Promuovere le imprese", { riga: 2, colonna: 3 }],
        ["SG", 0.68, "A4 Valorizzare il turismo", { riga: 3, colonna: 3 }],
      ]);
      const [primo] = risultati;
      if (!primo) throw new Error("nothing to link");
      const vista = await anteprimaCollegamento(primo.originale, [primo.copia]);
      expect(vista.copie).toMatchObject([{ prima: "70%", dopo: "75,0%", formula: `='${ENTE}'!F3` }]);
      await collegaCopie(vista);
      expect(await valuesOf(excel, "D3", "SG")).toEqual([0.75]);
      expect((await confrontaCopie()).risultati.map(({ cella }) => cella.riga)).toEqual([3]);
      await annulla();
      expect(await valuesOf(excel, "D3", "SG")).toEqual([0.7]);
    }),
  );

  it(
    "stay in points where they are written in points",
    conScheda(70, 0.75, async (excel) => {
      await ricalcola();
      const [primo] = (await confrontaCopie()).risultati;
      if (!primo) throw new Error("nothing to link");
      const vista = await anteprimaCollegamento(primo.originale, [primo.copia]);
      expect(vista.copie).toMatchObject([{ prima: "70", dopo: "75,0", formula: `='${ENTE}'!F3*100` }]);
      await collegaCopie(vista);
      expect(await valuesOf(excel, "D3", "SG")).toEqual([75]);
      expect(await formuleOf(excel, "D3", "SG")).toEqual([`='${ENTE}'!F3*100`]);
    }),
  );

  it(
    "are not linked to a cell that does not show what the objective gives",
    conScheda("70%", "68%", async (excel) => {
      const [primo] = (await confrontaCopie()).risultati;
      if (!primo) throw new Error("nothing to link");
      await expect(anteprimaCollegamento(primo.originale, [primo.copia])).rejects.toMatchObject({
        codice: "collegamento-sal-non-aggiornato",
      });
      expect(await valuesOf(excel, "D3", "SG")).toEqual([0.7]);
    }),
  );

  it(
    "are left as they are where one is the result without a row: that is neutralised on this sheet alone",
    // A4 without the visits that nobody made: (.5 x .9183 + .25 x .89) / .75.
    conScheda("75%", "90,9%", async () => {
      await ricalcola();
      expect((await confrontaCopie()).risultati.map(({ cella }) => cella.riga)).toEqual([2]);
    }),
  );
});
