import type { FrameLocator, Locator } from "playwright-core";
import { eventually, readCells, typeInto } from "./cells";
import { PageBrowser } from "./openPage";
import { frameOf, isLarga, openPisa, tab } from "./pannello";
import { violationsOf } from "./violations";

let browser: PageBrowser;

beforeAll(async () => {
  browser = await PageBrowser.launch();
});

afterAll(() => browser.close());

const button = (pane: FrameLocator, name: string | RegExp): Locator => pane.getByRole("button", { name });

/** One heading of the pane's tree, by what its line begins with and the SAL it shows. */
function ramo(pane: FrameLocator, nome: string, sal: string): Locator {
  return pane
    .getByRole("list", { name: "Prospettive e obiettivi" })
    .getByRole("button", { name: new RegExp(`^${nome}.* ${sal}`) });
}

describe("the pane beside Pisa's cruscotto", () => {
  it("checks the indicators and, apart, the objectives, each difference with its reason", async () => {
    const { page, pane, errors } = await openPisa(browser);

    const titoli = await pane.getByRole("heading", { level: 3 }).allInnerTexts();
    const differenza = await button(pane, /^Compliance normative anti Covid-19/).innerText();

    expect(titoli[0]).toMatch(/Indicatori\s+40 coincidono, 1 no/);
    expect(titoli[1]).toMatch(/Obiettivi\s+11 coincidono, 1 no/);
    expect(differenza).toContain("18% → 20%");
    expect(differenza).toContain("20%: 4% su un target di 20%");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("selects the cell of the line that is clicked", async () => {
    const { page, pane } = await openPisa(browser);

    await button(pane, /^Compliance normative anti Covid-19/).click();

    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === "H66",
    );
    await page.close();
  });

  it("shows what changes, writes, follows what is typed, and takes everything back", async () => {
    const { page, pane, errors } = await openPisa(browser);
    const prima = await readCells(page, "H3:H76");

    await button(pane, "Ricalcola SAL").click();
    await pane.getByText("Cambiano 7 celle SAL su 58.").waitFor();
    await button(pane, "Scrivi 58 SAL").click();
    await pane.getByText(/^Scritti 58 SAL/).waitFor();
    await button(pane, "Calcolo di ECONOMICO FINANZIARIO").click();
    await typeInto(page, "F66", "0,2");
    await ramo(pane, "D2 Valorizzazione", "100%").waitFor();
    await typeInto(page, "F66", "0,04");
    await ramo(pane, "D2 Valorizzazione", "60%").waitFor();
    await button(pane, /^Annulla/).click();
    await pane.getByText("Annullato «Ricalcola SAL».").waitFor();

    const dopo = await eventually(
      () => readCells(page, "H3:H76"),
      ({ formulas }) => JSON.stringify(formulas) === JSON.stringify(prima.formulas),
    );
    expect(dopo.formulas).toEqual(prima.formulas);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("leaves the screen in sight behind what opens over it, and its names and commands whole", async () => {
    const { page, pane, errors } = await openPisa(browser);
    const suoi = await frameOf(page).evaluate(() =>
      [...document.querySelectorAll("main button > span, footer button > span")]
        .filter(
          ({ scrollHeight, scrollWidth, clientHeight, clientWidth }) =>
            clientWidth > 0 && (scrollWidth > clientWidth || scrollHeight > clientHeight + 2),
        )
        .map(({ textContent }) => textContent),
    );
    expect(suoi).toEqual([]);

    await button(pane, "Altri comandi").click();
    await pane.getByRole("menu").waitFor();
    const isInVista = await frameOf(page).evaluate(() => {
      const titolo = document.querySelector("h1");
      const { x = 0, y = 0 } = titolo?.getBoundingClientRect() ?? {};
      return titolo !== null && document.elementsFromPoint(x + 2, y + 2)[0] === titolo;
    });
    expect(isInVista).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("takes the keyboard to what opens in the place of its button", async () => {
    const { page, pane, errors } = await openPisa(browser);
    await button(pane, "Prepara e raccogli le schede").press("Enter");
    const titolo = pane.getByRole("heading", { name: "Consuntivi da raccogliere" });
    await button(pane, "Prepara e raccogli le schede").waitFor({ state: "detached" });
    const isLi = () => titolo.evaluate((suo) => suo === document.activeElement);
    expect(await eventually(isLi, (li) => li, 5_000)).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("takes the keyboard to the next line once one is answered, and to the heading once all are", async () => {
    const { page, pane, errors } = await openPisa(browser);
    await button(pane, /^\d+ note$/).click();
    await button(pane, /^Verso presunto: più alto è meglio/).click();
    const righe = pane.getByRole("listitem").filter({ has: button(pane, /^Conferma: /) });
    const seconda = await righe.nth(1).getByRole("button").first().innerText();

    await righe
      .nth(0)
      .getByRole("button", { name: /^Conferma: / })
      .press("Enter");
    await pane.getByText(/^Risposta registrata per 1 riga/).waitFor();
    const conFuoco = pane.locator("*:focus");
    expect(await conFuoco.innerText()).toBe(seconda);

    await button(pane, /^Conferma: tutte le \d+ righe/).press("Enter");
    await pane.getByText(/^Risposta registrata per \d\d righe/).waitFor();
    expect(await conFuoco.evaluate((uno) => uno.closest("h3, h2") !== null)).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("keeps the keyboard on the tab of the screen that it opens", async () => {
    const { page, pane, errors } = await openPisa(browser);
    await tab(pane, "Indicatore").press("Enter");
    await pane.getByText("Indicatori del foglio").waitFor();
    expect(await pane.locator("*:focus").innerText()).toBe("Indicatore");
    await tab(pane, "Cruscotto").press("Enter");
    await pane.getByText("40 coincidono, 1 no").waitFor();
    expect(await pane.locator("*:focus").innerText()).toBe("Cruscotto");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("compares the sheets, links the copies that it shows, and takes the links away", async () => {
    const { page, pane, errors } = await browser.open();
    await pane.getByText("33 indicatori").waitFor();

    await button(pane, "Confronta i fogli").click();
    await pane.getByText(/indicatori si ripetono su più fogli/).waitFor();
    await button(pane, /consuntivo diverso$/)
      .first()
      .click();
    await button(pane, /^Collega le altre a questa: «Cruscotto Ente»/).click();
    await button(pane, /^Collega \d+ cell/).click();
    await pane.getByText(/^Collegat[ae] .* alla cella di «Cruscotto Ente»/).waitFor();
    await button(pane, /^Annulla/).click();
    await pane.getByText("Annullato «Collega le copie».").waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("writes only what is left ticked, and the means above follow it", async () => {
    const { page, pane } = await openPisa(browser);
    const prima = await readCells(page, "H64:H66");

    await button(pane, "Ricalcola SAL").click();
    await pane.getByRole("checkbox", { name: /^Scrivi il SAL in H66: Compliance/ }).uncheck();
    await pane.getByText(/^Con un indicatore restano come sono anche le medie sopra/).waitFor();
    await button(pane, "Scrivi 56 SAL").click();
    await pane.getByText(/^Scritti 56 SAL/).waitFor();

    const dopo = await readCells(page, "H64:H66");
    expect([dopo.formulas[0], dopo.formulas[2]]).toEqual([prima.formulas[0], prima.formulas[2]]);
    expect(String(dopo.formulas[1])).toContain("PERF.SAL");
    await page.close();
  });

  it("goes back from the preview and leaves the sheet as it is", async () => {
    const { page, pane } = await openPisa(browser);
    const prima = await readCells(page, "H66");

    await button(pane, "Ricalcola SAL").click();
    await button(pane, /^Come scrivere i SAL/).click();
    await pane.getByRole("radio", { name: /^Valori/ }).check();
    await button(pane, "Indietro").click();
    await pane.getByText("40 coincidono, 1 no").waitFor();

    expect(await readCells(page, "H66")).toEqual(prima);
    await page.close();
  });

  it("keeps the focus in the verification after one of its questions is answered", async () => {
    const { page, pane } = await openPisa(browser);
    const verifica = pane.getByRole("region", { name: "Verifica" });
    await verifica
      .getByRole("button", { name: /^Va bene così: / })
      .first()
      .click();
    await pane
      .getByText("41 coincidono")
      .or(pane.getByText(/differenz[ae] accettat[ae]/))
      .first()
      .waitFor();
    const dove = await verifica.evaluate((sua) => sua.contains(document.activeElement));
    expect(dove).toBe(true);
    await page.close();
  });

  it("gives a name in the narrowest pane room for its words beside a figure in words", async () => {
    const { page, pane } = await openPisa(browser);
    await button(pane, "Ricalcola SAL").click();
    await pane.getByRole("button", { name: /^Scrivi \d+ SAL/ }).waitFor();
    const strette = await frameOf(page).evaluate(() =>
      [...document.querySelectorAll("li button[title]")].flatMap((riga) => {
        const [nome, cifra] = [...riga.children].map((una) => una.getBoundingClientRect());
        const isAccanto = nome && cifra && cifra.width > 0 && cifra.top < nome.bottom;
        return isAccanto && nome.width < 160 ? [`${riga.getAttribute("title")}: ${nome.width}`] : [];
      }),
    );
    expect(strette).toEqual([]);
    await page.close();
  });

  it("keeps its screens on one line in the narrowest pane", async () => {
    const { page, pane } = await openPisa(browser);
    const altezze = await pane
      .getByRole("tab")
      .evaluateAll((schede) => schede.map((una) => una.getBoundingClientRect().top));
    expect(altezze.length).toBe(5);
    expect(new Set(altezze).size).toBe(1);
    await page.close();
  });

  it("stays within its width with the text at twice the size", async () => {
    const { page, pane } = await openPisa(browser);
    // What Excel's zoom leaves of the narrowest pane.
    await page.locator("iframe").evaluate((frame) => (frame.style.cssText += ";min-width:0;width:160px"));
    const larghi: string[] = [];
    for (const [scheda, attesa] of [
      ["Cruscotto", "Prospettive e obiettivi"],
      ["Indicatore", "Indicatori del foglio"],
      ["Relazione", "Tabelle"],
      ["Metodo", "Metodo di calcolo (SMVP)"],
    ] as const) {
      await tab(pane, scheda).click();
      await pane.getByRole("heading", { name: attesa }).waitFor();
      if (await isLarga(page)) larghi.push(scheda);
    }
    expect(larghi).toEqual([]);
    await page.close();
  });

  it("breaks no accessibility rule with everything open, nor in the preview", async () => {
    const { page, pane } = await openPisa(browser);
    const frame = frameOf(page);

    for (const nome of [
      /^46 indicatori/,
      /^Quelli che coincidono \(40\)/,
      /^\d+ note$/,
      /^Calcolo di ECON/,
      /^Calcolo di D2/,
    ]) {
      await button(pane, nome).click();
    }
    expect(await violationsOf(frame)).toEqual([]);
    await button(pane, "Ricalcola SAL").click();
    await button(pane, "Scrivi 58 SAL").waitFor();
    expect(await violationsOf(frame)).toEqual([]);
    await page.close();
  });
});
