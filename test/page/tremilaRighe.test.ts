import type { FrameLocator, Page } from "playwright-core";
import { workbookBytes } from "../support/workbookFile";
import { eventually, readCells, sheetNames } from "./cells";
import { compitoPiuLungo, compitoPiuLungoAprendo } from "./compiti";
import { PageBrowser, type OpenPage } from "./openPage";
import { button, tab } from "./pannello";

const RIGHE = 3_000;
/** Longer than this and who types, or clicks, sees that the pane does not answer. */
const COMPITO_MASSIMO_MS = 200;
const TENTATIVI = 3;

let browser: PageBrowser;
let cartella: Uint8Array;

beforeAll(async () => {
  browser = await PageBrowser.launch();
  cartella = await workbookBytes((workbook) => {
    const foglio = workbook.addWorksheet("Cruscotto 2024");
    foglio.addRow(["Codice", "Obiettivo", "Indicatore", "Peso", "Target 2024", "Consuntivo 2024", "SAL", "Note"]);
    for (let at = 0; at < RIGHE; at++) {
      const obiettivo = `Obiettivo ${Math.floor(at / 8)}`;
      foglio.addRow([
        `A${at}`,
        obiettivo,
        `Numero di sportelli aperti (sede ${at})`,
        10,
        50 + (at % 40),
        45 + (at % 47),
      ]);
    }
  });
});

afterAll(() => browser.close());

async function openGrande(): Promise<OpenPage> {
  const opened = await browser.open({ cartella });
  await opened.pane.getByText("3.000 indicatori").first().waitFor();
  return opened;
}

/** The longest task, at its least of a few times: a first time also compiles what the next ones have ready. */
async function minimoDi(volte: (volta: number) => Promise<number>): Promise<number> {
  let minimo = Infinity;
  for (let volta = 0; volta < TENTATIVI && minimo > COMPITO_MASSIMO_MS; volta++)
    minimo = Math.min(minimo, await volte(volta));
  return minimo;
}

const compitoFacendo = (page: Page, fai: () => Promise<void>, disfa: () => Promise<void>): Promise<number> =>
  minimoDi(async () => {
    const lungo = await compitoPiuLungo(page, fai);
    await disfa();
    return lungo;
  });

const annulla = async (pane: FrameLocator) => {
  await button(pane, /^Annulla/).click();
  await pane
    .getByText(/^Annullat/)
    .first()
    .waitFor();
};

