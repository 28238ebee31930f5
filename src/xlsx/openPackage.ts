import JSZip from "jszip";
import { XlsxError } from "./XlsxError";

/** A workbook of a hundred thousand rows unpacks to a tenth of this; beyond it, it is a zip bomb. */
const MOST_UNPACKED_BYTES = 400 * 1024 * 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** The parts of an .xlsx, unpacked once to be sure that they are all there and of a sane size. */
export async function openPackage(bytes: Uint8Array): Promise<JSZip> {
  if (startsWith(bytes, OLE)) throw new XlsxError(isEncrypted(bytes) ? "cifrato" : "non-xlsx");
  if (!startsWith(bytes, ZIP)) throw new XlsxError("non-xlsx");
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new XlsxError("danneggiato");
  });
  let unpacked = 0;
  for (const entry of Object.values(zip.files)) {
    if (!entry.dir) unpacked += await unpackedSize(entry, MOST_UNPACKED_BYTES - unpacked);
  }
  if (!zip.file("xl/workbook.xml")) throw new XlsxError("non-xlsx");
  return zip;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Excel wraps a workbook with a password in an OLE file whose stream has this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const directory = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return directory.includes("EncryptedPackage");
}

interface Unpacking {
  on(event: "data", listener: (chunk: Uint8Array) => void): Unpacking;
  on(event: "error" | "end", listener: () => void): Unpacking;
  resume(): Unpacking;
  pause(): Unpacking;
}

/** Unpacks an entry piece by piece and stops at the limit: the size a bomb declares is not to be believed. */
function unpackedSize(entry: JSZip.JSZipObject, limit: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const stream = (entry as unknown as { internalStream(type: "uint8array"): Unpacking }).internalStream("uint8array");
    let size = 0;
    stream
      .on("data", (chunk) => {
        size += chunk.length;
        if (size <= limit) return;
        stream.pause();
        reject(new XlsxError("danneggiato"));
      })
      .on("error", () => {
        reject(new XlsxError("danneggiato"));
      })
      .on("end", () => {
        resolve(size);
      })
      .resume();
  });
}
