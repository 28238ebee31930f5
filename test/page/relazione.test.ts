import { readFileSync } from "node:fs";
import JSZip from "jszip";
import type { FrameLocator, Page } from "playwright-core";
import { eventually, sheetNames, typeInto } from "./cells";
import { PageBrowser } from "./openPage";
import { button, frameOf, isLarga, openRelazione, tab } from "./pannello";
import { modelloDi, paragrafoDi } from "../support/modelli";
import { violationsOf } from "./violations";

const CAUSA = "Gara andata deserta";

let browser: PageBrowser;

beforeAll(async () => {
  browser = await PageBrowser.launch();
});

afterAll(() => browser.close());

/** Builds and waits until it is said. */
async function build(pane: FrameLocator): Promise<void> {
  await button(pane, "Costruisci la Relazione").click();
  await pane.getByText(/^Relazione pronta: /).waitFor();
}

/** Activates a sheet and returns what its cells show. */
function openSheet(page: Page, nome: string): Promise<readonly (readonly string[])[]> {
  return frameOf(page).evaluate(
    (chiesto) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(chiesto);
        sheet.activate();
        const range = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
        range.load("text");
        await context.sync();
        return range.text;
      }),
    nome,
  );
}

function eraseCell(page: Page, nome: string, cella: string): Promise<void> {
  return frameOf(page).evaluate(
    ([foglio = "", indirizzo]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(foglio).getRange(indirizzo).clear("Contents");
        await context.sync();
      }),
    [nome, cella],
  );
}

/** The first cell under a heading, as "I8"; the sheets of the Relazione have fewer than 26 columns. */
function cellUnder(testi: readonly (readonly string[])[], intestazione: string): string {
  const riga = testi.findIndex((celle) => celle.includes(intestazione));
  const colonna = testi[riga]?.indexOf(intestazione) ?? -1;
  if (colonna < 0) throw new Error(`No heading ${intestazione}`);
  return `${String.fromCharCode(65 + colonna)}${riga + 2}`;
}

