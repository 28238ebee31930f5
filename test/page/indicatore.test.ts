import type { FrameLocator, Locator, Page } from "playwright-core";
import { eventually, readCells } from "./cells";
import { PageBrowser, type OpenOptions, type OpenPage } from "./openPage";
import { button, frameOf, isLarga, openPisa, tab } from "./pannello";
import { violationsOf } from "./violations";

/** The row of "Compliance normative anti Covid-19", whose published SAL differs. */
const COMPLIANCE = "Compliance normative anti Covid-19";

let browser: PageBrowser;

beforeAll(async () => {
  browser = await PageBrowser.launch();
});

afterAll(() => browser.close());

const heading = (pane: FrameLocator, name: string | RegExp): Locator => pane.getByRole("heading", { level: 2, name });

/** Selects a cell of the active sheet in Excel. */
function select(page: Page, address: string): Promise<void> {
  return frameOf(page).evaluate(
    (at) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(at).select();
        await context.sync();
      }),
    address,
  );
}

/** The narrowest pane with the screen "Indicatore" open, on Pisa's cruscotto. */
async function openIndicatore(options: OpenOptions = {}): Promise<OpenPage> {
  const opened = await openPisa(browser, options);
  await tab(opened.pane, "Indicatore").click();
  await heading(opened.pane, "Indicatori del foglio").waitFor();
  return opened;
}

/** That screen on the row whose published SAL differs. */
async function openCompliance(options: OpenOptions = {}): Promise<OpenPage> {
  const opened = await openIndicatore(options);
  await select(opened.page, "B66");
  await heading(opened.pane, new RegExp(`^${COMPLIANCE}`)).waitFor();
  return opened;
}

async function fillCorrezione(
  pane: FrameLocator,
  cosa: string,
  campi: Readonly<Record<string, string>>,
): Promise<void> {
  await button(pane, "Correggi").click();
  await pane.getByLabel("Che cosa correggi").selectOption(cosa);
  for (const [nome, testo] of Object.entries(campi)) await pane.getByLabel(nome).fill(testo);
  await button(pane, "Applica").click();
}

