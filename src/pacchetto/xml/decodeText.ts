import { danneggiato, PacchettoError } from "../PacchettoError";

/** The text of an XML part, in the encoding that its first bytes or its declaration name: UTF-8 in nearly all. */
export function decodeText(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // An encoding that nobody has, or bytes that are none of its: a decoder complains of nothing else.
    throw new PacchettoError("danneggiato", part, { cause: error });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(
    String.fromCharCode(...bytes.subarray(0, 200)),
  );
  return declared?.[1] ?? "utf-8";
}

/** A declaration that says what we write: UTF-8. */
export function withUtf8Declaration(text: string): string {
  return text.replace(/^(<\?xml[^>]*\sencoding\s*=\s*["'])[\w.-]+(["'])/, "$1UTF-8$2");
}

/** Refuses a part that must be there and is not. */
export function required<T>(value: T | null | undefined, part: string): T {
  if (value === null || value === undefined) throw danneggiato(part);
  return value;
}
