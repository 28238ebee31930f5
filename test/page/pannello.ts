import type { Frame, FrameLocator, Locator, Page } from "playwright-core";
import type { OpenOptions, OpenPage, PageBrowser } from "./openPage";

/** The narrowest pane that Excel gives, in pixels. */
const LARGHEZZA_MINIMA = 320;

export const button = (pane: FrameLocator | Locator, name: string | RegExp): Locator =>
  pane.getByRole("button", { name, exact: true });

export const tab = (pane: FrameLocator, name: string): Locator => pane.getByRole("tab", { name });

/** The document of the pane, to run code in it. */
export function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().endsWith("/taskpane.html"));
  if (!frame) throw new Error("The pane is not loaded");
  return frame;
}

/** Whether the pane scrolls sideways. */
export const isLarga = (page: Page): Promise<boolean> =>
  frameOf(page).evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("main")].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ),
  );

/** The page with the pane as narrow as it gets, once it has read Arezzo-Siena's cruscotto. */
export async function openStretta(browser: PageBrowser, options: OpenOptions = {}): Promise<OpenPage> {
  const opened = await browser.open(options);
  await opened.page
    .locator("iframe")
    .evaluate((frame, larghezza) => (frame.style.width = `${larghezza}px`), LARGHEZZA_MINIMA);
  await opened.pane.getByText("33 indicatori").waitFor();
  return opened;
}

/** The same with Pisa's cruscotto. */
export async function openPisa(browser: PageBrowser, options: OpenOptions = {}): Promise<OpenPage> {
  const opened = await openStretta(browser, options);
  await opened.page.getByLabel("Esempio").selectOption("Pisa 2020");
  await opened.pane.getByText("40 coincidono, 1 no").waitFor();
  return opened;
}

/** The same as {@link openStretta}, with the screen "Relazione" open. */
export async function openRelazione(browser: PageBrowser, options: OpenOptions = {}): Promise<OpenPage> {
  const opened = await openStretta(browser, options);
  await tab(opened.pane, "Relazione").click();
  await opened.pane.getByRole("list", { name: "Fogli" }).waitFor();
  return opened;
}
