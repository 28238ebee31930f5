import { readCells } from "./cells";
import { PageBrowser } from "./openPage";
import { button, frameOf, isLarga, openPisa, openStretta, tab } from "./pannello";
import { violationsOf } from "./violations";

let browser: PageBrowser;

beforeAll(async () => {
  browser = await PageBrowser.launch();
});

afterAll(() => browser.close());

describe("the screen of the whole workbook", () => {
  it("writes on the sheets that are ticked with one preview, takes it all back, and leads to a sheet", async () => {
    const { page, pane, errors } = await openStretta(browser);
    await tab(pane, "Cartella").click();
    await pane.getByRole("heading", { name: /^\d+ cruscott/ }).waitFor();
    expect(await violationsOf(frameOf(page))).toEqual([]);
    expect(await isLarga(page)).toBe(false);

    await pane.getByRole("checkbox", { name: "Scegli tutti i cruscotti" }).check();
    await button(pane, "Ricalcola SAL").click();
    await pane.getByText(/con una sola scrittura e un solo «Annulla»/).waitFor();
    expect(await violationsOf(frameOf(page))).toEqual([]);
    await pane.getByRole("button", { name: /^Scrivi \d+ SAL$/ }).click();
    const scritti = await pane.getByText(/^«Ricalcola SAL»: .* SAL su \d+ fogli/).innerText();
    const [celle, fogli] = scritti.match(/\d+/g) ?? [];
    const annulla = button(pane, `Annulla: Ricalcola SAL su ${fogli} fogli (${celle} celle)`);
    await annulla.waitFor();
    expect(await annulla.locator("span").evaluate((nome) => nome.scrollWidth > nome.clientWidth)).toBe(false);
    expect(await button(pane, "Ricalcola SAL").evaluate((suo) => suo === document.activeElement)).toBe(true);
    await annulla.click();
    await pane.getByText("Annullato «Ricalcola SAL».").waitFor();

    const riga = pane.getByRole("list", { name: /^\d+ cruscott/ }).getByRole("listitem");
    const nome = (await riga.nth(1).locator("button").first().getAttribute("title")) ?? "";
    await riga.nth(1).locator("button").first().click();
    await pane.getByRole("heading", { level: 1, name: nome }).waitFor();
    await pane.getByRole("heading", { name: "Verifica" }).waitFor();
    expect((await readCells(page, "A1:J60")).formulas.filter((una) => String(una).includes("PERF."))).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("says on a sheet of PERF what it follows, and leads back there and to the whole workbook", async () => {
    const { page, pane, errors } = await openPisa(browser);
    await tab(pane, "Relazione").click();
    await button(pane, "Costruisci la Relazione").click();
    await pane.getByText(/^Relazione pronta/).waitFor();
    await tab(pane, "Cruscotto").click();
    await pane.getByRole("heading", { name: "Questo foglio l'ha costruito PERF" }).waitFor();
    await tab(pane, "Indicatore").click();
    await pane.getByRole("heading", { name: "Questo foglio l'ha costruito PERF" }).waitFor();
    await tab(pane, "Cruscotto").click();
    const fonte = pane.getByRole("list", { name: /^Le sue cifre seguono/ }).getByRole("button");
    expect(await violationsOf(frameOf(page))).toEqual([]);
    expect(await isLarga(page)).toBe(false);
    await button(pane, "Vedi tutti i fogli").click();
    await pane.getByRole("heading", { name: /^\d+ cruscott/ }).waitFor();
    await tab(pane, "Cruscotto").click();
    const nome = await fonte.first().innerText();
    await fonte.first().press("Enter");
    await pane.getByRole("heading", { level: 1, name: nome }).waitFor();
    await pane.getByRole("heading", { name: "Verifica" }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});
