import { cruscottoBytes } from "../support/workbookFile";
import { readCells, sheetNames } from "./cells";
import { PageBrowser } from "./openPage";
import { button, frameOf, isLarga, openPisa, tab } from "./pannello";
import { violationsOf } from "./violations";

const LARGHEZZA_MINIMA = 320;

describe("a Piano in the pane", () => {
  let browser: PageBrowser;
  beforeAll(async () => {
    browser = await PageBrowser.launch({ locale: "it-IT" });
  });
  afterAll(() => browser.close());

  it("is looked at, becomes a cruscotto by keyboard, and has no Relazione of empty pages", async () => {
    const { page, pane, errors } = await browser.open({ cartella: cruscottoBytes("pistoia-prato-2022") });
    await page
      .locator("iframe")
      .evaluate((frame, larghezza) => (frame.style.width = `${larghezza}px`), LARGHEZZA_MINIMA);
    await pane.getByRole("heading", { name: "È un Piano" }).waitFor();
    await pane.getByText("38 target migliori della baseline").waitFor();
    await button(pane, "Target peggiori della baseline (32)").press("Enter");
    await pane.getByText("il target 60 chiede meno di 1244").waitFor();
    expect(await isLarga(page)).toBe(false);
    expect(await violationsOf(frameOf(page))).toEqual([]);

    await tab(pane, "Relazione").click();
    await pane.getByText(/^È un Piano: non ha consuntivi/).waitFor();
    await pane.getByText("Qualità del Piano", { exact: true }).first().waitFor();
    await tab(pane, "Cruscotto").click();

    await button(pane, "Costruisci il cruscotto dal Piano").press("Enter");
    await pane.getByText(/^Ho costruito il foglio «Cruscotto 2022»: 141 indicatori/).waitFor();
    expect(await sheetNames(page)).toEqual(["Piano 2022", "Cruscotto 2022"]);
    await button(pane, /^Annulla/).click();
    await pane.getByText("Annullato «Costruisci il cruscotto dal Piano».").waitFor();
    expect(await sheetNames(page)).toEqual(["Piano 2022"]);
    expect(errors).toEqual([]);
  });

  it("is followed by the year after, which is taken back", async () => {
    const { page, pane, errors } = await openPisa(browser);
    const prima = (await readCells(page, "F4:H6")).text;
    await button(pane, "Verso il 2021").press("Enter");
    await pane.getByText(/^Fallo su una copia/).waitFor();
    expect(await violationsOf(frameOf(page))).toEqual([]);
    await button(pane, "Guarda che cosa cambia").press("Enter");
    await pane.getByText("46 consuntivi svuotati", { exact: true }).waitFor();
    await button(pane, "Prepara il 2021").press("Enter");
    await pane.getByText(/^Pronto l'anno 2021: 46 consuntivi svuotati/).waitFor();
    expect(await sheetNames(page)).toEqual(["Cruscotto 2020", "PERF – anno 2020"]);
    expect((await readCells(page, "F4:F6")).text.flat()).toEqual(["", "", ""]);
    await button(pane, /^Annulla/).click();
    await pane.getByText("Annullato «Prepara l'anno nuovo».").waitFor();
    expect((await readCells(page, "F4:H6")).text).toEqual(prima);
    expect(errors).toEqual([]);
  });
});
