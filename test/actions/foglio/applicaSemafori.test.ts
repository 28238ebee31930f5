import { annulla } from "../../../src/actions/scrittura/annulla";
import { impostaGiorno } from "../../../src/actions/scelte/giorno";
import { impostaPolitica } from "../../../src/actions/scelte/politica";
import { applicaSemafori } from "../../../src/actions/foglio/applicaSemafori";
import { anteprimaRicalcolo, ricalcolaSal } from "../../../src/actions/foglio/ricalcolaSal";
import { areaOf } from "../../../src/host/motore/address";
import { univerRange } from "../../../src/host/motore/cartella/Sheet";
import { conCruscotto, onPisa } from "../../support/cruscottoPisa";
import type { OpenExcel } from "../../support/openExcel";

async function regoleOf(excel: OpenExcel, indirizzo: string): Promise<[string, string][]> {
  return excel.Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("Pisa").getRange(indirizzo);
    conditionalFormats.load("items/id,items/custom/rule/formula");
    await context.sync();
    const trovate = conditionalFormats.items.map((formato) => ({ formato, range: formato.getRanges() }));
    for (const { range } of trovate) range.load("address");
    await context.sync();
    return trovate.map(({ formato, range }): [string, string] => [formato.custom.rule.formula, range.address]);
  });
}

function addRegola(sheet: Excel.Worksheet, formula: string): void {
  const { custom } = sheet.getRange("G3:G8").conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = "#00FF00";
}

describe("applicaSemafori and the rules already there", () => {
  it(
    "keeps the user's own rules, also those that look like ours",
    conCruscotto(async (excel) => {
      const miei = ['=AND(ISNUMBER(G3),G3>0.5,B3<>"")', "=AND(ISNUMBER(G3),G3<0.8)", "=AND(ISNUMBER(E3),E3>0.9)"];
      await onPisa(excel, (sheet) => {
        for (const formula of miei) addRegola(sheet, formula);
      });
      await applicaSemafori();
      expect((await regoleOf(excel, "G3:G8")).map(([formula]) => formula)).toEqual(expect.arrayContaining(miei));
      await annulla();
      expect((await regoleOf(excel, "G3:G8")).map(([formula]) => formula).sort()).toEqual([...miei].sort());
    }),
  );

  it(
    "colours rows appended since, and takes them back",
    conCruscotto(async (excel) => {
      await applicaSemafori();
      await onPisa(excel, (sheet) => {
        sheet.getRange("A9:G9").values = [["A2", "n. eventi", "", 0, 4, 4, 1]];
      });
      expect((await applicaSemafori()).codice).toBe("semafori-applicati");
      expect((await regoleOf(excel, "G3:G9")).map(([, area]) => area)).toEqual(Array(3).fill("Pisa!G3:G9"));
      await annulla();
      expect((await regoleOf(excel, "G3:G9")).map(([, area]) => area)).toEqual(Array(3).fill("Pisa!G3:G8"));
    }),
  );

  it(
    "takes away once a rule that has stretched over several areas",
    conCruscotto(async (excel) => {
      await onPisa(excel, (sheet) => {
        sheet.getRange("A10:G10").values = [["A2", "n. eventi", "", 0, 4, 4, 1]];
        sheet.getRange("G10").numberFormat = [["0%"]];
      });
      await applicaSemafori();
      await onPisa(excel, (sheet) => {
        sheet.getRange("G9").values = [[99]];
      });
      await applicaSemafori();
      const aree = (await regoleOf(excel, "G3:G10")).map(([, area]) => area);
      expect(aree).toEqual([...Array<string>(3).fill("Pisa!G10"), ...Array<string>(3).fill("Pisa!G3:G8")]);
      await annulla();
      expect((await regoleOf(excel, "G3:G10")).map(([, area]) => area)).toEqual(Array(3).fill("Pisa!G3:G10"));
    }),
  );
});

describe("the way back of applicaSemafori that the workbook keeps", () => {
  it(
    "is the same each time, whatever ids Excel gives its rules",
    conCruscotto(async (excel) => {
      await applicaSemafori();
      await impostaGiorno(44_000);
      const inizio = await excel.host.snapshot();
      const conservato = async () => {
        excel.host.load(inizio);
        await applicaSemafori();
        const { settings } = await excel.host.snapshot();
        return Object.values(settings).filter((una) => String(una).startsWith("1:"));
      };
      expect(await conservato()).toEqual(await conservato());
    }),
  );
});

