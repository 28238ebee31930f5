import type { FrameLocator, Page } from "playwright-core";
import { cruscottoBytes, openWorkbook } from "../support/workbookFile";
import { PageBrowser } from "./openPage";
import { button, frameOf, openRelazione } from "./pannello";
import { violationsOf } from "./violations";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let browser: PageBrowser;

beforeAll(async () => {
  browser = await PageBrowser.launch();
});

afterAll(() => browser.close());

async function scegli(pane: FrameLocator, ...file: readonly (readonly [nome: string, bytes: Uint8Array])[]) {
  await pane
    .getByLabel("File .xlsx da cui prendere altre cifre")
    .setInputFiles(file.map(([name, bytes]) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) })));
}

/** Every sheet with its formulas, and the one in front. */
function statoOf(page: Page): Promise<readonly (readonly [string, string])[]> {
  return frameOf(page).evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const attivo = worksheets.getActiveWorksheet().load("name");
      worksheets.load("items/name");
      await context.sync();
      const usati = worksheets.items.map((sheet) => sheet.getUsedRange().load("formulas"));
      await context.sync();
      const fogli = worksheets.items.map(
        ({ name }, at) => [name, JSON.stringify(usati[at]?.formulas)] as [string, string],
      );
      return [...fogli, ["in front", attivo.name] as [string, string]];
    }),
  );
}

function valuesOf(page: Page, nome: string): Promise<readonly (readonly unknown[])[]> {
  return frameOf(page).evaluate(
    (chiesto) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(chiesto).getUsedRange().load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    nome,
  );
}

/** The open workbook's own Piano: one target was another. */
async function piano(): Promise<Uint8Array> {
  const workbook = await openWorkbook(cruscottoBytes("arezzo-siena-2019"));
  for (const foglio of workbook.worksheets) {
    foglio.eachRow((riga) =>
      riga.eachCell((cella) => {
        if (cella.value === 650000) cella.value = 600000;
      }),
    );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("the section Altri file", () => {
  it("reads other files without a trace, builds with their figures on Fonti, and takes it all back", async () => {
    const { page, pane, errors } = await openRelazione(browser);
    const prima = await statoOf(page);

    await scegli(pane, ["piano.xlsx", await piano()], ["maremma.xlsx", cruscottoBytes("maremma-tirreno-2019")]);
    const scelti = pane.getByRole("list", { name: "File scelti" }).getByRole("listitem");
    await scelti.nth(1).waitFor();
    expect(await scelti.nth(0).innerText()).toMatch(/piano\.xlsx[^]*4\scruscotti · 134\sindicatori · anno 2019/);
    const uso = (nome: string) => pane.getByRole("combobox", { name: `A che cosa serve ${nome}` });
    expect(await uso("piano.xlsx").inputValue()).toBe("confronto");
    expect(await uso("maremma.xlsx").inputValue()).toBe("altro");
    expect(await statoOf(page)).toEqual(prima);
    await pane.getByRole("checkbox", { name: "Cruscotto strategico (maremma)" }).waitFor();
    expect(await violationsOf(frameOf(page))).toEqual([]);

    await button(pane, "Costruisci la Relazione").click();
    await pane.getByText(/^Relazione pronta: /).waitFor();
    const fonti = await valuesOf(page, "Relazione – Fonti");
    expect(new Set(fonti.slice(3).map(([file, , foglio]) => `${String(file)} ${String(foglio)}`))).toContain(
      "maremma.xlsx Cruscotto strategico",
    );
    const variazioni = await valuesOf(page, "Relazione – Variazioni");
    expect(variazioni.flat()).toEqual(expect.arrayContaining(["Target precedente", 600000, 650000]));

    await button(pane, /^Annulla/).click();
    // Until it says so, sheets go away between one reading and the next.
    await pane.getByText("Annullato «Relazione».").waitFor();
    expect((await statoOf(page)).slice(0, -1)).toEqual(prima.slice(0, -1));
    expect(errors).toEqual([]);
    await page.close();
  });

  it("says what is wrong with a file, lets a picked one go, and asks for it again after a rebuild", async () => {
    const { page, pane } = await openRelazione(browser);

    await scegli(pane, ["lettera.xlsx", new TextEncoder().encode("Gentile Presidente")], ["piano.xlsx", await piano()]);
    await pane.getByRole("alert").getByText("«lettera.xlsx» non è un file .xlsx").waitFor();
    await button(pane, "Costruisci la Relazione").click();
    await pane.getByText(/^Relazione pronta: /).waitFor();

    await button(pane, "Togli piano.xlsx").click();
    await pane.getByText("L'ultima Relazione usava anche «piano.xlsx»").waitFor();
    await page.close();
  });

  it("compares with a sheet of the workbook, which leaves the Relazione then", async () => {
    const { page, pane } = await openRelazione(browser);

    await pane.getByRole("combobox", { name: "Confronta con un foglio di questa cartella" }).selectOption("Area 2");
    await pane.getByText("Anno 2019: 3 cruscotti").waitFor();
    await button(pane, "Anteprima di Variazioni del Piano").click();
    await pane.getByText("Confronto con «Area 2»").waitFor();
    await page.close();
  });
});
