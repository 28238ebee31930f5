import { encodeAttribute } from "./entities";
import { XmlScanner } from "./XmlScanner";

/** An element by itself, cut out of its part: its tag's attributes and, as they are written, its children. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly { readonly name: string; readonly raw: string }[];
}

/** Takes an element apart. Its name and those of its children are without the prefix of the main namespace. */
export function parseElement(raw: string, part: string): Element {
  const scanner = new XmlScanner(raw, part);
  scanner.next();
  const { name } = scanner;
  const attributes = scanner.attributes();
  const children: { name: string; raw: string }[] = [];
  if (!scanner.isEmpty) {
    while (scanner.next() && !scanner.isClose) {
      const { name: child, start } = scanner;
      scanner.skip();
      children.push({ name: child, raw: raw.slice(start, scanner.end) });
    }
  }
  return { name, attributes, children };
}

/** Values of attributes; those that are null or undefined are not written. */
type Attributes = Iterable<readonly [string, string | number | null | undefined]>;

/** The text of an element. */
export function element(name: string, attributes: Attributes, content = ""): string {
  return content === ""
    ? `<${name}${attributesText(attributes)}/>`
    : `<${name}${attributesText(attributes)}>${content}</${name}>`;
}

export function attributesText(attributes: Attributes): string {
  let text = "";
  for (const [name, value] of attributes) {
    if (value !== null && value !== undefined) text += ` ${name}="${encodeAttribute(String(value))}"`;
  }
  return text;
}

/** Elements of ours in a part that gives the main namespace a prefix: those that have one already keep theirs. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z][\w.-]*[\s/>])/g, `<$1${prefix}`);
}
