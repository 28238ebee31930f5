import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject, stringArgument } from "../motore/officeClass";
import type { OpenWorkbook } from "../motore/cartella/OpenWorkbook";

interface SettingRef {
  readonly book: OpenWorkbook;
  readonly key: string;
}

const SETTING: OfficeClass<SettingRef> = {
  name: "Setting",
  scalars: {
    key: ({ key }) => key,
    value: ({ book, key }) => book.settings.get(key) ?? null,
  },
  setters: {
    value: ({ book, key }, value) => {
      book.setSetting(key, value);
    },
  },
  methods: {
    delete: ({ book, key }) => {
      book.setSetting(key, undefined);
    },
  },
  identity: ({ key }) => ({ Key: key, Id: key }),
};

const COLLECTION: OfficeClass<OpenWorkbook> = {
  name: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => hostObject(SETTING, { book, key })),
  item: (book, key) => setting(book, key) ?? missing(key),
  methods: {
    add: (book, key, value) => {
      const name = stringArgument(key, "key");
      book.setSetting(name, value ?? null);
      return hostObject(SETTING, { book, key: name });
    },
    getCount: (book) => book.settings.size,
    getItem: (book, key) => setting(book, key) ?? missing(key),
    getItemOrNullObject: setting,
  },
};

function setting(book: OpenWorkbook, key: unknown): HostObject | null {
  const name = stringArgument(key, "key");
  return book.settings.has(name) ? hostObject(SETTING, { book, key: name }) : null;
}

function missing(key: unknown): never {
  throw new HostError("ItemNotFound", `setting ${String(key)}`);
}

export function settingsObject(book: OpenWorkbook): HostObject {
  return hostObject(COLLECTION, book);
}
