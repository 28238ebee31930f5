import type { Lingua } from "../../../src/texts/lingua";
import { PageBrowser, type OpenPage } from "../openPage";
import { frameOf, isLarga } from "../pannello";
import { coloursOf, violationsOf } from "../violations";
import { cartellaDelComune } from "./comune";
import { difettiDi } from "./difetti";
import { GIRO } from "./giro";

const LARGHEZZE = [320, 450] as const;
/** Those after the light one. */
const TEMI = [
  { tema: "dark", colorScheme: "dark", forcedColors: "none" },
  { tema: "high contrast", colorScheme: "dark", forcedColors: "active" },
] as const;

const allarga = ({ page }: OpenPage, larghezza: number) =>
  page.locator("iframe").evaluate((frame, px) => (frame.style.width = `${px}px`), larghezza);

/** What is wrong on the screen in sight, at each width and in each theme, in the words of where it is. */
async function difettiOvunque(aperta: OpenPage, nome: string, lingua: Lingua): Promise<readonly string[]> {
  const { page } = aperta;
  const trovati: string[] = [];
  for (const larghezza of LARGHEZZE) {
    await allarga(aperta, larghezza);
    const suoi = [...((await isLarga(page)) ? ["it scrolls sideways"] : []), ...(await difettiDi(frameOf(page)))];
    trovati.push(...suoi.map((uno) => `${nome}, ${larghezza} px: ${uno}`));
  }
  trovati.push(...(await violationsOf(frameOf(page))).map((una) => `${nome}: ${una}`));
  // Colours are the same in every language.
  for (const { tema, ...colori } of lingua === "it" ? TEMI : []) {
    await page.emulateMedia(colori);
    trovati.push(...(await coloursOf(frameOf(page))).map((una) => `${nome}, ${tema}: ${una}`));
  }
  // An open menu stands over the page, in no part of it.
  return trovati.filter((uno) => !/: region: <div role="menuitem"/.test(uno));
}

describe("every screen of the pane, at each width and in each theme", () => {
  it.each<[string, Lingua, string]>([
    ["Italian", "it", "it-IT"],
    ["English", "en", "en-GB"],
  ])("is whole, can be hit and breaks no accessibility rule in %s", async (_, lingua, locale) => {
    const browser = await PageBrowser.launch({ locale });
    try {
      const aperta = await browser.open({ cartella: await cartellaDelComune() });
      const difetti: string[] = [];
      for (const { nome, vai } of GIRO) {
        await allarga(aperta, LARGHEZZE[0]);
        await aperta.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
        await vai(aperta, lingua);
        difetti.push(...(await difettiOvunque(aperta, nome, lingua)));
      }
      expect(difetti).toEqual([]);
      expect(aperta.errors).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
