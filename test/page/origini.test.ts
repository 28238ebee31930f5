import { PageBrowser } from "./openPage";
import { button, openRelazione } from "./pannello";

let browser: PageBrowser;

beforeAll(async () => {
  browser = await PageBrowser.launch();
});

afterAll(() => browser.close());

describe("what the page asks of the network", () => {
  it("comes from where the page stands, from the first byte to a document in Word, and nothing is sent", async () => {
    const { page, pane, errors, requests } = await openRelazione(browser);
    const [scaricato] = await Promise.all([page.waitForEvent("download"), button(pane, "Scarica Word").click()]);
    expect(scaricato.suggestedFilename()).toMatch(/\.docx$/);
    const { origin } = new URL(page.url());
    const altrove = requests.filter(({ url }) => !url.startsWith(origin) && !/^(?:blob|data):/.test(url));
    expect(altrove).toEqual([]);
    expect(requests.filter(({ method }) => method !== "GET")).toEqual([]);
    expect(requests.length).toBeGreaterThan(5);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("is refused where it would go elsewhere", async () => {
    const { page } = await browser.open();
    const esito = await page.evaluate(async () => {
      const rifiutate = new Set<string>();
      const entrambe = new Promise<void>((resolve) => {
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
          rifiutate.add(effectiveDirective);
          if (rifiutate.size === 2) resolve();
        });
      });
      await fetch("https://example.org/").catch(() => null);
      const script = document.createElement("script");
      script.textContent = "window.entrato = true";
      document.head.append(script);
      await entrambe;
      return { rifiutate: [...rifiutate].sort(), isEntrato: "entrato" in window };
    });
    expect(esito).toEqual({ rifiutate: ["connect-src", "script-src-elem"], isEntrato: false });
    await page.close();
  });
});
