import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type BrowserContext, type FrameLocator, type Page } from "playwright-core";
import { FONTS_PATH, servePage, type ServedPage } from "./servePage";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const WEIGHTS = [400, 600, 700];

/**
 * The letters of an office's screen are not on every machine, and what stands in for them may be a fifth wider, so that
 * a line breaks here and nowhere else: in the tests "Segoe UI" is Arimo, of Arial's widths, on every machine alike.
 */
function lettersOfAnOffice({ url, weights }: { url: string; weights: readonly number[] }): void {
  for (const weight of weights) {
    const face = new FontFace("Segoe UI", `url(${url}arimo-latin-${weight}-normal.woff2)`, { weight: String(weight) });
    document.fonts.add(face);
    void face.load();
  }
}

export interface OpenOptions {
  readonly colorScheme?: "light" | "dark";
  readonly path?: string;
  /** Stands for the sample that the page opens by itself. */
  readonly cartella?: Uint8Array;
}

/** The page in a real Chromium, as a user sees it. */
export interface OpenPage {
  readonly page: Page;
  /** The task pane, in its frame. */
  readonly pane: FrameLocator;
  /** What the page wrote to the console as an error, and what it threw. */
  readonly errors: readonly string[];
  /** Everything that it and its pane asked for. */
  readonly requests: readonly { readonly method: string; readonly url: string }[];
}

/** A Chromium with a profile of its own and the built page beside it. */
export class PageBrowser {
  private constructor(
    private readonly context: BrowserContext,
    private readonly served: ServedPage,
    private readonly profile: string,
  ) {}

  /** @param locale the language of the browser, which the pane follows */
  static async launch({ locale = "it-IT" } = {}): Promise<PageBrowser> {
    const executablePath = process.env["CHROMIUM_PATH"];
    if (!executablePath) throw new Error("No Chromium: run these tests with npm run test:page");
    const profile = mkdtempSync(path.join(tmpdir(), "perf-chromium-"));
    const served = await servePage();
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      args: FLAGS,
      locale,
      viewport: { width: 1280, height: 800 },
      acceptDownloads: true,
    });
    // A deadline for what never comes; nothing is timed.
    context.setDefaultTimeout(120_000);
    await context.addInitScript(lettersOfAnOffice, { url: `${served.url}${FONTS_PATH}`, weights: WEIGHTS });
    return new PageBrowser(context, served, profile);
  }

  async open({ colorScheme = "light", path: at = "/", cartella }: OpenOptions = {}): Promise<OpenPage> {
    const page = await this.context.newPage();
    await page.emulateMedia({ colorScheme });
    if (cartella) await page.route("**/*.xlsx", (route) => route.fulfill({ body: Buffer.from(cartella) }));
    const errors: string[] = [];
    const requests: { readonly method: string; readonly url: string }[] = [];
    page.on("request", (request) => requests.push({ method: request.method(), url: request.url() }));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`${this.served.url}${at}`);
    return { page, pane: page.frameLocator("iframe"), errors, requests };
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.served.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}
