import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { sheetNames } from "../cells";
import { PageBrowser } from "../openPage";
import { button, frameOf } from "../pannello";
import { PASSI, unAnno } from "./passi";
import { pianoDelComune } from "./piano";

const FOTOGRAFIA = "PERF – fotografia 30.04.2024";
/** The variation of September as the Allegato 1 of the Relazione holds it: targets are those of the body's own table. */
const VARIATA = [
  "Scuola",
  "1.2 Scuola e lavoro",
  "Numero di studenti coinvolti",
  "='Variazioni 2024'!D2",
  "='Variazioni 2024'!E2",
  "con il target abbassato",
  "Due istituti hanno chiuso una sezione (delibera di Giunta n. 45 del 12/07/2024)",
];

/** What a sheet holds; null while it is not there. */
const contenutoDi = (page: Page, foglio: string): Promise<unknown> =>
  frameOf(page).evaluate(
    (nome) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(nome);
        await context.sync();
        if (sheet.isNullObject) return null;
        const range = sheet.getUsedRange().load("formulas");
        await context.sync();
        return range.formulas as unknown[][];
      }),
    foglio,
  );

describe("a year with PERF", () => {
  let browser: PageBrowser;
  beforeAll(async () => {
    browser = await PageBrowser.launch({ locale: "it-IT" });
  });
  afterAll(() => browser.close());

  it("goes from the Piano to the next year, and nothing changes the snapshot of April", async () => {
    const aperta = await browser.open({ cartella: await pianoDelComune() });
    const { page, pane, errors } = aperta;
    let fotografia: unknown = null;
    for (const passo of PASSI) {
      await passo.gioca(aperta);
      const ora = await contenutoDi(page, FOTOGRAFIA);
      if (fotografia !== null) expect(ora).toEqual(fotografia);
      fotografia = ora;
    }
    expect(JSON.stringify(fotografia)).toContain("400");
    const nomi = await sheetNames(page);
    expect(nomi).toEqual(
      expect.arrayContaining(["Piano 2024", "Cruscotto 2024", FOTOGRAFIA, "PERF – fotografia 30.09.2024"]),
    );
    expect(nomi).toEqual(expect.arrayContaining(["Relazione – Scostamenti", "PERF – anno 2024"]));
    const allegato = await contenutoDi(page, "Relazione – Variazioni");
    const variate = (allegato as unknown[][]).filter((riga) => riga.includes("Numero di studenti coinvolti"));
    expect(variate).toEqual([expect.arrayContaining(VARIATA)]);

    await button(pane, /^Annulla: Prepara l'anno nuovo/).click();
    await pane.getByText("Annullato «Prepara l'anno nuovo».").waitFor();
    await pane.getByText("94,8%").first().waitFor();
    expect(await contenutoDi(page, FOTOGRAFIA)).toEqual(fotografia);
    expect(errors).toEqual([]);
  });

  it("is told in docs/un-anno.md step by step", () => {
    expect(readFileSync(path.resolve(__dirname, "../../../docs/un-anno.md"), "utf8")).toBe(unAnno());
  });
});
