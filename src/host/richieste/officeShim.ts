/** What the page's `Office` offers beside the Excel objects; the client library fills this in only inside Office. */
interface OfficeShimOptions {
  /** BCP 47 tag of the user's language. */
  readonly displayLanguage: string;
  /** The highest ExcelApi set the pretended Excel has, for instance "1.12". */
  readonly excelApi: string;
}

type Handler = (...args: never[]) => unknown;

export interface OfficeShim {
  /** What replaces the library's own `Office`, made from it. */
  readonly wrap: (office: object) => object;
  /** Actions the add-in associated with ribbon buttons, by id. */
  readonly actions: ReadonlyMap<string, Handler>;
  /** Custom functions the add-in associated, by id. */
  readonly functions: ReadonlyMap<string, Handler>;
  readonly customFunctions: object;
}

const INFO = { host: "Excel", platform: "OfficeOnline" };

/** @param workbook what keeps whether opening it starts the add-in */
export function createOfficeShim(
  { displayLanguage, excelApi }: OfficeShimOptions,
  workbook: { startup: string } = { startup: "None" },
): OfficeShim {
  const actions = new Map<string, Handler>();
  const functions = new Map<string, Handler>();
  const context = {
    ...INFO,
    displayLanguage,
    contentLanguage: displayLanguage,
    diagnostics: { ...INFO, version: "16.0" },
    requirements: { isSetSupported: (name: string, version = "1.1") => isSetSupported(name, version, excelApi) },
  };
  const members = {
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    StartupBehavior: { load: "Load", none: "None" },
    actions: {
      associate: (id: string, handler: Handler) => {
        actions.set(id, handler);
      },
    },
    onReady: (callback?: (info: typeof INFO) => unknown): Promise<typeof INFO> => {
      callback?.(INFO);
      return Promise.resolve(INFO);
    },
    addin: {
      getStartupBehavior: () => Promise.resolve(workbook.startup),
      setStartupBehavior: (voluto: string) => {
        workbook.startup = voluto;
        return Promise.resolve();
      },
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
  };
  return {
    actions,
    functions,
    customFunctions: customFunctions(functions),
    wrap: (office) => Object.defineProperties(Object.create(office) as object, locked({ ...members, context })),
  };
}

/** The library makes some of these getters without setters: assignment fails where definition works. */
function locked(members: Readonly<Record<string, unknown>>): PropertyDescriptorMap {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [
      name,
      { value, configurable: true, enumerable: true, writable: true },
    ]),
  );
}

function customFunctions(functions: Map<string, Handler>): object {
  class CustomFunctionsError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message ?? "");
      this.name = "CustomFunctions.Error";
    }
  }
  return {
    Error: CustomFunctionsError,
    ErrorCode: {
      divisionByZero: "#DIV/0!",
      invalidName: "#NAME?",
      invalidNumber: "#NUM!",
      invalidReference: "#REF!",
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      nullReference: "#NULL!",
    },
    associate: (idOrMap: string | Readonly<Record<string, Handler>>, handler?: Handler) => {
      if (typeof idOrMap === "string") {
        if (handler) functions.set(idOrMap, handler);
        return;
      }
      for (const [id, one] of Object.entries(idOrMap)) functions.set(id, one);
    },
  };
}

function isSetSupported(name: string, version: string, excelApi: string): boolean {
  if (name !== "ExcelApi")
    return ["SharedRuntime", "CustomFunctionsRuntime", "RibbonApi"].includes(name) && version === "1.1";
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [topMajor = 0, topMinor = 0] = excelApi.split(".").map(Number);
  return major < topMajor || (major === topMajor && minor <= topMinor);
}