describe("applicaSemafori and what is not its own", () => {
  const DI_PERF = ["=AND(ISNUMBER(G3),G3>0.9)", "=AND(ISNUMBER(G3),G3>=0.8,G3<=0.9)", "=AND(ISNUMBER(G3),G3<0.8)"];

  /** As Excel stretches a rule whose cells are copied: the client library has no call for it. */
  async function stendi({ host }: OpenExcel, aree: string): Promise<void> {
    const contenuto = await host.snapshot();
    const regole = contenuto.data.resources?.find(({ name }) => name.includes("CONDITIONAL_FORMATTING"));
    if (!regole) throw new Error("no rules");
    const ranges = aree.split(",").map((area) => univerRange(areaOf(area)));
    const diOgnuno = JSON.parse(regole.data) as Record<string, { readonly ranges: unknown }[]>;
    const stese = Object.entries(diOgnuno).map(([id, sue]) => [id, sue.map((una) => ({ ...una, ranges }))]);
    regole.data = JSON.stringify(Object.fromEntries(stese));
    host.load(contenuto);
  }

  const cambiaSoglie = () => impostaPolitica(JSON.stringify({ soglie: { parziale: 0.5, raggiunto: 0.7 } }));
  const suTutto = async (excel: OpenExcel) => (await regoleOf(excel, "A1:Z99")).sort();

  it(
    "leaves to the user the cells that she has stretched its rules to, also after an undo",
    conCruscotto(async (excel) => {
      await applicaSemafori();
      await stendi(excel, "G3:G8,J3:K5,G20:G21");
      expect((await applicaSemafori()).codice).toBe("semafori-gia-applicati");
      await cambiaSoglie();
      expect((await applicaSemafori()).codice).toBe("semafori-applicati");
      const sue = ["J3:K5", "G20:G21"].flatMap((area) =>
        DI_PERF.map((formula) => [formula.replaceAll("G3", area.split(":")[0] ?? ""), `Pisa!${area}`]),
      );
      const nuove = ["=AND(ISNUMBER(G3),G3>0.7)", "=AND(ISNUMBER(G3),G3>=0.5,G3<=0.7)", "=AND(ISNUMBER(G3),G3<0.5)"];
      expect(await suTutto(excel)).toEqual([...sue, ...nuove.map((una) => [una, "Pisa!G3:G8"])].sort());
      expect((await annulla()).codice).toBe("annullato");
      expect(await suTutto(excel)).toEqual([...sue, ...DI_PERF.map((una) => [una, "Pisa!G3:G8"])].sort());
    }),
  );

  it(
    "takes back the rules that it has put, not what they were stretched to since",
    conCruscotto(async (excel) => {
      await applicaSemafori();
      await stendi(excel, "G3:G8,J3:J8");
      await annulla();
      expect(await suTutto(excel)).toEqual(DI_PERF.map((una) => [una.replaceAll("G3", "J3"), "Pisa!J3:J8"]).sort());
    }),
  );

  it(
    "keeps a rule of its own shape and colours that colours the row beside, by another cell",
    conCruscotto(async (excel) => {
      await onPisa(excel, (sheet) => {
        const { custom } = sheet.getRange("A3:H8").conditionalFormats.add("Custom");
        custom.rule.formula = "=AND(ISNUMBER($G3),$G3<0.8)";
        custom.format.fill.color = "#F8D7DA";
        custom.format.font.color = "#7A1320";
      });
      await applicaSemafori();
      await annulla();
      expect(await suTutto(excel)).toEqual([["=AND(ISNUMBER($G3),$G3<0.8)", "Pisa!A3:H8"]]);
    }),
  );

  it.each(["1:1", "3:3", "5:5", "8:8", "A:A", "G:G", "H:H"])(
    "is taken back where its cells are, after lines inserted at %s",
    async (linee) => {
      await conCruscotto(async (excel) => {
        await applicaSemafori();
        await cambiaSoglie();
        await applicaSemafori();
        await onPisa(excel, (sheet) => void sheet.getRange(linee).insert("Down"));
        const [[, area] = []] = await regoleOf(excel, "A1:Z99");
        await annulla();
        const prima = area?.match(/[A-Z]+\d+/)?.[0] ?? "";
        expect(await suTutto(excel)).toEqual(DI_PERF.map((una) => [una.replaceAll("G3", prima), area]).sort());
        await annulla();
        await annulla();
        expect(await suTutto(excel)).toEqual([]);
      })();
    },
  );

  it(
    "puts the rules that it takes back among the user's in the order they had",
    conCruscotto(async (excel) => {
      await onPisa(excel, (sheet) => {
        addRegola(sheet, "=G3=1");
      });
      await applicaSemafori();
      await onPisa(excel, (sheet) => {
        addRegola(sheet, "=G3=2");
      });
      const prima = await regoleOf(excel, "A1:Z99");
      await cambiaSoglie();
      await applicaSemafori();
      expect(await regoleOf(excel, "A1:Z99")).not.toEqual(prima);
      await annulla();
      expect(await regoleOf(excel, "A1:Z99")).toEqual(prima);
    }),
  );
});

describe("applicaSemafori while the year runs", () => {
  it(
    "changes nothing when it is pressed twice, takes the place of the colours of the year's end, and gives it back",
    conCruscotto(async (excel) => {
      await applicaSemafori();
      const finali = await regoleOf(excel, "A1:Z99");
      await impostaGiorno(44_000);
      expect(await applicaSemafori()).toMatchObject({ codice: "semafori-applicati", dati: { aree: 4 } });
      const inCorso = await regoleOf(excel, "A1:Z99");
      expect(new Set(inCorso.map(([, area]) => area))).toEqual(new Set(["Pisa!G4", "Pisa!G5", "Pisa!G6", "Pisa!G8"]));
      expect((await applicaSemafori()).codice).toBe("semafori-gia-applicati");
      await annulla();
      expect(await regoleOf(excel, "A1:Z99")).toEqual(finali);
      await applicaSemafori();
      expect(await regoleOf(excel, "A1:Z99")).toEqual(inCorso);
      await impostaGiorno(null);
      await applicaSemafori();
      expect(await regoleOf(excel, "A1:Z99")).toEqual(finali);
    }),
  );
});

describe("applicaSemafori on figures in points", () => {
  it(
    "asks to recompute first, and colours them afterwards",
    conCruscotto(async (excel) => {
      await onPisa(excel, (sheet) => {
        sheet.getRange("G3:G8").numberFormat = Array.from({ length: 6 }, () => ["General"]);
        sheet.getRange("G3:G5").values = [[84], [92], [67]];
      });
      await expect(applicaSemafori()).rejects.toMatchObject({ codice: "sal-in-punti" });
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      expect((await applicaSemafori()).codice).toBe("semafori-applicati");
      expect(await excel.host.displayedFill("Pisa", "G5")).toBe("#F8D7DA");
    }),
  );
});