describe("the screen Relazione", () => {
  it("says what is not ticked as clearly as what is", async () => {
    const { page, pane } = await openRelazione(browser);
    const coloreDi = (nome: string) =>
      pane
        .getByRole("checkbox", { name: nome })
        .evaluate((uno) => getComputedStyle(uno.closest(".fui-Checkbox")?.querySelector("label") ?? uno).color);
    const [senza, con] = [await coloreDi("Integrale"), await coloreDi("Quadro di sintesi")];
    expect(senza).toBe(con);
    await button(pane, "Metodo e impostazioni").or(tab(pane, "Metodo")).first().click();
    const scelte = pane.getByRole("radiogroup", { name: "Come scrivere i SAL" }).locator(".fui-Radio__label");
    await scelte.first().waitFor();
    const colori = await scelte.evaluateAll((sue) => sue.map((una) => getComputedStyle(una).color));
    expect(colori).toEqual([con, con, con]);
    await page.close();
  });

  it("builds what is ticked, keeps what is typed at a rebuild, and takes it all back", async () => {
    const { page, pane, errors } = await openRelazione(browser);
    const prima = await sheetNames(page);

    await pane.getByRole("checkbox", { name: "Aree e responsabili" }).uncheck();
    await pane.getByRole("checkbox", { name: "Area 2" }).uncheck();
    await pane.getByRole("combobox", { name: "Di chi è Area 4" }).selectOption("Dirigente");
    await pane.getByText("40 indicatori · cap. 4").waitFor();
    await pane.getByText("Anno 2019: 3 cruscotti, 100 indicatori.").waitFor();
    await build(pane);

    const costruiti = await sheetNames(page);
    expect(costruiti).toEqual(
      expect.arrayContaining(["Relazione", "Relazione – Quadro di sintesi", "Relazione – Dett. Area 4"]),
    );
    expect(costruiti).not.toContain("Relazione – Aree e responsabili");
    expect(costruiti).not.toContain("Relazione – Dett. Area 2");
    const frontespizio = (await openSheet(page, "Relazione")).map((celle) => celle.slice(0, 2).join(" "));
    expect(frontespizio).toContain("4 Dettaglio degli indicatori – Area 4");

    const scostamenti = await openSheet(page, "Relazione – Scostamenti");
    const cella = cellUnder(scostamenti, "Causa dello scostamento");
    await typeInto(page, cella, CAUSA);
    await eventually(
      () => openSheet(page, "Relazione – Scostamenti"),
      (testi) => testi.flat().includes(CAUSA),
    );
    await build(pane);
    const ricostruiti = await openSheet(page, "Relazione – Scostamenti");
    expect(ricostruiti.flat()).toContain(CAUSA);

    await button(pane, /^Annulla/).click();
    await pane.getByText("Annullato «Relazione».").waitFor();
    // What the user has typed would keep the sheets.
    await eraseCell(page, "Relazione – Scostamenti", cella);
    await button(pane, /^Annulla/).click();
    await eventually(
      () => sheetNames(page),
      (nomi) => nomi.length === prima.length,
    );
    expect(await sheetNames(page)).toEqual(prima);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("stops when asked before it writes, and leaves the workbook as it is", async () => {
    const { page, pane, errors } = await openRelazione(browser);
    const prima = await sheetNames(page);
    await frameOf(page).evaluate(() => {
      // As soon as it can be clicked: the sheets are few, and are soon read.
      const osserva = new MutationObserver(() => {
        const bottone = [...document.querySelectorAll("button")].find((uno) => uno.textContent === "Interrompi");
        if (!bottone) return;
        osserva.disconnect();
        // That it was heard is said at once, however long the way back takes.
        new MutationObserver(() => {
          if (document.body.innerText.includes("La cartella torna com'era")) document.body.dataset["sentito"] = "si";
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
        bottone.click();
      });
      osserva.observe(document.body, { subtree: true, childList: true });
    });

    await button(pane, "Costruisci la Relazione").click();
    await pane.getByText(/^Interrotto/).waitFor();
    expect(await pane.locator("body").getAttribute("data-sentito")).toBe("si");

    expect(await sheetNames(page)).toEqual(prima);
    await build(pane);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("shows the rows of a table with their SAL and signs, and goes back with what was chosen", async () => {
    const { page, pane } = await openRelazione(browser);

    await button(pane, "Anteprima di Scostamenti").click();
    const righe = pane.getByRole("list", { name: "Scostamenti" }).getByRole("listitem");
    expect(await righe.count()).toBe(4);
    expect(await righe.last().innerText()).toMatch(
      /Unificazione delle commissioni vini[^]*▼\s0,0%[^]*Esito: non raggiunto/,
    );

    await pane.getByRole("checkbox", { name: "Scostamenti" }).uncheck();
    await tab(pane, "Cruscotto").click();
    await button(pane, "Ricalcola SAL").waitFor();
    await tab(pane, "Relazione").click();
    expect(await pane.getByRole("checkbox", { name: "Scostamenti" }).isChecked()).toBe(false);
    await page.close();
  });

  it("hands over the Word document, and copies one table as HTML", async () => {
    const { page, pane, errors } = await openRelazione(browser);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);

    const [scaricato] = await Promise.all([page.waitForEvent("download"), button(pane, "Scarica Word").click()]);
    await pane.getByText("Documento Word pronto").waitFor();
    expect(scaricato.suggestedFilename()).toBe("Relazione sulla performance 2019.docx");
    const zip = await JSZip.loadAsync(readFileSync(await scaricato.path()));
    expect(Object.keys(zip.files)).toContain("word/document.xml");

    await pane.getByLabel("Modello Word da usare").setInputFiles({
      name: "carta.docx",
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer: Buffer.from(await modelloDi({ corpo: paragrafoDi("Oggetto") })),
    });
    const [vestito] = await Promise.all([page.waitForEvent("download"), button(pane, "Scarica Word").click()]);
    await pane.getByText("Il testo di «carta.docx» non è entrato").waitFor();
    const suo = await JSZip.loadAsync(readFileSync(await vestito.path()));
    expect(await suo.file("word/header1.xml")?.async("string")).toContain("Camera di Prova");
    await pane.getByLabel("Modello Word da usare").setInputFiles({
      name: "appunti.docx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("appunti"),
    });
    await button(pane, "Scarica Word").click();
    await pane.getByText("Il modello «appunti.docx» non è un documento Word").waitFor();
    await button(pane, "Togli il modello appunti.docx").click();

    await button(pane, "Anteprima di Quadro di sintesi").click();
    await button(pane, "Copia come HTML Quadro di sintesi").click();
    await pane.getByText("«Quadro di sintesi» è copiata").waitFor();
    const copiato = await frameOf(page).evaluate(async () => {
      const [elemento] = await navigator.clipboard.read();
      return (await elemento?.getType("text/html"))?.text() ?? "";
    });
    expect(copiato).toMatch(/<caption[^>]*>Quadro di sintesi/);
    expect(copiato).toContain("▲");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("says that no table can be made when every sheet is left out", async () => {
    const { page, pane } = await openRelazione(browser);

    for (const nome of ["Cruscotto Ente", "Area 1", "Area 2", "Area 4"]) {
      await pane.getByRole("checkbox", { name: nome }).uncheck();
    }

    await pane.getByText("Scegli almeno un foglio").waitFor();
    expect(await button(pane, "Costruisci la Relazione").getAttribute("aria-disabled")).toBe("true");
    await page.close();
  });

  it.each(["light", "dark"] as const)(
    "breaks no accessibility rule at 320 pixels when it is %s",
    async (colorScheme) => {
      const { page, pane } = await openRelazione(browser, { colorScheme });

      await button(pane, "Anteprima di Quadro di sintesi").click();
      await button(pane, "Anteprima di Dettaglio degli indicatori").click();
      await button(pane, "Dettaglio degli indicatori – Area 1").click();
      expect(await violationsOf(frameOf(page))).toEqual([]);
      expect(await isLarga(page)).toBe(false);
      await page.close();
    },
  );
});

describe("the screen Relazione in English", () => {
  it("has every one of its words in English and the tables in Italian", async () => {
    const inglese = await PageBrowser.launch({ locale: "en-GB" });
    const { pane } = await inglese.open();
    await pane.getByText("33 indicators").waitFor();
    await tab(pane, "Report").click();

    await pane.getByText("Year 2019: 4 cruscotti, 134 indicators.").waitFor();
    const incomplete = await pane.getByText(/^⚠ Incomplete: /).allInnerTexts();
    expect(incomplete.length).toBeGreaterThan(0);
    expect(incomplete.filter((una) => /\b(?:indicator[ei]|rilevare|confermare|dipende|Piano non)\b/.test(una))).toEqual(
      [],
    );
    await button(pane, "Preview of Summary").click();
    const tabella = pane.getByRole("list", { name: "Quadro di sintesi" });
    expect(await tabella.getByRole("listitem").first().innerText()).toContain("Esito: raggiunto");
    expect(await tabella.evaluate((lista) => lista.closest("[lang]")?.getAttribute("lang"))).toBe("it");
    await inglese.close();
  });
});
