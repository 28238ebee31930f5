// `npm run schermate`: photographs every screen of the pane at its two widths and in its three themes, into docs/schermate/.
// `npm run schermate -- anno`: plays a year in the page and photographs each step, into docs/un-anno/ and docs/un-anno.md.
// `npm run schermate -- pagine`: lays the sheet of three bodies beside the pages of their Relazione, into docs/pagine/
// (it needs LibreOffice and poppler).
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";
import { findChromium, HOW_TO_GET_CHROMIUM } from "./find-chromium.mjs";

ensureInstalled();

const chromium = findChromium();
if (chromium === null) {
  console.error(HOW_TO_GET_CHROMIUM);
  process.exit(1);
}
const { buildPage } = await import("./build-page.mjs");
if (!(await buildPage())) process.exit(1);
const root = fileURLToPath(new URL("..", import.meta.url));
const tsx = fileURLToPath(new URL("../node_modules/tsx/dist/cli.mjs", import.meta.url));
const [primo, ...altri] = process.argv.slice(2);
const DI_ALTRO = { anno: "test/page/anno/fotografa.ts", pagine: "test/page/schermate/pagine.prove.ts" };
const suo = DI_ALTRO[primo];
const script = suo ?? "test/page/schermate/fotografa.ts";
const { status } = spawnSync(process.execPath, [tsx, script, ...(suo ? altri : process.argv.slice(2))], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, CHROMIUM_PATH: chromium },
});
process.exit(status ?? 1);
