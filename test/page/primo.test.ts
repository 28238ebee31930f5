import type { FrameLocator, Page } from "playwright-core";
import { workbookBytes } from "../support/workbookFile";
import { eventually, readCells, sheetNames, typeInto } from "./cells";
import { PageBrowser, type OpenPage } from "./openPage";
import { button, frameOf, isLarga, openPisa } from "./pannello";
import { violationsOf } from "./violations";

const LARGHEZZA_MINIMA = 320;

/** Runs a test in a browser where nobody has opened the pane yet. */
function laPrimaVolta(work: (browser: PageBrowser) => Promise<void>, locale = "it-IT"): () => Promise<void> {
  return async () => {
    const browser = await PageBrowser.launch({ locale });
    try {
      await work(browser);
    } finally {
      await browser.close();
    }
  };
}

/** The page with the pane as narrow as it gets, on a workbook with one blank sheet. */
async function openVuota(browser: PageBrowser, colorScheme: "light" | "dark" = "light"): Promise<OpenPage> {
  const cartella = await workbookBytes((workbook) => void workbook.addWorksheet("Foglio1"));
  const opened = await browser.open({ cartella, colorScheme });
  await opened.page
    .locator("iframe")
    .evaluate((frame, larghezza) => (frame.style.width = `${larghezza}px`), LARGHEZZA_MINIMA);
  return opened;
}

const benvenuto = (pane: FrameLocator, nome: string) => pane.getByRole("region", { name: nome });

/** Nothing is wider than the pane, and axe finds nothing. */
async function expectLeggibile(page: Page): Promise<void> {
  expect(await isLarga(page)).toBe(false);
  expect(await violationsOf(frameOf(page))).toEqual([]);
}

describe("the first run", () => {
  it(
    "welcomes, makes the example, recomputes it and takes it all back",
    laPrimaVolta(async (browser) => {
      const { page, pane, errors } = await openVuota(browser);
      await benvenuto(pane, "Benvenuto in PERF")
        .getByText(/guarda «Verifica»/)
        .waitFor();
      await pane.getByRole("heading", { name: "Questo foglio non è un cruscotto" }).waitFor();
      await expectLeggibile(page);

      await button(pane, "Prova con un esempio").click();
      await pane.getByText(/^Ho creato il foglio «Esempio PERF»/).waitFor();
      await pane.getByText("9 coincidono, 2 no").waitFor();
      await pane.getByText("12 indicatori").waitFor();
      await pane.locator("*:focus", { hasText: "Ricalcola SAL" }).waitFor();
      await expectLeggibile(page);

      await button(pane, "Ricalcola SAL").click();
      await button(pane, "Scrivi 12 SAL").click();
      await pane.getByText(/^Scritti 12 SAL/).waitFor();
      const scritti = await eventually(
        async () => (await readCells(page, "I8:I10")).text.flat(),
        ([primo]) => primo === "63%",
      );
      expect(scritti).toEqual(["63%", "100%", "0%"]);

      await button(pane, /^Annulla/).click();
      await pane.getByText("Annullato «Ricalcola SAL».").waitFor();
      await button(pane, /^Annulla/).click();
      await pane.getByText("Annullato «Prova con un esempio».").waitFor();
      expect(await sheetNames(page)).toEqual(["Foglio1"]);
      await button(pane, "Prova con un esempio").waitFor();
      expect(await benvenuto(pane, "Benvenuto in PERF").count()).toBe(0);
      expect(errors).toEqual([]);
    }),
  );

  it(
    "makes an empty cruscotto that is read as soon as a row is typed, and stays when it is undone",
    laPrimaVolta(async (browser) => {
      const { page, pane, errors } = await openVuota(browser, "dark");
      const nome = `Cruscotto ${new Date().getFullYear()}`;
      await button(pane, "Crea un modello vuoto").click();
      await pane.getByText(`Ho creato il foglio «${nome}»`).waitFor();
      await pane.getByRole("heading", { name: "Le intestazioni ci sono, gli indicatori non ancora" }).waitFor();
      await expectLeggibile(page);

      await typeInto(page, "C4", "Iniziative svolte");
      await typeInto(page, "F4", "almeno");
      await typeInto(page, "G4", "12");
      await typeInto(page, "H4", "9");
      await pane.getByText("1 indicatore").waitFor();
      // Its year runs until its last day.
      await pane.getByText(/^A che punto siamo$|^SAL del foglio: non raggiunto$/).waitFor();
      await expectLeggibile(page);

      await button(pane, /^Annulla/).click();
      await pane.getByText(`ma il foglio «${nome}» resta: dopo è stato modificato`).waitFor();
      expect(await sheetNames(page)).toEqual(["Foglio1", nome]);
      expect((await readCells(page, "C4:H4")).values.flat()).toEqual(["Iniziative svolte", "", "", "almeno", 12, 9]);
      expect(errors).toEqual([]);
    }),
  );

  it(
    "is left with one click, which takes the focus on, and does not come back",
    laPrimaVolta(async (browser) => {
      const { page, pane } = await openVuota(browser);
      await button(pane, "Chiudi il benvenuto").press("Enter");
      expect(await benvenuto(pane, "Benvenuto in PERF").count()).toBe(0);
      expect(await pane.locator("*:focus").innerText()).toBe("Questo foglio non è un cruscotto");
      await page.close();

      const seconda = await openVuota(browser);
      await button(seconda.pane, "Crea un modello vuoto").waitFor();
      expect(await benvenuto(seconda.pane, "Benvenuto in PERF").count()).toBe(0);
    }),
  );

  it(
    "says one line over a cruscotto with published SALs, once",
    laPrimaVolta(async (browser) => {
      const { page, pane } = await openPisa(browser);
      await pane.getByText(/^Comincia da «Verifica», qui sotto/).waitFor();
      await expectLeggibile(page);
      await button(pane, "Chiudi il benvenuto").click();
      expect(await pane.getByText(/^Comincia da «Verifica»/).count()).toBe(0);
      expect(await pane.locator("*:focus").innerText()).toMatch(/46 indicatori/);
      await page.close();

      const seconda = await openPisa(browser);
      expect(await seconda.pane.getByText(/^Comincia da «Verifica»/).count()).toBe(0);
    }),
  );

  it(
    "speaks English",
    laPrimaVolta(async (browser) => {
      const { page, pane } = await openVuota(browser);
      await benvenuto(pane, "Welcome to PERF")
        .getByText(/look at “Check”/)
        .waitFor();
      await expectLeggibile(page);
      await button(pane, "Try with an example").click();
      await pane.getByText(/^Sheet “Esempio PERF” is ready/).waitFor();
      await pane.getByText("9 agree, 2 do not").waitFor();
      await button(pane, /^Undo/).click();
      await pane.getByText("“Try with an example” undone.").waitFor();
    }, "en-GB"),
  );
});
