// `npm run test:changed`: the tests of what differs from a commit (HEAD, or the one named), in seconds: the suites that
// changed, those named as a changed file, and those of its folder that reach it without starting the spreadsheet or a
// program. The others, slower or further off, are counted: `--tutte` runs them too.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();

const root = fileURLToPath(new URL("..", import.meta.url));
const FOGLIO_DI_CALCOLO = "src/host/WorkbookHost.ts";
const [da = "HEAD"] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));

const lines = (text) => text.split("\n").filter(Boolean);

function output(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return lines(stdout);
}

const jest = "node_modules/jest/bin/jest.js";
const relatedTo = (files) =>
  files.length === 0 ? [] : output(process.execPath, [jest, "--listTests", "--findRelatedTests", ...files]);
const nameOf = (file) => basename(file).replace(/(\.test)?\.[cm]?[jt]sx?$/, "");

const changed = [
  ...output("git", ["diff", "--name-only", "--diff-filter=d", da, "--", "src", "test"]),
  ...output("git", ["ls-files", "--others", "--exclude-standard", "--", "src", "test"]),
];
if (changed.length === 0) {
  console.log(`Nulla è cambiato rispetto a ${da}.`);
  process.exit(0);
}

const names = new Set(changed.map(nameOf));
const starting = new Set(relatedTo([FOGLIO_DI_CALCOLO]));
const isSlow = (suite) => starting.has(suite) || /\b(spawn|execFile)(Sync)?\(/.test(readFileSync(suite, "utf8"));
const related = relatedTo(changed).filter((suite) => !relative(root, suite).startsWith("test/page"));
const isOwn = (suite) => names.has(nameOf(suite));
const folderOf = (file) => file.split("/")[1] ?? "";
const folders = new Set(changed.map(folderOf));
const isNear = (suite) => folders.has(folderOf(relative(root, suite).replaceAll("\\", "/")));
const quick = related.filter((suite) => isNear(suite) && !isSlow(suite));
const own = related.filter((suite) => isSlow(suite) && isOwn(suite));
const wanted = process.argv.includes("--tutte") ? related : [...quick, ...own];
const left = related.length - wanted.length;

const { status } =
  wanted.length === 0
    ? { status: 0 }
    : spawnSync(process.execPath, [jest, "--runTestsByPath", ...wanted], { cwd: root, stdio: "inherit" });
if (left > 0)
  console.log(`Altre ${left} prove, più lente o più lontane, non sono state fatte: npm run test:changed -- --tutte`);
process.exit(status ?? 1);
