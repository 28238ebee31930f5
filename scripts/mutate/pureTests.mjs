import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What makes a test slow: Excel, the spreadsheet behind it, files, the pane. */
const NOT_PURE = /^src\/(?:excel|host|xlsx|standalone|taskpane|commands|pacchetto)\/|^test\/page\//;

function importsOf(file) {
  const imports = readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\s(?!type\s)[^"]*?from "(\.[^"]+)"|import\("(\.[^"]+)"\)/gm,
  );
  return [...imports].flatMap(([, fixed, dynamic]) => {
    const base = path.posix.join(path.posix.dirname(file), fixed ?? dynamic);
    return [base, `${base}.ts`, `${base}.tsx`].filter((found) => /\.tsx?$/.test(found) && existsSync(found));
  });
}

/** Everything a file loads, itself included. */
function loadedBy(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const found of importsOf(file)) loadedBy(found, seen);
  return seen;
}

const tsIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map((name) => path.posix.join(folder, String(name).replaceAll("\\", "/")))
        .filter((name) => name.endsWith(".ts"))
    : [];

/** Made-up sheets by the hundred: what a lucky draw notices once, a table notices always, in a thousandth of the time. */
const DRAWN = /Casuali\.test\.ts$/;

/** The sheets in words (test/casiScritti) say how a whole sheet is to be read: they guard the rooms that read it. */
const SHEETS_IN_WORDS = "test/casiScritti.test.ts";
const READING = /^cruscotto\//;

/** The tests beside a room that need no host. */
export function pureTests(room) {
  return [...tsIn(`test/${room}`), ...(READING.test(room) ? [SHEETS_IN_WORDS] : [])]
    .filter((file) => file.endsWith(".test.ts") && !DRAWN.test(file))
    .filter((file) => ![...loadedBy(file)].some((loaded) => NOT_PURE.test(loaded)))
    .sort();
}

/** The modules of a room. */
export const modulesOf = (room) => tsIn(`src/${room}`);
