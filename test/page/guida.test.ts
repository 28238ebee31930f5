import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { readGuide, renderIndex, renderPage } from "../../scripts/function-guide.cjs";
import { violationsOf } from "./violations";

const guida = readGuide();
const pagine = [
  ["assistenza", readFileSync(path.resolve(__dirname, "../../assets/assistenza.html"), "utf8")],
  ["index", renderIndex(guida)],
  ...guida.funzioni.map((funzione) => [funzione.id, renderPage(funzione)] as const),
] as const;

describe("the guide of the functions", () => {
  let browser: Browser;

  beforeAll(async () => {
    const executablePath = process.env["CHROMIUM_PATH"];
    if (!executablePath) throw new Error("CHROMIUM_PATH is not set: npm run test:page finds the browser");
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  });

  afterAll(() => browser.close());

  it.each(["light", "dark"] as const)("has nothing that axe objects to in %s", async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    for (const [nome, html] of pagine) {
      await page.setContent(html);
      expect([nome, await violationsOf(page.mainFrame())]).toEqual([nome, []]);
    }
    await page.close();
  });

  it("stays within the width of a pane and of a printed page", async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    for (const [nome, html] of pagine) {
      await page.setContent(html);
      const sporge = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect([nome, sporge]).toEqual([nome, false]);
    }
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("nav").isVisible()).toBe(false);
    await page.close();
  });
});
