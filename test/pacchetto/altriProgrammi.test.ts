import { CellValueType } from "@univerjs/core";
import { createWorkbookHost } from "../../src/host/WorkbookHost";
import { Pacchetto } from "../../src/pacchetto/Pacchetto";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { packageOf, partsOf } from "../support/cartellaPiena";
import { pacchettoMinimo } from "../support/pacchettoMinimo";

/** UTF-16 with its mark, as the bytes that a package of the tests is made of. */
function inUtf16(testo: string, isBig: boolean): string {
  const codici = Array.from({ length: testo.length + 1 }, (_, at) => (at === 0 ? 0xfeff : testo.charCodeAt(at - 1)));
  return codici
    .flatMap((codice) => (isBig ? [codice >> 8, codice & 0xff] : [codice & 0xff, codice >> 8]))
    .map((byte) => String.fromCharCode(byte))
    .join("");
}

const FOGLIO = "xl/worksheets/sheet1.xml";
const LEGAMI = "xl/_rels/workbook.xml.rels";
type Parti = Record<string, string>;

const conNomi = (parti: Parti, nuovo: (nome: string) => string): Parti =>
  Object.fromEntries(Object.entries(parti).map(([nome, testo]) => [nuovo(nome), testo]));
const conTesti = (parti: Parti, nuovo: (testo: string) => string): Parti =>
  Object.fromEntries(Object.entries(parti).map(([nome, testo]) => [nome, nuovo(testo)]));

/** The sheet under another name in the package, and what the workbook calls it. */
function foglioIn(parti: Parti, nome: string, detto: string): Parti {
  const { [FOGLIO]: foglio = "", [LEGAMI]: legami = "", ...altre } = parti;
  return { ...altre, [nome]: foglio, [LEGAMI]: legami.replace("worksheets/sheet1.xml", detto) };
}

const STRETTI: readonly (readonly [string, string])[] = [
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
];

const inStretto = (testo: string): string => STRETTI.reduce((parte, [da, a]) => parte.replaceAll(da, a), testo);

describe("a file that another program wrote", () => {
  test.each<[string, (parti: Parti) => Parti]>([
    ["as it is", (parti) => parti],
    [
      "a prefix before every name",
      (parti) => conTesti(parti, (uno) => uno.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replaceAll("xmlns=", "xmlns:x=")),
    ],
    ["the strict namespaces", (parti) => conTesti(parti, inStretto)],
    ["parts called from the root", (parti) => foglioIn(parti, FOGLIO, "/xl/worksheets/sheet1.xml")],
    ["folders parted by \\ in the package", (parti) => conNomi(parti, (nome) => nome.replaceAll("/", "\\"))],
    ["folders parted by \\ where a part is called", (parti) => foglioIn(parti, FOGLIO, "worksheets\\sheet1.xml")],
    [
      "a space in a name, called %20",
      (parti) => foglioIn(parti, "xl/worksheets/foglio 1.xml", "worksheets/foglio%201.xml"),
    ],
    ["a %20 in a name", (parti) => foglioIn(parti, "xl/worksheets/foglio%201.xml", "worksheets/foglio%201.xml")],
    ["names in capitals", (parti) => conNomi(parti, (nome) => nome.toUpperCase())],
    [
      "a workbook of another name",
      (parti) =>
        conTesti(
          conNomi(parti, (nome) => nome.replace("workbook.xml", "libro.xml")),
          (testo) => testo.replace("xl/workbook.xml", "xl/libro.xml"),
        ),
    ],
    ["a mark before UTF-8", (parti) => conTesti(parti, (testo) => `\u00ef\u00bb\u00bf${testo}`)],
    ["UTF-16", (parti) => conTesti(parti, (testo) => inUtf16(testo.replace("UTF-8", "UTF-16"), false))],
    [
      "UTF-16, the other way round",
      (parti) => conTesti(parti, (testo) => inUtf16(testo.replace("UTF-8", "UTF-16"), true)),
    ],
    ["no addresses", (parti) => conTesti(parti, (testo) => testo.replace(/ r="[A-Z]*\d+"/g, ""))],
    [
      "comments and CDATA",
      (parti) =>
        conTesti(parti, (testo) => testo.replace("<t>ciao</t>", "<!-- <c> --><t>ci<!-- x --><![CDATA[a]]><?x?>o</t>")),
    ],
  ])("is read, and written onto, with %s", async (_nome, cambia) => {
    const minimo = pacchettoMinimo({
      foglio:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>ciao</t></is></c></row></sheetData>',
    });
    const letto = await readXlsx(packageOf(cambia(partsOf(minimo))), "prova.xlsx");
    const host = createWorkbookHost({ content: letto.content });
    const dopo = await host.snapshot();
    host.dispose();
    const [id = ""] = dopo.data.sheetOrder ?? [];
    const celle = dopo.data.sheets?.[id]?.cellData?.[0];
    expect([celle?.[0]?.v, celle?.[1]?.v]).toEqual([1, "ciao"]);
    celle![0] = { v: 2, t: CellValueType.NUMBER };
    const riletto = await readXlsx(await writeXlsx(letto, dopo), "prova.xlsx");
    const scritte = riletto.content.data.sheets?.[id]?.cellData?.[0];
    expect([scritte?.[0]?.v, scritte?.[1]?.v]).toEqual([2, "ciao"]);
  });
});

describe("a package saved as Strict Open XML", () => {
  const NUOVO = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
  const conNuovo = (stretto: boolean): string | null => {
    const parti = partsOf(pacchettoMinimo({ foglio: "<sheetData/>" }));
    const pacchetto = new Pacchetto(packageOf(stretto ? conTesti(parti, inStretto) : parti));
    pacchetto.setText("xl/worksheets/sheet2.xml", NUOVO);
    return new Pacchetto(pacchetto.toBytes()).text("xl/worksheets/sheet2.xml");
  };

  it("gets new parts in its own namespaces", () => {
    expect(conNuovo(true)).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
  });

  it("leaves the others theirs", () => {
    expect(conNuovo(false)).toBe(NUOVO);
  });
});
