import { PerfError } from "./PerfError";

/** A worksheet of an .xlsx, as its package lists it. */
export interface FoglioDelFile {
  readonly nome: string;
  /** It has charts, comments, slicers or pivot tables, which Excel on the web refuses to copy. */
  readonly hasOggetti: boolean;
}

const ZIP = 0x04034b50;
const VOCE = 0x02014b50;
const FINE_INDICE = 0x06054b50;
const LUNGHEZZA_FINE = 22;
/** The comment of a zip is at most this long: its index ends no further from the end. */
const COMMENTO_MASSIMO = 0xffff;
const COMPRESSO = 8;
const OLE = 0xe011cfd0;
/** The parts that only list others are never so large: what is, was made to do harm. */
const BYTE_MASSIMI = 16 * 1024 * 1024;

interface Parte {
  readonly inizio: number;
  readonly byte: number;
  readonly isCompressa: boolean;
}

const vistaOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Excel wraps a workbook with a password in an older container, in which this name stands in UTF-16. */
function isCifrato(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes("EncryptedPackage");
}

function requireZip(bytes: Uint8Array): void {
  const firma = bytes.length >= LUNGHEZZA_FINE ? vistaOf(bytes).getUint32(0, true) : 0;
  if (firma === OLE) throw new PerfError(isCifrato(bytes) ? "file-cifrato" : "file-non-xlsx");
  if (firma !== ZIP) throw new PerfError("file-non-xlsx");
}

/** Where the parts of a package stand, by name; a RangeError where the index is cut off. */
function partiOf(bytes: Uint8Array): ReadonlyMap<string, Parte> {
  const vista = vistaOf(bytes);
  let fine = bytes.length - LUNGHEZZA_FINE;
  const primo = Math.max(0, fine - COMMENTO_MASSIMO);
  while (fine >= primo && vista.getUint32(fine, true) !== FINE_INDICE) fine -= 1;
  if (fine < primo) throw new RangeError("no index");
  const parti = new Map<string, Parte>();
  let da = vista.getUint32(fine + 16, true);
  for (let quante = vista.getUint16(fine + 10, true); quante > 0; quante -= 1) {
    if (vista.getUint32(da, true) !== VOCE) throw new RangeError("no entry");
    const nome = vista.getUint16(da + 28, true);
    const locale = vista.getUint32(da + 42, true);
    parti.set(new TextDecoder().decode(bytes.subarray(da + 46, da + 46 + nome)), {
      inizio: locale + 30 + vista.getUint16(locale + 26, true) + vista.getUint16(locale + 28, true),
      byte: vista.getUint32(da + 20, true),
      isCompressa: vista.getUint16(da + 10, true) === COMPRESSO,
    });
    da += 46 + nome + vista.getUint16(da + 30, true) + vista.getUint16(da + 32, true);
  }
  return parti;
}

async function testoOf(bytes: Uint8Array, { inizio, byte, isCompressa }: Parte): Promise<string> {
  const parte = bytes.slice(inizio, inizio + byte);
  return isCompressa ? await unpack(parte) : new TextDecoder().decode(parte);
}

/** The bytes that a stream gives; they are counted, since the size that a part declares is not to be believed. */
async function gather(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const lettore = stream.getReader();
  const pezzi: Uint8Array<ArrayBuffer>[] = [];
  let letti = 0;
  for (let pezzo = await lettore.read(); !pezzo.done; pezzo = await lettore.read()) {
    letti += pezzo.value.length;
    if (letti > BYTE_MASSIMI) throw new RangeError("too large");
    pezzi.push(pezzo.value);
  }
  return new Blob(pezzi);
}

async function unpack(parte: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    return await (await gather(new Blob([parte]).stream().pipeThrough(new DecompressionStream("deflate-raw")))).text();
  } catch (cause) {
    // Every engine has an error of its own for what does not unpack.
    throw new RangeError("a part does not unpack", { cause });
  }
}

const ENTITA: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeXml(testo: string): string {
  return testo.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (intera, nome: string) => {
    if (!nome.startsWith("#")) return ENTITA[nome] ?? intera;
    return String.fromCodePoint(/^#x/i.test(nome) ? parseInt(nome.slice(2), 16) : Number(nome.slice(1)));
  });
}

/** The attributes of every element of one name, by their local names. */
function elementiOf(xml: string, elemento: string): readonly ReadonlyMap<string, string>[] {
  const elementi = xml.matchAll(new RegExp(`<(?:\\w+:)?${elemento}\\s([^>]*)>`, "g"));
  return [...elementi].map(([, attributi = ""]) => {
    const coppie = attributi.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    return new Map([...coppie].map(([, nome = "", uno, altro]) => [nome, decodeXml(uno ?? altro ?? "")]));
  });
}

const OGGETTI = /\/(drawing|comments|threadedComment|pivotTable|slicer)$/;

async function listFogli(bytes: Uint8Array): Promise<readonly FoglioDelFile[]> {
  const parti = partiOf(bytes);
  const leggi = async (nome: string) => {
    const parte = parti.get(nome);
    return parte ? await testoOf(bytes, parte) : "";
  };
  if (!parti.has("xl/workbook.xml")) throw new PerfError("file-non-xlsx");
  const legami = elementiOf(await leggi("xl/_rels/workbook.xml.rels"), "Relationship");
  const fogli: FoglioDelFile[] = [];
  for (const voce of elementiOf(await leggi("xl/workbook.xml"), "sheet")) {
    const legame = legami.find((uno) => uno.get("Id") === voce.get("id"));
    // A sheet that is only a chart has no cells.
    if (!legame?.get("Type")?.endsWith("/worksheet")) continue;
    const file = (legame.get("Target") ?? "").split("/").at(-1) ?? "";
    const suoi = elementiOf(await leggi(`xl/worksheets/_rels/${file}.rels`), "Relationship");
    const hasOggetti = suoi.some((uno) => OGGETTI.test(uno.get("Type") ?? ""));
    fogli.push({ nome: voce.get("name") ?? "", hasOggetti });
  }
  if (fogli.length === 0) throw new RangeError("no worksheet");
  return fogli;
}

/**
 * The worksheets of an .xlsx by their own names, in their order: Excel renames the copies it makes where the open
 * workbook has sheets of the same names. Only the lists of the package are unpacked, no sheet.
 * @throws PerfError "file-non-xlsx", "file-cifrato" or "file-danneggiato"
 */
export async function fogliDelFile(bytes: Uint8Array): Promise<readonly FoglioDelFile[]> {
  requireZip(bytes);
  try {
    return await listFogli(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new PerfError("file-danneggiato", {}, { cause: error });
  }
}
