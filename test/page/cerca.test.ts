import { eventually, typeInto } from "./cells";
import { PageBrowser } from "./openPage";
import { button, frameOf, openPisa, tab } from "./pannello";
import { violationsOf } from "./violations";

let browser: PageBrowser;

beforeAll(async () => {
  browser = await PageBrowser.launch();
});

afterAll(() => browser.close());

describe("the search over indicators", () => {
  it("is reached from a count, found by the keyboard alone, and left and come back to as it was", async () => {
    const { page, pane, errors } = await openPisa(browser);
    await pane.getByRole("button", { name: /^non raggiunt.: \d+, vedi quali$/ }).click();
    const lista = pane.getByRole("list", { name: "Indicatori del foglio" });
    await lista.getByRole("button").first().waitFor();
    const quanti = await lista.getByRole("listitem").count();
    expect(await lista.getByRole("listitem").first().getAttribute("aria-setsize")).toBe(String(quanti));
    expect(await violationsOf(frameOf(page))).toEqual([]);

    // One tab stop, then the arrows.
    expect(await lista.locator("button[tabindex='0']").count()).toBe(1);
    await lista.getByRole("button").first().press("End");
    await eventually(
      () =>
        lista
          .locator("button")
          .last()
          .evaluate((uno) => uno === document.activeElement),
      (isLi) => isLi,
    );
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await button(pane, "Torna all'elenco").waitFor();
    await button(pane, "Torna all'elenco").click();
    expect(await lista.getByRole("listitem").count()).toBe(quanti);

    await button(pane, "Mostrali tutti").click();
    await pane.getByRole("searchbox", { name: "Cerca un indicatore" }).fill("compliance covid");
    await pane.getByText(/^\d di \d+ indicatori$/).waitFor();
    await tab(pane, "Cruscotto").click();
    await tab(pane, "Indicatore").click();
    await pane.getByText(/^\d di \d+ indicatori$/).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe("the keys and the mark of the page", () => {
  it("leads out of the grid and back, asks before work is lost, and saves with Ctrl+S", async () => {
    const { page, pane, errors } = await openPisa(browser);
    const conFuoco = () => page.evaluate(() => document.activeElement?.tagName ?? "");
    await page.getByLabel("Esempio").focus();
    await page.keyboard.press("F6");
    expect(await conFuoco()).toBe("INPUT");
    await page.keyboard.press("F6");
    expect(await conFuoco()).toBe("IFRAME");
    await page.keyboard.press("F6");
    expect(await conFuoco()).toBe("SELECT");
    expect(await page.getByText("Non salvato").count()).toBe(0);

    await typeInto(page, "F66", "0,2");
    await page.getByText("● Non salvato").waitFor();
    const domande: string[] = [];
    page.once("dialog", (dialogo) => {
      domande.push(dialogo.message());
      void dialogo.dismiss();
    });
    await page.getByLabel("Esempio").selectOption("Arezzo-Siena 2019");
    await eventually(
      () => Promise.resolve(domande),
      (tutte) => tutte.length === 1,
    );
    expect(domande[0]).toContain("non sono salvate");
    await pane.getByRole("tab", { name: "Cruscotto" }).waitFor();

    const scaricato = page.waitForEvent("download");
    await pane.getByRole("tab", { name: "Cruscotto" }).press("Control+s");
    expect((await scaricato).suggestedFilename()).toBe("pisa-2020.xlsx");
    await page.getByText("● Non salvato").waitFor({ state: "detached" });
    expect(errors).toEqual([]);
    await page.close();
  });
});
