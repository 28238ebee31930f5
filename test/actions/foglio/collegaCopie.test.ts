import { annulla } from "../../../src/actions/scrittura/annulla";
import { anteprimaCollegamento, collegaCopie, confrontaCopie } from "../../../src/actions/foglio/collegaCopie";
import { PerfError } from "../../../src/actions/PerfError";
import { fogliOf, formuleOf, valuesOf } from "../../support/cruscottoPisa";
import { inExcel, type OpenExcel } from "../../support/openExcel";

const ENTE = "Cruscotto dell'Ente";
const CORREZIONI = "PERF – correzioni";
const TESTA = ["Indicatore", "Target", "Consuntivo"];

/** A workbook with the ente's cruscotto and an Area's: the PID indicator differs, the other agrees. */
function conDueFogli(work: (excel: OpenExcel) => Promise<void>): () => Promise<void> {
  return inExcel(async (excel) => {
    await excel.Excel.run(async (context) => {
      const ente = context.workbook.worksheets.getActiveWorksheet();
      ente.name = ENTE;
      ente.getRange("A1:C4").values = [
        ["Cruscotto di Ente", "", ""],
        TESTA,
        ["Operatività PID", 0.95, 0.999],
        ["N. reclami", 3, 2],
      ];
      ente.getRange("B3:C3").numberFormat = [["0%", "0.0%"]];
      const area = context.workbook.worksheets.add("Area 4");
      area.getRange("C4").numberFormat = [["@"]];
      area.getRange("A1:C5").values = [
        ["Cruscotto", "", ""],
        ["", "", ""],
        TESTA,
        ["Operatività PID", 0.95, "100%"],
        ["N. reclami", 3, 2],
      ];
      area.getRange("B4").numberFormat = [["0%"]];
      await context.sync();
    });
    await work(excel);
  });
}

const collega = async () =>
  collegaCopie(
    await anteprimaCollegamento({ foglio: ENTE, riga: 2, colonna: 1 }, [{ foglio: "Area 4", riga: 3, colonna: 1 }]),
  );

describe("confrontaCopie", () => {
  it(
    "finds what stands on several sheets, what differs first",
    conDueFogli(async () => {
      const { ripetuti } = await confrontaCopie();
      expect(ripetuti.map(({ nome, consuntiviDiversi }) => [nome, consuntiviDiversi])).toEqual([
        ["Operatività PID", true],
        ["N. reclami", false],
      ]);
    }),
  );
});

it(
  "tells each sheet that is read and stops when asked",
  conDueFogli(async () => {
    const letti: unknown[] = [];
    const stop = async (passo: unknown) => {
      letti.push(passo);
      if (letti.length === 2) throw new PerfError("interrotto");
      await Promise.resolve();
    };
    await expect(confrontaCopie(stop)).rejects.toMatchObject({ codice: "interrotto" });
    expect(letti).toEqual([0, 1].map((fatti) => ({ fase: "lettura", fatti, totale: 2 })));
  }),
);

describe("collegaCopie", () => {
  it(
    "shows what the copy holds and will show, links it, keeps the old value, and takes it back",
    conDueFogli(async (excel) => {
      const vista = await anteprimaCollegamento({ foglio: ENTE, riga: 2, colonna: 1 }, [
        { foglio: "Area 4", riga: 3, colonna: 1 },
      ]);
      const formula = "='Cruscotto dell''Ente'!C3";
      expect(vista.copie).toEqual([
        { foglio: "Area 4", riga: 3, colonna: 2, nome: "Operatività PID", prima: "100%", dopo: "99,9%", formula },
      ]);
      expect(await valuesOf(excel, "C4", "Area 4")).toEqual(["100%"]);

      expect(await collegaCopie(vista)).toMatchObject({ codice: "copie-collegate", dati: { copie: 1 } });
      expect(await valuesOf(excel, "C4", "Area 4")).toEqual([0.999]);
      expect(await formuleOf(excel, "C3", ENTE)).toEqual([0.999]);
      expect(await valuesOf(excel, "C4:H4", CORREZIONI)).toEqual([
        "Operatività PID",
        "",
        "",
        "cella collegata",
        "100%",
        "",
      ]);
      expect((await confrontaCopie()).ripetuti.filter(({ consuntiviDiversi }) => consuntiviDiversi)).toEqual([]);
      expect((await collega()).codice).toBe("copie-gia-collegate");

      await annulla();
      expect(await valuesOf(excel, "C4", "Area 4")).toEqual(["100%"]);
      expect(await fogliOf(excel)).toEqual([ENTE, "Area 4"]);
    }),
  );

  it.each([
    ["the original is blank", ENTE, 2, "", "collegamento-senza-consuntivo"],
    ["the original follows the copy", ENTE, 2, "='Area 4'!C4", "collegamento-circolare"],
    ["a row is gone", "Area 4", 3, null, "collegamento-senza-copia"],
  ] as const)("refuses when %s", (_, foglio, riga, contenuto, codice) =>
    conDueFogli(async (excel) => {
      await excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(foglio).getRangeByIndexes(riga, 0, 1, 3);
        if (contenuto === null) range.clear();
        else range.getCell(0, 2).formulas = [[contenuto]];
        await context.sync();
      });
      await expect(collega()).rejects.toMatchObject({ codice });
      expect(await fogliOf(excel)).toEqual([ENTE, "Area 4"]);
    })(),
  );

  it(
    "writes nothing when a value has changed since it was shown",
    conDueFogli(async (excel) => {
      const vista = await anteprimaCollegamento({ foglio: ENTE, riga: 2, colonna: 1 }, [
        { foglio: "Area 4", riga: 3, colonna: 1 },
      ]);
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Area 4").getRange("C4").values = [["90%"]];
        await context.sync();
      });
      await expect(collegaCopie(vista)).rejects.toMatchObject({ codice: "foglio-cambiato" });
    }),
  );
});
