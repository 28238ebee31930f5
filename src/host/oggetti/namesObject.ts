import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject, isHostObject, stringArgument } from "../motore/officeClass";
import type { OpenWorkbook } from "../motore/cartella/OpenWorkbook";
import type { RangeRef } from "../motore/cartella/RangeRef";
import { rangeAddress, rangeAt } from "../motore/cartella/RangeRef";
import { rangeObject } from "./rangeObject";

interface NameRef {
  readonly book: OpenWorkbook;
  readonly name: string;
}

const NAME: OfficeClass<NameRef> = {
  name: "NamedItem",
  scalars: {
    formula: ({ book, name }) => book.names.get(name) ?? "",
    name: ({ name }) => name,
    type: () => "Range",
    visible: () => true,
  },
  methods: {
    delete: ({ book, name }) => {
      book.setName(name, undefined);
    },
    getRange: ({ book, name }) => rangeObject(rangeAt(book, book.activeSheet(), name)),
    getRangeOrNullObject: ({ book, name }) => rangeObject(rangeAt(book, book.activeSheet(), name)),
  },
  identity: ({ name }) => ({ Name: name, Id: name }),
};

const COLLECTION: OfficeClass<OpenWorkbook> = {
  name: "NamedItemCollection",
  items: (book) => [...book.names.keys()].map((name) => hostObject(NAME, { book, name })),
  item: (book, key) => named(book, key) ?? missing(key),
  methods: {
    add: (book, name, reference) => {
      const key = stringArgument(name, "name");
      if (named(book, key)) throw new HostError("ItemAlreadyExists", `name ${key}`);
      const formula = isHostObject(reference) ? `=${rangeAddress(reference.self as RangeRef)}` : String(reference);
      book.setName(key, formula);
      return hostObject(NAME, { book, name: key });
    },
    getCount: (book) => book.names.size,
    getItem: (book, key) => named(book, key) ?? missing(key),
    getItemOrNullObject: named,
  },
};

function named(book: OpenWorkbook, key: unknown): HostObject | null {
  const wanted = stringArgument(key, "name").toLowerCase();
  const name = [...book.names.keys()].find((known) => known.toLowerCase() === wanted);
  return name === undefined ? null : hostObject(NAME, { book, name });
}

function missing(key: unknown): never {
  throw new HostError("ItemNotFound", `name ${String(key)}`);
}

export function namesObject(book: OpenWorkbook): HostObject {
  return hostObject(COLLECTION, book);
}
