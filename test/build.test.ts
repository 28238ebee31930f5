import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { FUNZIONI } from "../src/standalone/registerPerf";

const ROOT = path.resolve(__dirname, "..");
const PUBLIC_URL = "https://perf.example.it/addin/";

interface Metadati {
  readonly functions: readonly {
    readonly description: string;
    readonly parameters: readonly { readonly description: string }[];
  }[];
}

describe("the production build", () => {
  const out = mkdtempSync(path.join(tmpdir(), "perf-build-"));
  const read = (file: string): string => readFileSync(path.join(out, file), "utf8");

  beforeAll(() => {
    const webpack = path.join(ROOT, "node_modules/webpack-cli/bin/cli.js");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [webpack, "--mode", "production", "--output-path", out],
      { cwd: ROOT, encoding: "utf8", env: { ...process.env, PERF_URL: PUBLIC_URL } },
    );
    if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  }, 120_000);

  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it("takes office.js from Microsoft, before everything else", () => {
    const [first] = read("taskpane.html").match(/<script[^>]*>/g) ?? [];
    expect(first).toBe('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">');
  });

  it("lets the pane load its own files and office.js, and write no script into the page", () => {
    const html = read("taskpane.html");
    const [, politica = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const direttive = new Map(politica.split("; ").map((una) => [una.split(" ")[0], una.split(" ").slice(1)]));
    expect(direttive.get("default-src")).toEqual(["'none'"]);
    expect(direttive.get("script-src")).toEqual([
      "'self'",
      "https://appsforoffice.microsoft.com",
      "https://ajax.aspnetcdn.com",
    ]);
    expect(direttive.get("connect-src")).toEqual(direttive.get("script-src"));
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/);
  });

  it("ships the licences of what it holds", () => {
    const licenze = read("LICENZE-TERZI.txt");
    for (const nome of ["react", "docx", "fflate", "valibot", "@fluentui/react-button"]) {
      expect(licenze).toMatch(new RegExp(`^${nome}$`, "m"));
    }
  });

  it("loads the functions before the pane", () => {
    const scripts = [...read("taskpane.html").matchAll(/src="([^"?]*)/g)].map(([, src]) => src);
    expect(scripts.indexOf("functions.js")).toBeLessThan(scripts.indexOf("taskpane.js"));
    expect(scripts).toContain("functions.js");
  });

  it("describes the functions to Excel and associates each of them", () => {
    const { functions } = JSON.parse(read("functions.json")) as { functions: { id: string; description: string }[] };
    expect(functions.map(({ id }) => `PERF.${id}`).sort()).toEqual(Object.keys(FUNZIONI).sort());
    for (const { id, description } of functions) {
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(100);
      expect(read("functions.js")).toContain(`CustomFunctions.associate("${id}"`);
    }
  });

  it.each(["functions.json", "functions-en.json"])("asks for no data types in %s (#3504, #4385)", (file) => {
    expect(read(file)).not.toMatch(/allow(CustomData|Error)ForDataTypeAny/);
  });

  it("publishes the page that each function names as its help", () => {
    const { functions } = JSON.parse(read("functions.json")) as { functions: { id: string; helpUrl: string }[] };
    for (const { id, helpUrl } of functions) {
      expect(helpUrl.startsWith(PUBLIC_URL)).toBe(true);
      expect(read(helpUrl.slice(PUBLIC_URL.length))).toContain(`<h1>PERF.${id}</h1>`);
      expect(read("funzioni/index.html")).toContain(`PERF.${id}`);
    }
  });

  it("describes the same functions in English", () => {
    const [it, en] = ["functions.json", "functions-en.json"].map((file) => JSON.parse(read(file)) as Metadati);
    const shapeOf = ({ functions }: Metadati) =>
      functions.map(({ description: _testo, parameters, ...resto }) => ({
        ...resto,
        parameters: parameters.map(({ description: _voce, ...parametro }) => parametro),
      }));
    expect(shapeOf(en!)).toEqual(shapeOf(it!));
    for (const [at, { description }] of en!.functions.entries()) {
      expect(description).not.toBe(it!.functions[at]?.description);
    }
  });

  describe("keeps within", () => {
    const scripts = () => [...read("taskpane.html").matchAll(/src="([^":?]+)"/g)].map(([, src]) => src ?? "");
    const kilobytes = (files: readonly string[]) =>
      files.reduce((somma, file) => somma + gzipSync(read(file)).length, 0) / 1024;

    it("20 kB for the functions, before the pane with nothing but their words", () => {
      expect(scripts().slice(0, 2)).toEqual(["parole.js", "functions.js"]);
      expect(kilobytes(["functions.js"])).toBeLessThanOrEqual(20);
      expect(kilobytes(["parole.js"])).toBeLessThanOrEqual(7);
    });

    it("15 kB for what reads another file, which comes when one is picked", () => {
      expect(kilobytes(["pacchetto.js"])).toBeLessThanOrEqual(15);
      expect(scripts()).not.toContain("pacchetto.js");
    });

    it("200 kB for all that comes before the first paint", () => {
      expect(kilobytes(scripts())).toBeLessThanOrEqual(200);
    });
  });

  it("points the manifest at the address it is published at", () => {
    expect(read("manifest.xml")).toContain(`${PUBLIC_URL}taskpane.html`);
    expect(read("manifest.xml")).not.toContain("localhost");
  });

  it("holds nothing of the spreadsheet in the browser", () => {
    const scripts = readdirSync(out).filter((file) => file.endsWith(".js"));
    expect(scripts.filter((file) => /univerjs|exceljs/i.test(read(file)))).toEqual([]);
  });
});
