// `npm test`: types, lint, format and the page's build, all at once, then every test. Names given on the command line
// run only those steps. The last line sums all runners: a step that fails without a test count counts as one failure.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";
import { findChromium, HOW_TO_GET_CHROMIUM } from "./find-chromium.mjs";

ensureInstalled();

const root = fileURLToPath(new URL("..", import.meta.url));
const results = mkdtempSync(join(tmpdir(), "perf-test-"));

/** Tests make much that is thrown away at once: with room for it, in the workers too, less is collected. */
const ROOM = "--max-semi-space-size=64";

/** Runs a program of Node; what it says comes as it is said, or in one piece at its end where others run beside it. */
function run(args, { env = {}, beside = false } = {}) {
  return new Promise((resolve) => {
    const stdio = beside ? ["ignore", "pipe", "pipe"] : "inherit";
    const child = spawn(process.execPath, args, { cwd: root, stdio, env: { ...process.env, ...env } });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece) => said.push(piece));
    child.on("close", (status) => resolve({ succeeded: status === 0, said: Buffer.concat(said).toString() }));
  });
}

async function check(script, ...args) {
  const { succeeded, said } = await run([join(root, script), ...args], { beside: true });
  return { passed: 0, failed: succeeded ? 0 : 1, said };
}

async function jest(args, env) {
  const outputFile = join(results, `${args.join("").replaceAll(/\W/g, "")}.json`);
  const bin = join(root, "node_modules/jest/bin/jest.js");
  const { succeeded } = await run([ROOM, bin, ...args, "--json", `--outputFile=${outputFile}`], { env });
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

function page() {
  const chromium = findChromium();
  if (chromium !== null) return jest(["--config", "test/page/jest.config.cjs"], { CHROMIUM_PATH: chromium });
  console.error(HOW_TO_GET_CHROMIUM);
  return { passed: 0, failed: 1 };
}

/** Each keeps one core busy, and waits for none of the others. */
const CHECKS = {
  types: () => check("node_modules/typescript/bin/tsc", "--noEmit"),
  lint: () => check("node_modules/eslint/bin/eslint.js", "."),
  format: () => check("node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."),
  build: () => check("scripts/write-page.mjs"),
};
/** Each takes all cores. */
const TESTS = {
  unit: () => jest(["--config", "jest.config.cjs", "--testPathIgnorePatterns", "/node_modules/", "/test/page/"]),
  page,
};

const names = [...Object.keys(CHECKS), ...Object.keys(TESTS)];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(", ")}. Steps: ${names.join(", ")}`);
  process.exit(2);
}
const isWanted = (name) =>
  wanted.length === 0 || wanted.includes(name) || (name === "build" && wanted.includes("page"));

const outcomes = [];
async function carryOut(name, step) {
  const start = Date.now();
  const outcome = await step();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  outcomes.push({ name, seconds, ...outcome });
  return outcome;
}

await Promise.all(
  Object.entries(CHECKS)
    .filter(([name]) => isWanted(name))
    .map(async ([name, step]) => {
      const { said } = await carryOut(name, step);
      console.log(`\n── ${name}\n${said}`);
    }),
);
const isBuilt = outcomes.every(({ failed, name }) => name !== "build" || failed === 0);
for (const [name, step] of Object.entries(TESTS).filter(([name]) => isWanted(name))) {
  console.log(`\n── ${name}`);
  await carryOut(name, name === "page" && !isBuilt ? () => ({ passed: 0, failed: 1 }) : step);
}
rmSync(results, { recursive: true, force: true });

const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
const summary = outcomes.map(
  ({ failed, name, seconds }) => `${failed === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`,
);
console.log(`\n${summary.join("\n")}`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") === 0 ? 0 : 1);
