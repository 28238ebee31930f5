import { areaName, parseArea } from "../../formule/indirizzo";
import { spostaArea, scorriFormula, spostaLista, spostaPunto, type Scorrimento } from "../../formule/scorrimento";
import { relationsOf } from "../../leggi/relations";
import type { ListedSheet } from "../../leggi/readWorkbook";
import type { Pacchetto } from "../../Pacchetto";
import { required } from "../../xml/decodeText";
import { ModificaParte } from "./ModificaParte";
import { spostaFoglio, type ScorrimentiDi } from "./spostaFoglio";
import { spostaNote } from "./spostaNote";

/** A sheet of the file, by the name its formulas call it, and the lines that came and went on it since. */
export interface FoglioSpostato {
  readonly listed: ListedSheet;
  readonly scorrimenti: readonly Scorrimento[];
}

/** The corner of a picture, a shape or a chart: it goes with its cell. */
function spostaDisegno(xml: string, part: string, scorrimenti: readonly Scorrimento[]): string {
  const parte = new ModificaParte(xml, part);
  let isFermo = false;
  while (parte.next()) {
    const { name } = parte.scanner;
    if (name.endsWith("Anchor")) isFermo = parte.scanner.attribute("editAs") === "absolute";
    const axis = name === "row" ? "row" : name === "col" ? "column" : null;
    if (axis === null || isFermo) continue;
    const suoi = scorrimenti.filter((uno) => uno.axis === axis);
    parte.setText((was) => String(suoi.reduce(spostaPunto, Number(was))));
  }
  return parte.toString();
}

/** A table goes with its cells; one that would change its columns or lose its header stays as it is written. */
function spostaTabella(xml: string, part: string, scorrimenti: readonly Scorrimento[]): string {
  const parte = new ModificaParte(xml, part);
  parte.next();
  const prima = parseArea(parte.scanner.attribute("ref") ?? "");
  const dopo = prima && spostaArea(prima, scorrimenti);
  const testa = prima && spostaArea({ ...prima, bottom: prima.top }, scorrimenti);
  if (!dopo || !testa || dopo.right - dopo.left !== prima.right - prima.left) return xml;
  do {
    const { name } = parte.scanner;
    if (["table", "autoFilter", "sortState", "sortCondition"].includes(name))
      parte.setAttributes({ ref: (ref) => spostaLista(ref, scorrimenti) || areaName(dopo) });
  } while (parte.next());
  return parte.toString();
}

function spostaPivot(xml: string, part: string, scorrimenti: readonly Scorrimento[]): string {
  const parte = new ModificaParte(xml, part);
  while (parte.next()) {
    if (parte.scanner.name === "location") parte.setAttributes({ ref: (ref) => spostaLista(ref, scorrimenti) || ref });
  }
  return parte.toString();
}

const DEL_FOGLIO: Readonly<Record<string, (xml: string, part: string, scorrimenti: readonly Scorrimento[]) => string>> =
  { drawing: spostaDisegno, table: spostaTabella, pivotTable: spostaPivot };

/** The figures of a chart, wherever it stands. */
function spostaGrafico(xml: string, part: string, scorrimentiDi: ScorrimentiDi): string {
  const parte = new ModificaParte(xml, part);
  while (parte.next())
    if (parte.scanner.name === "f") parte.setText((formula) => scorriFormula(formula, scorrimentiDi));
  return parte.toString();
}

/** What a pivot table was made of. */
function spostaFonte(xml: string, part: string, scorrimentiDi: ScorrimentiDi): string {
  const parte = new ModificaParte(xml, part);
  while (parte.next()) {
    if (parte.scanner.name !== "worksheetSource") continue;
    const sheet = parte.scanner.attribute("sheet");
    if (sheet !== null) parte.setAttributes({ ref: (ref) => spostaLista(ref, scorrimentiDi(sheet)) || ref });
  }
  return parte.toString();
}

function change(pacchetto: Pacchetto, part: string, rewrite: (xml: string, part: string) => string): void {
  pacchetto.setText(part, rewrite(required(pacchetto.text(part), part), part));
}

/**
 * Brings along what stands beside the cells of sheets where lines came or went since the file was read: filters, rules,
 * page breaks, sparklines, comments, drawings, tables, charts, sources of pivots. Cells, merges, links and validations
 * are compared one by one by whoever writes the sheet; names of the workbook by whoever writes those.
 * @param names of all sheets of the file, by the part
 * @returns of each sheet's part which of its conditional formats have no cell left
 */
export function spostaParti(
  pacchetto: Pacchetto,
  sheets: readonly ListedSheet[],
  spostati: readonly FoglioSpostato[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const perse = new Map<string, ReadonlySet<number>>();
  if (spostati.every(({ scorrimenti }) => scorrimenti.length === 0)) return perse;
  const byName = new Map(spostati.map(({ listed, scorrimenti }) => [listed.name.toLowerCase(), scorrimenti]));
  const diAltri: ScorrimentiDi = (sheet) => byName.get((sheet ?? "").toLowerCase()) ?? [];
  for (const listed of sheets) {
    const { part } = listed;
    const propri = byName.get(listed.name.toLowerCase()) ?? [];
    const source = required(pacchetto.text(part), part);
    const { xml, regolePerse } = spostaFoglio(source, part, (sheet) => (sheet === null ? propri : diAltri(sheet)));
    pacchetto.setText(part, xml);
    perse.set(part, regolePerse);
    if (propri.length === 0) continue;
    const relations = relationsOf(pacchetto, part).filter(({ isExternal }) => !isExternal);
    for (const { kind, target } of relations) {
      const rewrite = DEL_FOGLIO[kind];
      if (rewrite && pacchetto.has(target)) change(pacchetto, target, (was, name) => rewrite(was, name, propri));
    }
    spostaNote(pacchetto, relations, propri);
  }
  for (const name of pacchetto.names) {
    if (/^xl\/charts\/chart[^/]*\.xml$/i.test(name))
      change(pacchetto, name, (xml) => spostaGrafico(xml, name, diAltri));
    if (/^xl\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(name))
      change(pacchetto, name, (xml) => spostaFonte(xml, name, diAltri));
  }
  return perse;
}
