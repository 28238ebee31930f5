import { parseArea } from "../../formule/indirizzo";
import { scorriFormula, spostaLista, spostaPunto, spostaTratto, type Scorrimento } from "../../formule/scorrimento";
import { ModificaParte } from "./ModificaParte";

/** The lines that came and went on the sheet that a reference names, null for its own. */
export type ScorrimentiDi = (sheet: string | null) => readonly Scorrimento[];

/** Elements of a sheet whose attribute is a list of its rectangles. */
const RETTANGOLI: Readonly<Record<string, string>> = {
  autoFilter: "ref",
  sortState: "ref",
  sortCondition: "ref",
  conditionalFormatting: "sqref",
  ignoredError: "sqref",
  protectedRange: "sqref",
};
/** Where something else has its place after lines moved: cells, and what is compared one by one. */
const DI_ALTRI = new Set(["sheetData", "mergeCells", "dataValidations", "hyperlinks", "sheetViews"]);

/** Columns of a filter are counted from its first one. */
function spostaColonneDelFiltro(parte: ModificaParte, prima: string, dopo: string, scorrimenti: ScorrimentiDi): void {
  const [da, ora] = [parseArea(prima)?.left ?? 0, parseArea(dopo)?.left ?? 0];
  const colonne = scorrimenti(null).filter(({ axis }) => axis === "column");
  while (parte.scanner.next() && !(parte.scanner.isClose && parte.scanner.name === "autoFilter")) {
    if (parte.scanner.isClose || parte.scanner.name !== "filterColumn") continue;
    const era = da + Number(parte.scanner.attribute("colId") ?? 0);
    const sua = colonne.reduce<number | null>((una, uno) => una && (spostaTratto(una, una, uno)?.[0] ?? null), era);
    if (sua === null) parte.remove();
    else parte.setAttributes({ colId: () => String(sua - ora) });
  }
}

/** A page break stands after a line. */
function spostaInterruzione(parte: ModificaParte, scorrimenti: readonly Scorrimento[]): void {
  const axis = parte.scanner.parent === "colBreaks" ? "column" : "row";
  const suoi = scorrimenti.filter((uno) => uno.axis === axis);
  parte.setAttributes({ id: (id) => String(suoi.reduce(spostaPunto, Number(id))) });
}

/**
 * What a sheet says of its own cells beside them, where lines came or went: filters, rules, page breaks, sparklines;
 * and formulas of its rules that name cells of a sheet where they did.
 * @returns the part, and which of its conditional formats have no cell left, in order from 0
 */
export function spostaFoglio(
  xml: string,
  part: string,
  scorrimentiDi: ScorrimentiDi,
): { readonly xml: string; readonly regolePerse: ReadonlySet<number> } {
  const parte = new ModificaParte(xml, part);
  const propri = scorrimentiDi(null);
  const regolePerse = new Set<number>();
  let regole = -1;
  const formula = (was: string): string => scorriFormula(was, scorrimentiDi);
  const lista = (was: string): string => spostaLista(was, propri) || was;
  while (parte.next()) {
    const { name } = parte.scanner;
    if (DI_ALTRI.has(name)) {
      parte.scanner.skip();
      continue;
    }
    if (name === "formula" || name === "xm:f") parte.setText(formula);
    if (propri.length === 0) continue;
    if (name === "xm:sqref") parte.setText(lista);
    if (name === "brk") spostaInterruzione(parte, propri);
    const attributo = RETTANGOLI[name];
    if (attributo === undefined) continue;
    const prima = parte.scanner.attribute(attributo) ?? "";
    if (name === "conditionalFormatting") regole += 1;
    const dopo = spostaLista(prima, propri);
    if (name === "autoFilter" && dopo === "") parte.remove();
    else if (name === "conditionalFormatting" && dopo === "") regolePerse.add(regole);
    else parte.setAttributes({ [attributo]: () => dopo || prima });
    if (name === "autoFilter" && dopo !== "" && !parte.scanner.isEmpty)
      spostaColonneDelFiltro(parte, prima, dopo, scorrimentiDi);
  }
  return { xml: parte.toString(), regolePerse };
}
