// `npm run bench`: how soon the pane paints and the functions are registered, beside an empty Fluent page that is built
// the same way. Pages alternate in one browser, each in a cold profile; medians and their ratio are printed.
// Office is a stand-in that is ready at once and then never answers: only the shell is measured, not Excel.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import HtmlPlugin from "html-webpack-plugin";
import { chromium } from "playwright-core";
import webpack from "webpack";
import configuration from "../webpack.config.js";
import { buildErrors } from "./build-page.mjs";
import { findChromium, HOW_TO_GET_CHROMIUM } from "./find-chromium.mjs";
import { mediana } from "./bench-tempi.mjs";

const GIRI = Number(process.argv[2] ?? 15);
const RAPPORTO_MASSIMO = 1.3;
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const TIPI = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".json": "application/json" };

const root = fileURLToPath(new URL("..", import.meta.url));
const uscita = (nome) => join(root, "build/bench", nome);

const OFFICE_MUTO = `
  const mai = () => new Promise(() => {});
  window.CustomFunctions = {
    Error: class extends Error {},
    ErrorCode: {},
    associate: () => { window.funzioniPronte = performance.now(); },
  };
  window.Excel = { run: mai };
  window.Office = {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: "Excel" }),
    context: { displayLanguage: "it-IT" },
    actions: { associate: () => {} },
    addin: {},
  };`;

const base = configuration({}, { mode: "production" });
const PAGINE = {
  perf: { ...base, output: { ...base.output, path: uscita("perf") } },
  vuota: {
    ...base,
    entry: { taskpane: "./scripts/bench-vuota.mjs" },
    output: { ...base.output, path: uscita("vuota") },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: join(root, "src/taskpane/taskpane.html"),
        templateParameters: { officeScripts: [OFFICE] },
        scriptLoading: "defer",
      }),
    ],
  },
};

async function build(pagina) {
  const compiler = webpack(pagina);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(buildErrors(stats).join("\n\n"));
}

async function serve() {
  const server = createServer((request, response) => {
    const file = join(root, "build/bench", new URL(request.url ?? "/", "http://localhost").pathname);
    readFile(file).then(
      (content) => response.writeHead(200, { "content-type": TIPI[extname(file)] ?? "text/plain" }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

/** Milliseconds from the navigation to the first paint with something in it, and to the last function registered. */
async function measure(browser, url) {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 } });
  const page = await context.newPage();
  await page.route(OFFICE, (route) => route.fulfill({ contentType: "text/javascript", body: OFFICE_MUTO }));
  await page.goto(url);
  const misura = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const done = ({ startTime }) => resolve({ pittura: startTime, funzioni: window.funzioniPronte ?? null });
        new PerformanceObserver((lista) => {
          const prima = lista.getEntriesByName("first-contentful-paint")[0];
          if (prima) done(prima);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  await context.close();
  return misura;
}

const executablePath = findChromium();
if (executablePath === null) {
  console.error(HOW_TO_GET_CHROMIUM);
  process.exit(1);
}
for (const pagina of Object.values(PAGINE)) await build(pagina);
const server = await serve();
const browser = await chromium.launch({ executablePath });
const misure = { perf: [], vuota: [] };
try {
  const origine = `http://127.0.0.1:${server.address().port}`;
  // The first pair warms the browser up and is not counted.
  for (let giro = 0; giro <= GIRI; giro++) {
    for (const nome of Object.keys(PAGINE)) {
      const misura = await measure(browser, `${origine}/${nome}/taskpane.html`);
      if (giro > 0) misure[nome].push(misura);
    }
  }
} finally {
  await browser.close();
  server.close();
}

const [perf, vuota] = [misure.perf, misure.vuota].map((una) => mediana(una.map(({ pittura }) => pittura)));
const funzioni = mediana(misure.perf.map((una) => una.funzioni));
const rapporto = perf / vuota;
console.log(
  `prima pittura    riquadro ${perf.toFixed(0)} ms, pagina Fluent vuota ${vuota.toFixed(0)} ms (${GIRI} giri)`,
);
console.log(`rapporto         ${rapporto.toFixed(2)} (al più ${RAPPORTO_MASSIMO})`);
console.log(`funzioni pronte  ${funzioni.toFixed(0)} ms`);
process.exitCode = rapporto <= RAPPORTO_MASSIMO && funzioni < perf ? 0 : 1;
