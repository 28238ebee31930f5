import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The files that the command line is made of, with their sizes and dates: the same text means the same program. */
function sourcesOf(root) {
  const sources = readdirSync(join(root, "src"), { recursive: true })
    .map((file) => join("src", file))
    .filter((file) => /\.(ts|tsx|json)$/.test(file));
  return [...sources, "package-lock.json", "tsconfig.json"].toSorted().map((file) => {
    const found = statSync(join(root, file), { throwIfNoEntry: false });
    return found ? `${file} ${found.size} ${found.mtimeMs}` : file;
  });
}

/**
 * The engine and the library of Word set each field of their objects through a function that takes its name as a text:
 * an object made so is slow to make and to read. Their fields are set by name.
 */
const plainFields = {
  name: "plain-fields",
  setup({ onLoad }) {
    onLoad({ filter: /node_modules[\\/](@univerjs|docx)[\\/].*\.m?js$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(
        /\b_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g,
        "(this.$1 = ",
      ),
      loader: "js",
    }));
  },
};

/**
 * A program in plain letters takes half the memory: what esbuild leaves stands in regular expressions, also as raw
 * templates, where a letter and its escape are the same.
 */
const inPlainLetters = (text) =>
  text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

async function bundle(root, outfile) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/standalone/main.ts"],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    minifyWhitespace: true,
    minifySyntax: true,
    // Names stay as they are: the first sentence of an error names our own functions, and to shorten them and keep them
    // too costs a call for each function that is made, a tenth of the time of a large file.
    minifyIdentifiers: false,
    logLevel: "error",
    plugins: [plainFields],
    outfile,
    write: false,
  });
  await Promise.all(outputFiles.map(({ path, text }) => writeFile(path, inPlainLetters(text))));
}

/**
 * The program of the command line as one file, built when a source has changed since.
 * @param root the folder of package.json
 * @returns the path of the program, in a folder of its own below build/cli/
 */
export async function cliBundle(root) {
  const version = createHash("sha256").update(sourcesOf(root).join("\n")).digest("hex").slice(0, 16);
  const builds = join(root, "build/cli");
  const folder = join(builds, version);
  const program = join(folder, "perf-sal.cjs");
  if (existsSync(program)) return program;
  console.error("Preparo la riga di comando (una volta, o quando i sorgenti cambiano).");
  mkdirSync(builds, { recursive: true });
  const part = mkdtempSync(join(builds, "part-"));
  await bundle(root, join(part, "perf-sal.cjs"));
  try {
    renameSync(part, folder);
  } catch (error) {
    // Another run of the command has built it meanwhile.
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(program)) throw error;
  }
  for (const old of readdirSync(builds)) {
    if (old !== version && !old.startsWith("part-")) rmSync(join(builds, old), { recursive: true, force: true });
  }
  return program;
}
