import { annulla } from "../../../src/actions/scrittura/annulla";
import { anteprimaRicalcolo, ricalcolaSal } from "../../../src/actions/foglio/ricalcolaSal";
import { conDueFogli } from "../../support/dueFogli";
import { stareInMezzo } from "../../support/inMezzo";
import type { OpenExcel } from "../../support/openExcel";

/** The sheet "Area" has no SAL column: the command adds one, and its header takes the look of the one beside. */
async function conTesta(work: (excel: OpenExcel) => Promise<void>): Promise<void> {
  const excel = await conDueFogli();
  try {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Area");
      sheet.activate();
      sheet.getRange("A1:C1").format.font.bold = true;
      await context.sync();
    });
    await ricalcolaSal(await anteprimaRicalcolo("perf"));
    await work(excel);
  } finally {
    excel.stop();
    excel.host.dispose();
  }
}

async function colora({ Excel }: OpenExcel): Promise<void> {
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("Area").getRange("D1");
    format.fill.color = "#FF0000";
    format.horizontalAlignment = "Right";
    await context.sync();
  });
}

async function testa({ Excel }: OpenExcel): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Area").getRange("D1");
    range.load("values,format/fill/color,format/font/bold,format/horizontalAlignment");
    await context.sync();
    const { fill, font, horizontalAlignment } = range.format;
    return [(range.values as unknown[][])[0]?.[0], fill.color, font.bold, horizontalAlignment];
  });
}

describe("the look of a new header that is taken back", () => {
  it("goes with it", () =>
    conTesta(async (excel) => {
      expect(await testa(excel)).toEqual(["SAL", "#1F3864", true, "General"]);
      expect(await annulla()).toMatchObject({ codice: "annullato" });
      expect(await testa(excel)).toEqual(["", "#FFFFFF", false, "General"]);
    }));

  it("stays where the user has changed it since, and goes where not", () =>
    conTesta(async (excel) => {
      await colora(excel);
      expect(await annulla()).toMatchObject({ codice: "annullato" });
      expect(await testa(excel)).toEqual(["", "#FF0000", false, "Right"]);
    }));

  it("stays where somebody changes it while it is taken back, at every instant", () =>
    conTesta(async (excel) => {
      const { host } = excel;
      const inMezzo = stareInMezzo(excel);
      const inizio = await host.snapshot();
      await annulla();
      const viste: unknown[] = [];
      for (let quando = 0, isFinita = false; !isFinita; quando += 1) {
        host.load(inizio);
        await excel.Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Area").getRange("D1").load("values");
          await context.sync();
        });
        inMezzo.prepara(quando, () => colora(excel));
        // The session knows nothing any more of what it took back: the workbook does.
        expect(await inMezzo.conta(annulla)).toMatchObject({ codice: "annullato" });
        isFinita = inMezzo.richieste() <= quando;
        viste.push(await testa(excel));
      }
      const [ultima, ...altre] = viste.toReversed();
      expect(ultima).toEqual(["", "#FFFFFF", false, "General"]);
      expect(altre.length).toBeGreaterThan(5);
      expect(altre).toEqual(altre.map(() => ["", "#FF0000", false, "Right"]));
    }));
});
