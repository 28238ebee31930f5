import { readFileSync } from "node:fs";
import path from "node:path";
import JSZip from "jszip";
import type { Page } from "playwright-core";
import { eventually, readCells, typeInto } from "./cells";
import { PageBrowser, type OpenOptions, type OpenPage } from "./openPage";
import { workbookBytes } from "../support/workbookFile";
import { frameOf } from "./pannello";
import { violationsOf } from "./violations";

const PISA_FILE = path.resolve(__dirname, "../cruscotti/pisa-2020.xlsx");
const AREZZO_COUNTS = "33 indicatori, 8 obiettivi, 4 prospettive";
const PISA_COUNTS = "46 indicatori, 12 obiettivi, 4 prospettive";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let browser: PageBrowser;
beforeAll(async () => {
  browser = await PageBrowser.launch();
});
afterAll(() => browser.close());

/** The page once the pane has read the first sample. */
async function openReady(options?: OpenOptions): Promise<OpenPage> {
  const opened = await browser.open(options);
  await opened.pane.getByText(AREZZO_COUNTS).waitFor();
  return opened;
}

async function openPisa({ page, pane }: OpenPage): Promise<void> {
  await page.getByLabel("Esempio").selectOption("Pisa 2020");
  await pane.getByText(PISA_COUNTS).waitFor();
}

async function chooseFile(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ ...file, mimeType: XLSX });
}

/** Pisa's file with a part that the page cannot write back. */
async function fileWithChart(): Promise<Buffer> {
  const zip = await JSZip.loadAsync(readFileSync(PISA_FILE));
  zip.file("xl/charts/chart1.xml", "<chart/>");
  return zip.generateAsync({ type: "nodebuffer" });
}

