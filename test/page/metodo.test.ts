import { readFileSync, writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FrameLocator, Locator } from "playwright-core";
import { typeInto } from "./cells";
import { PageBrowser, type OpenOptions, type OpenPage } from "./openPage";
import { button, frameOf, isLarga, openPisa, tab } from "./pannello";
import { violationsOf } from "./violations";

let browser: PageBrowser;

beforeAll(async () => {
  browser = await PageBrowser.launch();
});

afterAll(() => browser.close());

const field = (pane: FrameLocator, name: string): Locator => pane.getByRole("textbox", { name, exact: true });

/** The narrowest pane with the screen "Metodo" open beside Pisa's cruscotto. */
async function openMetodo(options: OpenOptions = {}): Promise<OpenPage> {
  const opened = await openPisa(browser, options);
  await button(opened.pane, "Metodo: Standard").click();
  await opened.pane.getByRole("heading", { name: "Metodo di calcolo (SMVP)" }).waitFor();
  return opened;
}

describe("the screen Metodo", () => {
  it("shows what a threshold changes before it is kept, keeps it, and takes it back", async () => {
    const { page, pane, errors } = await openMetodo();

    await field(pane, "Raggiunto oltre").fill("92");
    await pane.getByText("1 indicatore cambia esito, 1 media cambia, il SAL dell'ente resta 95%.").waitFor();
    await button(pane, "Vedi quali").click();
    const prima = await pane.getByRole("list", { name: "Che cosa cambia" }).getByRole("listitem").first().innerText();
    expect(prima).toContain("raggiunto → parziale");

    await button(pane, "Usa questo metodo").click();
    await pane.getByText(/^Metodo «Standard \(modificato\)» in uso/).waitFor();
    await button(pane, "Metodo: Standard (modificato)").waitFor();
    await button(pane, /^Annulla/).click();
    await pane.getByText("Annullato «Usa questo metodo».").waitFor();
    await button(pane, "Metodo: Standard").waitFor();
    expect(await field(pane, "Raggiunto oltre").inputValue()).toBe("90");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("moves a rule, and goes back to the method in use", async () => {
    const { page, pane } = await openMetodo();

    await button(pane, "Regole del SAL").click();
    await pane.getByLabel("Misura").selectOption("raggiunto 100%, altrimenti 0%");
    await pane.getByText(/SAL dell'ente passa da 95%/).waitFor();
    await button(pane, "Torna a quello in uso").click();
    await pane.getByText("È il metodo in uso.").waitFor();
    expect(await pane.getByLabel("Misura").inputValue()).toBe("proporzionale");
    await page.close();
  });

  it("says which field is wrong and why, and cannot be kept until it is mended", async () => {
    const { page, pane } = await openMetodo();

    await field(pane, "Parziale da").fill("95");
    await pane
      .getByText("Da correggere: Soglie, la soglia «Parziale da» non può superare «Raggiunto oltre».")
      .waitFor();
    expect(await button(pane, "Usa questo metodo").getAttribute("aria-disabled")).toBe("true");
    await field(pane, "Parziale da").fill("ottanta");
    await pane.getByText("Da correggere: Parziale da, serve una percentuale da 0 a 100.").waitFor();
    await button(pane, "Date in ritardo").click();
    await field(pane, "Parziale da").fill("80");
    await button(pane, "Aggiungi a Fasce di ritardo").click();
    await pane.locator("*:focus").fill("30");
    await pane.getByText("Da correggere: Fasce di ritardo, serve una percentuale da 0 a 100.").waitFor();
    await button(pane, "Togli la riga 1 di Fasce di ritardo").click();
    expect(await pane.locator("*:focus").innerText()).toBe("Aggiungi");
    await page.close();
  });

  it("hands over the method as a file, takes it back, and says what is wrong in another", async () => {
    const { page, pane } = await openMetodo();

    await field(pane, "Raggiunto oltre").fill("92,5");
    const [scaricato] = await Promise.all([page.waitForEvent("download"), button(pane, "Esporta").click()]);
    expect(scaricato.suggestedFilename()).toBe("Metodo Standard (modificato).json");
    const scritto: unknown = JSON.parse(readFileSync(await scaricato.path(), "utf8"));
    expect(scritto).toMatchObject({ id: "personale", soglie: { parziale: 0.8, raggiunto: 0.925 } });

    await button(pane, "Torna a quello in uso").click();
    const file = path.join(mkdtempSync(path.join(tmpdir(), "perf-metodo-")), "metodo.json");
    const importa = async (contenuto: unknown) => {
      writeFileSync(file, JSON.stringify(contenuto));
      const [scelta] = await Promise.all([page.waitForEvent("filechooser"), button(pane, "Importa…").click()]);
      await scelta.setFiles(file);
    };
    await importa({ soglie: { parziale: 80 } });
    await pane.getByText(/^«metodo.json» non si può usare: «soglie.parziale» deve essere una quota da 0 a 1/).waitFor();
    await importa(scritto);
    await pane.getByText(/^«Standard \(modificato\)» letto/).waitFor();
    expect(await field(pane, "Raggiunto oltre").inputValue()).toBe("92,5");
    await page.close();
  });

  it("takes the column of a role from the selection, and gives it back", async () => {
    const { page, pane } = await openMetodo();
    const sal = pane.getByRole("listitem").filter({ has: button(pane, "Cambia la colonna di SAL") });
    const prima = await sal.innerText();
    expect(prima).toContain("H – ");

    await frameOf(page).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("F5").select();
        await context.sync();
      }),
    );
    await button(pane, "Cambia la colonna di SAL").click();
    await button(pane, "Prendi dalla selezione").click();
    await pane.getByText("Risposta registrata per").waitFor();
    await sal.getByText(/^F – /).waitFor();
    await button(pane, /^Annulla/).click();
    await pane.getByText("Annullato «Risposta».").waitFor();
    await sal.getByText(/^H – /).waitFor();
    await page.close();
  });

  it("keeps the reference year of the sheet and the way of writing", async () => {
    const { page, pane } = await openMetodo();

    await field(pane, "Anno di riferimento di questo foglio").fill("2021");
    await button(pane, "Usa").click();
    await pane.getByText("Risposta registrata per").waitFor();
    await pane.getByRole("radio", { name: /^Formule di Excel/ }).check();
    await pane.getByText(/^Scelta conservata nella cartella/).waitFor();
    await tab(pane, "Cruscotto").click();
    await tab(pane, "Metodo").click();
    await pane.locator("input[type=radio][value=nativa]:checked").waitFor();
    expect(await field(pane, "Anno di riferimento di questo foglio").inputValue()).toBe("2021");
    await page.close();
  });

  it("speaks the language that is chosen at once, and at the next opening", async () => {
    const { page, pane } = await openMetodo();

    await pane.getByRole("radio", { name: "English" }).check();
    await pane.getByRole("heading", { name: "Calculation method (SMVP)" }).waitFor();
    expect(await frameOf(page).evaluate(() => document.documentElement.lang)).toBe("en");
    await page.close();

    const seconda = await browser.open();
    await seconda.pane.getByText("33 indicators").waitFor();
    await tab(seconda.pane, "Method").click();
    await seconda.pane.getByRole("radio", { name: "As Excel" }).check();
    await tab(seconda.pane, "Metodo").waitFor();
    await seconda.page.close();
  });

  it("follows the cells of a small sheet, and only says that they have changed where the user does not want it", async () => {
    const { page, pane } = await openMetodo();
    const segue = pane.getByRole("switch", { name: /^Aggiorna mentre scrivo/ });

    expect(await segue.isChecked()).toBe(true);
    await tab(pane, "Cruscotto").click();
    await typeInto(page, "F19", "6");
    await pane.getByText("39 coincidono, 2 no").waitFor();
    await tab(pane, "Metodo").click();
    await segue.uncheck();
    await typeInto(page, "F19", "11,02");
    await pane.getByText("Il foglio è cambiato.", { exact: true }).waitFor();
    await segue.check();
    await pane.getByText("Il foglio è cambiato.", { exact: true }).waitFor({ state: "detached" });
    await tab(pane, "Cruscotto").click();
    await pane.getByText("40 coincidono, 1 no").waitFor();
    await page.close();
  });

  it.each(["light", "dark"] as const)(
    "breaks no accessibility rule at 320 pixels when it is %s, with everything open",
    async (colorScheme) => {
      const { page, pane } = await openMetodo({ colorScheme });

      for (const nome of ["Regole del SAL", "Date in ritardo", "Pesi e medie", "Scale di giudizio"]) {
        await button(pane, nome).click();
      }
      await button(pane, "Parole dell'ente e anno").click();
      await button(pane, "Altre colonne").click();
      await button(pane, "Cambia la colonna di Target").click();
      await field(pane, "Raggiunto oltre").fill("92");
      await button(pane, "Vedi quali").click();
      expect(await violationsOf(frameOf(page))).toEqual([]);
      expect(await isLarga(page)).toBe(false);
      await page.close();
    },
  );
});
