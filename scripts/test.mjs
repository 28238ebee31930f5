// `npm test`: types, lint, format, then every test. Names given on the command line run only those steps.
// The last line sums all runners: a step that fails without a test count counts as one failure.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";
import { findChromium, HOW_TO_GET_CHROMIUM } from "./find-chromium.mjs";

ensureInstalled();

const root = fileURLToPath(new URL("..", import.meta.url));
const results = mkdtempSync(join(tmpdir(), "perf-test-"));
const tool = (path) => join(root, "node_modules", path);

function run(script, args, env = {}) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const check = (script, args) => (run(tool(script), args) ? { passed: 0, failed: 0 } : { passed: 0, failed: 1 });

function jest(args, env) {
  const outputFile = join(results, `${args.join("").replaceAll(/\W/g, "")}.json`);
  const succeeded = run(tool("jest/bin/jest.js"), [...args, "--json", `--outputFile=${outputFile}`], env);
  let report;
  try {
    report = JSON.parse(readFileSync(outputFile, "utf8"));
  } catch (error) {
    console.error(`jest left no report: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed: succeeded ? failed : Math.max(failed, 1) };
}

async function page() {
  const chromium = findChromium();
  if (chromium === null) {
    console.error(HOW_TO_GET_CHROMIUM);
    return { passed: 0, failed: 1 };
  }
  const { buildPage } = await import("./build-page.mjs");
  if (!(await buildPage())) return { passed: 0, failed: 1 };
  return jest(["--config", "test/page/jest.config.cjs"], { CHROMIUM_PATH: chromium });
}

const STEPS = {
  types: () => check("typescript/bin/tsc", ["--noEmit"]),
  lint: () => check("eslint/bin/eslint.js", ["."]),
  format: () => check("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]),
  unit: () => jest(["--config", "jest.config.cjs", "--testPathIgnorePatterns", "/node_modules/", "/test/page/"]),
  page,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(", ")}. Steps: ${Object.keys(STEPS).join(", ")}`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
const summary = [];
for (const [name, step] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name}`);
  const start = Date.now();
  const outcome = await step();
  passed += outcome.passed;
  failed += outcome.failed;
  summary.push(`${outcome.failed === 0 ? "ok    " : "FAILED"} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}
rmSync(results, { recursive: true, force: true });

console.log(`\n${summary.join("\n")}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
