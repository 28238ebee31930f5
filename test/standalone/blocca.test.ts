import { Workbook } from "exceljs";
import { runSal } from "../../src/standalone/sal";
import { cruscotto, nuovo } from "../support/rigaDiComando";

describe("--lock", () => {
  it("writes a copy in which the OIV's places are all that can be written", async () => {
    const out = nuovo("bloccata.xlsx");
    const { codice, stderr } = await runSal([cruscotto("pisa-2020.xlsx"), "--report", "--lock", "--out", out]);
    expect([codice, stderr.includes("Scritto")]).toEqual([0, true]);
    const libro = new Workbook();
    await libro.xlsx.readFile(out);
    const protetto = (foglio: unknown) =>
      (foglio as { readonly sheetProtection: { readonly sheet?: boolean } | null }).sheetProtection?.sheet === true;
    expect(libro.worksheets.filter((foglio) => !protetto(foglio)).map(({ name }) => name)).toEqual([]);
    const aperte = libro.worksheets.flatMap((foglio) => {
      const sue: string[] = [];
      foglio.eachRow((riga) => {
        riga.eachCell({ includeEmpty: true }, (cella) => {
          if ((cella.protection as typeof cella.protection | undefined)?.locked === false) sue.push(foglio.name);
        });
      });
      return sue;
    });
    expect(new Set(aperte)).toEqual(new Set(["Relazione – Dossier OIV", "Relazione – Dossier OIV dati"]));
    expect(aperte.length).toBeGreaterThan(11);

    // What is locked is not written over: not even by the command that made it.
    const dopo = await runSal([out, "--report", "--out", nuovo("di-nuovo.xlsx")]);
    expect([dopo.codice, dopo.stderr]).toEqual([2, expect.stringContaining("protetto")]);
  });

  it("asks for the sheets that are to be locked", async () => {
    const { codice, stderr } = await runSal([cruscotto("pisa-2020.xlsx"), "--lock", "--out", nuovo("senza.xlsx")]);
    expect([codice, stderr]).toEqual([2, expect.stringContaining("--report")]);
  });
});
