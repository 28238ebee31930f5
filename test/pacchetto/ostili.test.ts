import { zipSync } from "fflate";
import { createWorkbookHost } from "../../src/host/WorkbookHost";
import type { CodicePacchetto } from "../../src/pacchetto/PacchettoError";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { pacchettoMinimo } from "../support/pacchettoMinimo";

/** What reading one file may cost, whatever is in it. */
const SECONDI_DI_CPU = 10;
const MEGABYTE = 1024;

const INTERO = "A1:XFD1048576";
const VUOTO = "<sheetData/>";
const CELLA = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const formula = (testo: string): string =>
  `<sheetData><row r="1"><c r="A1"><f>${testo}</f><v>1</v></c></row></sheetData>`;
const nomi = (quanti: number): string =>
  `<definedNames>${Array.from({ length: quanti }, (_, at) => `<definedName name="nome_${at}">Dati!$A$${at + 1}</definedName>`).join("")}</definedNames>`;

/** Reads a file and opens it in the host, within what it may cost; gives what was refused, or null. */
async function apri(bytes: Uint8Array): Promise<unknown> {
  const prima = process.cpuUsage();
  const memoriaPrima = process.memoryUsage().rss;
  const esito = await readXlsx(bytes, "prova.xlsx").then(
    ({ content }) => {
      const host = createWorkbookHost({ content });
      host.dispose();
      return null;
    },
    (rifiuto: unknown) => rifiuto,
  );
  const { user } = process.cpuUsage(prima);
  expect(user / 1e6).toBeLessThan(SECONDI_DI_CPU);
  expect((process.memoryUsage().rss - memoriaPrima) / 1024 / 1024).toBeLessThan(MEGABYTE);
  return esito;
}

/** The package with a number of its index changed: what an entry says of itself. */
function conDimensione(bytes: Uint8Array, parte: string, dimensione: number): Uint8Array {
  const copia = bytes.slice();
  const testo = new TextDecoder("latin1").decode(copia);
  const nome = testo.lastIndexOf(parte);
  new DataView(copia.buffer).setUint32(nome - 46 + 24, dimensione, true);
  return copia;
}

