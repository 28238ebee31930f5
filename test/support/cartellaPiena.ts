import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cruscottoBytes } from "./workbookFile";

/** The texts of the parts of a package, read by another library than the one that is tried. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]));
}

export function packageOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const latin1 = Object.entries(parts).map(([name, part]) => [name, strToU8(part, true)] as const);
  return zipSync(Object.fromEntries(latin1));
}

const utf8 = (text: string): string => strFromU8(strToU8(text), true);

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relations = (...lines: readonly (readonly [string, string, string, string?])[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines
    .map(
      ([id, kind, target, mode]) =>
        `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`,
    )
    .join("")}</Relationships>`;

/** What stands on the sheet of the cruscotto besides its cells: each must come back as it is written here. */
export const SUL_CRUSCOTTO = {
  filtro:
    '<autoFilter ref="A2:H9"><filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="0.5"/></customFilters></filterColumn></autoFilter>',
  fonetica: '<phoneticPr fontId="0"/>',
  barre:
    '<conditionalFormatting sqref="F3:F9"><cfRule type="dataBar" priority="901"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>',
  scala:
    '<conditionalFormatting sqref="E3:E9"><cfRule type="colorScale" priority="902"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>',
  icone:
    '<conditionalFormatting sqref="G3:G9"><cfRule type="iconSet" priority="903"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>',
  doppi:
    '<conditionalFormatting sqref="B3:B9"><cfRule type="duplicateValues" priority="904"/><cfRule type="uniqueValues" priority="905"/><cfRule type="beginsWith" priority="906" operator="beginsWith" text="N"><formula>LEFT(B3,1)="N"</formula></cfRule><cfRule type="top10" priority="907" rank="3"/><cfRule type="aboveAverage" priority="908"/><cfRule type="timePeriod" priority="909" timePeriod="lastMonth"><formula>TRUE</formula></cfRule></conditionalFormatting>',
  altroFoglio:
    '<conditionalFormatting sqref="D3:D9"><cfRule type="expression" priority="910"><formula>Altro!$A$1&gt;D3</formula></cfRule></conditionalFormatting>',
  convalida:
    '<dataValidation type="list" allowBlank="1" sqref="J3:J9"><formula1>Altro!$A$1:$A$3</formula1></dataValidation>',
  collegamento: '<hyperlink ref="H3" r:id="rId90" tooltip="fonte"/>',
  interno: '<hyperlink ref="D4" location="Altro!A1" display="vai"/>',
  righeDiPagina: '<rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks>',
  errori: '<ignoredErrors><ignoredError sqref="A1:H9" numberStoredAsText="1"/></ignoredErrors>',
  disegno: '<drawing r:id="rId91"/>',
  commenti: '<legacyDrawing r:id="rId92"/>',
  tabelle: '<tableParts count="1"><tablePart r:id="rId93"/></tableParts>',
  estensioni: `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups ${XM}><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>A1:B1</xm:f><xm:sqref>K3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting ${XM}><x14:cfRule type="expression" priority="1" id="{1}"><xm:f>Altro!A1=1</xm:f></x14:cfRule><xm:sqref>L3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" ${XM}><x14:dataValidation type="list"><x14:formula1><xm:f>Altro!A1:A3</xm:f></x14:formula1><xm:sqref>M3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
} as const;

/** Cells of the second sheet, which PERF reads and never writes. */
const ALTRO = `${HEAD}<worksheet ${MAIN} xmlns:r="${RELATIONS}"><sheetPr codeName="Foglio2"/><dimension ref="A1:F9"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>
<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1*Aliquota</f><v>1.1</v></c><c r="C1" t="d"><v>2019-12-31</v></c><c r="D1" t="s"><v>900</v></c></row>
<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*2</f><v>4</v></c><c r="C2"><f t="array" ref="C2">SUM(A1:A3*A1:A3)</f><v>38</v></c><c r="D2" t="str"><f t="array" ref="D2:D3">A1:A2&amp;"x"</f><v>5x</v></c></row>
<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c><c r="C3" cm="1"><f t="array" ref="C3:C5">_xlfn._xlws.SORT(A1:A3)</f><v>2</v></c><c r="D3" t="str"><v>2x</v></c></row>
<row r="4"><c r="A4" t="inlineStr"><is><t>1</t></is></c><c r="B4"><f t="shared" si="0"/><v>2</v></c><c r="C4"><v>3</v></c></row>
</sheetData><sheetProtection sheet="1" formatCells="0"/><printOptions gridLines="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" r:id="rId1"/></worksheet>`;

const NOMI = `<definedNames><definedName name="Aliquota">0.22</definedName><definedName name="Doppio">2*Altro!$A$1</definedName><definedName name="Locale" localSheetId="1">Altro!$A$1:$A$3</definedName><definedName name="Righe">Altro!$1:$2</definedName><definedName name="Testo" hidden="1">"ciao"</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Cruscotto 2020'!$A$2:$H$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Altro!$1:$1</definedName></definedNames>`;

/** Parts that nobody changes: what is in them matters to Excel, not to us. */
const INTATTE: Readonly<Record<string, string>> = {
  "xl/worksheets/sheet9.xml": ALTRO,
  "xl/worksheets/_rels/sheet9.xml.rels": relations(
    ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId2", "pivotTable", "../pivotTables/pivotTable1.xml"],
  ),
  "xl/printerSettings/printerSettings1.bin": "\u0001\u0002\u00ff",
  "xl/pivotTables/pivotTable1.xml": `${HEAD}<pivotTableDefinition ${MAIN} name="Pivot"/>`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${HEAD}<pivotCacheDefinition ${MAIN}/>`,
  "xl/drawings/drawing9.xml": `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="7" name="Casella" descr="testo alternativo"/></xdr:nvSpPr></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`,
  "xl/drawings/vmlDrawing9.vml": "<xml/>",
  "xl/comments9.xml": `${HEAD}<comments ${MAIN}><authors><author>Ada</author></authors><commentList/></comments>`,
  "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
  "xl/persons/person.xml": "<personList/>",
  "xl/tables/table9.xml": `${HEAD}<table ${MAIN} id="1" name="Tabella1" ref="J20:K22" totalsRowCount="1"/>`,
  "xl/media/image1.png": "\u0089PNG\u00ff",
  "xl/externalLinks/externalLink1.xml": `${HEAD}<externalLink ${MAIN}/>`,
  "xl/webextensions/webextension1.xml": "<we/>",
  "customXml/item1.xml": "<dati/>",
  "docProps/custom.xml": "<Properties/>",
  "xl/vbaProject.bin": "\u00d0\u00cf\u0011macro",
};

export const NOMI_INTATTI = Object.keys(INTATTE);

/** A real cruscotto in a workbook that holds, beside it, something of every kind that Excel puts in a file. */
export function cartellaPiena(): Uint8Array {
  const parts = partsOf(cruscottoBytes("pisa-2020"));
  const change = (name: string, rewrite: (text: string) => string): void => {
    parts[name] = utf8(rewrite(strFromU8(strToU8(parts[name] ?? "", true))));
  };
  const {
    altroFoglio,
    barre,
    collegamento,
    commenti,
    convalida,
    disegno,
    doppi,
    errori,
    estensioni,
    filtro,
    fonetica,
    icone,
    interno,
    righeDiPagina,
    scala,
    tabelle,
  } = SUL_CRUSCOTTO;
  change("xl/worksheets/sheet1.xml", (xml) => {
    const merges = /<mergeCells.*<\/mergeCells>/s.exec(xml)?.[0] ?? "";
    const [head = ""] = xml.split("</sheetData>");
    const tail = `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>${righeDiPagina}${errori}${disegno}${commenti}${tabelle}${estensioni}</worksheet>`;
    return `${head}</sheetData>${filtro}${merges}${fonetica}${barre}${scala}${icone}${doppi}${altroFoglio}<dataValidations count="1">${convalida}</dataValidations><hyperlinks>${collegamento}${interno}</hyperlinks>${tail}`;
  });
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = relations(
    ["rId90", "hyperlink", "https://www.esempio.it/?a=1&amp;b=2", "External"],
    ["rId91", "drawing", "../drawings/drawing9.xml"],
    ["rId92", "vmlDrawing", "../drawings/vmlDrawing9.vml"],
    ["rId93", "table", "../tables/table9.xml"],
    ["rId94", "comments", "../comments9.xml"],
  );
  change("xl/workbook.xml", (xml) =>
    xml
      .replace("</sheets>", `<sheet sheetId="7" name="Altro" r:id="rId99"/></sheets>${NOMI}`)
      .replace(
        "<sheets>",
        '<workbookProtection lockStructure="0"/><bookViews><workbookView activeTab="0"/></bookViews><sheets>',
      )
      .replace(
        /<calcPr[^>]*>/,
        '<calcPr calcId="171027" calcMode="manual"/><pivotCaches><pivotCache cacheId="1" r:id="rId98"/></pivotCaches>',
      ),
  );
  change("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rId99" Type="${RELATIONS}/worksheet" Target="/xl/worksheets/sheet9.xml"/><Relationship Id="rId98" Type="${RELATIONS}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/><Relationship Id="rId97" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/></Relationships>`,
    ),
  );
  change("xl/sharedStrings.xml", (xml) => {
    const texts = xml.match(/<si>/g)?.length ?? 0;
    const filler = "<si><t>-</t></si>".repeat(900 - texts);
    const rich =
      '<si><r><t xml:space="preserve">ricco </t></r><r><rPr><b/></rPr><t>testo</t></r><rPh sb="0" eb="1"><t>リ</t></rPh></si>';
    return xml.replace("</sst>", `${filler}${rich}</sst>`);
  });
  change("[Content_Types].xml", (xml) => xml.replace("sheet.main+xml", "sheet.macroEnabled.main+xml"));
  parts["xl/calcChain.xml"] = `${HEAD}<calcChain ${MAIN}><c r="B1" i="7"/></calcChain>`;
  return packageOf({ ...parts, ...INTATTE });
}
