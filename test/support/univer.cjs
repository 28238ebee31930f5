const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { buildSync } = require("esbuild");

const ROOT = join(__dirname, "../..");
const CACHE = join(ROOT, "node_modules/.cache/perf-univer");
const PACKAGES = [
  "core",
  "engine-formula",
  "sheets",
  "sheets-conditional-formatting",
  "sheets-formula",
  "sheets-numfmt",
];

/** Univer and all that it needs as one module, and one for each package that takes its part of it. */
function build(folder) {
  const parts = PACKAGES.map((name, at) => `export * as part${at} from "@univerjs/${name}";`);
  buildSync({
    stdin: { contents: parts.join("\n"), resolveDir: ROOT },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    minifyWhitespace: true,
    logLevel: "error",
    outfile: join(folder, "all.cjs"),
  });
  for (const [at, name] of PACKAGES.entries()) {
    writeFileSync(join(folder, `${name}.cjs`), `module.exports = require("./all.cjs").part${at};\n`);
  }
}

/**
 * Where jest finds Univer. It is some two thousand small files, and every suite that starts the spreadsheet read them all:
 * from one, made when the packages change, it starts sooner.
 */
module.exports = function univerInOne() {
  const version = createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .update(PACKAGES.join());
  const folder = join(CACHE, version.digest("hex").slice(0, 16));
  if (!existsSync(folder)) {
    mkdirSync(CACHE, { recursive: true });
    const part = mkdtempSync(join(CACHE, "part-"));
    build(part);
    try {
      renameSync(part, folder);
    } catch (error) {
      // Another run has made it meanwhile.
      rmSync(part, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return { [`^@univerjs/(${PACKAGES.join("|")})$`]: join(folder, "$1.cjs") };
};
