const POLYNOMIAL = 0xedb88320;
/** Bytes taken at once, with a table for each. */
const STRIDE = 8;

/** For each byte what it makes of the checksum, then what it makes of it so many bytes later. */
const TABLES = new Uint32Array(STRIDE * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  TABLES[byte] = crc;
}
for (let at = 256; at < TABLES.length; at += 1) {
  const before = TABLES[at - 256] ?? 0;
  TABLES[at] = (before >>> 8) ^ (TABLES[before & 0xff] ?? 0);
}

const table = (which: number, byte: number): number => TABLES[which * 256 + (byte & 0xff)] ?? 0;

/** What the checksum is after these bytes too. */
function after(before: number, bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % STRIDE);
  let crc = before;
  for (let at = 0; at < whole; at += STRIDE) {
    const low = view.getInt32(at, true) ^ crc;
    const high = view.getInt32(at + 4, true);
    crc =
      table(7, low) ^
      table(6, low >>> 8) ^
      table(5, low >>> 16) ^
      table(4, low >>> 24) ^
      table(3, high) ^
      table(2, high >>> 8) ^
      table(1, high >>> 16) ^
      table(0, high >>> 24);
  }
  for (let at = whole; at < bytes.length; at += 1) crc = table(0, crc ^ (bytes[at] ?? 0)) ^ (crc >>> 8);
  return crc;
}

/** The checksum of what comes in stretches. */
export class Crc32 {
  private crc = -1;

  add(bytes: Uint8Array): void {
    this.crc = after(this.crc, bytes);
  }

  /** An unsigned number of 32 bits. */
  get value(): number {
    return (this.crc ^ -1) >>> 0;
  }
}

/** The checksum of a zip entry, as an unsigned number of 32 bits. */
export function crc32(bytes: Uint8Array): number {
  const crc = new Crc32();
  crc.add(bytes);
  return crc.value;
}
