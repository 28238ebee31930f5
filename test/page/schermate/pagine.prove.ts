import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { PageBrowser } from "../openPage";
import { inWebp } from "./inWebp";

const RADICE = path.resolve(__dirname, "../../..");
const CARTELLA = path.join(RADICE, "docs/pagine");
/** Points an inch of the pictures, and how wide each page stands, in pixels: the sheet lies across. */
const RISOLUZIONE = 120;
const LARGHEZZE = { foglio: 900, pagina: 620 };

/** A body whose Relazione is published: its cruscotto, and the words of the pages that say most of its own document. */
interface Ente {
  readonly nome: string;
  readonly file: string;
  readonly metodo: string;
  readonly pagine: readonly string[];
}

const ENTI: readonly Ente[] = [
  {
    ...{ nome: "Pisa 2020", file: "pisa-2020", metodo: "pisa" },
    pagine: ["Quadro di sintesi", "Dettaglio degli indicatori"],
  },
  {
    ...{ nome: "Arezzo-Siena 2019", file: "arezzo-siena-2019", metodo: "standard" },
    pagine: ["Quadro di sintesi", "Dettaglio degli indicatori"],
  },
  {
    ...{ nome: "Firenze 2020", file: "firenze-2020-strategici", metodo: "firenze" },
    pagine: ["Albero della performance", "Dettaglio degli indicatori"],
  },
];

/** A file as LibreOffice prints it. */
function inPdf(file: string, cartella: string): string {
  const profilo = `-env:UserInstallation=${pathToFileURL(path.join(cartella, "profilo")).href}`;
  execFileSync("soffice", [profilo, "--headless", "--convert-to", "pdf", "--outdir", cartella, file]);
  return path.join(cartella, path.basename(file).replace(/\.\w+$/, ".pdf"));
}

/** The first page of a PDF, after another, on which some words stand outside the index: numbered from 1. */
function paginaCon(pdf: string, parole: string, dopo: number): number {
  const pagine = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
  const at = pagine.findIndex(
    (testo, pagina) =>
      pagina >= dopo && testo.split("\n").some((riga) => /Tabella|Figura/.test(riga) && riga.includes(parole)),
  );
  if (at < 0) throw new Error(`no page with «${parole}» in ${path.basename(pdf)}`);
  return at + 1;
}

function fotoDi(pdf: string, pagina: number): string {
  const uscita = `${pdf}-${pagina}`;
  const quale = ["-f", String(pagina), "-l", String(pagina), "-singlefile"];
  execFileSync("pdftoppm", ["-r", String(RISOLUZIONE), ...quale, "-png", pdf, uscita]);
  return `data:image/png;base64,${readFileSync(`${uscita}.png`).toString("base64")}`;
}

const figura = (titolo: string, foto: string, larghezza: number) =>
  `<figure><figcaption>${titolo}</figcaption><img src="${foto}" width="${larghezza}"></figure>`;

/** The sheet as the body printed it, and beside it the pages that PERF makes of it. */
async function primaEDopo(page: Page, { nome, file, metodo, pagine }: Ente): Promise<Buffer> {
  const cartella = mkdtempSync(path.join(tmpdir(), "perf-pagine-"));
  try {
    const foglio = path.join(RADICE, "test/cruscotti", `${file}.xlsx`);
    const documento = path.join(cartella, "relazione.docx");
    const sal = path.join(RADICE, "scripts/sal.mjs");
    execFileSync(process.execPath, [sal, foglio, "--policy", metodo, "--docx", documento], { stdio: "ignore" });
    const [prima, dopo] = [inPdf(foglio, cartella), inPdf(documento, cartella)];
    let ultima = 1;
    const nostre = pagine.map((parole) => {
      ultima = paginaCon(dopo, parole, ultima);
      return figura(`Dopo: la Relazione, pagina ${ultima}`, fotoDi(dopo, ultima), LARGHEZZE.pagina);
    });
    const suo = figura("Prima: il foglio del cruscotto, stampato", fotoDi(prima, 1), LARGHEZZE.foglio);
    await page.setViewportSize({ width: 2400, height: 400 });
    await page.setContent(
      `<style>body{margin:16px;width:max-content;font:15px sans-serif;background:#e8e8e8}h1{font-size:20px}
        main{display:flex;gap:16px;align-items:start}figure{margin:0}figcaption{padding:4px 0}
        img{display:block;background:#fff;border:1px solid #bbb}</style>
        <h1>${nome}</h1><main>${suo}${nostre.join("")}</main>`,
    );
    return await inWebp(page, await page.locator("body").screenshot());
  } finally {
    rmSync(cartella, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  mkdirSync(CARTELLA, { recursive: true });
  for (const vecchia of readdirSync(CARTELLA)) rmSync(path.join(CARTELLA, vecchia));
  const browser = await PageBrowser.launch();
  const { page } = await browser.open({ path: "/taskpane.html" });
  for (const ente of ENTI) {
    writeFileSync(path.join(CARTELLA, `${ente.file}.webp`), await primaEDopo(page, ente));
    console.log(ente.nome);
  }
  await browser.close();
}

void main();
