import { workbookBytes } from "../support/workbookFile";
import { readCells, typeInto } from "./cells";
import { PageBrowser } from "./openPage";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let browser: PageBrowser;
beforeAll(async () => {
  browser = await PageBrowser.launch();
});
afterAll(() => browser.close());

describe("the page, on a file of 1904", () => {
  it("takes a typed day as the file counts it", async () => {
    const bytes = await workbookBytes((workbook) => {
      workbook.properties.date1904 = true;
      const sheet = workbook.addWorksheet("Date");
      sheet.getColumn(1).width = 20;
      sheet.getCell("A1").value = new Date(Date.UTC(2020, 11, 31));
      sheet.getCell("A1").numFmt = "dd/mm/yyyy";
    });
    const { page } = await browser.open();
    const file = { name: "1904.xlsx", buffer: Buffer.from(bytes), mimeType: XLSX };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText("Date", { exact: true }).first().waitFor();
    await typeInto(page, "A2", "31/12/2020");
    const { values, text } = await readCells(page, "A1:A2");
    expect([values, text]).toEqual([
      [[42_734], [42_734]],
      [["31/12/2020"], ["31/12/2020"]],
    ]);
    await page.close();
  });
});
