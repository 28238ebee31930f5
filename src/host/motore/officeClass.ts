import { HostError } from "../motore/hostError";

type Member<T, R> = (self: T) => R;

/** One class of Excel's object model, as a table of the members the host knows; any other member is ApiNotFound. */
export interface OfficeClass<T> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Member<T, unknown>>>;
  readonly setters?: Readonly<Record<string, (self: T, value: unknown) => void>>;
  readonly children?: Readonly<Record<string, Member<T, HostObject | null>>>;
  /** Methods that return an object, a plain value or nothing. */
  readonly methods?: Readonly<Record<string, (self: T, ...args: readonly unknown[]) => unknown>>;
  readonly items?: Member<T, readonly HostObject[]>;
  readonly item?: (self: T, key: unknown) => HostObject;
  /** What the client library needs to find the object again: `{ Id }`. */
  readonly identity?: (self: T) => Readonly<Record<string, unknown>>;
  /** Keeps the object for later requests and gives its reference id. */
  readonly keep?: (self: T) => string;
}

/** An object of the model inside one request. */
export interface HostObject {
  readonly className: string;
  readonly self: unknown;
  get(property: string): unknown;
  set(property: string, value: unknown): void;
  child(property: string): HostObject | null;
  hasChild(property: string): boolean;
  call(method: string, args: readonly unknown[]): unknown;
  item(key: unknown): HostObject;
  items(): readonly HostObject[] | null;
  scalarNames(): readonly string[];
  identity(): Readonly<Record<string, unknown>>;
  keep(): string | null;
}

export function hostObject<T>(office: OfficeClass<T>, self: T): HostObject {
  let keptAs: string | null = null;
  const notFound = (member: string): HostError => new HostError("ApiNotFound", `${office.name}.${member}`);
  return {
    className: office.name,
    self,
    get(property) {
      const read = office.scalars?.[property];
      if (!read) throw notFound(property);
      return read(self);
    },
    set(property, value) {
      const write = office.setters?.[property];
      if (!write) throw notFound(`${property} =`);
      write(self, value);
    },
    child(property) {
      const find = office.children?.[property];
      if (!find) throw notFound(property);
      return find(self);
    },
    hasChild: (property) => office.children?.[property] !== undefined,
    call(method, args) {
      const run = office.methods?.[method];
      if (!run) throw notFound(`${method}()`);
      return run(self, ...args);
    },
    item(key) {
      if (!office.item) throw notFound("[]");
      return office.item(self, key);
    },
    items: () => office.items?.(self) ?? null,
    scalarNames: () => Object.keys(office.scalars ?? {}),
    identity: () => office.identity?.(self) ?? {},
    keep: () => (keptAs ??= office.keep?.(self) ?? null),
  };
}

/** Makes an object from the class it is of and what it stands for. */
export type ObjectMaker = (className: "Range" | "Worksheet", self: object) => HostObject;

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "self" in value;
}

/** The plain argument checks Excel makes before it does anything. */
export function stringArgument(value: unknown, name: string): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument", name);
  return value;
}

export function integerArgument(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new HostError("InvalidArgument", name);
  return value;
}
