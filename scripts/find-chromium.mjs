import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { packagedChromium } from "./packaged-chromium.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

export const HOW_TO_GET_CHROMIUM = [
  "Per provare la pagina serve un browser Chromium, e qui non ce n'è uno.",
  "  Debian e Ubuntu:  sudo apt-get install chromium",
  "  macOS:            brew install --cask chromium",
  "  Altrove:          installa Chrome, Chromium o Edge, oppure indica il programma in CHROMIUM_PATH",
].join("\n");

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (["ENOENT", "EACCES", "ENOTDIR"].includes(error.code)) return false;
    throw error;
  }
}

/**
 * The browser to try the page with: CHROMIUM_PATH, else the first known name on PATH, else a usual place, else the one
 * that npm installed; null if none.
 */
export function findChromium() {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return isExecutable(named) ? named : null;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  return candidates.find(isExecutable) ?? packagedChromium();
}
