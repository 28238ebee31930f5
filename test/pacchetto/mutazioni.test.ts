import fc from "fast-check";
import { PacchettoError } from "../../src/pacchetto/PacchettoError";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { corse } from "../support/campione";
import { cartellaPiena, packageOf, partsOf } from "../support/cartellaPiena";

const SECONDI_DI_CPU = 10;
const PIENA = cartellaPiena();
const PARTI = partsOf(PIENA);
/** The parts that are read: what stands in the others is only copied. */
const LETTE = Object.keys(PARTI).filter((name) =>
  /^xl\/(workbook|styles|sharedStrings|(worksheets|drawings|charts|tables)\/.*\.(xml|rels)$|_rels\/workbook)|^\[Content|^_rels\/\./.test(
    name,
  ),
);
/** The most that reading and writing one may add to what the process takes. */
const MEGABYTE_MASSIMI = 1_024;
const megabyte = (byte: number): number => byte / 2 ** 20;
const ALL_INIZIO = megabyte(process.memoryUsage().rss);

/** A change of a text: a piece cut out, doubled, or put in the place of another. */
const testoMutato = fc.record({
  parte: fc.constantFrom(...LETTE),
  dove: fc.double({ min: 0, max: 1, noNaN: true }),
  lungo: fc.integer({ min: 1, max: 40 }),
  come: fc.constantFrom("taglia", "raddoppia", "numero", "tag", "testo"),
  quanto: fc.constantFrom("-1", "0", "99999999", "1e308", "NaN", ""),
});
/** A change of the file itself: some bytes written over. */
const byteMutati = fc.array(
  fc.record({ dove: fc.double({ min: 0, max: 1, noNaN: true }), valore: fc.integer({ min: 0, max: 255 }) }),
  { minLength: 1, maxLength: 8 },
);

function conTesto({
  come,
  dove,
  lungo,
  parte,
  quanto,
}: {
  come: string;
  dove: number;
  lungo: number;
  parte: string;
  quanto: string;
}): Uint8Array {
  const testo = PARTI[parte] ?? "";
  const da = Math.floor(dove * testo.length);
  const [prima, pezzo, dopo] = [testo.slice(0, da), testo.slice(da, da + lungo), testo.slice(da + lungo)];
  const mutato = {
    taglia: prima + dopo,
    raddoppia: prima + pezzo + pezzo + dopo,
    numero: prima + testo.slice(da).replace(/\d+/, quanto),
    tag: prima + testo.slice(da).replace(/<\w+/, "<row"),
    testo: `${prima}&#0;\u0001]]>${dopo}`,
  }[come];
  return packageOf({ ...PARTI, [parte]: mutato ?? testo });
}

function conByte(mutati: readonly { dove: number; valore: number }[]): Uint8Array {
  const bytes = PIENA.slice();
  for (const { dove, valore } of mutati) bytes[Math.floor(dove * (bytes.length - 1))] = valore;
  return bytes;
}

/** Reads a file and writes it again with one cell changed: what is wrong with it is said, and nothing else happens. */
async function prova(bytes: Uint8Array): Promise<void> {
  const prima = process.cpuUsage();
  try {
    const loaded = await readXlsx(bytes, "mutata.xlsx");
    const content = structuredClone(loaded.content);
    const [primo = ""] = content.data.sheetOrder ?? [];
    const foglio = content.data.sheets?.[primo];
    Object.assign(foglio?.cellData ?? {}, { 2: { 1: { f: "=1+1", v: 2, t: 2 } }, 900: { 0: { v: "nuovo", t: 1 } } });
    await readXlsx(await writeXlsx(loaded, content), "scritta.xlsx");
  } catch (error) {
    if (!(error instanceof PacchettoError)) throw error;
  }
  expect(process.cpuUsage(prima).user / 1e6).toBeLessThan(SECONDI_DI_CPU);
}

afterAll(() => {
  const picco = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`mutated packages: ${Math.round(picco - ALL_INIZIO)} MB at most above where they began\n`);
  expect(picco - ALL_INIZIO).toBeLessThan(MEGABYTE_MASSIMI);
});

describe("a package that was damaged anywhere", () => {
  it("is read or refused with a reason when a text of it changes", async () => {
    await fc.assert(
      fc.asyncProperty(testoMutato, async (mutato) => prova(conTesto(mutato))),
      corse({ campione: 70, intera: 3_500 }),
    );
  }, 3_600_000);

  it("is read or refused with a reason when bytes of it change", async () => {
    await fc.assert(
      fc.asyncProperty(byteMutati, async (mutati) => prova(conByte(mutati))),
      corse({ campione: 30, intera: 1_500 }),
    );
  }, 3_600_000);
});
