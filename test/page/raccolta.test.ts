import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { Workbook } from "exceljs";
import type { Page } from "playwright-core";
import { PageBrowser } from "./openPage";
import { button, frameOf, isLarga } from "./pannello";
import { violationsOf } from "./violations";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let browser: PageBrowser;

beforeAll(async () => {
  browser = await PageBrowser.launch();
});

afterAll(() => browser.close());

async function cartella(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const foglio = workbook.addWorksheet("Obiettivi 2019");
  foglio.addRow(["Indicatore", "Target 2019", "Consuntivo 2019", "SAL", "Area"]);
  foglio.addRow(["N. corsi di formazione", 4, null, null, "I"]);
  foglio.addRow(["N. seminari organizzati", 6, null, null, "I"]);
  foglio.addRow(["N. visite alle imprese", 5, null, null, "II"]);
  foglio.addRow(["N. sportelli aperti", 2, null, null, "1"]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A scheda filled in with another program: the value of each row, from the first. */
async function compila(scheda: Uint8Array, valori: readonly (number | string)[]): Promise<Buffer> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(scheda) as never);
  const [foglio] = workbook.worksheets;
  if (!foglio) throw new Error("a workbook without sheets");
  let colonna = 0;
  foglio.getRow(6).eachCell((cella, at) => {
    if (cella.text === "Valore 2019") colonna = at;
  });
  valori.forEach((valore, at) => (foglio.getCell(7 + at, colonna).value = valore));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const consuntiviDi = (page: Page): Promise<readonly unknown[]> =>
  frameOf(page).evaluate(() =>
    Excel.run(async (context) => {
      const celle = context.workbook.worksheets.getItem("Obiettivi 2019").getRange("C2:C5").load("values");
      await context.sync();
      return celle.values.map(([una]) => una as unknown);
    }),
  );

const scriviIn = (page: Page, cella: string, valore: number): Promise<void> =>
  frameOf(page).evaluate(
    ([dove, cosa]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Obiettivi 2019").getRange(dove).values = [[cosa]];
        await context.sync();
      }),
    [cella, valore] as const,
  );

describe("the section of the consuntivi to be collected", () => {
  it("prepares the schede, gathers those that came back, asks where two values differ, and takes it all back", async () => {
    const { page, pane, errors } = await browser.open({ cartella: await cartella() });
    await button(pane, "Prepara e raccogli le schede").click();
    await button(pane, "Sì, è «I»").click();
    await pane.getByText("2 responsabili, 4 righe da raccogliere.").waitFor();
    const scaricato = page.waitForEvent("download");
    await button(pane, "Prepara le schede").click();
    const zip = unzipSync(new Uint8Array(readFileSync(await (await scaricato).path())));
    expect(Object.keys(zip)).toEqual(["Consuntivi 2019 - I.xlsx", "Consuntivi 2019 - II.xlsx"]);

    // Meanwhile somebody writes in the cruscotto.
    await scriviIn(page, "C3", 9);
    await button(pane, "Rileggi la cartella").click();
    const [prima, seconda] = Object.values(zip) as [Uint8Array, Uint8Array];
    await pane.getByLabel("Schede tornate, file .xlsx").setInputFiles([
      { name: "I.xlsx", mimeType: XLSX, buffer: await compila(prima, [5, 7, 2]) },
      { name: "II.xlsx", mimeType: XLSX, buffer: await compila(seconda, ["una decina"]) },
    ]);
    const tornate = pane.getByRole("group", { name: "Che cosa è tornato" });
    await tornate.getByText("2 valori da scrivere, 1 in conflitto, 1 rifiutati").waitFor();
    await tornate.getByText("II.xlsx: serve un numero e c'è un testo: riga 7 «una decina».").waitFor();
    await tornate.getByRole("radio", { name: "7 (I, I.xlsx)" }).check();
    expect(await violationsOf(frameOf(page))).toEqual([]);
    expect(await isLarga(page)).toBe(false);
    await button(tornate, "Scrivi 3 consuntivi").click();
    await pane.getByText("Scritti 3 consuntivi.").waitFor();
    expect(await consuntiviDi(page)).toEqual([5, 7, "", 2]);

    await button(pane, "II: 0 su 1").click();
    const sollecito = pane.getByRole("textbox", { name: "Sollecito per II" });
    expect(await sollecito.inputValue()).toContain("manca ancora 1 valore su 1:\n- N. visite alle imprese");
    await button(pane, /^Annulla/).click();
    await pane.getByText("Annullato «Raccogli i consuntivi».").waitFor();
    expect(await consuntiviDi(page)).toEqual(["", 9, "", ""]);
    expect(errors).toEqual([]);
  });

  it("prepares the schede as sheets of the workbook, gathers what is typed there, and says what was due", async () => {
    const { page, pane, errors } = await browser.open({ cartella: await cartella() });
    await button(pane, "Prepara e raccogli le schede").click();
    await button(pane, "Sì, è «I»").click();
    await button(pane, "Prepara le schede come fogli").click();
    await pane.getByText("Aggiunti 2 fogli da compilare").waitFor();
    await frameOf(page).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Scheda – II").getRange("D7").values = [[4]];
        await context.sync();
      }),
    );
    await button(pane, "Raccogli dai fogli (2)").click();
    await pane.getByText("1 valore da scrivere").waitFor();
    expect(await violationsOf(frameOf(page))).toEqual([]);
    await button(pane, "Scrivi 1 consuntivo").click();
    await pane.getByText("Scritto 1 consuntivo").waitFor();
    expect(await consuntiviDi(page)).toEqual(["", "", 4, ""]);
    expect(errors).toEqual([]);
  });
});
