import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ID_ADDIN } from "../../src/standalone/idAddIn";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { workbookBytes } from "../support/workbookFile";

const vuota = () => workbookBytes((workbook) => void workbook.addWorksheet("Dati"));

async function scritta(bytes: Uint8Array, settings: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
  const loaded = await readXlsx(bytes, "prova.xlsx", ID_ADDIN);
  return writeXlsx(loaded, { ...loaded.content, settings });
}

const lette = async (bytes: Uint8Array) => (await readXlsx(bytes, "prova.xlsx", ID_ADDIN)).content.settings;

const DI_EXCEL = (id: string, properties: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{7D2F}"><we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>${properties}<we:bindings/><we:snapshot xmlns:r="x"/></we:webextension>`;

/** A file as Excel leaves it, with the settings of another add-in and of this one. */
async function diExcel(properties: string): Promise<Uint8Array> {
  const parti = unzipSync(await scritta(await vuota(), { una: 1 }));
  const nome = "xl/webextensions/webextension1.xml";
  parti[nome] = strToU8(DI_EXCEL(ID_ADDIN, properties));
  parti["xl/webextensions/webextension7.xml"] = strToU8(
    DI_EXCEL("altro", '<we:properties><we:property name="sua" value="1"/></we:properties>'),
  );
  const legami = "xl/webextensions/_rels/taskpanes.xml.rels";
  parti[legami] = strToU8(
    strFromU8(parti[legami]!).replace(
      /(<Relationships[^>]*>)/,
      '$1<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension7.xml"/>',
    ),
  );
  return zipSync(parti);
}

describe("what an add-in keeps in a workbook", () => {
  it("goes into the file and comes back, whatever it is", async () => {
    const settings = { uno: 'a "b" <c> & d\n', due: 2, tre: { quattro: [true, null] }, cinque: "" };
    expect(await lette(await scritta(await vuota(), settings))).toEqual(settings);
  });

  it("changes and goes where Excel keeps it, beside what other add-ins have there", async () => {
    const bytes = await diExcel(
      '<we:properties><we:property name="resta" value="&quot;qui&quot;"/><we:property name="cambia" value="1"/><we:property name="va" value="0"/></we:properties>',
    );
    expect(await lette(bytes)).toEqual({ resta: "qui", cambia: 1, va: 0 });
    const dopo = await scritta(bytes, { resta: "qui", cambia: 2, nuova: "sì" });
    expect(await lette(dopo)).toEqual({ resta: "qui", cambia: 2, nuova: "sì" });
    const [prima, adesso] = [unzipSync(bytes), unzipSync(dopo)];
    expect(Object.keys(adesso).sort()).toEqual(Object.keys(prima).sort());
    expect(adesso["xl/webextensions/webextension7.xml"]).toEqual(prima["xl/webextensions/webextension7.xml"]);
    expect(strFromU8(adesso["xl/webextensions/webextension1.xml"]!)).toContain('storeType="Registry"');
  });

  it.each(["<we:properties/>", ""])("comes where there was none yet: %s", async (properties) => {
    const dopo = await scritta(await diExcel(properties), { nuova: "sì" });
    expect(await lette(dopo)).toEqual({ nuova: "sì" });
  });

  it("is as if it were not there where its part is damaged, and the rest is read", async () => {
    const parti = unzipSync(await diExcel("<we:properties>"));
    expect(await lette(zipSync(parti))).toEqual({});
    expect(await lette(await scritta(zipSync(parti), { nuova: 1 }))).toEqual({ nuova: 1 });
  });

  it("leaves every part as it was where nothing of it changed", async () => {
    const bytes = await diExcel('<we:properties><we:property name="resta" value="1"/></we:properties>');
    const dopo = unzipSync(await scritta(bytes, { resta: 1 }));
    for (const [nome, parte] of Object.entries(unzipSync(bytes)).filter(([uno]) => uno.includes("webext"))) {
      expect(strFromU8(dopo[nome]!)).toBe(strFromU8(parte));
    }
  });

  it("is PERF's by the id of its manifest", () => {
    const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
    expect(manifest).toContain(`<Id>${ID_ADDIN}</Id>`);
  });
});
