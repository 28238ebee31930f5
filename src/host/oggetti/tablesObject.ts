import type { Area } from "../motore/address";
import { intersect } from "../motore/address";
import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject, isHostObject, stringArgument } from "../motore/officeClass";
import type { OpenWorkbook } from "../motore/cartella/OpenWorkbook";
import type { RangeRef } from "../motore/cartella/RangeRef";
import { rangeAt } from "../motore/cartella/RangeRef";
import { bodyOf, type SheetTable } from "../motore/cartella/SheetTable";
import type { SheetRef } from "../motore/cartella/SheetRef";

interface TableRef extends SheetRef {
  readonly table: SheetTable;
}

interface TablesRef extends SheetRef {
  /** Null for those of the whole sheet. */
  readonly area: Area | null;
  readonly isFullyContained: boolean;
}

const range = ({ book, sheet }: SheetRef, area: Area): HostObject => book.make("Range", { book, sheet, area });

function setTables({ book, sheet }: SheetRef, tables: readonly SheetTable[]): void {
  book.setState(sheet, { tables });
}

const remove = (ref: TableRef): void => {
  setTables(
    ref,
    ref.book.state(ref.sheet).tables.filter(({ id }) => id !== ref.table.id),
  );
};

const TABLE: OfficeClass<TableRef> = {
  name: "Table",
  scalars: {
    id: ({ table }) => table.id,
    name: ({ table }) => table.name,
    showHeaders: ({ table }) => table.hasHeader,
  },
  methods: {
    convertToRange: (ref) => {
      remove(ref);
      return range(ref, ref.table.area);
    },
    getDataBodyRange: (ref) => range(ref, bodyOf(ref.table)),
    getRange: (ref) => range(ref, ref.table.area),
  },
  identity: ({ table }) => ({ Id: table.id, Name: table.name }),
};

const tableObject = (ref: TableRef): HostObject => hostObject(TABLE, ref);

function tablesOf({ book, sheet, area, isFullyContained }: TablesRef): readonly SheetTable[] {
  return book.state(sheet).tables.filter((table) => {
    if (!area) return true;
    const shared = intersect(table.area, area);
    return isFullyContained ? JSON.stringify(shared) === JSON.stringify(table.area) : shared !== null;
  });
}

function named(ref: TablesRef, key: unknown): HostObject | null {
  const wanted = stringArgument(key, "key").toLowerCase();
  const table = tablesOf(ref).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return table ? tableObject({ ...ref, table }) : null;
}

function missing(key: unknown): never {
  throw new HostError("ItemNotFound", `table ${String(key)}`);
}

function addTable(ref: TablesRef, address: unknown, hasHeaders: unknown): HostObject {
  const { book, sheet } = ref;
  const at = isHostObject(address)
    ? (address.self as RangeRef)
    : rangeAt(book, sheet, stringArgument(address, "address"));
  const taken = book.sheets().flatMap((one) => book.state(one).tables);
  if (book.state(at.sheet).tables.some(({ area }) => intersect(area, at.area))) {
    throw new HostError("InvalidArgument", "a table overlaps another");
  }
  const number = 1 + Math.max(0, ...taken.map(({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0)));
  const table = { id: `{table-${number}}`, name: `Tabella${number}`, area: at.area, hasHeader: hasHeaders === true };
  const owner = { book, sheet: at.sheet };
  setTables(owner, [...book.state(at.sheet).tables, table]);
  return tableObject({ ...owner, table });
}

const COLLECTION: OfficeClass<TablesRef> = {
  name: "TableCollection",
  scalars: { count: (ref) => tablesOf(ref).length },
  items: (ref) => tablesOf(ref).map((table) => tableObject({ ...ref, table })),
  item: (ref, key) => named(ref, key) ?? missing(key),
  methods: {
    add: addTable,
    getCount: (ref) => tablesOf(ref).length,
    getItem: (ref, key) => named(ref, key) ?? missing(key),
    getItemOrNullObject: named,
  },
};

const ofWorkbook = (book: OpenWorkbook): readonly TableRef[] =>
  book.sheets().flatMap((sheet) => book.state(sheet).tables.map((table) => ({ book, sheet, table })));

function namedInWorkbook(book: OpenWorkbook, key: unknown): HostObject | null {
  const wanted = stringArgument(key, "key").toLowerCase();
  const found = ofWorkbook(book).find(({ table: { id, name } }) => id === key || name.toLowerCase() === wanted);
  return found ? tableObject(found) : null;
}

/** The client library finds the tables of a range again among those of the workbook. */
const WORKBOOK_COLLECTION: OfficeClass<OpenWorkbook> = {
  name: "TableCollection",
  scalars: { count: (book) => ofWorkbook(book).length },
  items: (book) => ofWorkbook(book).map(tableObject),
  item: (book, key) => namedInWorkbook(book, key) ?? missing(key),
  methods: {
    getCount: (book) => ofWorkbook(book).length,
    getItem: (book, key) => namedInWorkbook(book, key) ?? missing(key),
    getItemOrNullObject: namedInWorkbook,
  },
};

/** The tables of all sheets. */
export function workbookTablesObject(book: OpenWorkbook): HostObject {
  return hostObject(WORKBOOK_COLLECTION, book);
}

/** The tables of a sheet. */
export function tablesObject(ref: SheetRef): HostObject {
  return hostObject(COLLECTION, { ...ref, area: null, isFullyContained: false });
}

/** The tables that touch a range, or that are wholly in it. */
export function tablesOfRange({ book, sheet, area }: RangeRef, isFullyContained: unknown): HostObject {
  return hostObject(COLLECTION, { book, sheet, area, isFullyContained: isFullyContained === true });
}
