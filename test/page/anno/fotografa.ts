import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PageBrowser } from "../openPage";
import { inWebp } from "../schermate/inWebp";
import { PASSI, unAnno } from "./passi";
import { pianoDelComune } from "./piano";

const DOCS = path.resolve(__dirname, "../../../docs");

/** Plays the year, and pictures the page after each step. */
async function main(): Promise<void> {
  mkdirSync(path.join(DOCS, "un-anno"), { recursive: true });
  const browser = await PageBrowser.launch({ locale: "it-IT" });
  const aperta = await browser.open({ cartella: await pianoDelComune() });
  // The grid wants room beside the pane.
  await aperta.page.setViewportSize({ width: 1440, height: 900 });
  const { page: tela } = await browser.open({ path: "/taskpane.html" });
  for (const passo of PASSI) {
    await passo.gioca(aperta);
    // What was drawn by the last click comes to rest.
    await aperta.page.waitForTimeout(1500);
    await aperta.page.mouse.move(0, 0);
    writeFileSync(path.join(DOCS, "un-anno", `${passo.nome}.webp`), await inWebp(tela, await aperta.page.screenshot()));
    console.log(passo.nome);
  }
  if (aperta.errors.length > 0) throw new Error(aperta.errors.join("\n"));
  await browser.close();
  writeFileSync(path.join(DOCS, "un-anno.md"), unAnno());
}

void main();
