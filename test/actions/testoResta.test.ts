import { annulla } from "../../src/actions/scrittura/annulla";
import { anteprimaCollegamento, collegaCopie } from "../../src/actions/foglio/collegaCopie";
import { ripristinaFormule, trasformaInValori } from "../../src/actions/foglio/convertiFormule";
import { costruisciRelazione, TUTTA_LA_RELAZIONE } from "../../src/actions/relazione/relazione";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { conCruscotto, onPisa } from "../support/cruscottoPisa";
import type { OpenExcel } from "../support/openExcel";

const TESTI = [
  '=HYPERLINK("http://esempio.it","SAL")',
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2",
  "@SUM(1)",
  "'tra apici",
  "=1+",
];

/** Every cell of the workbook that is a live formula and holds one of the words. */
async function vive({ host }: OpenExcel, parole: RegExp): Promise<readonly string[]> {
  const { data } = await host.snapshot();
  return Object.values(data.sheets ?? {}).flatMap((foglio) =>
    Object.values((foglio.cellData ?? {}) as Record<string, Record<string, { f?: string | null } | null>>).flatMap(
      (riga) =>
        Object.values(riga).flatMap((cella) =>
          cella?.f && parole.test(cella.f) ? [`${foglio.name}: ${cella.f}`] : [],
        ),
    ),
  );
}

const PERICOLO = /^=\s*(?:HYPERLINK\("http|cmd)/i;

async function leggi(excel: OpenExcel, foglio: string, indirizzo: string) {
  return excel.Excel.run(async (context) => {
    const cella = context.workbook.worksheets.getItem(foglio).getRange(indirizzo);
    cella.load("values,formulas,valueTypes");
    await context.sync();
    return [cella.values[0]?.[0], cella.formulas[0]?.[0], cella.valueTypes[0]?.[0]] as const;
  });
}

describe("a text that looks like a formula stays a text (issue #9)", () => {
  it.each(TESTI)("in a SAL cell that is written and taken back: %s", async (testo) => {
    await conCruscotto(async (excel) => {
      await onPisa(excel, (sheet) => {
        sheet.getRange("G5").values = [[`'${testo}`]];
      });
      const prima = await leggi(excel, "Pisa", "G5");
      expect(prima).toEqual([testo, testo, "String"]);
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      expect(await vive(excel, PERICOLO)).toEqual([]);
      expect((await leggi(excel, "Pisa", "G5"))[0]).not.toEqual(testo);
      await trasformaInValori();
      expect(await vive(excel, PERICOLO)).toEqual([]);
      await ripristinaFormule();
      expect(await vive(excel, PERICOLO)).toEqual([]);
      await annulla();
      await annulla();
      expect((await annulla()).codice).toBe("annullato");
      expect(await leggi(excel, "Pisa", "G5")).toEqual(prima);
      expect(await vive(excel, PERICOLO)).toEqual([]);
    })();
  });

  it.each(TESTI.filter((testo) => testo !== "-2"))(
    "where a formula of PERF shows it and is turned into a value: %s",
    async (testo) => {
      await conCruscotto(async (excel) => {
        await onPisa(excel, (sheet) => {
          sheet.getRange("J1").values = [[`'${testo}`]];
          sheet.getRange("J2").formulas = [["=PERF.ESITO(J1)"]];
        });
        const prima = await leggi(excel, "Pisa", "J2");
        expect(prima[0]).toBe(testo);
        await trasformaInValori();
        expect(await leggi(excel, "Pisa", "J2")).toEqual([testo, testo, "String"]);
        expect(await vive(excel, PERICOLO)).toEqual([]);
        expect(await ripristinaFormule()).toMatchObject({
          codice: "formule-ripristinate",
          dati: { celle: 1, rimaste: 0 },
        });
        expect(await leggi(excel, "Pisa", "J2")).toEqual(prima);
        await annulla();
        await annulla();
        expect(await leggi(excel, "Pisa", "J2")).toEqual(prima);
        expect(await vive(excel, PERICOLO)).toEqual([]);
      })();
    },
  );

  it.each(TESTI)("in a consuntivo that is linked to another and taken back: %s", async (testo) => {
    await conCruscotto(async (excel) => {
      await excel.Excel.run(async (context) => {
        const area = context.workbook.worksheets.add("Area");
        area.getRange("A1:C3").values = [
          ["Indicatore", "Target", "Consuntivo"],
          ["Tempi medi", 6, `'${testo}`],
          ["n. visite", 10, 5],
        ];
        await context.sync();
      });
      const prima = await leggi(excel, "Area", "C2");
      await collegaCopie(
        await anteprimaCollegamento({ foglio: "Pisa", riga: 4, colonna: 5 }, [{ foglio: "Area", riga: 1, colonna: 1 }]),
      );
      expect((await leggi(excel, "Area", "C2"))[1]).toBe("=Pisa!E5");
      expect(await vive(excel, PERICOLO)).toEqual([]);
      await annulla();
      expect(await leggi(excel, "Area", "C2")).toEqual(prima);
    })();
  });
});

describe("a sheet named like a word of JavaScript is a sheet like others (issue #9)", () => {
  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("%s", async (nome) => {
    await conCruscotto(async (excel) => {
      await onPisa(excel, (sheet) => {
        sheet.name = nome;
      });
      const prima = await leggi(excel, nome, "G5");
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await trasformaInValori();
      await ripristinaFormule();
      const { dati } = await costruisciRelazione(TUTTA_LA_RELAZIONE, "perf", 46_000, { politica: null, anno: null });
      expect(dati["fogli"]).toBeGreaterThan(5);
      for (let volta = 0; volta < 4; volta++) expect((await annulla()).codice).toBe("annullato");
      expect(await leggi(excel, nome, "G5")).toEqual(prima);
    })();
  });
});
