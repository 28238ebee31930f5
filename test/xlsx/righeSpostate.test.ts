import type { OpenExcel } from "../support/openExcel";
import { openExcel } from "../support/openExcel";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { cartellaPiena, packageOf, partsOf } from "../support/cartellaPiena";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const CHART = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
const XDR = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';
const angolo = (nome: string, riga: number, colonna: number) =>
  `<xdr:${nome}><xdr:col>${colonna}</xdr:col><xdr:colOff>7</xdr:colOff><xdr:row>${riga}</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:${nome}>`;
const riquadro = (riga: number, colonna: number) =>
  `<v:shape id="n${riga}"><x:ClientData ObjectType="Note"><x:Anchor>${colonna + 1}, 15, ${riga}, 2, ${colonna + 3}, 15, ${riga + 4}, 4</x:Anchor><x:Row>${riga}</x:Row><x:Column>${colonna}</x:Column></x:ClientData></v:shape>`;

/** The full workbook, with comments, a picture, a table, a chart and a pivot that point at cells of the cruscotto. */
function cartella(): Uint8Array {
  return packageOf({
    ...partsOf(cartellaPiena()),
    "xl/comments9.xml": `<comments ${MAIN}><authors><author>Ada</author></authors><commentList><comment ref="C2" authorId="0"><text><t>uno</t></text></comment><comment ref="D6" authorId="0"><text><t>due</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing9.vml": `<xml>${riquadro(1, 2)}<br>${riquadro(5, 3)}</xml>`,
    "xl/drawings/drawing9.xml": `<xdr:wsDr ${XDR}><xdr:twoCellAnchor>${angolo("from", 5, 2)}${angolo("to", 9, 4)}<xdr:sp/></xdr:twoCellAnchor><xdr:twoCellAnchor editAs="absolute">${angolo("from", 5, 2)}${angolo("to", 9, 4)}<xdr:sp/></xdr:twoCellAnchor></xdr:wsDr>`,
    "xl/tables/table9.xml": `<table ${MAIN} id="1" name="Tabella1" ref="J20:K22"><autoFilter ref="J20:K22"/></table>`,
    "xl/charts/chart1.xml": `<c:chartSpace ${CHART}><c:f>'Cruscotto 2020'!$F$3:$F$9</c:f><c:f>Altro!$A$1</c:f></c:chartSpace>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition ${MAIN}><cacheSource type="worksheet"><worksheetSource ref="A2:H9" sheet="Cruscotto 2020"/></cacheSource></pivotCacheDefinition>`,
  });
}

/** The parts of the workbook after something was done to it in the spreadsheet. */
async function dopo(fai: (sheet: Excel.Worksheet) => void): Promise<Record<string, string>> {
  const bytes = cartella();
  const loaded = await readXlsx(bytes, "piena.xlsx");
  const excel: OpenExcel = await openExcel({ content: loaded.content });
  try {
    await excel.Excel.run(async (context) => {
      fai(context.workbook.worksheets.getItem("Cruscotto 2020"));
      await context.sync();
    });
    await excel.host.calculate();
    return partsOf(await writeXlsx(loaded, await excel.host.snapshot()));
  } finally {
    excel.stop();
    excel.host.dispose();
  }
}

const foglioDi = (parti: Record<string, string>) =>
  (parti["xl/worksheets/sheet1.xml"] ?? "").split("</sheetData>")[1] ?? "";

describe("what stands beside the cells, when rows come above them", () => {
  const parti = dopo((sheet) => sheet.getRange("2:3").insert("Down"));

  it.each([
    '<autoFilter ref="A4:H11"><filterColumn colId="1">',
    'sqref="F5:F11"><cfRule type="dataBar"',
    'sqref="B5:B11"><cfRule type="duplicateValues"',
    '<formula>LEFT(B5,1)="N"</formula>',
    '<conditionalFormatting sqref="D5:D11"><cfRule type="expression" priority="910"><formula>Altro!$A$1&gt;D5</formula>',
    '<brk id="22" max="16383" man="1"/>',
    '<ignoredError sqref="A1:H11"',
    "<xm:f>A1:B1</xm:f><xm:sqref>K5</xm:sqref>",
    "<xm:sqref>L5</xm:sqref>",
    "<xm:sqref>M5</xm:sqref>",
    'sqref="J5:J11"><formula1>Altro!$A$1:$A$3</formula1>',
    '<hyperlink ref="H5"',
  ])("brings along %s", async (xml) => {
    expect(foglioDi(await parti)).toContain(xml);
  });

  it("brings along comments and their boxes, pictures unless they stand still, tables, charts, pivots and names", async () => {
    const tutte = await parti;
    expect(tutte["xl/comments9.xml"]).toMatch(/ref="C4".*ref="D8"/);
    expect(tutte["xl/drawings/vmlDrawing9.vml"]).toBe(
      `<xml>${riquadro(3, 2).replace("n3", "n1")}<br>${riquadro(7, 3).replace("n7", "n5")}</xml>`,
    );
    const [mosso = "", fermo = ""] = tutte["xl/drawings/drawing9.xml"]?.split("</xdr:twoCellAnchor>") ?? [];
    expect(mosso).toContain(angolo("from", 7, 2) + angolo("to", 11, 4));
    expect(fermo).toContain(angolo("from", 5, 2) + angolo("to", 9, 4));
    expect(tutte["xl/tables/table9.xml"]).toContain('ref="J22:K24"><autoFilter ref="J22:K24"/>');
    expect(tutte["xl/charts/chart1.xml"]).toContain("<c:f>'Cruscotto 2020'!$F$5:$F$11</c:f><c:f>Altro!$A$1</c:f>");
    expect(tutte["xl/pivotCache/pivotCacheDefinition1.xml"]).toContain('ref="A4:H11" sheet="Cruscotto 2020"');
    expect(tutte["xl/workbook.xml"]).toContain("'Cruscotto 2020'!$A$4:$H$11</definedName>");
    expect(tutte["xl/workbook.xml"]).toContain(">Altro!$1:$2</definedName>");
  });
});

describe("what stands beside the cells, when they go", () => {
  it("loses the comments, the rules and the filter of the rows that went, and keeps the others", async () => {
    const tutte = await dopo((sheet) => sheet.getRange("2:9").delete("Up"));
    const foglio = foglioDi(tutte);
    expect(foglio).not.toMatch(/autoFilter|dataBar|colorScale|duplicateValues/);
    expect(foglio).toContain('<brk id="12"');
    expect(tutte["xl/comments9.xml"]).not.toContain("<comment ");
    expect(tutte["xl/drawings/vmlDrawing9.vml"]).toBe("<xml><br></xml>");
    expect(tutte["xl/tables/table9.xml"]).toContain('ref="J12:K14"');
    expect(tutte["xl/workbook.xml"]).toContain("#REF!</definedName>");
  });

  it("has everything again when the rows are put back", async () => {
    const prima = partsOf(cartella());
    const tutte = await dopo((sheet) => {
      sheet.getRange("2:3").delete("Up");
      sheet.getRange("2:3").insert("Down");
    });
    for (const parte of ["xl/comments9.xml", "xl/drawings/vmlDrawing9.vml", "xl/tables/table9.xml"])
      expect(tutte[parte]).toBe(prima[parte]);
    expect(foglioDi(tutte)).toContain('<autoFilter ref="A2:H9">');
  });

  it("counts the columns of a filter from its first one", async () => {
    const tutte = await dopo((sheet) => {
      sheet.getRange("A:A").insert("Right");
      sheet.getRange("C:C").insert("Right");
    });
    expect(foglioDi(tutte)).toContain('<autoFilter ref="B2:J9"><filterColumn colId="2">');
    expect(foglioDi(tutte)).toContain('sqref="H3:H9"><cfRule type="dataBar"');
  });
});
