import { leggiAltroFile } from "../../../src/actions/file/leggiAltroFile";
import { PerfError } from "../../../src/actions/PerfError";
import { withCartella } from "../../../src/actions/cartella/withCartella";
import { displayCella } from "../../../src/domain/numeri/displayCella";
import { readFogli, readNomiFogli } from "../../../src/excel/leggi/readFogli";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { openExcel } from "../../support/openExcel";
import { PISA } from "../../support/cruscottoPisa";
import { cruscottoBytes, workbookBytes } from "../../support/workbookFile";

const IERI = new Date(2020, 1, 3).getTime();

function fileOf(nome: string, bytes: Uint8Array): File {
  return new File([bytes.slice()], nome, { lastModified: IERI });
}

async function conFogli(nome: string, fill: Parameters<typeof workbookBytes>[0]): Promise<File> {
  return fileOf(nome, await workbookBytes(fill));
}

async function codiceOf(lettura: Promise<unknown>): Promise<unknown> {
  try {
    return await lettura;
  } catch (error) {
    if (!(error instanceof PerfError)) throw error;
    return [error.codice, error.dati["file"]];
  }
}

/** The sheets of a file as Excel answers when it is the open workbook. */
async function aperti(bytes: Uint8Array) {
  const excel = await openExcel({ content: (await readXlsx(bytes, "")).content });
  try {
    const griglie = [];
    for (const foglio of await withCartella((context) => readNomiFogli(context))) {
      const letto = await withCartella((context) => readFogli(context, { foglio, altri: [], impostazione: "" }));
      griglie.push(letto.grid);
    }
    return griglie;
  } finally {
    excel.stop();
    excel.host.dispose();
  }
}

const senzaRimandi = (formule: readonly (readonly string[])[]) =>
  formule.map((riga) => riga.map((formula) => (formula.includes("!") ? "" : formula)));

describe("leggiAltroFile", () => {
  it.each(["arezzo-siena-2019", "firenze-2020-strategici", "maremma-tirreno-2019", "pisa-2020", "pistoia-prato-2022"])(
    "reads each cell of %s as Excel reads it in the open workbook",
    async (nome) => {
      const bytes = cruscottoBytes(nome);
      const attese = await aperti(bytes);
      const { griglie } = await leggiAltroFile(fileOf("altro.xlsx", bytes));
      expect(griglie.length).toBe(attese.length);
      for (const [at, attesa] of attese.entries()) {
        const letta = griglie[at];
        expect(letta?.foglio).toBe(attesa.foglio);
        expect(letta?.celle).toEqual(attesa.celle);
        expect(letta?.formule).toEqual(senzaRimandi(attesa.formule));
        expect(letta?.isProtetto).toBe(attesa.isProtetto);
        const inOrdine = (unioni: typeof attesa.unioni) =>
          unioni.map(({ riga, colonna, righe, colonne }) => [riga, colonna, righe, colonne].join()).toSorted();
        expect(inOrdine(letta?.unioni ?? [])).toEqual(inOrdine(attesa.unioni));
      }
    },
  );

  it("reads hidden sheets, notes and results, under the sheets' own names", async () => {
    const file = await conFogli("2019.xlsx", (workbook) => {
      workbook.addWorksheet("Pisa").addRows(PISA);
      const altro = workbook.addWorksheet("Pisa (2)", { state: "veryHidden" });
      altro.getCell("B2").value = { formula: "Pisa!E4*2", result: 22.04 };
      altro.getCell("B3").value = { formula: "B2*2", result: 44.08 };
      altro.getCell("B3").note = "vista";
    });
    const { nome, data, griglie } = await leggiAltroFile(file);
    expect([nome, data, griglie.map(({ foglio }) => foglio)]).toEqual(["2019.xlsx", 43864, ["Pisa", "Pisa (2)"]]);
    expect(griglie[0]?.celle[3]?.map(displayCella)).toEqual([
      "A1",
      "Grado di coinvolgimento",
      "N. imprese",
      "0,7",
      "11,02",
      "12",
      "0,92",
    ]);
    expect(griglie[1]?.celle[1]?.[1]).toEqual({ tipo: "numero", valore: 22.04, formato: "General" });
    expect([griglie[1]?.formule[1]?.[1], griglie[1]?.formule[2]?.[1]]).toEqual(["", "=B2*2"]);
  });

  it("counts the days of a workbook of 1904 from 1900", async () => {
    const file = await conFogli("mac.xlsx", (workbook) => {
      workbook.properties.date1904 = true;
      const foglio = workbook.addWorksheet("Date");
      foglio.getCell("A1").value = new Date(Date.UTC(2019, 11, 31));
      foglio.getCell("A1").numFmt = "dd/mm/yyyy";
      foglio.getCell("A2").value = 12;
    });
    const { griglie } = await leggiAltroFile(file);
    expect(griglie[0]?.celle.map(([cella]) => cella && displayCella(cella))).toEqual(["31/12/2019", "12"]);
  });

  it("reads no further than the last value, however far the sheet is coloured", async () => {
    const file = await conFogli("colorato.xlsx", (workbook) => {
      const foglio = workbook.addWorksheet("Colorato");
      foglio.getCell("B2").value = 1;
      foglio.getCell("A40000").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
    });
    const { griglie } = await leggiAltroFile(file);
    expect([griglie[0]?.celle.length, griglie[0]?.celle[0]?.length]).toEqual([2, 2]);
  });

  it("says what is wrong with a file that is none, has a password, is cut off or is too large", async () => {
    const intero = cruscottoBytes("pisa-2020");
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(512).fill(0)]);
    const cifrato = Uint8Array.from([...ole, ...Buffer.from("EncryptedPackage", "utf16le")]);
    const lontano = await workbookBytes((workbook) => {
      workbook.addWorksheet("Lontano").getCell("XFD1048576").value = 1;
    });
    const casi: readonly (readonly [string, Uint8Array, string])[] = [
      ["lettera.docx", intero, "file-non-xlsx"],
      ["testo.xlsx", new TextEncoder().encode("non sono una cartella di lavoro"), "file-non-xlsx"],
      ["vuoto.xlsx", new Uint8Array(), "file-non-xlsx"],
      ["vecchio.xlsx", ole, "file-non-xlsx"],
      ["segreto.xlsx", cifrato, "file-cifrato"],
      ["tagliato.xlsx", intero.slice(0, intero.length - 400), "file-danneggiato"],
      [
        "rotto.xlsx",
        intero.map((byte, at) => (at > 60 && at < intero.length - 4000 ? byte ^ 0x55 : byte)),
        "file-danneggiato",
      ],
      ["lontano.xlsx", lontano, "file-troppo-grande"],
    ];
    for (const [nome, bytes, codice] of casi) {
      expect(await codiceOf(leggiAltroFile(fileOf(nome, bytes)))).toEqual([codice, nome]);
    }
  });
});
