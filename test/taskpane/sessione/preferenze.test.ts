import type * as Preferenze from "../../../src/taskpane/sessione/preferenze";

/** The module as another opening of the pane finds it. */
async function opened(): Promise<typeof Preferenze> {
  jest.resetModules();
  return import("../../../src/taskpane/sessione/preferenze");
}

function setArchivio(descrittore: PropertyDescriptor): void {
  Object.defineProperty(globalThis, "localStorage", { configurable: true, ...descrittore });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "localStorage");
});

describe("keepPreferenza", () => {
  it("is there at the next opening", async () => {
    const conservate = new Map<string, string>();
    setArchivio({
      value: {
        getItem: (chiave: string) => conservate.get(chiave) ?? null,
        setItem: (chiave: string, valore: string) => conservate.set(chiave, valore),
      },
    });
    (await opened()).keepPreferenza("lingua", "en");
    const { readPreferenza } = await opened();
    expect([readPreferenza("lingua"), readPreferenza("segue")]).toEqual(["en", null]);
  });

  it("holds until the pane is closed where storage is refused, and breaks nothing", async () => {
    setArchivio({
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
    const { keepPreferenza, readPreferenza } = await opened();
    keepPreferenza("lingua", "en");
    expect([readPreferenza("lingua"), readPreferenza("segue")]).toEqual(["en", null]);
    expect((await opened()).readPreferenza("lingua")).toBeNull();
  });
});
