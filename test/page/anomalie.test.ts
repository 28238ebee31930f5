import type { FrameLocator, Locator } from "playwright-core";
import { sheetNames } from "./cells";
import { PageBrowser } from "./openPage";
import { button, frameOf, openPisa, openStretta } from "./pannello";
import { violationsOf } from "./violations";

const NOTA = "Verificato con l'ufficio: il dato pubblicato è del trimestre prima";

let browser: PageBrowser;

beforeAll(async () => {
  browser = await PageBrowser.launch();
});

afterAll(() => browser.close());

const anomalie = (pane: FrameLocator): Locator => pane.getByRole("region", { name: "Anomalie" });

describe("the anomalie of a cruscotto", () => {
  it("turn the direction of a whole group with one answer, and back with «Annulla»", async () => {
    const { page, pane, errors } = await openPisa(browser);
    await button(anomalie(pane), /^\d+ note$/).click();
    await button(anomalie(pane), /^Verso presunto: più alto è meglio/).click();
    const prima = await sheetNames(page);

    await button(anomalie(pane), /^È il contrario: tutte le \d+ righe/).click();
    await pane.getByText(/^Risposta registrata per \d+ righe/).waitFor();
    await anomalie(pane)
      .getByText(/^Verso presunto: più alto è meglio/)
      .waitFor({ state: "detached" });

    expect(await pane.getByText("40 coincidono, 1 no").count()).toBe(0);
    expect(await sheetNames(page)).toEqual([...prima, "PERF – correzioni"]);
    await button(pane, /^Annulla/).click();
    await pane.getByText("40 coincidono, 1 no").waitFor();
    expect(await sheetNames(page)).toEqual(prima);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("take the year that is written where it is asked, and give it back with «Annulla»", async () => {
    const { page, pane, errors } = await openStretta(browser);
    const domanda = button(anomalie(pane), /^Anno del target diverso/);
    await domanda.click();
    expect(await violationsOf(frameOf(page))).toEqual([]);

    await button(anomalie(pane), /^Vale il 2018: /).click();
    await pane.getByText("Risposta registrata per 1 riga").waitFor();
    await domanda.waitFor({ state: "detached" });
    await button(pane, /^Annulla: Risposta/).click();
    await domanda.waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("divide a target where it is asked: the mean of its parts is kept as an answer, and no cell of the row changes", async () => {
    const { page, pane, errors } = await openStretta(browser);
    const leggi = () =>
      frameOf(page).evaluate(() =>
        Excel.run(async (context) => {
          const righe = context.workbook.worksheets.getItem("Area 4").getRange("A1:J60").load("values");
          await context.sync();
          return righe.values;
        }),
      );
    const trovata = await frameOf(page).evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Area 4");
        sheet.activate();
        const usato = sheet.getRange("A1:J60").load("values");
        await context.sync();
        const at = usato.values.findIndex((riga) =>
          riga.some((una) => String(una).startsWith("Azioni di potenziamento del RASL")),
        );
        const riga = usato.values[at] ?? [];
        const colonna = riga.findIndex((una) => una === 2);
        usato.getCell(at, colonna).values = [["a) 2 azioni b) >= 80%"]];
        await context.sync();
        return { at, colonna };
      }),
    );
    expect(trovata.colonna).toBeGreaterThan(0);
    const prima = await leggi();
    const domanda = button(anomalie(pane), /^Target composto/);
    await domanda.click();
    await button(anomalie(pane), /^Dividi il target: Azioni/).click();
    const modulo = pane.getByRole("form", { name: /^Dividi il target: Azioni/ });
    await modulo.getByLabel("Target, parte 1").fill("2");
    await modulo.getByLabel("Consuntivo, parte 1").fill("3");
    expect(await modulo.getByLabel("Target, parte 2").inputValue()).toBe(">= 80%");
    await modulo.getByLabel("Consuntivo, parte 2").fill("60%");
    expect(await violationsOf(frameOf(page))).toEqual([]);
    await modulo.getByLabel("Chi lo decide").fill("Controllo di gestione");
    await modulo.getByRole("button", { name: "Usa 87,5%" }).click();
    await domanda.waitFor({ state: "detached" });
    expect(await leggi()).toEqual(prima);
    expect(await sheetNames(page)).toContain("PERF – correzioni");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("are accepted with a note that the workbook keeps", async () => {
    const { page, pane, errors } = await openStretta(browser);
    await frameOf(page).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Area 4").activate();
        await context.sync();
      }),
    );
    await pane.getByText("40 indicatori").waitFor();
    await button(anomalie(pane), /^In ritardo/).click();

    expect(await violationsOf(frameOf(page))).toEqual([]);
    await anomalie(pane).getByLabel("Nota per «Va bene così»").fill(NOTA);
    await button(anomalie(pane), /^Va bene così: /).click();
    await pane.getByText("Risposta registrata per 1 riga").waitFor();

    const scritte = await frameOf(page).evaluate(() =>
      Excel.run(async (context) => {
        const usato = context.workbook.worksheets.getItem("PERF – correzioni").getUsedRange();
        usato.load("text");
        await context.sync();
        return usato.text;
      }),
    );
    const linea = scritte.find((celle) => celle.includes("anomalia accettata"));
    expect(linea).toEqual(expect.arrayContaining(["in-ritardo", NOTA]));
    expect(errors).toEqual([]);
    await page.close();
  });
});
