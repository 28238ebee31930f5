// Writes docs/funzioni.md from the guide of the functions and docs/prova-in-excel.md from its steps; with --check only
// says whether they are up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import prettier from "prettier";
import guide from "./function-guide.cjs";
import { paginaDiProva } from "./prova/pagina.mjs";

const PAGINE = {
  "docs/funzioni.md": () => guide.renderMarkdown(guide.readGuide()),
  "docs/prova-in-excel.md": paginaDiProva,
};

for (const [pagina, render] of Object.entries(PAGINE)) {
  const file = fileURLToPath(new URL(`../${pagina}`, import.meta.url));
  const options = await prettier.resolveConfig(file);
  const rendered = await prettier.format(render(), { ...options, filepath: file });
  if (!process.argv.includes("--check")) {
    writeFileSync(file, rendered);
  } else if (readFileSync(file, "utf8") !== rendered) {
    console.error(`${pagina} non segue da ciò di cui è fatta: npm run docs`);
    process.exitCode = 1;
  }
}
