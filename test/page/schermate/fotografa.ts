import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { PageBrowser, type OpenPage } from "../openPage";
import { frameOf } from "../pannello";
import { inWebp } from "./inWebp";
import { STORIE } from "./scene";
import type { Scena, Storia } from "./Storia";

const CARTELLA = path.resolve(__dirname, "../../../docs/schermate");
/** Taller than this a screen is cut: what is below was seen by scrolling. */
const ALTEZZA_MASSIMA = 1900;

const VARIANTI = [
  { larghezza: 320, tema: "chiaro" },
  { larghezza: 320, tema: "scuro" },
  { larghezza: 320, tema: "contrasto elevato" },
  { larghezza: 450, tema: "chiaro" },
  { larghezza: 450, tema: "scuro" },
  { larghezza: 450, tema: "contrasto elevato" },
] as const;

type Variante = (typeof VARIANTI)[number];

interface Foto {
  readonly variante: Variante;
  readonly png: Buffer;
}

async function open(browser: PageBrowser, storia: Storia, { larghezza, tema }: Variante): Promise<OpenPage> {
  const cartella = await storia.cartella();
  const colorScheme = tema === "scuro" ? "dark" : "light";
  const aperta = await browser.open({ colorScheme, ...(cartella ? { cartella } : {}) });
  if (tema === "contrasto elevato") await aperta.page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
  await aperta.page.locator("iframe").evaluate((frame, px) => (frame.style.width = `${px}px`), larghezza);
  await aperta.pane.getByText(storia.inizio).first().waitFor();
  return aperta;
}

/** The pane as tall as what it shows. */
async function photograph({ page }: OpenPage): Promise<Buffer> {
  const riquadro = page.locator("iframe");
  await page.mouse.move(0, 0);
  const nascosti = await frameOf(page).evaluate(() => {
    const main = document.querySelector("main");
    main?.scrollTo(0, 0);
    return main === null ? 0 : main.scrollHeight - main.clientHeight;
  });
  const finestra = page.viewportSize();
  const altezza = Math.min(ALTEZZA_MASSIMA, (await riquadro.evaluate(({ clientHeight }) => clientHeight)) + nascosti);
  await page.setViewportSize({ width: finestra?.width ?? 1280, height: altezza });
  await riquadro.evaluate((frame, px) => {
    frame.style.cssText += `;position:fixed;inset-block-start:0;inset-inline-end:0;z-index:99;height:${px}px`;
  }, altezza);
  // The focus ring and the transitions of the last click come to rest.
  await page.waitForTimeout(500);
  const png = await riquadro.screenshot();
  await riquadro.evaluate((frame) => {
    for (const nome of ["position", "inset-block-start", "inset-inline-end", "z-index", "height"]) {
      frame.style.removeProperty(nome);
    }
  });
  if (finestra) await page.setViewportSize(finestra);
  return png;
}

/** All pictures of one scene side by side, as WebP. */
async function contactSheet(page: Page, scena: Scena, foto: readonly Foto[]): Promise<Buffer> {
  const figure = foto.map(
    ({ variante: { larghezza, tema }, png }) =>
      `<figure><figcaption>${larghezza} px, ${tema}</figcaption>` +
      `<img src="data:image/png;base64,${png.toString("base64")}" width="${larghezza}"></figure>`,
  );
  await page.setViewportSize({ width: 2500, height: 400 });
  await page.setContent(
    `<style>body{margin:16px;width:max-content;font:14px sans-serif;background:#e8e8e8}
      main{display:flex;gap:16px;align-items:start}figure{margin:0}figcaption{padding:4px 0}img{display:block}</style>
      <h1>${scena.didascalia}</h1><main>${figure.join("")}</main>`,
  );
  const png = await page.locator("body").screenshot();
  return inWebp(page, png);
}

/** The whole page, for the README. */
async function photographPagina(browser: PageBrowser): Promise<void> {
  const { page, pane } = await browser.open();
  await pane.getByText("33 indicatori").waitFor();
  await page.getByLabel("Esempio").selectOption("Pisa 2020");
  await pane.getByText("40 coincidono, 1 no").waitFor();
  await page.waitForTimeout(2000);
  await page.screenshot({ path: path.join(CARTELLA, "../pagina.png") });
  await page.close();
}

async function main(): Promise<void> {
  const richieste = process.argv.slice(2);
  const foto = new Map<Scena, Foto[]>();
  for (const variante of VARIANTI) {
    // A profile of its own: the first time is the first time.
    const browser = await PageBrowser.launch();
    for (const storia of STORIE) {
      const aperta = await open(browser, storia, variante);
      for (const scena of storia.scene) {
        await scena.prepara(aperta);
        foto.set(scena, [...(foto.get(scena) ?? []), { variante, png: await photograph(aperta) }]);
      }
      if (aperta.errors.length > 0) throw new Error(aperta.errors.join("\n"));
      await aperta.page.close();
    }
    await browser.close();
  }
  mkdirSync(CARTELLA, { recursive: true });
  const browser = await PageBrowser.launch();
  if (richieste.length === 0) await photographPagina(browser);
  const { page } = await browser.open({ path: "/taskpane.html" });
  for (const [scena, sue] of foto) {
    if (richieste.length > 0 && !richieste.includes(scena.nome)) continue;
    writeFileSync(path.join(CARTELLA, `${scena.nome}.webp`), await contactSheet(page, scena, sue));
    console.log(scena.nome);
  }
  await browser.close();
}

void main();