describe("the pane on 3,000 rows", () => {
  it("does nothing of its own for longer than 200 ms while it writes the SAL, the summary, the Relazione and its Word", async () => {
    const { page, pane, errors } = await openGrande();
    const ricalcolo = await compitoFacendo(
      page,
      async () => {
        await button(pane, "Ricalcola SAL").click();
        await button(pane, /^Scrivi .* SAL$/).click();
        await pane.getByText(/^Scritti 3\.000 SAL/).waitFor();
      },
      () => annulla(pane),
    );
    const sintesi = await compitoFacendo(
      page,
      async () => {
        await button(pane, "Altri comandi").click();
        await pane.getByRole("menuitem", { name: "Quadro di sintesi", exact: true }).click();
        await pane.getByText(/^Quadro di sintesi pronto/).waitFor();
      },
      () => annulla(pane),
    );
    await tab(pane, "Relazione").click();
    const relazione = await compitoFacendo(
      page,
      async () => {
        await button(pane, "Costruisci la Relazione").click();
        await pane.getByText(/^Relazione pronta/).waitFor();
      },
      () => annulla(pane),
    );
    const word = await compitoFacendo(
      page,
      async () => {
        const scaricato = page.waitForEvent("download");
        await button(pane, "Scarica Word").click();
        await scaricato;
      },
      () => Promise.resolve(),
    );
    process.stdout.write(`longest tasks of the pane: ${JSON.stringify({ ricalcolo, sintesi, relazione, word })}\n`);
    for (const lungo of [ricalcolo, sintesi, relazione, word]) expect(lungo).toBeLessThanOrEqual(COMPITO_MASSIMO_MS);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("does nothing of its own for longer than 200 ms while it reads the sheet, and another file of as many rows", async () => {
    const osservatrice = await browser.open();
    const lettura = await minimoDi(() =>
      compitoPiuLungoAprendo(osservatrice.page, async () => (await openGrande()).page),
    );
    await osservatrice.page.close();
    const { page, pane, errors } = await openGrande();
    await tab(pane, "Relazione").click();
    await pane.getByRole("list", { name: "Fogli" }).waitFor();
    const altroFile = await compitoFacendo(
      page,
      async () => {
        await pane.getByLabel("File .xlsx da cui prendere altre cifre").setInputFiles({
          ...{ name: "Piano 2024.xlsx", buffer: Buffer.from(cartella) },
          mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        });
        await pane.getByText("1 cruscotto · 3.000 indicatori · anno 2024").waitFor();
        await pane.getByText("Composizione delle tabelle…").waitFor({ state: "hidden" });
      },
      () => button(pane, "Togli Piano 2024.xlsx").click(),
    );
    process.stdout.write(`longest tasks of the pane: ${JSON.stringify({ lettura, altroFile })}\n`);
    for (const lungo of [lettura, altroFile]) expect(lungo).toBeLessThanOrEqual(COMPITO_MASSIMO_MS);
    expect(errors).toEqual([]);
    await page.close();
  });

  const SU_UN_CONSUNTIVO = { x: 396, y: 300 };

  /** Clicks a cell of the grid; its address. */
  async function clickConsuntivo(page: Page): Promise<string> {
    await page.locator("section canvas").last().click({ position: SU_UN_CONSUNTIVO });
    const nome = page.locator('[data-u-comp="defined-name"] input');
    const indirizzo = await eventually(
      () => nome.inputValue(),
      (valore) => /^F[0-9]+$/.test(valore),
    );
    return indirizzo;
  }

  it.each([
    ["as it begins", 0],
    ["a little later", 300],
    ["while it goes on", 1_200],
  ])("loses nothing that is typed while it writes the SAL, %s", async (_, attesa) => {
    const { page, pane, errors } = await openGrande();
    const tutto = `A1:H${RIGHE + 1}`;
    await button(pane, "Ricalcola SAL").click();
    await button(pane, /^Scrivi .* SAL$/).waitFor();
    const cella = await clickConsuntivo(page);
    const riga = Number(cella.slice(1)) - 1;
    const prima = (await readCells(page, tutto)).values;
    const digitato = Number(prima[riga]?.[4]) * 2;

    await button(pane, /^Scrivi .* SAL$/).click();
    await page.waitForTimeout(attesa);
    expect(await clickConsuntivo(page)).toBe(cella);
    await page.keyboard.type(String(digitato));
    await page.keyboard.press("Enter");
    const scritti = pane.getByText(/^Scritti 3\.000 SAL/);
    const rifiutati = pane.getByText(/è cambiato (?:mentre PERF scriveva|dopo l'anteprima)/);
    await scritti.or(rifiutati).waitFor();

    const dopo = (await readCells(page, tutto)).values;
    const attesi = prima.map((sua, at) =>
      sua.slice(0, 6).map((uno, colonna) => (at === riga && colonna === 5 ? digitato : uno)),
    );
    expect(dopo.map((sua) => sua.slice(0, 6))).toEqual(attesi);
    if (await rifiutati.isVisible()) {
      expect(dopo.map((sua) => sua[6])).toEqual(prima.map((sua) => sua[6]));
      expect(await sheetNames(page)).toEqual(["Cruscotto 2024"]);
    } else {
      expect(dopo[riga]?.[6]).toBe(1);
      await pane
        .getByText(/^Il foglio è cambiato|^I SAL nel foglio seguono dalle celle/)
        .first()
        .waitFor();
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  it("hears «Interrompi» while it writes the Relazione, and keeps what was typed meanwhile", async () => {
    const { page, pane, errors } = await openGrande();
    await tab(pane, "Relazione").click();
    const cella = await clickConsuntivo(page);
    await button(pane, "Costruisci la Relazione").click();
    await pane.getByText(/^Scrittura/).waitFor();
    await clickConsuntivo(page);
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await button(pane, "Interrompi").click();
    await pane
      .getByText(/^Interrotto|è cambiato mentre PERF scriveva/)
      .first()
      .waitFor();

    expect(await sheetNames(page)).toEqual(["Cruscotto 2024"]);
    expect((await readCells(page, cella)).values).toEqual([[7]]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
