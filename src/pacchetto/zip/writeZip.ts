import { Deflate, deflateSync } from "fflate";
import type { APassi } from "../../domain/passi";
import { crc32, Crc32 } from "./crc32";
import type { ZipEntry } from "./readZip";
import { DEFLATED } from "./readZip";

const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
const VERSION = 20;
/** Names are in UTF-8. */
const UTF8_FLAG = 0x0800;
/** 1 January 1980, the first day a zip knows: what we write says nothing of when. */
const NO_TIME = 0x00210000;

/** Characters packed in one step. */
const TRATTO = 250_000;

const isHighSurrogate = (code: number) => code >= 0xd800 && code < 0xdc00;

/** Stretches of a text, none of which ends within a character. */
function* tratti(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + TRATTO, text.length);
    if (to < text.length && isHighSurrogate(text.charCodeAt(to - 1))) to += 1;
    yield text.slice(from, to);
    from = to;
  }
}

/** Stands for a part until it is packed. */
export const unpackedEntry = (name: string): ZipEntry => ({
  name,
  method: DEFLATED,
  time: NO_TIME,
  crc: 0,
  packed: new Uint8Array(0),
  size: 0,
});

/** Packs a new content. */
export function pack(name: string, content: Uint8Array): ZipEntry {
  const packed = deflateSync(content, { level: 6 });
  return { ...unpackedEntry(name), crc: crc32(content), packed, size: content.length };
}

/** Packs a new text, a stretch at each step. */
export function* packAPassi(name: string, text: string): APassi<ZipEntry> {
  const encoder = new TextEncoder();
  const crc = new Crc32();
  const packed: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (chunk) => packed.push(chunk));
  let size = 0;
  for (const tratto of tratti(text)) {
    const bytes = encoder.encode(tratto);
    crc.add(bytes);
    size += bytes.length;
    deflate.push(bytes);
    yield;
  }
  deflate.push(new Uint8Array(0), true);
  return { ...unpackedEntry(name), crc: crc.value, packed: joined(packed), size };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A zip of these entries in this order; what is packed already is copied as it stands. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const named = entries.map((entry) => ({
    entry,
    name: encoder.encode(entry.name),
  }));
  const length = named.reduce(
    (sum, { entry, name }) => sum + LOCAL_LENGTH + ENTRY_LENGTH + 2 * name.length + entry.packed.length,
    END_LENGTH,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = named.map(({ entry, name }) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, entry, name.length);
    bytes.set(name, at + LOCAL_LENGTH);
    bytes.set(entry.packed, at + LOCAL_LENGTH + name.length);
    at += LOCAL_LENGTH + name.length + entry.packed.length;
    return offset;
  });
  const index = at;
  named.forEach(({ entry, name }, which) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeFields(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[which] ?? 0, true);
    bytes.set(name, at + ENTRY_LENGTH);
    at += ENTRY_LENGTH + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - index, true);
  view.setUint32(at + 16, index, true);
  return bytes;
}

/** The fields that an entry's own header and its line in the index have in common, in the same order. */
function writeFields(
  view: DataView,
  at: number,
  { crc, method, packed, size, time }: ZipEntry,
  nameLength: number,
): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_FLAG, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, time, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}