describe("a file that asks for too much", () => {
  test.each<[string, () => Uint8Array]>([
    [
      "a million rows that hold nothing",
      () => {
        const righe = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 1}"/>`).join("");
        return pacchettoMinimo({ foglio: `<sheetData>${righe}</sheetData>` });
      },
    ],
    [
      "a merge over the whole sheet",
      () => pacchettoMinimo({ foglio: `${CELLA}<mergeCells><mergeCell ref="${INTERO}"/></mergeCells>` }),
    ],
    [
      "a validation over the whole sheet",
      () =>
        pacchettoMinimo({
          foglio: `${CELLA}<dataValidations><dataValidation type="whole" sqref="${INTERO}"><formula1>1</formula1></dataValidation></dataValidations>`,
        }),
    ],
    [
      "a rule over the whole sheet",
      () =>
        pacchettoMinimo({
          foglio: `${CELLA}<conditionalFormatting sqref="${INTERO}"><cfRule type="expression" priority="1"><formula>A1&gt;Altro!B2</formula></cfRule></conditionalFormatting>`,
        }),
    ],
    [
      "a link over the whole sheet",
      () => pacchettoMinimo({ foglio: `${CELLA}<hyperlinks><hyperlink ref="${INTERO}" location="A1"/></hyperlinks>` }),
    ],
    [
      "a name over the whole sheet",
      () =>
        pacchettoMinimo({
          foglio: CELLA,
          cartella: `<definedNames><definedName name="tutto">Dati!$A$1:$XFD$1048576</definedName></definedNames>`,
        }),
    ],
    [
      "columns up to the last",
      () => pacchettoMinimo({ foglio: `<cols><col min="1" max="16384" width="12" style="0"/></cols>${CELLA}` }),
    ],
    [
      "a look in the last cell of all",
      () =>
        pacchettoMinimo({
          foglio:
            '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576" ht="30"><c r="XFD1048576" s="1"/></row></sheetData>',
        }),
    ],
    [
      "rows and cells out of their order",
      () =>
        pacchettoMinimo({
          foglio:
            '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
        }),
    ],
    ["the longest formula that Excel takes", () => pacchettoMinimo({ foglio: formula(`${"1+".repeat(4_000)}0`) })],
    ["twenty thousand names", () => pacchettoMinimo({ foglio: CELLA, cartella: nomi(20_000) })],
    [
      "a pane beyond the sheet",
      () =>
        pacchettoMinimo({
          foglio: `<sheetViews><sheetView workbookViewId="0"><pane state="frozen" xSplit="99999" ySplit="-3"/></sheetView></sheetViews>${CELLA}`,
        }),
    ],
  ])("opens with %s", async (_nome, make) => {
    expect(await apri(make())).toBeNull();
  });

  test.each<[string, CodicePacchetto, RegExp, () => Uint8Array]>([
    [
      "a value in the last row",
      "troppo-grande",
      /Dati!A1048576/,
      () =>
        pacchettoMinimo({
          foglio:
            '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>',
        }),
    ],
    [
      "a row beyond the last",
      "danneggiato",
      /sheet1/,
      () => pacchettoMinimo({ foglio: '<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>' }),
    ],
    [
      "a column beyond the last",
      "danneggiato",
      /sheet1/,
      () => pacchettoMinimo({ foglio: '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>' }),
    ],
    [
      "a hundred thousand names",
      "troppo-grande",
      /nomi/,
      () => pacchettoMinimo({ foglio: CELLA, cartella: nomi(100_000) }),
    ],
    [
      "a part that unpacks to a gigabyte",
      "troppo-grande",
      /sheet1/,
      () => conDimensione(pacchettoMinimo({ foglio: CELLA }), "xl/worksheets/sheet1.xml", 1 << 30),
    ],
    [
      "a part larger than it says",
      "danneggiato",
      /sheet1/,
      () => conDimensione(pacchettoMinimo({ foglio: CELLA }), "xl/worksheets/sheet1.xml", 10),
    ],
    [
      "elements inside one another without end",
      "troppo-grande",
      /sheet1/,
      () => pacchettoMinimo({ foglio: `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}` }),
    ],
    [
      "entities that would be expanded",
      "danneggiato",
      /sheet1/,
      () => pacchettoMinimo({ foglio: '<!DOCTYPE a [<!ENTITY b "ccc">]><sheetData/>' }),
    ],
    [
      "a text that nobody has",
      "danneggiato",
      /sheet1/,
      () => pacchettoMinimo({ foglio: '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>' }),
    ],
    [
      "a number that is none",
      "danneggiato",
      /sheet1/,
      () => pacchettoMinimo({ foglio: '<sheetData><row r="1"><c r="A1"><v>uno</v></c></row></sheetData>' }),
    ],
    [
      "a shared formula written out a million times",
      "troppo-grande",
      /caratteriFormule/,
      () => {
        const lunga = `${"A1+".repeat(2_500)}1`;
        const righe = Array.from(
          { length: 20_000 },
          (_, at) =>
            `<row r="${at + 1}"><c r="B${at + 1}"><f t="shared" si="0"${at === 0 ? ` ref="B1:B20000">${lunga}</f>` : "/>"}<v>1</v></c></row>`,
        );
        return pacchettoMinimo({ foglio: `<sheetData>${righe.join("")}</sheetData>` });
      },
    ],
    [
      "a formula that no Excel takes",
      "troppo-grande",
      /formula/,
      () => pacchettoMinimo({ foglio: formula(`${"1+".repeat(9_000)}0`) }),
    ],
    [
      "brackets inside one another without end",
      "troppo-grande",
      /formula/,
      () => pacchettoMinimo({ foglio: formula(`${"IF(1,".repeat(400)}1${")".repeat(400)}`) }),
    ],
    [
      "a name that no Excel takes",
      "troppo-grande",
      /formula/,
      () =>
        pacchettoMinimo({
          foglio: CELLA,
          cartella: `<definedNames><definedName name="n">${"(".repeat(400)}1${")".repeat(400)}</definedName></definedNames>`,
        }),
    ],
    [
      "a rule that no Excel takes",
      "troppo-grande",
      /formula/,
      () =>
        pacchettoMinimo({
          foglio: `${CELLA}<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>${"(".repeat(400)}1${")".repeat(400)}</formula></cfRule></conditionalFormatting>`,
        }),
    ],
    [
      "a cell that is there twice",
      "danneggiato",
      /sheet1/,
      () =>
        pacchettoMinimo({
          foglio: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData>',
        }),
    ],
    [
      "a row that is there twice",
      "danneggiato",
      /sheet1/,
      () =>
        pacchettoMinimo({
          foglio:
            '<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row></sheetData>',
        }),
    ],
    [
      "two sheets that are called alike",
      "danneggiato",
      /workbook/,
      () =>
        pacchettoMinimo({
          foglio: CELLA,
          cartella: '<sheets><sheet name="DATI" sheetId="2" r:id="rId1"/></sheets>',
        }),
    ],
    [
      "two sheets of one number",
      "danneggiato",
      /workbook/,
      () =>
        pacchettoMinimo({
          foglio: CELLA,
          cartella: '<sheets><sheet name="Altri" sheetId="1" r:id="rId1"/></sheets>',
        }),
    ],
    [
      "a sheet that is not in the package",
      "danneggiato",
      /sheet1/,
      () =>
        pacchettoMinimo({
          foglio: VUOTO,
          altre: {
            "xl/_rels/workbook.xml.rels":
              '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet10.xml"/></Relationships>',
          },
        }),
    ],
    [
      "an OpenDocument inside",
      "non-xlsx",
      /./,
      () =>
        zipSync({
          mimetype: new TextEncoder().encode("application/vnd.oasis.opendocument.spreadsheet"),
          "content.xml": new TextEncoder().encode("<x/>"),
        }),
    ],
  ])("is refused with %s: %s", async (_nome, codice, dove, make) => {
    expect(await apri(make())).toMatchObject({
      name: "PacchettoError",
      codice,
      dove: expect.stringMatching(dove) as string,
    });
  });
});
