// Draws assets/svg/*.svg as the PNG sizes that the manifest asks for. Run it after changing a drawing.
import { readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findChromium, HOW_TO_GET_CHROMIUM } from "./find-chromium.mjs";

const assets = fileURLToPath(new URL("../assets/", import.meta.url));
const SIZES = [16, 32, 64, 80];

const executablePath = findChromium();
if (executablePath === null) {
  console.error(HOW_TO_GET_CHROMIUM);
  process.exit(1);
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
for (const file of readdirSync(`${assets}svg`)) {
  const svg = readFileSync(`${assets}svg/${file}`, "utf8");
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: `${assets}${basename(file, ".svg")}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
