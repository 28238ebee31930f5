import { readFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { runSal } from "../../src/standalone/sal";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { cruscotto, jsonOf, nuovo } from "../support/rigaDiComando";

const fogliDi = async (file: string) => {
  const { content } = await readXlsx(readFileSync(file), file);
  return (content.data.sheetOrder ?? []).map((id) => content.data.sheets?.[id]?.name);
};

describe("--new-year", () => {
  it("writes a copy for the next year, with what the last one gave on a sheet of its own", async () => {
    const out = nuovo("pisa-2021.xlsx");
    const { codice, stderr } = await runSal([cruscotto("pisa-2020.xlsx"), "--new-year", out]);
    expect([codice, stderr.includes("Pronto l'anno 2021: 46 consuntivi svuotati")]).toEqual([0, true]);
    expect(await fogliDi(out)).toEqual(["Cruscotto 2020", "PERF – anno 2020"]);
    const { fogli, anno } = await jsonOf(out);
    expect(anno).toBe(2021);
    expect(new Set(fogli[0]?.indicatori.map(({ esito }) => esito))).toEqual(new Set(["da rilevare", "monitoraggio"]));
  });

  it.each([["--out", "a.xlsx"], ["--report"], ["--at", "2020-04-30"]])("does not go with %s", async (...altra) => {
    const { codice } = await runSal([cruscotto("pisa-2020.xlsx"), "--new-year", nuovo("b.xlsx"), ...altra]);
    expect(codice).toBe(2);
  });
});

describe("--build-cruscotto", () => {
  it("adds the cruscotto of the Piano, and leaves the Piano as it is", async () => {
    const out = nuovo("costruito.xlsx");
    const { codice, stderr } = await runSal([cruscotto("pistoia-prato-2022.xlsx"), "--build-cruscotto", "--out", out]);
    expect([codice, stderr.includes("«Cruscotto 2022»: 141 indicatori")]).toEqual([0, true]);
    expect(await fogliDi(out)).toEqual(["Piano 2022", "Cruscotto 2022"]);
    const { fogli } = await jsonOf(out);
    expect(fogli.map(({ foglio, genere, indicatori }) => [foglio, genere, indicatori.length])).toEqual([
      ["Piano 2022", "piano", 141],
      ["Cruscotto 2022", "cruscotto", 141],
    ]);
  });

  it("refuses a file without a Piano, and to write nowhere", async () => {
    const senza = await runSal([cruscotto("pisa-2020.xlsx"), "--build-cruscotto", "--out", nuovo("c.xlsx")]);
    const dove = await runSal([cruscotto("pistoia-prato-2022.xlsx"), "--build-cruscotto"]);
    expect([senza.codice, dove.codice]).toEqual([2, 2]);
  });
});

describe("--new-year of a sheet whose name says the year", () => {
  it("says the new year beside it: the sheet keeps its name, and is read as of the year after", async () => {
    const libro = new Workbook();
    const foglio = libro.addWorksheet("Cruscotto 2022");
    for (const riga of [
      ["Cruscotto – anno 2022", "", ""],
      ["Indicatore", "Target", "Consuntivo"],
      ["N. corsi di formazione", 10, 4],
      ["N. visite alle imprese", 5, 5],
    ]) {
      foglio.addRow(riga);
    }
    const [file, dopo] = [nuovo("col-nome.xlsx"), nuovo("col-nome-dopo.xlsx")];
    await libro.xlsx.writeFile(file);
    expect((await runSal([file, "--new-year", dopo])).codice).toBe(0);
    const { anno, fogli } = await jsonOf(dopo);
    expect([anno, fogli.map((uno) => uno.foglio)]).toEqual([2023, ["Cruscotto 2022"]]);
    const ancora = nuovo("col-nome-ancora.xlsx");
    expect((await runSal([dopo, "--new-year", ancora])).codice).toBe(0);
    expect((await jsonOf(ancora)).anno).toBe(2024);
  });
});
