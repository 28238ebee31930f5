import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from "@univerjs/core";
import { cellValue, valueType } from "../host/motore/celle/cellReading";
import { cellName } from "../pacchetto/formule/indirizzo";
import { slideFormula } from "../pacchetto/formule/references";
import type { CambioAspetto } from "../pacchetto/scrivi/stili/CambioAspetto";
import type { CambioCella, CollegamentoNuovo, ContenutoCella } from "../pacchetto/scrivi/foglio/CambioFoglio";
import { formulaToFile } from "../pacchetto/formule/formulaSpelling";
import { styleChange } from "./styleChange";

export type SheetData = Partial<IWorksheetData>;
type Styles = NonNullable<IWorkbookData["styles"]>;
type Line = Readonly<Record<number, Nullable<ICellData>>>;

/** A sheet as it was read and as it is now; a new sheet was empty. */
export interface SheetPair {
  readonly before: SheetData;
  readonly after: SheetData;
}

interface CellChanges {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CambioCella>>;
  readonly links: ReadonlyMap<string, CollegamentoNuovo | null>;
}

/** Compares the looks that cells have by their ids, each pair of them once. */
export class StyleChanges {
  private readonly known = new Map<string, CambioAspetto | null>();

  constructor(
    private readonly before: Styles,
    private readonly after: Styles,
  ) {}

  changeOf(was: Nullable<ICellData>, now: Nullable<ICellData>): CambioAspetto | null {
    const key = typeof was?.s !== "object" && typeof now?.s !== "object" ? `${was?.s ?? ""} ${now?.s ?? ""}` : null;
    const known = key === null ? undefined : this.known.get(key);
    if (known !== undefined) return known;
    const change = styleChange(styleOf(was, this.before), styleOf(now, this.after));
    if (key !== null) this.known.set(key, change);
    return change;
  }
}

function styleOf(cell: Nullable<ICellData>, styles: Styles): IStyleData {
  return (typeof cell?.s === "string" ? styles[cell.s] : cell?.s) ?? {};
}

/** The cells that changed in content, look or link. */
export function cellChanges({ after, before }: SheetPair, styles: StyleChanges): CellChanges {
  const cells = new Map<number, ReadonlyMap<number, CambioCella>>();
  const links = new Map<string, CollegamentoNuovo | null>();
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const owners = formulaOwners(now);
  for (const row of keysOf(old, now)) {
    const [oldLine, newLine] = [old[row] ?? {}, now[row] ?? {}];
    const line = new Map<number, CambioCella>();
    for (const column of keysOf(oldLine, newLine)) {
      const was = oldLine[column];
      const is = ownFormula(newLine[column], row, column, owners);
      const content = contentChange(was, is);
      const look = lookChange(was, is, styles);
      if (content || look)
        line.set(column, {
          ...(content ? { content } : {}),
          ...(look ? { look } : {}),
        });
      const link = linkChange(was, is);
      if (link !== undefined) links.set(cellName(row, column), link);
    }
    if (line.size > 0) cells.set(row, line);
  }
  return { cells, links };
}

function rowsOf({ cellData }: SheetData): Readonly<Record<number, Line>> {
  return cellData ?? {};
}

function keysOf(one: object, two: object): readonly number[] {
  const [keys, others] = [Object.keys(one), Object.keys(two)];
  // Whole numbers come in their order.
  if (keys.length === 0 || others.length === 0) return [...keys, ...others].map(Number);
  return [...new Set([...keys, ...others])].map(Number).sort((a, b) => a - b);
}

interface Owner {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Univer, like the file, spells out only one of the formulas that cells share. */
function formulaOwners(rows: Readonly<Record<number, Line>>): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const [row, line] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell?.si && cell.f)
        owners.set(cell.si, {
          formula: cell.f,
          row: Number(row),
          column: Number(column),
        });
    }
  }
  return owners;
}

function ownFormula(
  cell: Nullable<ICellData>,
  row: number,
  column: number,
  owners: ReadonlyMap<string, Owner>,
): Nullable<ICellData> {
  const owner = cell?.si && !cell.f ? owners.get(cell.si) : undefined;
  return owner
    ? {
        ...cell,
        f: slideFormula(owner.formula, row - owner.row, column - owner.column),
      }
    : cell;
}

function contentChange(was: Nullable<ICellData>, is: Nullable<ICellData>): ContenutoCella | null {
  if (was?.f === is?.f && was?.v === is?.v && was?.t === is?.t && !is?.p) return null;
  const isFormula = Boolean(is?.f);
  const value = cellValue(is ?? null);
  const type = valueType(is ?? null, isFormula);
  const isSameFormula = (was?.f ?? null) === (is?.f ?? null);
  const isSame = isSameFormula && value === cellValue(was ?? null) && type === valueType(was ?? null, Boolean(was?.f));
  if (isSame) return null;
  return {
    formula: is?.f ? formulaToFile(is.f) : null,
    isSameFormula: isFormula && isSameFormula,
    value: type === "Empty" ? null : value,
    isError: type === "Error",
  };
}

function lookChange(was: Nullable<ICellData>, is: Nullable<ICellData>, styles: StyleChanges): CambioAspetto | null {
  const isUnlocked = is?.custom?.["unlocked"] === true;
  const change = styles.changeOf(was, is);
  return (was?.custom?.["unlocked"] === true) === isUnlocked ? change : { ...change, isUnlocked };
}

/** The link of a cell where it changed: null where it went, undefined where nothing did. */
function linkChange(was: Nullable<ICellData>, is: Nullable<ICellData>): CollegamentoNuovo | null | undefined {
  const [old, now] = [was?.custom?.["hyperlink"], is?.custom?.["hyperlink"]] as readonly (
    Record<string, unknown> | undefined
  )[];
  if (!old && !now) return undefined;
  if (JSON.stringify(old ?? null) === JSON.stringify(now ?? null)) return undefined;
  if (!now) return null;
  const text = (name: string): string | null => (typeof now[name] === "string" ? now[name] : null);
  return {
    address: text("address"),
    location: text("documentReference"),
    tooltip: text("screenTip"),
  };
}
