import { leggiAltroFile } from "../../src/actions/leggiAltroFile";
import { osservaFoglio } from "../../src/actions/osservaFoglio";
import { PerfError } from "../../src/actions/PerfError";
import { displayCella } from "../../src/domain/displayCella";
import { inExcel, type OpenExcel } from "../support/openExcel";
import { conCruscotto, fogliOf, formuleOf, PISA } from "../support/cruscottoPisa";
import { cruscottoBytes, workbookBytes } from "../support/workbookFile";

const IERI = new Date(2020, 1, 3).getTime();

function fileOf(nome: string, bytes: Uint8Array): File {
  return new File([bytes.slice()], nome, { lastModified: IERI });
}

async function conFogli(nome: string, fill: Parameters<typeof workbookBytes>[0]): Promise<File> {
  return fileOf(nome, await workbookBytes(fill));
}

/** All that a user could see changed: sheets, what is in front, formulas, names, settings. */
async function statoOf(excel: OpenExcel): Promise<unknown> {
  const { data, names, settings, activeSheetId } = await excel.host.snapshot();
  return [await fogliOf(excel), await formuleOf(excel, "A1:G8"), data.sheetOrder, names, settings, activeSheetId];
}

async function codiceOf(lettura: Promise<unknown>): Promise<unknown> {
  try {
    return await lettura;
  } catch (error) {
    if (!(error instanceof PerfError)) throw error;
    return [error.codice, error.dati["file"]];
  }
}

describe("leggiAltroFile", () => {
  it(
    "reads the sheets of another file under their own names, and leaves the workbook as it was",
    conCruscotto(async (excel) => {
      const prima = await statoOf(excel);
      const file = await conFogli("2019.xlsx", (workbook) => {
        workbook.addWorksheet("Pisa").addRows(PISA);
        workbook.addWorksheet("Pisa (2)", { state: "veryHidden" }).getCell("B2").value = {
          formula: "Pisa!E4*2",
          result: 22.04,
        };
        workbook.definedNames.add("Pisa!$A$1", "titolo");
      });
      const { file: letto, saltati } = await leggiAltroFile(file);
      expect(letto.griglie.map(({ foglio }) => foglio)).toEqual(["Pisa", "Pisa (2)"]);
      expect(letto.griglie[0]?.celle[3]?.map(displayCella)).toEqual([
        "A1",
        "Grado di coinvolgimento",
        "N. imprese",
        "0,7",
        "11,02",
        "12",
        "0,92",
      ]);
      expect([letto.griglie[1]?.celle[1]?.[1], letto.griglie[1]?.formule[1]?.[1]]).toEqual([
        { tipo: "numero", valore: 22.04, formato: "General" },
        "",
      ]);
      expect([letto.nome, letto.data, saltati]).toEqual(["2019.xlsx", 43864, []]);
      expect(await statoOf(excel)).toEqual(prima);
    }),
  );

  it(
    "reads every sheet of a real cruscotto",
    conCruscotto(async (excel) => {
      const { file } = await leggiAltroFile(fileOf("arezzo.xlsx", cruscottoBytes("arezzo-siena-2019")));
      expect(file.griglie.map(({ foglio }) => foglio)).toEqual(["Cruscotto Ente", "Area 1", "Area 2", "Area 4"]);
      expect(await fogliOf(excel)).toEqual(["Pisa"]);
    }),
  );

  it(
    "leaves out the sheets with objects that Excel does not copy, and refuses a file that has no other",
    conCruscotto(async (excel) => {
      const file = await conFogli("note.xlsx", (workbook) => {
        workbook.addWorksheet("Con nota").getCell("A1").note = "vista";
        workbook.addWorksheet("Senza").getCell("A1").value = 1;
      });
      const { file: letto, saltati } = await leggiAltroFile(file);
      expect([letto.griglie.map(({ foglio }) => foglio), saltati]).toEqual([["Senza"], ["Con nota"]]);
      const solo = await conFogli("solo.xlsx", (workbook) => {
        workbook.addWorksheet("Con nota").getCell("A1").note = "vista";
      });
      expect(await codiceOf(leggiAltroFile(solo))).toEqual(["file-con-oggetti", "solo.xlsx"]);
      expect(await fogliOf(excel)).toEqual(["Pisa"]);
    }),
  );

  it(
    "says what is wrong with a file that is none, has a password, is cut off or is too large",
    conCruscotto(async (excel) => {
      const intero = cruscottoBytes("pisa-2020");
      const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(512).fill(0)]);
      const cifrato = Uint8Array.from([...ole, ...Buffer.from("EncryptedPackage", "utf16le")]);
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
      ];
      for (const [nome, bytes, codice] of casi) {
        expect(await codiceOf(leggiAltroFile(fileOf(nome, bytes)))).toEqual([codice, nome]);
      }
      expect(await fogliOf(excel)).toEqual(["Pisa"]);
    }),
  );

  it(
    "deletes the copies also when reading them fails",
    conCruscotto(async (excel) => {
      const prima = await statoOf(excel);
      const file = fileOf("arezzo.xlsx", cruscottoBytes("arezzo-siena-2019"));
      const handleRequest = excel.host.handleRequest.bind(excel.host);
      let richieste = 0;
      excel.host.handleRequest = (body) => {
        richieste += 1;
        // The state before, the copies, the state after them, then the sheets one by one.
        if (richieste !== 5) return handleRequest(body);
        return Promise.resolve({
          Results: [],
          TraceIds: [],
          Error: { Code: "GeneralException", Message: "", Location: "", ActionIndex: 0, HttpStatusCode: 500 },
        });
      };
      expect(await codiceOf(leggiAltroFile(file))).toEqual(["richiesta-rifiutata", "arezzo.xlsx"]);
      excel.host.handleRequest = handleRequest;
      expect(richieste).toBeGreaterThan(5);
      expect(await statoOf(excel)).toEqual(prima);
    }),
  );

  it(
    "says so where Excel is too old to copy sheets from a file",
    inExcel(
      async () => {
        const file = fileOf("pisa.xlsx", cruscottoBytes("pisa-2020"));
        expect(await codiceOf(leggiAltroFile(file))).toEqual(["excel-senza-copia", "pisa.xlsx"]);
      },
      { excelApi: "1.12" },
    ),
  );

  it(
    "tells the observers of no changed cell",
    conCruscotto(async () => {
      const viste: string[] = [];
      const smetti = await osservaFoglio((cosa) => viste.push(cosa));
      await leggiAltroFile(fileOf("pisa.xlsx", cruscottoBytes("pisa-2020")));
      await smetti();
      expect(viste).not.toContain("modificato");
    }),
  );
});