describe("the screen Indicatore", () => {
  it("follows the selected row, says when there is no indicator on it, and goes to the next and the one before", async () => {
    const { page, pane, errors } = await openIndicatore();
    await pane.getByText("Seleziona una riga di un indicatore nel foglio").waitFor();

    await button(pane, "Indicatore seguente").click();
    await pane.getByText(/^1 di \d+$/).waitFor();
    const primo = await heading(pane, /./).first().innerText();
    await button(pane, "Indicatore seguente").click();
    await pane.getByText(/^2 di \d+$/).waitFor();
    await button(pane, "Indicatore precedente").click();
    await heading(pane, primo).waitFor();

    await select(page, "D66");
    await heading(pane, new RegExp(`^${COMPLIANCE}`)).waitFor();
    await pane.getByText("Pubblicato 18%").waitFor();
    await pane.getByText("20%: 4% su un target di 20%").waitFor();
    await select(page, "A1");
    await pane.getByText("Seleziona una riga di un indicatore nel foglio").waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("leaves the keyboard to the grid while it follows", async () => {
    const { page, pane } = await openCompliance();
    await page
      .locator("section canvas")
      .last()
      .click({ position: { x: 200, y: 60 } });
    const prima = await page.evaluate(() => document.activeElement?.tagName);
    await page.keyboard.press("ArrowDown");
    await pane
      .getByText("Seleziona una riga di un indicatore nel foglio")
      .or(pane.getByText(/^\d+ di \d+$/))
      .waitFor();
    expect(prima).not.toBe("IFRAME");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(prima);
    await page.close();
  });

  it("shows what would follow from another value and leaves the sheet alone", async () => {
    const { page, pane } = await openCompliance();
    const prima = await readCells(page, "A60:I70");

    await pane.getByLabel("Consuntivo di prova").fill("20%");
    await pane.getByText("Letto come percentuale, 20%").waitFor();
    const esito = pane.getByRole("status").filter({ hasText: "100%: 20% su un target di 20%" });
    await esito.waitFor();
    expect(await esito.innerText()).toMatch(/SAL\s+20% → ▲ 100%/);
    const medie = pane.getByRole("list", { name: "Che cosa si muove" }).getByRole("listitem");
    expect(await medie.allInnerTexts()).toEqual([
      expect.stringMatching(/^Obiettivo\s+D2 [^]*→/),
      expect.stringMatching(/^Prospettiva\s[^]*→/),
      expect.stringMatching(/^(?:Ente|Tutto il foglio)\s[^]*→/),
    ]);

    await pane.getByLabel("Consuntivo di prova").fill("=E66*2");
    await pane.getByText("«=E66*2» è una formula").waitFor();
    await button(pane, "Azzera la prova").click();
    await pane.getByText("Nel foglio: 20%").waitFor();
    expect(await pane.getByLabel("Consuntivo di prova").evaluate((campo) => campo === document.activeElement)).toBe(
      true,
    );
    expect(await readCells(page, "A60:I70")).toEqual(prima);
    await page.close();
  });

  it("neutralises with a reason and an author, shows who and why, takes it back, and undoes that", async () => {
    const { page, pane, errors } = await openCompliance();

    await fillCorrezione(pane, "Neutralizza l'indicatore", {});
    await pane.getByText("Scrivi il motivo: senza, la correzione non vale.").waitFor();
    await pane.getByText("Scrivi il nome di chi lo decide").waitFor();
    expect(await pane.getByLabel("Motivo").evaluate((campo) => campo === document.activeElement)).toBe(true);
    await pane.getByLabel("Motivo").fill("Delibera 12/2020");
    await pane.getByLabel("Chi lo decide").fill("OIV");
    await button(pane, "Applica").click();

    await pane.getByText("Risposta registrata per 1 riga").waitFor();
    await pane.getByText("Neutralizzato (OIV: Delibera 12/2020).").waitFor();
    await pane.getByText("Dalle celle risulta 20%").waitFor();
    const correzioni = pane.getByRole("list", { name: "Correzioni" }).getByRole("listitem");
    expect(await correzioni.allInnerTexts()).toEqual([expect.stringMatching(/Neutralizzato\s+OIV: Delibera 12\/2020/)]);
    expect(await button(pane, "Correggi").evaluate((uno) => uno === document.activeElement)).toBe(true);

    await button(pane, "Togli: Neutralizzato").click();
    await pane.getByText("Correzione tolta").waitFor();
    await pane.getByText("Nessuna: vale quello che dicono le celle.").waitFor();
    await pane.getByText("20%: 4% su un target di 20%").waitFor();
    await button(pane, /^Annulla/).click();
    await pane.getByText(/^Annullato «Risposta: Compliance/).waitFor();
    await button(pane, "Togli: Neutralizzato").waitFor();
    await button(pane, /^Annulla/).click();
    await pane.getByText("Nessuna: vale quello che dicono le celle.").waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("remembers the author while the pane is open, and stays on the row that is being corrected", async () => {
    const { page, pane } = await openCompliance();
    await fillCorrezione(pane, "Il SAL, stabilito a mano", {
      "SAL in percentuale": "85",
      Motivo: "atto 3",
      "Chi lo decide": "OIV",
    });
    await button(pane, "Togli: SAL stabilito: 85%").waitFor();

    await pane.getByRole("tab", { name: "Cruscotto" }).click();
    await pane.getByRole("tab", { name: "Indicatore" }).click();
    await button(pane, "Correggi").click();
    await pane.getByLabel("Che cosa correggi").selectOption("L'esito, dichiarato");
    expect(await pane.getByLabel("Chi lo decide").inputValue()).toBe("OIV");
    await pane.getByLabel("Motivo").fill("a metà");

    await select(page, "A1");
    await pane.getByText("Resta su questo indicatore finché non chiudi la correzione.").waitFor();
    expect(await pane.getByLabel("Motivo").inputValue()).toBe("a metà");
    await button(pane, "Chiudi").click();
    await pane.getByText("Seleziona una riga di un indicatore nel foglio").waitFor();
    await page.close();
  });

  it("leaves out a row that is no indicator, and puts it back", async () => {
    const { page, pane } = await openCompliance();
    await fillCorrezione(pane, "Non è un indicatore", {});
    await pane.getByText("Risposta registrata per 1 riga").waitFor();

    await button(pane, "1 riga esclusa").click();
    await button(pane, new RegExp(`^Rimetti tra gli indicatori: ${COMPLIANCE}`)).click();
    await heading(pane, new RegExp(`^${COMPLIANCE}`)).waitFor();
    await page.close();
  });

  it("answers an anomalia of the row with the buttons of the first screen", async () => {
    const { page, pane } = await openCompliance();
    await button(pane, new RegExp(`^Va bene così: ${COMPLIANCE}`)).click();
    await button(pane, "Togli: Accettata: SAL pubblicato diverso").waitFor();
    const testi = await eventually(
      () => pane.getByRole("region", { name: "Anomalie" }).innerText(),
      (testo) => !testo.includes("Da confermare"),
    );
    expect(testi).not.toContain("Da confermare");
    await page.close();
  });

  it.each(["light", "dark"] as const)(
    "breaks no accessibility rule at 320 pixels when it is %s",
    async (colorScheme) => {
      const { page, pane } = await openIndicatore({ colorScheme });
      expect(await violationsOf(frameOf(page))).toEqual([]);
      expect(await isLarga(page)).toBe(false);

      await select(page, "B66");
      await heading(pane, new RegExp(`^${COMPLIANCE}`)).waitFor();
      await pane.getByLabel("Consuntivo di prova").fill("20%");
      await pane.getByRole("list", { name: "Che cosa si muove" }).waitFor();
      await fillCorrezione(pane, "Il SAL, stabilito a mano", {});
      await pane.getByText("Scrivi il motivo: senza, la correzione non vale.").waitFor();
      expect(await violationsOf(frameOf(page))).toEqual([]);
      expect(await isLarga(page)).toBe(false);
      await page.close();
    },
  );
});

describe("the screen Indicatore in English", () => {
  it("has every one of its words in English", async () => {
    const inglese = await PageBrowser.launch({ locale: "en-GB" });
    const { page, pane } = await inglese.open();
    await pane.getByText("33 indicators").waitFor();
    await page.getByLabel("Sample").selectOption("Pisa 2020");
    await pane.getByText("40 agree, 1 does not").waitFor();
    await pane.getByRole("tab", { name: "Indicator" }).click();
    await select(page, "B66");
    await pane.getByText("Published 18%").waitFor();
    await pane.getByLabel("Actual to try").fill("20%");
    await pane.getByText("Read as percentage, 20%").waitFor();
    await button(pane, "Correct").click();
    await pane.getByLabel("What to correct").selectOption("Neutralise the indicator");
    await button(pane, "Apply").click();
    await pane.getByText("Write the reason").waitFor();
    await inglese.close();
  });
});
