import { anteprimaRisposta, rispondi } from "../../../src/actions/foglio/rispondi";
import { anteprimaRicalcolo, planTutto, ricalcolaSal } from "../../../src/actions/foglio/ricalcolaSal";
import { misuraFoglio, misuraLettura, NESSUNA_SCELTA, type Scelte } from "../../../src/actions/cartella/misuraFoglio";
import { withCartella } from "../../../src/actions/cartella/withCartella";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { conCruscotto, onPisa, setValue } from "../../support/cruscottoPisa";

const leggi = (scelte: Scelte = NESSUNA_SCELTA) => withCartella((context) => misuraFoglio(context, "Pisa", scelte));

describe("a sheet that is read again", () => {
  it(
    "is not measured again where nothing has changed",
    conCruscotto(async () => {
      const prima = await leggi();
      const dopo = await leggi();
      expect(dopo.esito).toBe(prima.esito);
      expect(await planTutto(dopo, "perf")).toBe(await planTutto(prima, "perf"));
      expect(dopo).toEqual(misuraLettura(dopo.cartella, NESSUNA_SCELTA));
    }),
  );

  it.each<[string, (excel: Parameters<Parameters<typeof conCruscotto>[0]>[0]) => Promise<unknown>]>([
    ["a value", (excel) => setValue(excel, "E4", 12)],
    ["a format", (excel) => onPisa(excel, (sheet) => (sheet.getRange("E4").numberFormat = [["0%"]]))],
    [
      "a formula with the same value",
      (excel) => onPisa(excel, (sheet) => (sheet.getRange("F4").formulas = [["=6*2"]])),
    ],
    ["a merge", (excel) => onPisa(excel, (sheet) => sheet.getRange("B7:C7").merge())],
    ["a hidden row", (excel) => onPisa(excel, (sheet) => (sheet.getRange("5:5").rowHidden = true))],
    ["the protection", (excel) => onPisa(excel, (sheet) => sheet.protection.protect())],
    [
      "another sheet of the user's",
      (excel) => onPisa(excel, (sheet) => sheet.context.workbook.worksheets.add("Altro")),
    ],
    ["what a command wrote", async () => ricalcolaSal(await anteprimaRicalcolo("perf"))],
    [
      "an answer",
      async () =>
        rispondi(
          await anteprimaRisposta("Pisa", {
            su: "righe",
            righe: [{ riga: 3, colonna: 5 }],
            risposta: { cosa: "verso", verso: "presunto" },
          }),
        ),
    ],
  ])("is measured again after %s", (_, cambia) =>
    conCruscotto(async (excel) => {
      const prima = await leggi();
      await cambia(excel);
      const dopo = await leggi();
      expect(dopo.esito).not.toBe(prima.esito);
      expect(dopo).toEqual(misuraLettura(dopo.cartella, NESSUNA_SCELTA));
    })(),
  );

  it(
    "is measured again by another method, year or day",
    conCruscotto(async () => {
      const scelte: readonly Scelte[] = [
        NESSUNA_SCELTA,
        {
          ...NESSUNA_SCELTA,
          politica: { ...POLITICA_STANDARD, soglie: { ...POLITICA_STANDARD.soglie, parziale: 0.5 } },
        },
        { ...NESSUNA_SCELTA, anno: 2019 },
        { ...NESSUNA_SCELTA, al: 43_951 },
      ];
      for (const una of scelte) {
        const letto = await leggi(una);
        expect(letto).toEqual(misuraLettura(letto.cartella, una));
      }
      const esiti = await Promise.all(scelte.map(async (una) => (await leggi(una)).esito));
      expect(new Set(esiti).size).toBe(scelte.length);
    }),
  );
});
