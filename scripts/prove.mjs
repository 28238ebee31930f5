// `npm run prove`: tries whole what `npm test` samples, and what only makes sense whole (test/**/*.prove.ts).
// Each suite that passes is remembered for this commit and seed: a run that was interrupted goes on from there.
// Names given on the command line run only the suites whose path holds one of them; --nuova starts again.
import { spawnSync } from "node:child_process";
import { createHash, randomInt } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";
import { writeProve } from "./write-prove.mjs";

ensureInstalled();

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "build/prove");
const stateFile = join(folder, "stato.json");
const jestBin = join(root, "node_modules/jest/bin/jest.js");

/** A whole proof takes as long as the machine is busy: only what hangs is stopped. */
const ATTESA_MS = 6 * 60 * 60 * 1000;

const git = (...args) => spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout?.trim() ?? "";

/** What is tried: the commit, and whether files differ from it. */
function versione() {
  const commit = git("rev-parse", "--short", "HEAD") || "senza git";
  const diff = git("diff", "HEAD", "--", "src", "test", "package-lock.json");
  return diff === ""
    ? commit
    : `${commit} con modifiche ${createHash("sha256").update(diff).digest("hex").slice(0, 7)}`;
}

/** The suites that draw a sample, and those that are tried only here. */
function suites() {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [jestBin, "--listTests", "--findRelatedTests", "test/support/campione.ts"],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  const campionate = stdout.split("\n").filter(Boolean);
  const soloQui = readdirSync(join(root, "test"), { recursive: true })
    .filter((file) => file.endsWith(".prove.ts"))
    .map((file) => join("test", file));
  return [...campionate.map((file) => relative(root, file)), ...soloQui]
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.startsWith("test/page/"))
    .toSorted();
}

function readState() {
  if (process.argv.includes("--nuova") || !existsSync(stateFile)) return null;
  return JSON.parse(readFileSync(stateFile, "utf8"));
}

const save = (state) => writeFileSync(stateFile, JSON.stringify(state, null, 2));

function runSuite(suite, seme) {
  const [conti, report] = ["conti.txt", "jest.json"].map((name) => join(folder, name));
  for (const file of [conti, report]) rmSync(file, { force: true });
  const start = Date.now();
  const { status, signal } = spawnSync(
    process.execPath,
    [
      jestBin,
      "--runInBand",
      `--testTimeout=${ATTESA_MS}`,
      "--json",
      `--outputFile=${report}`,
      `--testMatch=<rootDir>/${suite}`,
      "--runTestsByPath",
      suite,
    ],
    { cwd: root, stdio: "inherit", env: { ...process.env, PERF_INTERA: "1", PERF_SEME: seme, PERF_CONTI: conti } },
  );
  if (signal !== null || !existsSync(report)) return { interrotta: true };
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  const casi = existsSync(conti) ? readFileSync(conti, "utf8").split("\n").filter(Boolean).map(Number) : [];
  return {
    riuscite: numPassedTests,
    fallite: Math.max(numFailedTests + numRuntimeErrorTestSuites, status === 0 ? 0 : 1),
    saltate: numPendingTests,
    casi: casi.reduce((somma, uno) => somma + uno, 0),
    secondi: Math.round((Date.now() - start) / 1000),
  };
}

mkdirSync(folder, { recursive: true });
const chiesto = versione();
const ripresa = readState();
const seme = process.env.PERF_SEME ?? (ripresa?.versione === chiesto ? ripresa.seme : String(randomInt(1, 2 ** 31)));
const state =
  ripresa?.versione === chiesto && ripresa.seme === seme ? ripresa : { versione: chiesto, seme, suites: {} };

const nomi = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const tutte = suites();
const scelte = tutte.filter((suite) => nomi.length === 0 || nomi.some((nome) => suite.includes(nome)));
const daFare = scelte.filter((suite) => state.suites[suite]?.fallite !== 0);
console.log(`${scelte.length} prove, ${scelte.length - daFare.length} già riuscite; seme ${seme}`);

for (const suite of daFare) {
  console.log(`\n── ${suite}`);
  const esito = runSuite(suite, seme);
  if (esito.interrotta) {
    console.error("Interrotte: la prossima volta si riprende da qui.");
    process.exit(130);
  }
  state.suites[suite] = { ...esito, data: new Date().toISOString().slice(0, 10) };
  save(state);
}

await writeProve(join(root, "docs/prove.md"), state, tutte);
const fallite = scelte.filter((suite) => state.suites[suite].fallite > 0);
console.log(fallite.length === 0 ? "\nTutte riuscite." : `\nNon riuscite:\n${fallite.join("\n")}`);
console.log("docs/prove.md è aggiornato.");
process.exit(fallite.length === 0 ? 0 : 1);
