import { Contatore, LIMITI } from "./limiti";
import { danneggiato, PacchettoError } from "./PacchettoError";
import { decodeText, withUtf8Declaration } from "./xml/decodeText";
import { isStrict, toStrict } from "./xml/strict";
import type { ZipEntry } from "./zip/readZip";
import { readZip, unpack } from "./zip/readZip";
import { packAPassi, unpackedEntry, writeZip } from "./zip/writeZip";
import { inFondo, type APassi } from "../domain/passi";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The parts of an .xlsx by their names ("xl/workbook.xml"), unpacked one at a time when they are asked for. A part that
 * nobody changes goes into the next file as it lies in this one, byte for byte.
 */
export class Pacchetto {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly texts = new Map<string, string>();
  /** Parts whose new text is still to be packed. */
  private readonly unpacked = new Set<string>();
  private readonly letti = new Contatore("byteLetti", "zip");

  /** @throws PacchettoError "non-xlsx", "cifrato", "danneggiato" or "troppo-grande" */
  constructor(bytes: Uint8Array) {
    if (bytes.length > LIMITI.file) throw new PacchettoError("troppo-grande", "zip");
    if (startsWith(bytes, OLE)) throw new PacchettoError(isEncrypted(bytes) ? "cifrato" : "non-xlsx");
    if (!startsWith(bytes, ZIP)) throw new PacchettoError("non-xlsx");
    for (const entry of readZip(bytes)) {
      if (this.entries.has(keyOf(entry.name))) throw danneggiato(entry.name);
      this.entries.set(keyOf(entry.name), entry);
    }
  }

  /** Names as they stand in the package, in its order. */
  get names(): readonly string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** Bytes of a part once it is unpacked, as the package declares them; 0 where there is none. */
  sizeOf(name: string): number {
    return this.packed(keyOf(name))?.size ?? 0;
  }

  /** The text of an XML part; null where there is none. It is kept for whoever asks again. */
  text(name: string): string | null {
    const key = keyOf(name);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const entry = this.entries.get(key);
    if (!entry) return null;
    const bytes = unpack(entry);
    this.letti.add(bytes.length);
    const text = decodeText(bytes, entry.name);
    this.texts.set(key, text);
    return text;
  }

  /** Lets go of a text that will not be asked for again: a sheet's is large. */
  forget(name: string): void {
    this.packed(keyOf(name));
    this.texts.delete(keyOf(name));
  }

  /**
   * Puts a text in the place of a part, or adds a part at the end; the same text changes nothing. It is packed when its
   * bytes are asked for: a text that is changed twice is packed once.
   */
  setText(name: string, given: string): void {
    if (this.has(name) && this.text(name) === given) return;
    const key = keyOf(name);
    const text = this.isStrict ? toStrict(given) : given;
    const kept = this.entries.get(key)?.name ?? name;
    this.entries.set(key, unpackedEntry(kept));
    this.unpacked.add(key);
    this.texts.set(key, text);
  }

  private get isStrict(): boolean {
    return isStrict(this.text("_rels/.rels") ?? "");
  }

  /** Takes a part of another package under a name of its own, as it lies there. */
  copy(from: Pacchetto, name: string, as: string): void {
    const entry = from.packed(keyOf(name));
    if (!entry) throw danneggiato(name);
    this.entries.set(keyOf(as), { ...entry, name: as });
    this.unpacked.delete(keyOf(as));
    this.texts.delete(keyOf(as));
  }

  remove(name: string): void {
    this.entries.delete(keyOf(name));
    this.unpacked.delete(keyOf(name));
    this.texts.delete(keyOf(name));
  }

  toBytes(): Uint8Array {
    for (const key of this.unpacked) this.packed(key);
    return writeZip([...this.entries.values()]);
  }

  /** The same in steps: a long text takes a while to pack. */
  *toBytesAPassi(): APassi<Uint8Array> {
    for (const key of this.unpacked) yield* this.pack(key);
    return this.toBytes();
  }

  private packed(key: string): ZipEntry | undefined {
    if (this.unpacked.has(key)) inFondo(this.pack(key));
    return this.entries.get(key);
  }

  private *pack(key: string): APassi<void> {
    const [{ name } = { name: key }, text = ""] = [this.entries.get(key), this.texts.get(key)];
    this.entries.set(key, yield* packAPassi(name, withUtf8Declaration(text)));
    this.unpacked.delete(key);
  }
}

/** Names of parts are the same in any case. */
function keyOf(name: string): string {
  return name.toLowerCase();
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Excel wraps a workbook with a password in an OLE file whose stream has this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const directory = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return directory.includes("EncryptedPackage");
}
