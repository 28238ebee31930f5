import type { Page } from "playwright-core";
import { eventually, readCells, sheetNames } from "./cells";
import { PageBrowser } from "./openPage";
import { button, openPisa, tab } from "./pannello";

let browser: PageBrowser;

beforeAll(async () => {
  browser = await PageBrowser.launch();
});

afterAll(() => browser.close());

/** Presses a button of the ribbon as Excel does; resolves once the command says that it has ended. */
function press(page: Page, comando: string): Promise<string | null> {
  return page.evaluate(
    (id) =>
      new Promise<string | null>((resolve) => {
        const chiamata = Math.random();
        const onFine = ({ data }: MessageEvent<{ perf?: string; call?: number; problem?: string | null }>) => {
          if (data.perf !== "action-done" || data.call !== chiamata) return;
          removeEventListener("message", onFine);
          resolve(data.problem ?? null);
        };
        addEventListener("message", onFine);
        document
          .querySelector("iframe")
          ?.contentWindow?.postMessage({ perf: "run-action", id, call: chiamata }, location.origin);
      }),
    comando,
  );
}

describe("the buttons of the ribbon beside an open pane", () => {
  it("bring the verification up from another screen", async () => {
    const { page, pane, errors } = await openPisa(browser);
    await tab(pane, "Relazione").click();
    await pane.getByRole("list", { name: "Fogli" }).waitFor();

    expect(await press(page, "verifica")).toBeNull();

    await pane.getByText("40 coincidono, 1 no").waitFor();
    expect(await tab(pane, "Cruscotto").getAttribute("aria-selected")).toBe("true");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("show the preview first, write the rest at once, say it in the pane, and take it back", async () => {
    const { page, pane, errors } = await openPisa(browser);
    const prima = await sheetNames(page);
    const celle = await readCells(page, "H3:H76");

    expect(await press(page, "ricalcolaSal")).toBeNull();
    await button(pane, "Scrivi 58 SAL").waitFor();
    expect(await readCells(page, "H3:H76")).toEqual(celle);
    await button(pane, "Indietro").click();

    expect(await press(page, "applicaSemafori")).toBeNull();
    await pane.getByText(/^Semafori applicati/).waitFor();
    expect(await press(page, "quadroDiSintesi")).toBeNull();
    await pane.getByText(/^Quadro di sintesi pronto/).waitFor();
    expect((await sheetNames(page)).length).toBe(prima.length + 1);

    expect(await press(page, "annulla")).toBeNull();
    await pane.getByText("Annullato «Quadro di sintesi».").waitFor();
    const dopo = await eventually(
      () => sheetNames(page),
      (nomi) => nomi.length === prima.length,
    );
    expect(dopo).toEqual(prima);
    expect(errors).toEqual([]);
    await page.close();
  });
});
