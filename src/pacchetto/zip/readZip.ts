import { inflateSync } from "fflate";
import { LIMITI } from "../limiti";
import { danneggiato, PacchettoError } from "../PacchettoError";
import { crc32 } from "./crc32";

/** One entry of a zip, still packed: it may be copied as it is into another zip. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time and date, as the entry has them. */
  readonly time: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** Bytes once unpacked, as the entry declares. */
  readonly size: number;
}

const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const IN_EXTRA = 0xffffffff;
const EXTRA_64 = 1;

const STORED = 0;
export const DEFLATED = 8;

/** The entries that the index of a zip lists, none of them unpacked. Directories are left out. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(bytes, view);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // A number of the index points out of the file.
    throw new PacchettoError("danneggiato", "zip", { cause: error });
  }
}

function entriesOf(bytes: Uint8Array, view: DataView): readonly ZipEntry[] {
  const { count, from } = indexOf(view);
  if (count > LIMITI.parti) throw new PacchettoError("troppo-grande", "zip: parti");
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = from;
  for (let left = count; left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw danneggiato("zip");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + 46 + nameLength;
    const name = decoder
      .decode(bytes.subarray(at + 46, extra))
      .replaceAll("\\", "/")
      .replace(/^\/+/, "");
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new PacchettoError("cifrato", name);
    const method = view.getUint16(at + 10, true);
    if (method !== STORED && method !== DEFLATED) throw danneggiato(name);
    const [size, packedSize, offset] = sizesOf(view, at, extra, extraLength);
    if (!name.endsWith("/")) {
      const packed = dataOf(bytes, view, offset, packedSize);
      entries.push({
        name,
        method,
        time: view.getUint32(at + 12, true),
        crc: view.getUint32(at + 16, true),
        packed,
        size,
      });
    }
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the index begins and how many entries it lists. */
function indexOf(view: DataView): { count: number; from: number } {
  let end = view.byteLength - END_LENGTH;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) throw danneggiato("zip");
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) {
    const end64 = large(view, end - 12);
    if (view.getUint32(end64, true) !== END_64) throw danneggiato("zip");
    return { count: large(view, end64 + 32), from: large(view, end64 + 48) };
  }
  return {
    count: view.getUint16(end + 10, true),
    from: view.getUint32(end + 16, true),
  };
}

/** Unpacked size, packed size and place of an entry; those too large for their field stand in its extra field. */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number): readonly [number, number, number] {
  const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)] as const;
  if (!fields.includes(IN_EXTRA)) return fields;
  let from = extra;
  while (from < extra + extraLength && view.getUint16(from, true) !== EXTRA_64)
    from += 4 + view.getUint16(from + 2, true);
  let next = from + 4;
  const whole = fields.map((field) => {
    if (field !== IN_EXTRA) return field;
    next += 8;
    return large(view, next - 8);
  });
  return [whole[0] ?? 0, whole[1] ?? 0, whole[2] ?? 0];
}

function large(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function dataOf(bytes: Uint8Array, view: DataView, offset: number, packedSize: number): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL) throw danneggiato("zip");
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedSize > bytes.length) throw danneggiato("zip");
  return bytes.subarray(from, from + packedSize);
}

/** The content of an entry: never more bytes than it declares, which are counted before they are made. */
export function unpack({ crc, method, name, packed, size }: ZipEntry): Uint8Array {
  if (size > LIMITI.byteParte) throw new PacchettoError("troppo-grande", name);
  const bytes = method === STORED ? packed : inflated(packed, size, name);
  if (bytes.length !== size || crc32(bytes) !== crc) throw danneggiato(name);
  return bytes;
}

/** Bytes of room beyond the declared size, in which content that is longer than it says shows. */
const SPARE = 1;

function inflated(packed: Uint8Array, size: number, name: string): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(size + SPARE) });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new PacchettoError("danneggiato", name, { cause: error });
  }
}
