// `npm run prova`: the workbooks of the hour with Excel, under build/prova. What to do stands in their first sheet, and
// in docs/prova-in-excel.md.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();

const { cartelleDiProva } = await import("./prova/cartelle.mjs");
const root = fileURLToPath(new URL("..", import.meta.url));
const cartella = join(root, "build/prova");
mkdirSync(cartella, { recursive: true });
const fatte = await cartelleDiProva(readFileSync(join(root, "test/cruscotti/pisa-2020.xlsx")));
for (const [nome, bytes] of fatte) {
  const file = join(cartella, nome);
  writeFileSync(file, bytes);
  console.log(relative(process.cwd(), file));
}
console.log("Si aprono in Excel con PERF: il foglio «Prova» dice che cosa fare, e si rimanda quello.");
