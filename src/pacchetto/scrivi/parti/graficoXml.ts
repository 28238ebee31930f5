import { encodeAttribute, encodeText } from "../../xml/entities";
import type { GraficoFile, SerieFile } from "./GraficoFile";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HUNDREDTHS_OF_POINT = 100;

const val = (name: string, value: string | number): string => `<c:${name} val="${value}"/>`;
const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour.replace("#", "")}"/></a:solidFill>`;

/** The part of a chart. */
export function chartXml(chart: GraficoFile): string {
  const plot = `<c:plotArea><c:layout/>${plotXml(chart)}${hasAxes(chart) ? axesXml(chart) : ""}</c:plotArea>`;
  const legend =
    chart.legend === null ? "" : `<c:legend>${val("legendPos", chart.legend)}${val("overlay", 0)}</c:legend>`;
  return (
    `${HEAD}<c:chartSpace ${NAMESPACES}>${val("roundedCorners", 0)}<c:chart>${titleXml(chart)}` +
    `${val("autoTitleDeleted", chart.title === "" ? 1 : 0)}${plot}${legend}` +
    `${val("plotVisOnly", chart.showsHiddenCells ? 0 : 1)}${val("dispBlanksAs", "gap")}</c:chart></c:chartSpace>`
  );
}

function hasAxes({ shape }: GraficoFile): boolean {
  return shape !== "pie" && shape !== "doughnut";
}

function titleXml({ title, titleColour, titleSize }: GraficoFile): string {
  if (title === "") return "";
  const look = `sz="${titleSize * HUNDREDTHS_OF_POINT}" b="0"`;
  const fill = solid(titleColour);
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${look}>${fill}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="it-IT" ${look}>${fill}</a:rPr><a:t>${encodeText(title)}</a:t></a:r></a:p></c:rich></c:tx>${val("overlay", 0)}</c:title>`
  );
}

function plotXml(chart: GraficoFile): string {
  const { gap, grouping, shape } = chart;
  const series = chart.series.map((one, at) => seriesXml(one, at, chart)).join("");
  if (shape === "pie") return `<c:pieChart>${val("varyColors", 1)}${series}${val("firstSliceAng", 0)}</c:pieChart>`;
  if (shape === "doughnut") {
    return `<c:doughnutChart>${val("varyColors", 1)}${series}${val("firstSliceAng", 0)}${val("holeSize", 50)}</c:doughnutChart>`;
  }
  const axes = val("axId", 1) + val("axId", 2);
  if (shape === "line") {
    return `<c:lineChart>${val("grouping", "standard")}${val("varyColors", 0)}${series}${val("marker", 1)}${axes}</c:lineChart>`;
  }
  const overlap = grouping === "clustered" ? "" : val("overlap", 100);
  return (
    `<c:barChart>${val("barDir", shape === "bar" ? "bar" : "col")}${val("grouping", grouping)}${val("varyColors", 0)}` +
    `${series}${val("gapWidth", gap)}${overlap}${axes}</c:barChart>`
  );
}

function seriesXml(series: SerieFile, at: number, { categories, categoriesRef, shape }: GraficoFile): string {
  const { colour, labels, name, nameRef, values, valuesRef } = series;
  const fill = colour === null ? "" : `<c:spPr>${solid(colour)}</c:spPr>`;
  const inverted = shape === "bar" || shape === "column" ? val("invertIfNegative", 0) : "";
  return (
    `<c:ser>${val("idx", at)}${val("order", at)}<c:tx>${stringRef(nameRef, [name])}</c:tx>${fill}${inverted}` +
    `${labels === null ? "" : labelsXml(labels)}<c:cat>${stringRef(categoriesRef, categories)}</c:cat>` +
    `<c:val>${numberRef(valuesRef, values)}</c:val>${shape === "line" ? val("smooth", 0) : ""}</c:ser>`
  );
}

function labelsXml(format: string): string {
  return (
    `<c:dLbls><c:numFmt formatCode="${encodeAttribute(format)}" sourceLinked="0"/>` +
    `${val("showLegendKey", 0)}${val("showVal", 1)}${val("showCatName", 0)}${val("showSerName", 0)}${val("showPercent", 0)}${val("showBubbleSize", 0)}</c:dLbls>`
  );
}

function stringRef(reference: string, texts: readonly string[]): string {
  const points = texts.map((text, at) => `<c:pt idx="${at}"><c:v>${encodeText(text)}</c:v></c:pt>`).join("");
  return `<c:strRef><c:f>${encodeText(reference)}</c:f><c:strCache>${val("ptCount", texts.length)}${points}</c:strCache></c:strRef>`;
}

function numberRef(reference: string, values: readonly (number | null)[]): string {
  const points = values
    .map((value, at) => (value === null ? "" : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
    .join("");
  return `<c:numRef><c:f>${encodeText(reference)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${val("ptCount", values.length)}${points}</c:numCache></c:numRef>`;
}

function axesXml(chart: GraficoFile): string {
  const { areCategoriesReversed, hidesGridlines, hidesValueAxis, maximum, minimum, shape } = chart;
  const isBar = shape === "bar";
  const scaling = (orientation: string, limits: string): string =>
    `<c:scaling>${val("orientation", orientation)}${limits}</c:scaling>`;
  const limits = (maximum === null ? "" : val("max", maximum)) + (minimum === null ? "" : val("min", minimum));
  const crossing = val("crosses", areCategoriesReversed && isBar ? "max" : "autoZero");
  return (
    `<c:catAx>${val("axId", 1)}${scaling(areCategoriesReversed ? "maxMin" : "minMax", "")}${val("delete", 0)}` +
    `${val("axPos", isBar ? "l" : "b")}${val("majorTickMark", "none")}${val("minorTickMark", "none")}${val("tickLblPos", "low")}` +
    `${val("crossAx", 2)}${val("crosses", "autoZero")}${val("auto", 1)}${val("lblAlgn", "ctr")}${val("lblOffset", 100)}${val("noMultiLvlLbl", 0)}</c:catAx>` +
    `<c:valAx>${val("axId", 2)}${scaling("minMax", limits)}${val("delete", hidesValueAxis ? 1 : 0)}` +
    `${val("axPos", isBar ? "b" : "l")}${hidesGridlines ? "" : "<c:majorGridlines/>"}<c:numFmt formatCode="General" sourceLinked="1"/>` +
    `${val("majorTickMark", "out")}${val("minorTickMark", "none")}${val("tickLblPos", "nextTo")}${val("crossAx", 1)}${crossing}${val("crossBetween", "between")}</c:valAx>`
  );
}

export const EMPTY_DRAWING = `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>`;

/** The frame of a chart on its sheet; its title is what a screen reader says. */
export function frameXml({ from, name, title, to }: GraficoFile, relation: string, id: number): string {
  const place = (row: number, column: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
    `<xdr:from>${place(from.row, from.column)}</xdr:from><xdr:to>${place(to.row + 1, to.column + 1)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${encodeAttribute(name)}" descr="${encodeAttribute(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
