// Builds the page to be served as static files, also from an intranet: npm run build:page.
import path from "node:path";
import { buildPage } from "./build-page.mjs";

if (await buildPage())
  console.log(`La pagina è in ${path.resolve("build/page")}: copia la cartella su un sito qualsiasi.`);
else process.exitCode = 1;
