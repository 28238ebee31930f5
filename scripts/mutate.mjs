// `npm run mutate -- ROOM...`: changes the code of a room a little, thousands of times, and counts how many of the
// changes the pure tests beside it notice. What goes unnoticed is named in build/mutazioni/ROOM.txt, the score stands in
// docs/prove.md. What was tried once is tried again only where the code or its tests changed. After a room, files of it
// may be named: then nothing else is tried, and the score says so.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import { modulesOf, pureTests } from "./mutate/pureTests.mjs";
import { writeScore } from "./mutate/writeScore.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const OUT = "build/mutazioni";

/**
 * StrykerJS tries again what new tests reach; what is evaluated at loading is reached by none of them, or by all: what
 * escaped there would stay written as escaped whatever tests are added. It is forgotten, and so tried again.
 */
function forgetStatici(file) {
  if (!existsSync(file)) return;
  const report = JSON.parse(readFileSync(file, "utf8"));
  const isSfuggito = (uno) => uno.static && uno.status !== "Killed";
  for (const modulo of Object.values(report.files)) {
    modulo.mutants = modulo.mutants.filter((uno) => !isSfuggito(uno));
  }
  writeFileSync(file, JSON.stringify(report));
}

const args = process.argv.slice(2);
const files = args.filter((one) => one.endsWith(".ts"));
const rooms = args.filter((one) => !one.endsWith(".ts"));
if (rooms.length === 0) {
  console.error("npm run mutate -- ROOM... [src/ROOM/FILE.ts...]");
  process.exit(2);
}
mkdirSync(OUT, { recursive: true });

for (const room of rooms) {
  const tests = pureTests(room);
  const mutate = files.length > 0 ? files : modulesOf(room);
  if (tests.length === 0 || mutate.length === 0) {
    console.error(`${room}: ${mutate.length} modules, ${tests.length} pure tests`);
    process.exit(2);
  }
  forgetStatici(path.join(OUT, `${room}.json`));
  const results = await new Stryker({
    testRunner: "plain",
    plugins: [fileURLToPath(new URL("./mutate/plainRunner.mjs", import.meta.url))],
    plainRunner: { tests },
    warnings: { unknownOptions: false },
    coverageAnalysis: "perTest",
    concurrency: 1,
    mutate,
    tempDirName: "build/stryker",
    ignorePatterns: [
      "**",
      "!src/**",
      "!test/**",
      "!package.json",
      "test/page",
      "test/manifest-schema",
      "test/standalone",
    ],
    incremental: true,
    incrementalFile: path.join(OUT, `${room}.json`),
    reporters: ["progress-append-only"],
    timeoutMS: 20_000,
    allowConsoleColors: false,
  }).runMutationTest();
  const report = JSON.parse(readFileSync(path.join(OUT, `${room}.json`), "utf8"));
  const unnoticed = Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === "Survived" || status === "NoCoverage")
      .map(
        (one) =>
          `${file}:${one.location.start.line}:${one.location.start.column} ${one.mutatorName} ${one.status}: ${textAt(source, one.location)} → ${one.replacement}`,
      ),
  );
  writeFileSync(path.join(OUT, `${room}.txt`), `${unnoticed.join("\n")}\n`);
  const of = (status) => results.filter((one) => one.status === status).length;
  console.log(
    `${room}: ${results.length} mutants, ${of("Killed")} killed, ${of("Timeout")} timed out, ${of("Survived")} survived, ${of("NoCoverage")} not reached`,
  );
  const named = files.map((file) => path.basename(file, ".ts"));
  await writeScore(named.length === 0 ? room : `${room}: ${named.join(", ")}`, results);
}

/** The text of a place, 1-based, on one line. */
function textAt(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  const text = lines.join(" ").replaceAll(/\s+/g, " ");
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}
