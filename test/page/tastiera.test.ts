import type { Page } from "playwright-core";
import { eventually } from "./cells";
import { PageBrowser } from "./openPage";
import { frameOf } from "./pannello";
import { cartellaDelComune } from "./schermi/comune";

/** More stops than any screen has. */
const FERMATE = 120;

interface Fuoco {
  readonly nome: string;
  /** It is on nothing. */
  readonly isPerso: boolean;
  /** It is in sight, and shows that it is there. */
  readonly isVisto: boolean;
}

/** What has the keyboard in the pane. */
const fuocoIn = (page: Page): Promise<Fuoco> =>
  frameOf(page).evaluate(() => {
    const suo = document.activeElement;
    if (!suo || suo === document.body) return { nome: "", isPerso: true, isVisto: false };
    // Fluent keeps the bold letters of a tab beside it, unseen, so that it is as wide when it is chosen.
    const parole = suo instanceof HTMLInputElement ? suo.labels?.[0] : (suo.querySelector(".fui-Tab__content") ?? suo);
    const { top, bottom } = suo.getBoundingClientRect();
    return {
      nome: (suo.getAttribute("aria-label") ?? parole?.textContent ?? "").trim(),
      isPerso: false,
      isVisto: bottom > 0 && top < innerHeight && suo.matches(":focus-visible"),
    };
  });

/** Goes with one key from stop to stop until the one that is looked for; at none of them the keyboard is out of sight. */
async function raggiungi(page: Page, tasto: string, nome: string | RegExp): Promise<void> {
  const passati: string[] = [];
  for (let at = 0; at < FERMATE; at += 1) {
    const qui = await fuocoIn(page);
    if (typeof nome === "string" ? qui.nome === nome : nome.test(qui.nome)) {
      expect(qui).toEqual({ nome: qui.nome, isPerso: false, isVisto: true });
      return;
    }
    passati.push(qui.nome);
    await page.keyboard.press(tasto);
    const { isPerso } = await fuocoIn(page);
    expect(`${tasto} after «${qui.nome}»: ${isPerso ? "nowhere" : "somewhere"}`).toMatch(/somewhere$/);
  }
  throw new Error(`«${String(nome)}» is not reached by ${tasto}: ${passati.join(" | ")}`);
}

/** Presses Enter on what is reached, waits for what it says, and finds the keyboard somewhere. */
async function premi(page: Page, tasto: string, nome: string | RegExp, detto: string | RegExp): Promise<void> {
  // What was done last changes the names of the buttons a moment later.
  const pulsante = page.frameLocator("iframe").getByRole("button", { name: nome });
  if (typeof nome !== "string") await pulsante.first().waitFor();
  await raggiungi(page, tasto, nome);
  await page.keyboard.press("Enter");
  await page.frameLocator("iframe").getByText(detto).first().waitFor();
  const dopo = await eventually(
    () => fuocoIn(page),
    ({ isPerso }) => !isPerso,
    5_000,
  );
  expect(`after ${String(nome)}: ${dopo.isPerso ? "nowhere" : "somewhere"}`).toMatch(/somewhere$/);
}

describe("the first ten minutes without a mouse", () => {
  it("go from the opened workbook to the Relazione and back, and the keyboard is never lost", async () => {
    const browser = await PageBrowser.launch();
    try {
      const { page, pane, errors } = await browser.open({ cartella: await cartellaDelComune() });
      await pane.getByRole("heading", { level: 1, name: "Rubrica interna" }).waitFor();
      const dove = () => page.evaluate(() => document.activeElement?.tagName ?? "");
      for (let at = 0; at < 3 && (await dove()) !== "IFRAME"; at += 1) await page.keyboard.press("F6");
      expect(await dove()).toBe("IFRAME");

      await raggiungi(page, "Tab", "Cruscotto");
      await premi(page, "ArrowLeft", "Cartella", "3 cruscotti");
      await premi(page, "Tab", /^Servizi generali e tributi 2023/, "6 coincidono, nessuna differenza");

      await premi(page, "Tab", "Ricalcola SAL", "Cambia 1 cella SAL su 8.");
      await page.keyboard.press("Escape");
      await pane.getByText("6 coincidono, nessuna differenza").waitFor();
      await eventually(
        () => fuocoIn(page),
        ({ nome }) => nome === "Ricalcola SAL",
        5_000,
      );
      await premi(page, "Tab", "Ricalcola SAL", "Cambia 1 cella SAL su 8.");
      await premi(page, "Tab", "Scrivi 8 SAL", /^Scritti 8 SAL/);
      await premi(page, "Tab", "Applica semafori", /semafori/);
      await premi(page, "Tab", /^Annulla: Applica semafori/, "Annullato «Applica semafori».");
      await premi(page, "Tab", /^Annulla: Ricalcola SAL/, "Annullato «Ricalcola SAL».");

      await raggiungi(page, "Shift+Tab", "Cruscotto");
      await premi(page, "ArrowRight", "Indicatore", "Indicatori del foglio");
      await raggiungi(page, "Tab", /^Tempo medio di attesa/);
      await page.keyboard.press("ArrowDown");
      await raggiungi(page, "Tab", /^N\. carte d'identità/);
      await page.keyboard.press("Enter");
      await premi(page, "Shift+Tab", /^Torna all'elenco$/, "Indicatori del foglio");
      await raggiungi(page, "Shift+Tab", /^N\. carte d'identità/);

      await raggiungi(page, "Shift+Tab", "Indicatore");
      await premi(page, "ArrowRight", "Relazione", "Anno 2023: 2 cruscotti, 25 indicatori.");
      await premi(page, "Tab", "Costruisci la Relazione", /^Relazione pronta/);
      await premi(page, "Tab", /^Annulla: Relazione/, "Annullato «Relazione».");

      // Out of the pane, into the grid, which keeps Tab for itself, and out of it again.
      await page.keyboard.press("F6");
      expect(await dove()).not.toBe("IFRAME");
      for (let at = 0; at < 3 && (await dove()) !== "IFRAME"; at += 1) await page.keyboard.press("F6");
      expect(await dove()).toBe("IFRAME");
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
