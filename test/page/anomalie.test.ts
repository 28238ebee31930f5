import type { FrameLocator, Locator } from "playwright-core";
import { sheetNames } from "./cells";
import { PageBrowser } from "./openPage";
import { button, frameOf, openPisa, openStretta } from "./pannello";
import { violationsOf } from "./violations";

const NOTA = "Verificato con l'ufficio: il dato pubblicato è del trimestre prima";

let browser: PageBrowser;

beforeAll(async () => {
  browser = await PageBrowser.launch();
});

afterAll(() => browser.close());

const anomalie = (pane: FrameLocator): Locator => pane.getByRole("region", { name: "Anomalie" });

describe("the anomalie of a cruscotto", () => {
  it("turn the direction of a whole group with one answer, and back with «Annulla»", async () => {
    const { page, pane, errors } = await openPisa(browser);
    await button(anomalie(pane), /^\d+ note$/).click();
    await button(anomalie(pane), /^Verso presunto: più alto è meglio/).click();
    const prima = await sheetNames(page);

    await button(anomalie(pane), /^È il contrario: tutte le \d+ righe/).click();
    await pane.getByText(/^Risposta registrata per \d+ righe/).waitFor();
    await anomalie(pane)
      .getByText(/^Verso presunto: più alto è meglio/)
      .waitFor({ state: "detached" });

    expect(await pane.getByText("40 coincidono, 1 no").count()).toBe(0);
    expect(await sheetNames(page)).toEqual([...prima, "PERF – correzioni"]);
    await button(pane, /^Annulla/).click();
    await pane.getByText("40 coincidono, 1 no").waitFor();
    expect(await sheetNames(page)).toEqual(prima);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("take the year that is written where it is asked, and give it back with «Annulla»", async () => {
    const { page, pane, errors } = await openStretta(browser);
    const domanda = button(anomalie(pane), /^Anno del target diverso/);
    await domanda.click();
    expect(await violationsOf(frameOf(page))).toEqual([]);

    await button(anomalie(pane), /^Vale il 2018: /).click();
    await pane.getByText("Risposta registrata per 1 riga").waitFor();
    await domanda.waitFor({ state: "detached" });
    await button(pane, /^Annulla: Risposta/).click();
    await domanda.waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("are accepted with a note that the workbook keeps", async () => {
    const { page, pane, errors } = await openStretta(browser);
    await frameOf(page).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Area 4").activate();
        await context.sync();
      }),
    );
    await pane.getByText("40 indicatori").waitFor();
    await button(anomalie(pane), /^In ritardo/).click();

    expect(await violationsOf(frameOf(page))).toEqual([]);
    await anomalie(pane).getByLabel("Nota per «Va bene così»").fill(NOTA);
    await button(anomalie(pane), /^Va bene così: /).click();
    await pane.getByText("Risposta registrata per 1 riga").waitFor();

    const scritte = await frameOf(page).evaluate(() =>
      Excel.run(async (context) => {
        const usato = context.workbook.worksheets.getItem("PERF – correzioni").getUsedRange();
        usato.load("text");
        await context.sync();
        return usato.text;
      }),
    );
    const linea = scritte.find((celle) => celle.includes("anomalia accettata"));
    expect(linea).toEqual(expect.arrayContaining(["in-ritardo", NOTA]));
    expect(errors).toEqual([]);
    await page.close();
  });
});
