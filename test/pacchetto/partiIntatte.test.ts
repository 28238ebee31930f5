import { readFileSync, writeFileSync } from "node:fs";
import { runSal } from "../../src/standalone/sal";
import { Pacchetto } from "../../src/pacchetto/Pacchetto";
import { readCartella } from "../../src/pacchetto/leggi/readCartella";
import { cartellaPiena, NOMI_INTATTI, partsOf, SUL_CRUSCOTTO } from "../support/cartellaPiena";
import { nuovo } from "../support/rigaDiComando";

/** What a command that writes SAL, traffic lights and the Relazione may touch of the parts that were there. */
const CAMBIATE = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/sharedStrings.xml",
  "xl/styles.xml",
  "xl/workbook.xml",
  "xl/worksheets/sheet1.xml",
];

async function scritta(): Promise<{
  prima: Record<string, string>;
  dopo: Record<string, string>;
  bytes: Uint8Array;
}> {
  const [da, a] = [nuovo("piena.xlsm"), nuovo("piena-scritta.xlsm")];
  const bytes = cartellaPiena();
  writeFileSync(da, bytes);
  const { codice, stderr } = await runSal([da, "--out", a, "--report", "--force"]);
  expect([codice, stderr]).toEqual([0, expect.stringContaining("Scritto")]);
  const scritti = new Uint8Array(readFileSync(a));
  return { prima: partsOf(bytes), dopo: partsOf(scritti), bytes: scritti };
}

describe("a workbook with something of every kind, after a command wrote into it", () => {
  const esito = scritta();

  it("has every part that it had, byte for byte unless the command changed it", async () => {
    const { dopo, prima } = await esito;
    const diverse = Object.keys(prima).filter((name) => dopo[name] !== prima[name]);
    expect(diverse.filter((name) => !name.endsWith("/") && !CAMBIATE.includes(name))).toEqual(["xl/calcChain.xml"]);
    expect(NOMI_INTATTI.filter((name) => dopo[name] !== prima[name])).toEqual([]);
  });

  it.each(Object.entries(SUL_CRUSCOTTO))("keeps %s on the sheet it wrote on", async (nome, xml) => {
    const { dopo } = await esito;
    const foglio = dopo["xl/worksheets/sheet1.xml"] ?? "";
    // Rules that PERF's own come before get a later priority, and only that.
    const senzaPosto = (text: string): string => text.replace(/priority="\d+"/g, "");
    expect(nome === "estensioni" ? foglio : senzaPosto(foglio)).toContain(
      nome === "estensioni" ? xml : senzaPosto(xml),
    );
  });

  it("keeps the names of every kind, the way of calculating and the tabs", async () => {
    const { dopo, prima } = await esito;
    const workbook = dopo["xl/workbook.xml"] ?? "";
    const nomi = prima["xl/workbook.xml"]?.match(/<definedName .*?<\/definedName>/g) ?? [];
    expect(nomi).toHaveLength(7);
    for (const nome of nomi) expect(workbook).toContain(nome);
    expect(workbook).toContain('<calcPr calcId="171027" calcMode="manual"/><pivotCaches>');
    expect(workbook).toMatch(/<sheet sheetId="7" name="Altro" r:id="rId99"\/>/);
  });

  it("keeps every shared text where it was and adds its own after them", async () => {
    const { dopo, prima } = await esito;
    const testi = (xml = ""): string => /<si>.*<\/si>/s.exec(xml)?.[0] ?? "";
    expect(testi(dopo["xl/sharedStrings.xml"])).toContain(testi(prima["xl/sharedStrings.xml"]));
  });

  it("adds sheets and charts that the package lists, and drops the order of calculation", async () => {
    const { bytes, dopo, prima } = await esito;
    const nuove = Object.keys(dopo).filter((name) => !(name in prima));
    expect(nuove.filter((name) => /charts\/chart\d+\.xml/.test(name)).length).toBeGreaterThan(0);
    const tipi = dopo["[Content_Types].xml"] ?? "";
    for (const name of nuove.filter((one) => !one.includes("_rels/"))) expect(tipi).toContain(`PartName="/${name}"`);
    expect(Object.keys(dopo)).not.toContain("xl/calcChain.xml");
    const { sheets } = readCartella(new Pacchetto(bytes));
    expect(
      sheets.flatMap(({ charts }) => charts).every(({ data, name }) => data !== null && name.startsWith("PERF – ")),
    ).toBe(true);
  });

  it("reads values that other readers lose", async () => {
    const { bytes } = await esito;
    const altro = readCartella(new Pacchetto(bytes)).sheets.find(({ listed }) => listed.name === "Altro");
    const valori = altro?.letto.rows.map(({ cells }) => cells.map(({ formula, value }) => [formula, value]));
    expect(valori).toEqual([
      [
        [null, 5],
        ["A1*Aliquota", 1.1],
        [null, 43830],
        [null, "ricco testo"],
      ],
      [
        [null, 2],
        ["A2*2", 4],
        ["SUM(A1:A3*A1:A3)", 38],
        ['A1:A2&"x"', "5x"],
      ],
      [
        [null, 3],
        ["A3*2", 6],
        ["_xlfn._xlws.SORT(A1:A3)", 2],
        [null, "2x"],
      ],
      [
        [null, "1"],
        ["A4*2", 2],
        [null, 3],
      ],
    ]);
  });
});