describe("the page", () => {
  it("opens on Arezzo-Siena 2019 with the pane beside it and no error in the console", async () => {
    const { page, errors } = await openReady();
    await page.getByText("Area 4", { exact: true }).first().waitFor();
    const { values } = await readCells(page, "A1:D6");
    expect(values[0]?.[0]).toContain("Camera di Commercio di Arezzo-Siena");
    expect(values[5]?.slice(1, 3)).toEqual([12, 13]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("opens Pisa 2020 and says how many published SAL coincide", async () => {
    const opened = await openReady();
    await openPisa(opened);
    await opened.pane.getByText("40 coincidono, 1 no").waitFor();
    await opened.pane.getByText("11 coincidono, 1 no").waitFor();
    expect(opened.errors).toEqual([]);
    await opened.page.close();
  });

  it("finds the pane again where its frame alone is reloaded, over the workbook as it was left", async () => {
    const { page, pane, errors } = await openReady();
    await typeInto(page, "D6", "6");
    await frameOf(page).evaluate(() => location.reload());
    await pane.getByText(AREZZO_COUNTS).waitFor();
    expect((await readCells(page, "D6:D6")).values).toEqual([[6]]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("opens a file chosen by the user and shows its name", async () => {
    const { page, pane } = await openReady();
    await chooseFile(page, { name: "Il mio cruscotto.xlsx", buffer: readFileSync(PISA_FILE) });
    await pane.getByText(PISA_COUNTS).waitFor();
    expect(await page.getByLabel("File aperto").locator("option:checked").textContent()).toBe("Il mio cruscotto.xlsx");
    await page.close();
  });

  it.each([
    ["the page", "body"],
    ["the pane", "pane"],
  ])("opens a file dropped on %s", async (_, place) => {
    const { page, pane } = await openReady();
    const body = place === "pane" ? pane.locator("body") : page.locator("body");
    await body.evaluate(
      (element, [bytes, type]) => {
        const dataTransfer = new DataTransfer();
        const file = new File([Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))], "lasciato.xlsx", { type });
        dataTransfer.items.add(file);
        element.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      [readFileSync(PISA_FILE).toString("base64"), XLSX] as const,
    );
    await pane.getByText(PISA_COUNTS).waitFor();
    await page.close();
  });

  it.each([
    ["is not an .xlsx", Buffer.from("ciao"), "non è un file .xlsx"],
    ["is truncated", readFileSync(PISA_FILE).subarray(0, 5000), "è incompleto o danneggiato"],
  ])("says so when a file %s, and keeps what is open", async (_, buffer, sentence) => {
    const { page, pane } = await openReady();
    await chooseFile(page, { name: "prova.xlsx", buffer });
    await page.getByRole("alert").getByText(sentence).waitFor();
    expect(await pane.getByText(AREZZO_COUNTS).isVisible()).toBe(true);
    expect((await readCells(page, "B6")).values).toEqual([[12]]);
    await page.getByRole("button", { name: "Chiudi" }).click();
    await page.getByRole("alert").getByText(sentence).waitFor({ state: "detached" });
    await page.close();
  });

  it("saves the workbook as an .xlsx under its own name", async () => {
    const { page } = await openReady();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Salva .xlsx" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("arezzo-siena-2019.xlsx");
    const saved = await JSZip.loadAsync(readFileSync(await download.path()));
    expect(Object.keys(saved.files)).toContain("xl/workbook.xml");
    await page.close();
  });

  it("saves a file with a chart as it was, and asks nothing", async () => {
    const { page, pane } = await openReady();
    await chooseFile(page, { name: "con-grafico.xlsx", buffer: await fileWithChart() });
    await pane.getByText(PISA_COUNTS).waitFor();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Salva .xlsx" }).click();
    const saved = await JSZip.loadAsync(readFileSync(await (await downloading).path()));
    expect(Object.keys(saved.files)).toContain("xl/charts/chart1.xml");
    await page.close();
  });

  it.each([
    ["0,95", 0.95, "0,95"],
    ["31/12/2026", 46387, "31/12/2026"],
    ["85,5%", 0.855, "85,50%"],
    ["=SUM(B6;0,5)", 12.5, "12,5"],
    ["=PERF.SAL(10;8)", 0.8, "0,8"],
  ])("takes %s as an Italian user types it", async (typed, value, text) => {
    const { page } = await openReady();
    await typeInto(page, "F6", typed);
    const cells = await eventually(
      () => readCells(page, "F6"),
      ({ values }) => values[0]?.[0] === value,
    );
    expect(cells).toMatchObject({ values: [[value]], text: [[text]] });
    await page.close();
  });

  it("writes live formulas that follow an edited consuntivo, and takes them back", async () => {
    const opened = await openReady();
    const { page, pane } = opened;
    await pane.getByRole("button", { name: "Ricalcola SAL" }).click();
    await pane.getByRole("button", { name: /^Scrivi/ }).click();
    const written = await eventually(
      () => readCells(page, "D6"),
      ({ values }) => values[0]?.[0] === 1,
    );
    expect(written.formulas[0]?.[0]).toContain("PERF.SAL(");

    await typeInto(page, "C6", "6");
    const followed = await eventually(
      () => readCells(page, "D6"),
      ({ values }) => values[0]?.[0] === 0.5,
    );
    expect(followed.values).toEqual([[0.5]]);

    await pane.getByRole("button", { name: /^Annulla/ }).click();
    const undone = await eventually(
      () => readCells(page, "D6"),
      ({ formulas }) => formulas[0]?.[0] === "",
    );
    expect(undone.formulas).toEqual([[""]]);
    expect(opened.errors).toEqual([]);
    await page.close();
  });

  it("lets the keyboard widen the pane", async () => {
    const { page } = await openReady();
    const bar = page.getByRole("slider", { name: "Larghezza del riquadro PERF" });
    await bar.press("ArrowLeft");
    await bar.press("ArrowLeft");
    expect((await page.locator("iframe").boundingBox())?.width).toBe(400);
    await bar.press("Enter");
    expect((await page.locator("iframe").boundingBox())?.width).toBe(360);
    await page.close();
  });

  it.each(["light", "dark"] as const)("breaks no accessibility rule in %s colours", async (colorScheme) => {
    const { page } = await openReady({ colorScheme });
    expect(await violationsOf(page.mainFrame())).toEqual([]);
    const pane = page.frames().find((frame) => frame.url().endsWith("/taskpane.html"));
    expect(pane && (await violationsOf(pane))).toEqual([]);
    await page.close();
  });
});

it("shows a wrapped text whole beside merged cells, where the file gives its row no height", async () => {
  const cartella = await workbookBytes((workbook) => {
    const foglio = workbook.addWorksheet("Piano degli obiettivi");
    foglio.addRow(["Settore", "Indicatore", "Target", "Consuntivo"]);
    foglio.addRow([
      "Affari generali",
      "N. atti pubblicati entro i termini di legge, compresi quelli delle società",
      4,
      3,
    ]);
    foglio.addRow([null, "N. corsi", 4, 4]);
    foglio.mergeCells("A2:A3");
    foglio.getCell("B2").alignment = { wrapText: true };
  });
  const { page, pane, errors } = await browser.open({ cartella });
  await pane.getByText("2 indicatori").first().waitFor();
  const altezze = await eventually(
    () =>
      frameOf(page).evaluate(() =>
        Excel.run(async (context) => {
          const righe = ["B2", "B3"].map((una) => context.workbook.worksheets.getActiveWorksheet().getRange(una));
          for (const riga of righe) riga.load("format/rowHeight");
          await context.sync();
          return righe.map(({ format }) => format.rowHeight);
        }),
      ),
    ([lunga = 0, corta = 0]) => lunga >= 2 * corta,
    20_000,
  );
  expect(altezze[0]).toBeGreaterThanOrEqual(2 * (altezze[1] ?? Infinity));
  expect(errors).toEqual([]);
  await page.close();
});
