import type { ICellData, IColumnData, IObjectArrayPrimitiveType, IRowData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber, CellValueType } from "@univerjs/core";
import type { Estensione } from "../pacchetto/leggi/estensione";
import type { FileCell, FileLink, FoglioLetto } from "../pacchetto/leggi/FoglioLetto";
import type { FileStyle } from "../pacchetto/leggi/readStyles";
import type { ListedSheet } from "../pacchetto/leggi/readWorkbook";
import type { Contatore } from "../pacchetto/limiti";
import { isErrorValue } from "../host/motore/calcolo/errorValues";
import { Coperte } from "./Coperte";
import { columnPixels, rowPixels } from "./fileSizes";
import { formulaFromFile } from "../pacchetto/formule/formulaSpelling";
import { rangeOf, within } from "./rulesContent";

const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;

/** What the cells of all sheets of a workbook refer to. */
interface ContentSource {
  readonly styles: readonly FileStyle[];
  /** Gives each different style one id, which its cells share; null for none. */
  readonly keepStyle: (style: number) => string | null;
  readonly celleUnite: Contatore;
}

/** The id a sheet of the file has in the open workbook. */
export function sheetId({ sheetId: id }: ListedSheet): string {
  return `{file-${id}}`;
}

export function sheetContent(
  listed: ListedSheet,
  letto: FoglioLetto,
  extent: Estensione,
  source: ContentSource,
): Partial<IWorksheetData> {
  const merges = letto.merges.flatMap((merge) => within(merge, extent) ?? []);
  for (const { bottom, left, right, top } of merges) source.celleUnite.add((bottom - top + 1) * (right - left + 1));
  const columns = columnsContent(letto, extent, source);
  const { cellData, rowData, used } = rowsContent(letto, extent, source, new Coperte(merges), columns);
  const lastMerged = merges.reduce((last, { bottom }) => Math.max(last, bottom + 1), 0);
  const { frozen } = letto;
  return {
    id: sheetId(listed),
    name: listed.name,
    cellData,
    rowData,
    columnData: columns,
    mergeData: merges.map(rangeOf),
    rowCount: Math.min(1_048_576, Math.max(used.rows + SPARE_ROWS, lastMerged + SPARE_ROWS, 200)),
    columnCount: Math.min(16_384, Math.max(used.columns + SPARE_COLUMNS, 26)),
    defaultColumnWidth: columnPixels(letto.defaultWidth ?? DEFAULT_WIDTH),
    defaultRowHeight: rowPixels(letto.defaultHeight ?? DEFAULT_HEIGHT),
    hidden: listed.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: letto.showsGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: letto.tabColour?.rgb ?? "",
    freeze: {
      startRow: frozen.rows || -1,
      startColumn: frozen.columns || -1,
      xSplit: frozen.columns,
      ySplit: frozen.rows,
    },
  };
}

type Columns = IObjectArrayPrimitiveType<Partial<IColumnData>>;

function columnsContent({ columns }: FoglioLetto, extent: Estensione, { keepStyle }: ContentSource): Columns {
  const found: Columns = {};
  for (const { first, isHidden, last, style, width } of columns) {
    const s = style > 0 ? keepStyle(style) : null;
    const data: Partial<IColumnData> = {
      ...(width === null ? {} : { w: columnPixels(width) }),
      ...(isHidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(s === null ? {} : { s }),
    };
    if (Object.keys(data).length === 0) continue;
    for (let column = first; column <= Math.min(last, extent.columns - 1); column += 1) found[column] = { ...data };
  }
  return found;
}

interface RowsContent {
  readonly cellData: Record<number, Record<number, ICellData>>;
  readonly rowData: IObjectArrayPrimitiveType<Partial<IRowData>>;
  readonly used: Estensione;
}

function rowsContent(
  { links, rows }: FoglioLetto,
  extent: Estensione,
  source: ContentSource,
  covered: Coperte,
  columns: Columns,
): RowsContent {
  const cellData: RowsContent["cellData"] = {};
  const rowData: RowsContent["rowData"] = {};
  const linkAt = linksByCell(links);
  let used: Estensione = { rows: 0, columns: 0 };
  for (const { cells, height, isHidden, row, style } of rows) {
    if (row >= extent.rows) continue;
    covered.moveTo(row);
    const line: Record<number, ICellData> = {};
    let last = -1;
    for (const cell of cells) {
      const { column } = cell;
      if (column >= extent.columns) continue;
      // A cell of the plainest style is plain also where its row or column has a look.
      const isPlain = cell.style === 0 && style === null && columns[column]?.s === undefined;
      const s = isPlain ? null : source.keepStyle(cell.style);
      const data = cellContent(cell, s, source, covered.has(column), linkAt.get(`${row},${column}`));
      if (!data) continue;
      line[column] = data;
      last = Math.max(last, column);
    }
    if (last >= 0) cellData[row] = line;
    const s = style === null || style === 0 ? null : source.keepStyle(style);
    const own: Partial<IRowData> = {
      ...(height === null ? {} : { h: rowPixels(height), ia: BooleanNumber.FALSE }),
      ...(isHidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(s === null ? {} : { s }),
    };
    if (Object.keys(own).length > 0) rowData[row] = own;
    used = {
      rows: Math.max(used.rows, row + 1),
      columns: Math.max(used.columns, last + 1),
    };
  }
  return { cellData, rowData, used };
}

function linksByCell(links: readonly FileLink[]): ReadonlyMap<string, FileLink> {
  return new Map(links.map((link) => [`${link.area.top},${link.area.left}`, link]));
}

function cellContent(
  cell: FileCell,
  s: string | null,
  { styles }: ContentSource,
  isCovered: boolean,
  link: FileLink | undefined,
): ICellData | null {
  const style = styles[cell.style];
  const data: ICellData = {};
  // The value of a covered cell stays in the file: nobody sees it.
  if (!isCovered) {
    if (cell.formula !== null) data.f = formulaFromFile(cell.formula);
    Object.assign(data, valueContent(cell));
  }
  if (s !== null) data.s = s;
  const hyperlink = link && linkContent(link);
  if (style?.isUnlocked || hyperlink) {
    data.custom = {
      ...(hyperlink ? { hyperlink } : {}),
      ...(style?.isUnlocked ? { unlocked: true } : {}),
    };
  }
  return Object.keys(data).length === 0 ? null : data;
}

function valueContent({ isError, value }: FileCell): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // A text that only looks like an error is a text.
  return {
    v: value,
    t: isErrorValue(value) && !isError ? CellValueType.FORCE_STRING : CellValueType.STRING,
  };
}

function linkContent({ address, location, tooltip }: FileLink): Readonly<Record<string, string>> {
  return {
    ...(address === null ? {} : { address }),
    ...(location === null ? {} : { documentReference: location }),
    ...(tooltip === null ? {} : { screenTip: tooltip }),
  };
}
