// Writes docs/funzioni.md from the guide of the functions; with --check only says whether it is up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import prettier from "prettier";
import guide from "./function-guide.cjs";

const docs = fileURLToPath(new URL("../docs/funzioni.md", import.meta.url));
const options = await prettier.resolveConfig(docs);
const rendered = await prettier.format(guide.renderMarkdown(guide.readGuide()), { ...options, filepath: docs });

if (!process.argv.includes("--check")) {
  writeFileSync(docs, rendered);
} else if (readFileSync(docs, "utf8") !== rendered) {
  console.error("docs/funzioni.md non segue dalla guida: npm run docs");
  process.exit(1);
}
